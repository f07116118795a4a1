"""The "shift scheduling" set of Curtois and Qu: shifts of so many minutes on so many days.

The format has no clock: every shift begins at 00:00 UTC of its day, and day 0 is a Monday. That
somebody works one shift a day at most is a rule of its own.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from roster.domain.case import Away, Case
from roster.domain.duties import Dates, Duty
from roster.domain.people import Person, Qualification, Wish
from solver.problem import Problem
from solver.runs import runs
from tests.bench.instances.instance import Instance

MONDAY = date(2024, 1, 1)
Setting = dict[str, Any]
Lines = dict[str, list[list[str]]]


class Staff(NamedTuple):
    """One line of SECTION_STAFF; `most`: shift → how many of it at most."""

    id: str
    most: dict[str, int]
    minutes: tuple[int, int]
    longest: int
    shortest: int
    off: int
    weekends: int


def recognises(text: str) -> bool:
    """Whether the text is in this format."""
    return "SECTION_HORIZON" in text and "SECTION_COVER" in text


def read(name: str, text: str) -> Instance:
    """Read one instance."""
    lines = sections(text)
    days = int(lines["SECTION_HORIZON"][0][0])
    staff = [_staff(cells) for cells in lines["SECTION_STAFF"]]
    duties = tuple(_duties(days, lines))
    case = Case(
        ring=name,
        zone="UTC",
        period=Dates(first=MONDAY, last=_day(days - 1)),
        parties=(),
        people=tuple(_person(s) for s in staff),
        duties=duties,
        away=tuple(_away(lines.get("SECTION_DAYS_OFF", []))),
        wishes=tuple(_wishes(lines)),
    )
    named = {d.id: (str((d.day - MONDAY).days), d.tier) for d in duties}
    rules = tuple(_rules(lines, staff, duties, days))
    return Instance(name=name, problem=Problem(case=case, rules=rules), named=named)


def sections(text: str) -> Lines:
    """Section → its lines in cells, comments and empty lines left out."""
    found: Lines = {}
    lines: list[list[str]] = []
    for raw in text.splitlines():
        line = raw.strip()
        if line.startswith("SECTION_"):
            lines = found.setdefault(line, [])
        elif line and not line.startswith("#"):
            lines.append([cell.strip() for cell in line.split(",")])
    return found


def _staff(cells: Sequence[str]) -> Staff:
    name, limits, most, least, longest, shortest, off, weekends = cells
    pairs = (limit.split("=") for limit in limits.split("|"))
    return Staff(
        name,
        {shift.strip(): int(number) for shift, number in pairs},
        (int(least), int(most)),
        int(longest),
        int(shortest),
        int(off),
        int(weekends),
    )


def _person(staff: Staff) -> Person:
    """A shift of which somebody may work none is a shift that the person is not qualified for."""
    able = tuple(Qualification(id=shift) for shift, most in staff.most.items() if most > 0)
    return Person(id=staff.id, name=staff.id, member="", qualifications=able, day_work=False)


def _duties(days: int, lines: Lines) -> Iterator[Duty]:
    wanted = {(int(c[0]), c[1]): int(c[2]) for c in lines["SECTION_COVER"]}
    for day in range(days):
        for shift, minutes, *_ in lines["SECTION_SHIFTS"]:
            start = datetime.combine(_day(day), datetime.min.time(), UTC)
            yield Duty(
                id=_id(day, shift),
                tier=shift,
                form="active",
                start=start,
                end=start + timedelta(minutes=int(minutes)),
                day=_day(day),
                last_day=_day(day),
                cls="weeknight",
                points=int(minutes) * 1000 // 60,
                persons=wanted.get((day, shift), 0),
                qualifications=(shift,),
            )


def _away(lines: Sequence[Sequence[str]]) -> Iterator[Away]:
    for name, *days in lines:
        for run in runs(_day(int(day)) for day in days if day):
            yield Away(person=name, dates=Dates(first=run[0], last=run[-1]))


def _wishes(lines: Lines) -> Iterator[Wish]:
    for kind, section in (
        ("want", "SECTION_SHIFT_ON_REQUESTS"),
        ("avoid", "SECTION_SHIFT_OFF_REQUESTS"),
    ):
        for name, day, shift, weight in lines.get(section, []):
            asked = {"first": _day(int(day)), "last": _day(int(day)), "tier": shift}
            if int(weight) > 0:
                yield Wish.model_validate(
                    {"person": name, "kind": kind, "points": int(weight), **asked}
                )


def _rules(
    lines: Lines, staff: Sequence[Staff], duties: Sequence[Duty], days: int
) -> Iterator[Setting]:
    yield {"kind": "available"}
    yield {"kind": "qualified"}
    yield {"kind": "most_in_window", "most": 1, "days": 1}
    yield {"kind": "demand", "weight": 1, "own": _costs(lines, duties)}
    yield {"kind": "wishes", "weight": 1}
    hours = {s.id: (s.minutes[0] / 60, s.minutes[1] / 60) for s in staff}
    yield {"kind": "hours_in_period", "own": hours}
    yield {"kind": "weekends", "own": {s.id: s.weekends for s in staff}}
    yield {"kind": "succession", "pairs": _forbidden(lines)}
    yield from _runs(staff)
    yield from _most(staff, days)


def _costs(lines: Lines, duties: Sequence[Duty]) -> dict[str, tuple[int, int]]:
    """Costs of one missing and one too many, said by tier where they are the same on all days."""
    own = {d.id: (0, 0) for d in duties}
    for day, shift, _, under, over in lines["SECTION_COVER"]:
        own[_id(int(day), shift)] = int(under), int(over)
    of_tier: dict[str, set[tuple[int, int]]] = defaultdict(set)
    for duty in duties:
        of_tier[duty.tier].add(own[duty.id])
    level = {tier: costs.pop() for tier, costs in of_tier.items() if len(costs) == 1}
    return level | {d.id: own[d.id] for d in duties if d.tier not in level}


def _forbidden(lines: Lines) -> list[tuple[str, str]]:
    shifts = [(cells[0], cells[2] if len(cells) > 2 else "") for cells in lines["SECTION_SHIFTS"]]
    return [(shift, then) for shift, all_ in shifts for then in all_.split("|") if then]


def _runs(staff: Sequence[Staff]) -> Iterator[Setting]:
    """Runs of working days and of days off, one rule for all who have the same limits."""
    work: dict[tuple[int, int], list[str]] = defaultdict(list)
    rest: dict[int, list[str]] = defaultdict(list)
    for s in staff:
        work[s.shortest, s.longest].append(s.id)
        rest[s.off].append(s.id)
    for (shortest, longest), people in work.items():
        limits = {"shortest": shortest, "longest": longest}
        yield {"kind": "working_days", "edges": "open", **limits, "people": people}
    for shortest, people in rest.items():
        yield {"kind": "days_off", "shortest": shortest, "people": people}


def _most(staff: Sequence[Staff], days: int) -> Iterator[Setting]:
    """Most of each shift, for those who could work more of it."""
    for shift in staff[0].most if staff else ():
        own = {s.id: s.most.get(shift, 0) for s in staff}
        if any(0 < most < days for most in own.values()):
            yield {"kind": "most_of_tier", "tiers": [shift], "own": own}


def _id(day: int, shift: str) -> str:
    return f"{shift}-{day}"


def _day(number: int) -> date:
    return MONDAY + timedelta(days=number)
