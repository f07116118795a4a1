"""The "roster-sickness" set of the MiniZinc Challenge: filling a published roster after absences.

A unit of the instance's time is an hour here, so that hours off a contract are its units. Kept
seats are pinned, and stay where they overlap or ask for more than their people can. The set counts
for every shift, whoever has it, how many shifts beside it a person has: two shifts that a third
one overlaps with are as two that overlap.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from roster.domain.case import Case, Seat
from roster.domain.duties import Dates, Duty
from roster.domain.people import Person, Qualification
from solver.problem import Problem
from tests.bench.instances.dzn import Data
from tests.bench.instances.instance import Instance

FIRST = datetime(2024, 1, 1, tzinfo=UTC)


class Shift(NamedTuple):
    """Start and stop in units of the instance; what it asks for."""

    start: int
    stop: int
    expertise: int

    @property
    def tier(self) -> str:
        """Shifts of the same times are one tier."""
        return f"{self.start}-{self.stop}"

    def overlaps(self, other: "Shift") -> bool:
        return self.start < other.stop and other.start < self.stop


def recognises(text: str) -> bool:
    """Whether the text is in this format."""
    return "is_assigned" in text and "req_expertise" in text


def read(name: str, text: str) -> Instance:
    """Read one instance."""
    data = Data(text)
    times = data.numbers("start_time"), data.numbers("stop_time")
    shifts = [Shift(*s) for s in zip(*times, data.numbers("req_expertise"), strict=True)]
    contracts = data.numbers("contract")
    duties = tuple(_duty(number, shift) for number, shift in enumerate(shifts, start=1))
    kept = tuple(_kept(data.truths("is_assigned")))
    case = Case(
        ring=name,
        zone="UTC",
        period=Dates(first=FIRST.date(), last=max(d.last_day for d in duties)),
        parties=(),
        people=tuple(
            _person(i, e) for i, e in enumerate(data.sets("employee_expertises"), start=1)
        ),
        duties=duties,
        pins=kept,
        overridden=dict.fromkeys(("one_place", "qualified", "succession"), kept),
    )
    worth = 1 + max(*contracts, *(s.stop - s.start for s in shifts))
    day = 24 * data.number("time_units_per_hour")
    return Instance(
        name=name,
        problem=Problem(case=case, rules=tuple(_rules(worth, contracts, shifts))),
        named={str(i): (str(s.start // day), str(i)) for i, s in enumerate(shifts, start=1)},
        offset=worth * len(shifts),
        sign=-1,
    )


def _person(number: int, able: frozenset[int]) -> Person:
    qualifications = tuple(Qualification(id=str(e)) for e in sorted(able))
    return Person(
        id=str(number), name=str(number), member="", qualifications=qualifications, day_work=False
    )


def _duty(number: int, shift: Shift) -> Duty:
    start, end = (FIRST + timedelta(hours=unit) for unit in (shift.start, shift.stop))
    return Duty(
        id=str(number),
        tier=shift.tier,
        form="active",
        start=start,
        end=end,
        day=start.date(),
        last_day=_last_day(end),
        cls="weeknight",
        points=1000,
        qualifications=(str(shift.expertise),),
    )


def _last_day(end: datetime) -> date:
    return (end - timedelta(microseconds=1)).date()


def _kept(assigned: Sequence[Sequence[bool]]) -> Iterator[Seat]:
    for person, row in enumerate(assigned, start=1):
        for shift, kept in enumerate(row, start=1):
            if kept:
                yield Seat(str(person), str(shift))


def _rules(
    worth: int, contracts: Sequence[int], shifts: Sequence[Shift]
) -> Iterator[dict[str, Any]]:
    """One point of a shift filled is worth more than any hours."""
    yield {"kind": "qualified"}
    yield {"kind": "pinned"}
    yield {"kind": "one_place"}
    longest = max(s.stop - s.start for s in shifts)
    yield {"kind": "succession", "pairs": _bridged(shifts), "hours": longest}
    yield {"kind": "cover", "weight": worth}
    own = {str(i): (hours, hours) for i, hours in enumerate(contracts, start=1)}
    yield {"kind": "hours_in_period", "weight": 1, "own": own}


def _bridged(shifts: Sequence[Shift]) -> list[tuple[str, str]]:
    """Tiers that stand one after the other, and a third one overlaps with both."""
    kinds = {s.tier: s for s in shifts}
    return [
        (a, b)
        for a, first in kinds.items()
        for b, then in kinds.items()
        if first.stop <= then.start
        and any(s.overlaps(first) and s.overlaps(then) for s in kinds.values())
    ]
