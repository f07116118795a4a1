"""A ring whose January is published, and a browser that looks at it over HTTP."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import httpx2 as httpx
from starlette.testclient import TestClient

from roster.domain.feeds import Subscription
from roster.serving import Place, Serving, alone
from roster.storage import Store
from tests.storage.people import RING, RITVA, Clock, edit, example, handed, opened, published

URL = "https://duty.example.fi"


class House(NamedTuple):
    """`roster`: the number of the published roster."""

    store: Store
    clock: Clock
    roster: int
    client: TestClient
    serving: Serving

    def link(self, person: str = "", member: str = "", **more: object) -> str:
        asked = Subscription(ring=RING, person=person, member=member).model_copy(update=more)
        return self.store.make_link(asked, RITVA)

    def get(self, token: str, **headers: str) -> httpx.Response:
        return self.client.get(f"/feeds/{token}.ics", headers=named(headers))

    def on_first_duty(self) -> str:
        return first_person(self.store)

    def hand(self, to: str = "", *, nth: int = 0, number: int = 1) -> None:
        """The nth duty of the published roster goes to somebody else, or to nobody."""
        cells = handed(self.store, self.roster, to, nth=nth)
        changed = edit(cells, number, "change", seen=number - 1, reason="sovittu puhelimessa")
        self.store.edit(self.roster, changed, RITVA)


def named(headers: dict[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in headers.items()}


def first_person(store: Store) -> str:
    return store.shown(RING)[0].people[0]


def others(store: Store, than: str) -> Iterator[str]:
    """People of the roster, one of them left out."""
    found = dict.fromkeys(p for s in store.shown(RING) for p in s.people)
    return (person for person in found if person != than)


def make(file: Path) -> None:
    """A store in which January is published."""
    with opened(f"sqlite:///{file}", Clock()) as store:
        store.keep(example(), RITVA)
        published(store)


@contextmanager
def house(made: Path, folder: Path, place: Place | None = None) -> Iterator[House]:
    """A copy of such a store, served."""
    clock, place = Clock(), place or Place(url=URL)
    copy = folder / "dutyring.db"
    shutil.copy(made, copy)
    with opened(f"sqlite:///{copy}", clock) as store:
        serving = Serving(lambda: store, place, clock)
        (roster,) = (line.id for line in store.rosters(RING))
        with TestClient(alone(serving), base_url=place.url) as client:
            yield House(store, clock, roster, client, serving)
