"""Takes the pictures of the README and of docs/screens: `make screenshots`.

A store of its own gets the Mobile example, a published roster of the autumn of 2026 and a draft of
the winter after it; every page is then photographed as a desk and a phone show it.
"""

import re
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PIL import Image  # noqa: E402
from playwright.sync_api import Browser, Page, expect, sync_playwright  # noqa: E402

from roster.domain.case import Plan  # noqa: E402
from roster.domain.changes import Cell, Edit  # noqa: E402
from roster.domain.rosters import Roster  # noqa: E402
from roster.intake import read  # noqa: E402
from roster.planning import Judged, ask, made, question  # noqa: E402
from roster.publishing import Reasons, look, publish  # noqa: E402
from roster.storage import Store, Who, open_store  # noqa: E402
from solver.problem import Limits  # noqa: E402
from tests.browser.desk import DESKTOP, PHONE, chromium, open_desk, reader, ready  # noqa: E402

SCREENS = ROOT / "docs" / "screens"
RING = "mobile"
CLERK = Who("Kaisa Koordinaattori")
AUTUMN = (date(2026, 10, 5), date(2027, 1, 3))
WINTER = (date(2027, 1, 4), date(2027, 4, 4))
SECONDS = 20
MONTH = "month=2026-12"
WHO, WHOSE = "person=inka-kangas", "whose=person-inka-kangas"
TALL = {"width": 1440, "height": 1560}
TALL_PHONE = {"width": 390, "height": 1700}
SOON = 120_000  # ms that a search may take to have something to show


def nothing(_: Page) -> None:
    """Take the page as it is."""


class Shot(NamedTuple):
    """One picture: its name says page, size and theme; `act` is done before it is taken."""

    name: str
    path: str
    size: dict[str, int] = DESKTOP
    locale: str = "fi-FI"
    act: Callable[[Page], None] = nothing

    @property
    def dark(self) -> bool:
        return "dark" in self.name


def drawn(page: Page) -> None:
    """Wait for the month, as grid or as the list of a phone."""
    page.locator("td.cell:visible, .ld:visible").first.wait_for(timeout=SOON)


def charted(page: Page) -> None:
    """Wait for the charts."""
    page.locator(".stVegaLiteChart canvas, .stVegaLiteChart svg").nth(1).wait_for(timeout=SOON)


def show_card(page: Page) -> None:
    """Hold the pointer over a duty, so that its card is seen."""
    drawn(page)
    page.locator("td.cell:has(.on.k1.jr:not(.jl))").nth(1).hover()
    page.get_by_role("tooltip").wait_for()


def sign(page: Page) -> None:
    """Say whose changes these are."""
    page.get_by_label("Nimesi").fill(CLERK.name)
    page.get_by_role("button", name="Jatka").click()
    page.get_by_text(re.compile(CLERK.name)).wait_for()


def make_address(page: Page) -> None:
    """Make the address of a calendar, which is shown once."""
    sign(page)
    ready(page).get_by_role("button", name="Tee osoite").click()
    page.locator(".stBidiComponent [role=img], [role=img][aria-label]").first.wait_for(timeout=SOON)


def begin(page: Page) -> None:
    """Begin a search and wait until there is something to see of it."""
    page.get_by_role("button", name="Aloita suunnittelu").click()
    page.locator(".stVegaLiteChart").first.wait_for(timeout=SOON)


def stop(page: Page) -> None:
    """Wait for the search's end, or bring it about, and see the difference."""
    button = page.get_by_role("button", name="Lopeta ja katso paras lista")
    taken = page.get_by_role("button", name="Ota luonnokseksi")
    button.or_(taken).first.wait_for(timeout=SOON)
    if button.is_visible():
        button.click()
    taken.wait_for(timeout=SOON)
    sign(page)
    expect(page.get_by_role("button", name="Ota luonnokseksi")).to_be_enabled(timeout=SOON)
    page.locator(".stVegaLiteChart").first.wait_for(timeout=SOON)
    ready(page)


def typed(page: Page) -> None:
    """Wait for the fields of a table."""
    page.locator(".typed input").first.wait_for(timeout=SOON)


def as_table(page: Page) -> None:
    """Edit the people as a table."""
    page.get_by_text("Muokkaa taulukkona").click()
    typed(page)


