"""A small ring in the store, and the same few people everywhere."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from roster.domain.case import Seat
from roster.domain.changes import Cell, Edit, Grounds, Kind, Mark
from roster.domain.people import Facts
from roster.domain.publishing import Publishing
from roster.domain.rosters import Made
from roster.intake import read
from roster.planning import question
from roster.storage import Store, Who, open_store
from solver.problem import Problem

RITVA, PEKKA = Who("Ritva"), Who("Pekka")
FIRST, LAST = date(2027, 1, 4), date(2027, 1, 31)
RING = "viitaseutu"


@cache
def example(ring: str = RING) -> Facts:
    return read(Path(__file__).parents[2] / "examples" / ring)


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 12, 1, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@contextmanager
def opened(url: str, clock: Clock | None = None) -> Iterator[Store]:
    store = open_store(url, clock)
    try:
        yield store
    finally:
        store.close()


def asked(store: Store, first: date = FIRST, last: date = LAST) -> Problem:
    facts = store.known(RING, first)
    assert facts
    return question(facts, first, last)


def drafted(store: Store, first: date = FIRST, last: date = LAST) -> int:
    """A draft in which the ring's people take turns; its number."""
    case = asked(store, first, last).case
    people = [p.id for p in case.people][:6]
    marks: dict[Seat, Mark] = {
        Seat(people[n % len(people)], duty.id): "scheduled" for n, duty in enumerate(case.in_order)
    }
    made = Made(first=first, last=last, agreement="2025", duties=case.duties, marks=marks)
    return store.draft(RING, made, RITVA)


def published(store: Store, first: date = FIRST, last: date = LAST) -> int:
    """The same draft, published."""
    number = drafted(store, first, last)
    store.publish(number, Publishing(case=asked(store, first, last).case), RITVA)
    return number


def handed(store: Store, roster: int, to: str = "", *, nth: int = 0) -> tuple[Cell, ...]:
    """The nth duty goes from whoever has it to somebody else ("": to nobody)."""
    now = store.roster(roster)
    duty = sorted(now.duties, key=lambda d: d.start)[nth]
    old = next(s.person for s in now.marks if s.duty == duty.id)
    away = Cell(duty=duty.id, person=old, was=now.marks[Seat(old, duty.id)], now="")
    new = Cell(duty=duty.id, person=to, was="", now="scheduled")
    return (away, new) if to else (away,)


def edit(
    cells: tuple[Cell, ...],
    number: int,
    kind: Kind = "set",
    seen: int = 0,
    reason: str = "",
) -> Edit:
    grounds = Grounds(reason=reason)
    return Edit(kind=kind, cells=cells, client="ritva-1", number=number, seen=seen, grounds=grounds)
