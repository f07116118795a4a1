"""Rules on rest, runs, amounts and company: binding, and one step looser."""

from collections.abc import Iterator, Sequence
from typing import Any

from roster.domain.case import Case
from roster.domain.duties import Duty
from solver.problem import Problem
from tests.cases.made import ALONE, TWO, WEEK, Made, ask, bo_wants_both, daily, pair
from tests.solver.drawn import duty_at
from tests.solver.small import NAMES, case, duty, person

EVERY = ("aino", "bo", "cilla", "dora")


def all_on_time() -> Iterator[Made]:
    """Two cases for each of these kinds."""
    yield from _rest()
    yield from _shifts()
    yield from _runs()
    yield from _amounts()
    yield from _together()


def _rest() -> Iterator[Made]:
    yield from pair(
        "daily_rest",
        "Bo wants an active duty that ends at 20 and one that begins at {} the next morning.",
        6,
        7,
        lambda hour: ask(bo_wants_both(duty_at(24 + hour, 8, "back", "active"), "active")),
    )
    yield from pair(
        "weekly_rest",
        "Aino alone works from 8 to 20 on {} days from Monday.",
        7,
        6,
        lambda days: _alone(daily(days), {"kind": "weekly_rest"}),
    )
    yield from pair(
        "average_hours",
        "Aino alone works twelve hours on {} days of a week of at most 48 hours.",
        5,
        4,
        lambda days: _alone(daily(days), {"kind": "average_hours", "hours": 48, "weeks": 1}),
    )


def _shifts() -> Iterator[Made]:
    yield from pair(
        "longest_shift",
        "In period-based work an active duty lasts {} hours, 13 are allowed.",
        14,
        13,
        lambda hours: ask(
            case(*daily(1, length=hours), people=(person("aino", period_work=True),)),
            {"kind": "longest_shift"},
        ),
    )
    yield from pair(
        "nights_in_a_row",
        "Aino alone works {} nights in a row, 5 are allowed.",
        6,
        5,
        lambda days: _alone(daily(days, hour=20), {"kind": "nights_in_a_row"}),
    )
    yield from pair(
        "free_weekend",
        "Of two weekends in a row Bo is away from day {} to the end, and Aino never.",
        5,
        6,
        lambda first: ask(
            case(duty(5), duty(12), people=TWO, away={"bo": (first, 13)}), {"kind": "free_weekend"}
        ),
    )


def _alone(duties: Sequence[Duty], rule: dict[str, Any]) -> Problem:
    return ask(case(*duties, people=ALONE), rule)


def _runs() -> Iterator[Made]:
    yield from pair(
        "working_days",
        "Aino alone is asked for seven days in a row, {} are agreed.",
        6,
        7,
        lambda longest: _alone(WEEK, {"kind": "working_days", "longest": longest}),
    )
    yield from pair(
        "days_off",
        "Aino alone is asked for the first day and for day {}, two days off are agreed between.",
        2,
        3,
        lambda day: _alone((duty(0), duty(day)), {"kind": "days_off", "shortest": 2}),
    )
    yield from pair(
        "succession",
        "After back-up duty on the first day Aino alone is asked for front duty on day {}.",
        1,
        2,
        lambda day: _alone(
            (duty(0, "back"), duty(day)), {"kind": "succession", "pairs": [["back", "front"]]}
        ),
    )
    yield from pair(
        "most_in_window",
        "Aino and Bo share seven days, one duty in {} days is agreed.",
        3,
        2,
        lambda days: ask(
            case(*WEEK, people=TWO), {"kind": "most_in_window", "most": 1, "days": days}
        ),
    )
    yield from pair(
        "whole_weekends",
        "Of two weekends Aino is away on the first Sunday and on day {}.",
        13,
        11,
        lambda day: ask(_weekends(day), {"kind": "whole_weekends"}),
    )


def _weekends(day: int) -> Case:
    days = [duty(n) for n in (5, 6, 12, 13)]
    asked = case(*days, people=TWO, away={"aino": (6, 6)})
    more = case(*days, people=TWO, away={"aino": (day, day)}).away
    return Case.model_validate({**dict(asked), "away": (*asked.away, *more)})


def _amounts() -> Iterator[Made]:
    yield from pair(
        "even_load",
        "Of seven days Aino is away on six, and loads may differ by {}.",
        1,
        2,
        lambda most: ask(case(*WEEK, away={"aino": (0, 5)}), {"kind": "even_load", "most": most}),
    )
    yield from pair(
        "most_of_tier",
        "Aino alone is asked for four front duties, {} are agreed.",
        3,
        4,
        lambda most: _alone(WEEK[:4], {"kind": "most_of_tier", "most": most}),
    )
    yield from pair(
        "hours_in_period",
        "Aino alone is asked for 48 hours, {} are agreed.",
        36,
        48,
        lambda most: _alone(WEEK[:4], {"kind": "hours_in_period", "most": most}),
    )
    yield from pair(
        "weekends",
        "Aino alone is asked for two weekends, {} agreed.",
        1,
        2,
        lambda most: _alone((duty(5), duty(12)), {"kind": "weekends", "most": most}),
    )


def _together() -> Iterator[Made]:
    yield from pair(
        "language_cover",
        "Two of three are on duty on six days, and {} of the three speak Swedish.",
        1,
        2,
        lambda n: ask(_speakers(n), {"kind": "language_cover", "languages": ["sv"]}),
    )
    yield from pair(
        "pairs",
        "Two of {} people are on duty on six days, and Aino and Bo never together.",
        3,
        4,
        lambda n: ask(
            case(*_pairs(), people=tuple(map(person, EVERY[:n]))),
            {"kind": "pairs", "pairs": [["aino", "bo"]]},
        ),
    )


def _speakers(n: int) -> Case:
    speaks = ["sv" if i < n else "fi" for i in range(3)]
    people = [person(who, languages=(one,)) for who, one in zip(NAMES, speaks, strict=True)]
    return case(*_pairs(), people=tuple(people))


def _pairs() -> list[Duty]:
    return [duty(n, persons=2) for n in range(6)]
