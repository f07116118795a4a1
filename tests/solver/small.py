"""Cases small enough to know the answer: twelve-hour duties on the days from 21.12.2026."""

from datetime import timedelta
from typing import Any

from roster.domain.case import Away, Case, Party, Seat
from roster.domain.duties import Dates, Duty
from roster.domain.people import Person, Qualification
from solver.problem import Limits, Problem, agreed
from tests.solver.drawn import FIRST, duty_at

NAMES = ("aino", "bo", "cilla")
RIGHT = (Qualification(id="emergency_placement"),)
DAYS = 14


def duty(day: int = 0, tier: str = "front", **more: Any) -> Duty:
    """From 8 to 20 on the day so many days after Monday 21.12.2026."""
    return duty_at(24 * day + 8, 12, tier, **{"form": "standby", **more})


def person(id_: str, **more: Any) -> Person:
    given = {"member": "410", "standby": Dates(), "qualifications": RIGHT, "day_work": False}
    return Person(id=id_, name=id_.title(), **{**given, **more})


def dates(span: tuple[int, int]) -> Dates:
    return Dates(first=FIRST + timedelta(days=span[0]), last=FIRST + timedelta(days=span[1]))


def case(
    *duties: Duty,
    people: tuple[Person, ...] = (),
    away: dict[str, tuple[int, int]] | None = None,
    pins: list[tuple[str, int]] | None = None,
    **more: Any,
) -> Case:
    """`away`: person → first and last day; `pins`: person and the duty's place in the list."""
    people = people or tuple(person(n) for n in NAMES)
    return Case(
        ring="small",
        zone="Europe/Helsinki",
        period=Dates(first=FIRST, last=FIRST + timedelta(days=DAYS - 1)),
        parties=(Party(code="410", share=10**9, population=1),),
        people=people,
        duties=duties,
        away=tuple(Away(person=p, dates=dates(d)) for p, d in (away or {}).items()),
        pins=tuple(Seat(p, duties[n].id) for p, n in pins or ()),
        days={t: {p.id: DAYS for p in people} for t in {d.tier for d in duties}},
        **more,
    )


def problem(asked: Case, *rules: dict[str, Any], **limits: Any) -> Problem:
    """The default rules with these instead; one worker and half a minute."""
    given = {"seconds": 30, "workers": 1, **limits}
    return Problem(case=asked, rules=agreed(rules), limits=Limits(**given))
