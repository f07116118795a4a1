"""Moving a large ring into the store, and loading its largest year's roster."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path

from roster.calendar.duties import duties
from roster.domain.case import Seat
from roster.domain.changes import Mark
from roster.domain.duties import DAY
from roster.domain.merging import merged
from roster.domain.people import Facts, Served
from roster.domain.rosters import Made
from roster.domain.words import Name
from roster.intake import read, write
from roster.storage import Store, Who, open_store
from solver.problem import faults_of
from tests.bench.places import EXAMPLES, YEAR
from tests.bench.row import Row, done_within

MEMBERS, PEOPLE, YEARS = 22, 500, 5
IMPORTED, LOADED = done_within(10), done_within(0.3)
RITVA = Who("Ritva")


def imported() -> Row:
    """22 members, 500 people and 5 years of history: read, merged with nothing, and kept."""
    with tempfile.TemporaryDirectory() as folder, _store(folder) as store:
        large = _large()
        write(large, Path(folder) / "ring")
        begun = time.perf_counter()
        found = merged(None, read(Path(folder) / "ring", check_rule=faults_of))
        store.keep(found, RITVA)
        seconds = time.perf_counter() - begun
    sizes = {"members": len(found.ring.members), "people": len(found.people)}
    return Row(seconds=seconds, more={**sizes, "history": len(found.history)})


def loaded() -> Row:
    """The roster of the largest example's year, every seat taken; the median of five."""
    facts = read(EXAMPLES / "keski_suomi")
    dated = duties(facts.ring, *YEAR)
    people = [p.id for p in facts.people]
    seats: dict[Seat, Mark] = {
        Seat(people[(n + seat) % len(people)], duty.id): "scheduled"
        for n, duty in enumerate(dated)
        for seat in range(duty.persons)
    }
    made = Made(first=YEAR[0], last=YEAR[1], agreement="", duties=dated, marks=seats)
    with tempfile.TemporaryDirectory() as folder, _store(folder) as store:
        store.keep(facts, RITVA)
        number = store.draft(facts.ring.id, made, RITVA)
        seconds = sorted(_once(store, number) for _ in range(5))
    return Row(seconds=seconds[2], more={"seats": len(seats), "worst s": round(seconds[-1], 3)})


def _once(store: Store, number: int) -> float:
    begun = time.perf_counter()
    store.roster(number)
    return time.perf_counter() - begun


@contextmanager
def _store(folder: str) -> Iterator[Store]:
    store = open_store(f"sqlite:///{folder}/dutyring.db")
    try:
        yield store
    finally:
        store.close()


@cache
def _large() -> Facts:
    """The largest example grown: more members and people, and someone on each tier every night."""
    facts = read(EXAMPLES / "keski_suomi")
    ring = facts.ring
    more = [
        ring.members[0].model_copy(update={"code": f"{900 + n}", "name": Name(fi=f"Kunta {n}")})
        for n in range(MEMBERS - len(ring.members))
    ]
    members = (*ring.members, *more)
    people = tuple(
        facts.people[n % len(facts.people)].model_copy(
            update={
                "id": f"person-{n}",
                "name": f"Aino {n}",
                "member": members[n % MEMBERS].code,
            }
        )
        for n in range(PEOPLE)
    )
    return Facts(
        ring=ring.model_copy(update={"members": members}),
        people=people,
        absences=tuple(
            a.model_copy(update={"person": f"person-{n % PEOPLE}"})
            for n, a in enumerate(facts.absences)
        ),
        history=tuple(_history(facts)),
    )


def _history(facts: Facts) -> Iterator[Served]:
    """Every duty of five years before the facts begin, served by turns."""
    last = date(2026, 12, 31)
    dated = duties(facts.ring, last - YEARS * 365 * DAY, last)
    for n, duty in enumerate(dated):
        for seat in range(duty.persons):
            person = f"person-{(n * 7 + seat) % PEOPLE}"
            yield Served(person=person, tier=duty.tier, start=duty.start, end=duty.end)
