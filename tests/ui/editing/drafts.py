"""Rosters in a store of their own, to be edited: the small ring, or one of many people."""

import itertools
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from roster.domain.case import Case, Seat
from roster.domain.changes import Cell, Edit, Mark
from roster.domain.people import Facts
from roster.domain.rosters import Made
from roster.planning import question
from roster.storage import Store, Who, open_store
from tests.ui import world

CLERK = Who("clerk")


def opened(place: Path) -> Store:
    return open_store(str(place))


def draft(store: Store, facts: Facts, seats: Iterable[Seat], first: date, last: date) -> int:
    """Keep a ring and a draft of it; the draft's number."""
    store.keep(facts, CLERK)
    duties = question(facts.model_copy(update={"pins": ()}), first, last).case.in_order
    pinned = {(p.person, p.tier, p.start) for p in facts.pins}
    tiers = {d.id: d for d in duties}
    marks: Mapping[Seat, Mark] = {
        s: "pinned" if _pinned(pinned, s, tiers[s.duty].block) else "scheduled" for s in seats
    }
    made = Made(first=first, last=last, agreement="1", duties=duties, marks=marks)
    return store.draft(facts.ring.id, made, CLERK)


def _pinned(pinned: Iterable[tuple[str, str, object]], seat: Seat, block: str | None) -> bool:
    return block == "back-w20270104" and any(p[0] == seat.person for p in pinned)


def small(store: Store) -> int:
    """The small ring, with the plan that is made by hand."""
    facts = world.facts()
    case = question(facts, world.FIRST, world.LAST).case
    return draft(store, facts, world.seats(case), world.FIRST, world.LAST)


def in_turn(case: Case) -> set[Seat]:
    """Everybody in turn, whatever the rules say."""
    people = itertools.cycle(p.id for p in case.people)
    return {
        Seat(who, duty.id)
        for duties in case.units.values()
        for who in itertools.islice(people, duties[0].persons)
        for duty in duties
    }


def takes(store: Store, roster: int, name: str, seat: Seat) -> None:
    """Somebody else puts a person on a duty, at a desk of their own."""
    cells = (Cell(duty=seat.duty, person=seat.person, was="", now="scheduled"),)
    seen = store.roster(roster).revision
    asked = Edit(kind="set", cells=cells, client=f"desk of {name}", number=1, seen=seen)
    store.edit(roster, asked, Who(name))
