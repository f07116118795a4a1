"""Hands in the grid: rings of their own in one store, cells by a name and a day of January."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from playwright.sync_api import Locator, Page, WebSocketRoute, expect

from roster.domain.case import Seat
from roster.domain.changes import Marks
from roster.domain.people import Facts
from roster.domain.words import Name
from roster.planning import question
from roster.storage import Store
from tests.browser.readers import PATIENCE
from tests.ui import world
from tests.ui.editing import drafts

NAME = "localStorage.setItem('dutyring.name', '\"Kaisa\"')"


class Kept(NamedTuple):
    """A ring in the store, and its draft."""

    store: Store
    ring: str
    roster: int

    @property
    def path(self) -> str:
        return f"/lista?ring={self.ring}&month=2027-01"

    @property
    def marks(self) -> Marks:
        return self.store.roster(self.roster).marks

    def seat(self, person: str, tier: str, day: int) -> Seat:
        duties = self.store.roster(self.roster).duties
        duty = next(d for d in duties if d.tier == tier and d.day == date(2027, 1, day))
        return Seat(person, duty.id)


def named(facts: Facts, ring: str) -> Facts:
    """The facts of a ring with an id and a name of its own."""
    own = {"id": ring, "name": Name(fi=f"{ring}-rengas", sv=f"{ring}-ringen")}
    return facts.model_copy(update={"ring": facts.ring.model_copy(update=own)})


def keep(store: Store, ring: str, change: Callable[[Facts], Facts] = lambda f: f) -> Kept:
    """Keep the small ring under a name of its own, with the plan that is made by hand."""
    facts = change(named(world.facts(), ring))
    case = question(facts, world.FIRST, world.LAST).case
    seats = drafts.in_turn(case) if len(facts.people) > 7 else world.seats(case)
    return Kept(store, ring, drafts.draft(store, facts, seats, world.FIRST, world.LAST))


def cell(page: Page, name: str, day: int) -> Locator:
    row = page.locator("tr.p").filter(has=page.locator("th", has_text=name))
    return row.locator("td.cell").nth(day - 1)


def settled(page: Page) -> None:
    """Wait until the server has answered every operation."""
    expect(page.locator(".bar .state")).not_to_have_class("state wait", timeout=PATIENCE)


def shown(page: Page) -> Page:
    page.locator(".bar .state").wait_for(timeout=PATIENCE)
    return page


class Line:
    """The page's line to the server, which can be held: what the server says then waits."""

    def __init__(self, page: Page) -> None:
        self._held: list[str | bytes] | None = None
        self._page: WebSocketRoute | None = None
        page.route_web_socket("**/_stcore/stream", self._join)

    def _join(self, page: WebSocketRoute) -> None:
        self._page, server = page, page.connect_to_server()
        page.on_message(server.send)
        server.on_message(self._say)

    def _say(self, message: str | bytes) -> None:
        if self._held is not None:
            self._held.append(message)
        elif self._page:
            self._page.send(message)

    def hold(self) -> None:
        self._held = []

    def release(self) -> None:
        waiting, self._held = self._held or [], None
        for message in waiting:
            self._say(message)
