"""The on-call rosters of the MiniZinc Challenge: one person on call a day, even loads, few runs.

A day of an instance is one local day here, the weekend as well; its two tiers keep weekdays and
weekends apart. The last day has a tier of its own: staying on for it costs nothing.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from roster.domain.case import Away, Case, Seat
from roster.domain.duties import DAY, Dates, Duty
from roster.domain.people import Person
from solver.problem import Problem
from solver.runs import runs
from tests.bench.instances.dzn import Data
from tests.bench.instances.instance import Instance

FIRST = date(2024, 1, 1)
WEEK = 5  # days: Monday to Thursday, and the weekend as one
WEEKDAY = ("weekday", "weekday_last")
WEEKEND = ("weekend", "weekend_last")
OPEN = 100_000  # a day without anybody on call is no answer of these instances


def recognises(text: str) -> bool:
    """Whether the text is in this format."""
    return "weekend_offset" in text and "work_load" in text


def read(name: str, text: str) -> Instance:
    """Read one instance."""
    data = Data(text)
    days = data.number("num_days")
    duties = [_duty(day, days, data.number("weekend_offset")) for day in range(1, days + 1)]
    people = [_person(i, share) for i, share in enumerate(data.numbers("work_load"), start=1)]
    pins = tuple(_fixed(data.sets("fixed"), days))
    case = Case(
        ring=name,
        zone="UTC",
        period=Dates(first=_date(1), last=_date(days)),
        parties=(),
        people=tuple(people),
        duties=tuple(duties),
        away=tuple(_away(data.sets("unavailable"), days)),
        pins=pins,
        overridden={"most_in_window": pins, "succession": tuple(_settled(pins, duties))},
        days={
            tier: dict.fromkeys((p.id for p in people), days) for tier in {d.tier for d in duties}
        },
    )
    rules = tuple(_rules(data.number("adj_days_str"), data.number("wed_before_weekend_str")))
    named = {d.id: (d.id, "on_call") for d in duties}
    return Instance(name=name, problem=Problem(case=case, rules=rules), named=named)


def _person(number: int, load: int) -> Person:
    """`load`: per cent of full time."""
    return Person(id=str(number), name=str(number), member="", share=load * 10, day_work=False)


def _date(day: int) -> date:
    return FIRST + (day - 1) * DAY


def _duty(day: int, days: int, offset: int) -> Duty:
    start = datetime.combine(_date(day), datetime.min.time(), UTC)
    weekend = (day - offset) % WEEK == 1 and day > offset
    return Duty(
        id=str(day),
        tier=("weekend" if weekend else "weekday") + ("_last" if day == days else ""),
        form="active",
        start=start,
        end=start + timedelta(hours=24),
        day=_date(day),
        last_day=_date(day),
        cls="sunday" if weekend else "weeknight",
        points=1000,
    )


def _fixed(fixed: Sequence[frozenset[int]], days: int) -> Iterator[Seat]:
    for number, own in enumerate(fixed, start=1):
        for day in sorted(own):
            if day <= days:
                yield Seat(str(number), str(day))


def _settled(pins: Sequence[Seat], duties: Sequence[Duty]) -> Iterator[Seat]:
    """Fixed days but for the weekends beside which a day is not fixed."""
    fixed, last = {int(seat.duty) for seat in pins}, len(duties)
    for seat in pins:
        day = int(seat.duty)
        beside = {d for d in (day - 1, day + 1) if 1 <= d <= last}
        if duties[day - 1].tier not in WEEKEND or beside <= fixed:
            yield seat


def _away(unavailable: Sequence[frozenset[int]], days: int) -> Iterator[Away]:
    for number, own in enumerate(unavailable, start=1):
        for run in runs(_date(day) for day in own if day <= days):
            yield Away(person=str(number), dates=Dates(first=run[0], last=run[-1]))


def _rules(adjacent: int, before_weekend: int) -> Iterator[dict[str, Any]]:
    yield {"kind": "available"}
    yield {"kind": "pinned"}
    yield {"kind": "cover", "weight": OPEN}
    yield {"kind": "most_in_window", "most": 2, "days": 3}
    beside = [*_pairs(WEEKDAY, WEEKEND), *_pairs(WEEKEND, WEEKDAY)]
    yield {"kind": "succession", "pairs": beside}
    yield {"kind": "most_in_window", "most": 1, "days": WEEK + 1, "tiers": WEEKEND}
    yield {"kind": "even_load", "tiers": WEEKDAY, "most": 0, "weight": 1}
    yield {"kind": "even_load", "tiers": WEEKEND, "most": 0, "weight": 1}
    if adjacent:
        one = ("weekday", "weekend")
        yield {"kind": "succession", "pairs": _pairs(one, one), "weight": adjacent}
    if before_weekend:
        pairs = _pairs(WEEKDAY, WEEKEND)
        yield {"kind": "succession", "pairs": pairs, "days": 2, "weight": before_weekend}


def _pairs(first: Sequence[str], then: Sequence[str]) -> list[tuple[str, str]]:
    return [(a, b) for a in first for b in then]