SHOTS = (
    Shot("overview-desktop-light", "/"),
    Shot("overview-desktop-dark", "/"),
    Shot("overview-desktop-light-sv", "/", locale="sv-FI"),
    Shot("overview-phone-light", "/", TALL_PHONE),
    Shot("overview-phone-dark", "/", PHONE),
    Shot("roster-desktop-light", f"/lista?{MONTH}", act=drawn),
    Shot("roster-desktop-dark", f"/lista?{MONTH}", act=show_card),
    Shot("roster-desktop-light-sv", f"/lista?{MONTH}", locale="sv-FI", act=drawn),
    Shot("roster-phone-light", f"/lista?{MONTH}", PHONE, act=drawn),
    Shot("roster-phone-dark", f"/lista?{MONTH}", PHONE, act=drawn),
    Shot("list-desktop-light-en", f"/lista?{MONTH}&view=list", locale="en-GB"),
    Shot("fairness-desktop-light", f"/tasapuolisuus?{MONTH}", TALL, act=charted),
    Shot("fairness-desktop-dark", f"/tasapuolisuus?{MONTH}", DESKTOP, act=charted),
    Shot("fairness-phone-light", f"/tasapuolisuus?{MONTH}", PHONE, act=charted),
    Shot("person-fairness-desktop-light", f"/tasapuolisuus?{WHO}", TALL),
    Shot("person-fairness-phone-light", f"/tasapuolisuus?{WHO}", TALL_PHONE),
    Shot("people-desktop-light", "/ihmiset"),
    Shot("people-desktop-dark", "/ihmiset"),
    Shot("people-desktop-light-sv", "/ihmiset", locale="sv-FI"),
    Shot("people-phone-light", "/ihmiset", TALL_PHONE),
    Shot("people-table-desktop-light", "/ihmiset", act=as_table),
    Shot("absences-desktop-light", "/ihmiset?part=absences"),
    Shot("absences-phone-light", "/ihmiset?part=absences", TALL_PHONE),
    Shot("import-desktop-light", "/ihmiset?part=import"),
    Shot("person-desktop-light", f"/ihmiset?{WHO}", TALL),
    Shot("person-phone-light", f"/ihmiset?{WHO}", TALL_PHONE),
    Shot("members-desktop-light", "/sopimus?terms=members", TALL, act=typed),
    Shot("members-phone-light", "/sopimus?terms=members", TALL_PHONE, act=typed),
    Shot("rules-desktop-light", "/sopimus?terms=rules", TALL),
    Shot("rules-desktop-dark", "/sopimus?terms=rules", TALL),
    Shot("rules-desktop-light-en", "/sopimus?terms=rules", TALL, locale="en-GB"),
    Shot("rules-phone-light", "/sopimus?terms=rules", TALL_PHONE),
    Shot("calendars-desktop-light", "/kalenterit"),
    Shot("calendars-phone-light", "/kalenterit", TALL_PHONE),
    Shot("calendar-desktop-light", f"/kalenterit?{WHOSE}", act=make_address),
    Shot("letters-desktop-light", "/viestit"),
    Shot("letters-phone-light", "/viestit", TALL_PHONE),
    Shot("publish-desktop-light", "/julkaise"),
    Shot("publish-desktop-dark", "/julkaise"),
    Shot("publish-phone-light", "/julkaise", TALL_PHONE),
    Shot("plan-desktop-light", "/suunnittele"),
    Shot("plan-phone-light", "/suunnittele", TALL_PHONE),
    Shot("plan-run-desktop-light", "/suunnittele", act=begin),
    Shot("plan-difference-desktop-light", "/suunnittele", act=stop),
    Shot("plan-difference-desktop-dark", "/suunnittele", act=stop),
    Shot("plan-difference-phone-light", "/suunnittele", TALL_PHONE, act=stop),
)


def lay(place: Path) -> None:
    """The example with a published autumn, and a winter draft with two gaps."""
    store = open_store(str(place))
    store.keep(read(ROOT / "examples" / RING), CLERK)
    autumn = _draft(store, *AUTUMN)
    broken = {group.rule: "sovittu puhelimessa" for group in look(store, autumn).broken}
    reasons = Reasons(overrides=broken, late="ensimmäinen lista tällä ohjelmalla")
    publish(store, autumn, reasons, CLERK)
    _open_two(store, store.roster(_draft(store, *WINTER)))
    store.close()


def _draft(store: Store, first: date, last: date) -> int:
    facts = store.known(RING, first)
    assert facts
    problem = question(facts, first, last, Limits(seconds=SECONDS))
    outcome = ask(problem)
    found = Judged(problem, Plan(problem.case, frozenset(outcome.seats)), outcome)
    return store.draft(RING, made(found, facts.ring.agreement_on(first).version), CLERK)


def _open_two(store: Store, roster: Roster) -> None:
    """Take two duties from those who have them."""
    front = [s for s in sorted(roster.marks) if roster.duty[s.duty].tier == "front"]
    cells = tuple(
        Cell(duty=s.duty, person=s.person, was=roster.marks[s], now="") for s in front[:2]
    )
    edit = Edit(kind="clear", cells=cells, client="screenshots", number=1, seen=roster.revision)
    store.edit(roster.id, edit, CLERK)


def take(browser: Browser, home: str, shot: Shot) -> Path:
    """Photograph one page; a palette of 256 colours keeps the file small."""
    file = SCREENS / f"{shot.name}.png"
    with reader(browser, viewport=shot.size, locale=shot.locale, dark=shot.dark) as context:
        page = context.new_page()
        page.goto(home + shot.path)
        ready(page)
        page.evaluate("() => document.fonts.ready")
        shot.act(page)
        page.screenshot(path=file, animations="disabled")
    with Image.open(file) as picture:
        picture.convert("RGB").quantize(256, kmeans=3, dither=Image.Dither.NONE).save(
            file, optimize=True
        )
    return file


def main() -> None:
    """Plan, open the desk, take every picture, or those whose names begin as it is said."""
    SCREENS.mkdir(parents=True, exist_ok=True)
    chosen = [s for s in SHOTS if s.name.startswith(tuple(sys.argv[1:]) or "")]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        place = Path(folder) / "dutyring.db"
        lay(place)
        with open_desk(place) as home:
            browser = chromium(playwright)
            for shot in chosen:
                print(take(browser, home, shot).relative_to(ROOT))
            browser.close()


if __name__ == "__main__":
    main()
