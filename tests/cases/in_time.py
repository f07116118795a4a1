"""What was served before the period, and the nights on which clocks change."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from roster.domain.case import Case
from roster.domain.duties import DAY
from solver.problem import Problem
from tests.cases.made import ALONE, SIX, TWO, WEEK, Made, ask, at, daily, past, wish
from tests.solver.drawn import duty_at
from tests.solver.small import NAMES, case, duty, person


def all_in_time() -> Iterator[Made]:
    """Every situation, each in a sentence."""
    yield from (Made(f"before-{n}", *told) for n, told in BEFORE.items())
    yield from (Made(f"clock-{n}", *told) for n, told in CLOCK.items())


def _alone(*duties: Any, rule: str, before: Any, **settings: Any) -> Problem:
    """Aino alone, who served this before the period."""
    had = tuple(past("aino", d) for d in before)
    return ask(case(*duties, people=ALONE, past=had), {"kind": rule, **settings})


BEFORE: dict[str, tuple[str, Problem]] = {
    "most_in_window": (
        "Aino served the day before the period, so one duty in three days leaves two days open.",
        _alone(*WEEK[:3], rule="most_in_window", before=[duty(-1)], days=3),
    ),
    "free_weekend": (
        "Aino served the last weekend before the period, so she is free on the first in it.",
        _alone(duty(5), duty(12), rule="free_weekend", before=[duty(-2)]),
    ),
    "daily_rest": (
        "Aino's active night ends at 6 on the first day, so she does not begin again at 8.",
        _alone(*daily(2), rule="daily_rest", before=[duty_at(-4, 10, "front")]),
    ),
    "nights_in_a_row": (
        "Aino worked three nights before the period, so of three in it one is open.",
        _alone(
            *daily(3, hour=20),
            rule="nights_in_a_row",
            before=[duty_at(-24 * n - 4, 12, "front") for n in range(3)],
        ),
    ),
    "weekly_rest": (
        "Aino rested 28 hours in the week before; 36 in this one average less than 35.",
        _alone(
            *daily(2),
            *(duty_at(8 + 24 * n, 12, "front") for n in range(3, 7)),
            rule="weekly_rest",
            before=[
                duty_at(-24, 12, "front"),
                *(duty_at(8 - 24 * n, 12, "front") for n in range(3, 8)),
            ],
        ),
    ),
    "average_hours": (
        "Aino worked 48 hours in the week before, so an average of 42 leaves one duty open.",
        _alone(
            *daily(4),
            rule="average_hours",
            before=[duty_at(8 - 24 * n, 12, "front") for n in range(1, 5)],
            hours=42,
            weeks=2,
        ),
    ),
    "working_days": (
        "Aino served three days up to the period, so of six days in a row three are left.",
        _alone(*SIX, rule="working_days", before=[duty(-n) for n in (1, 2, 3)], longest=6),
    ),
    "days_off": (
        "Aino served the last day but one, so she has two days off before she serves again.",
        _alone(duty(0), duty(1), rule="days_off", before=[duty(-2)], shortest=2),
    ),
    "succession": (
        "Aino's back-up duty was on the last day before, so she has no front duty on the first.",
        _alone(*WEEK[:2], rule="succession", before=[duty(-1, "back")], pairs=[["back", "front"]]),
    ),
    "weekends": (
        "Aino served both weekends before, so of two in three weeks none is left.",
        _alone(duty(5), rule="weekends", before=[duty(-2), duty(-9)], most=2, weeks=3),
    ),
    "whole_weekends": (
        "Aino served the Saturday before the period; its Sunday binds nobody.",
        _alone(*WEEK[:2], rule="whole_weekends", before=[duty(-2)]),
    ),
    "one_place": (
        "Bo, who wants the first duty, is still on one that began before the period.",
        ask(
            case(
                *SIX,
                people=TWO,
                past=(past("bo", duty_at(-4, 16, "front", "standby")),),
                wishes=(wish("bo", 0),),
            )
        ),
    ),
    "emergency_right": (
        "Where nobody else decides, Aino's duty from before the period carries the right.",
        ask(
            case(
                duty(0),
                people=(person("aino"), person("bo", qualifications=())),
                past=(past("aino", duty_at(-4, 26, "back", "standby")),),
            )
        ),
    ),
    "two_christmases": (
        "Aino had Christmas two years ago, Bo three and Cilla last year: Bo serves it.",
        ask(
            case(
                duty(3),
                past=tuple(
                    past(who, duty(3 - 364 * years), f"christmas-{2026 - years}")
                    for who, years in zip(NAMES, (2, 3, 1), strict=True)
                ),
            )
        ),
    ),
    "another_holiday": (
        "All had New Year last year; that says nothing about Christmas.",
        ask(case(duty(3), past=tuple(past(n, duty(10 - 364), "new_year-2026") for n in NAMES))),
    ),
    "someone_who_left": (
        "Who has left had Christmas last year; nobody else bears it.",
        ask(case(duty(3), past=(past("dora", duty(3 - 364), "christmas-2025"),))),
    ),
}

SPRING, AUTUMN = date(2027, 3, 27), date(2027, 10, 30)  # clocks change in the night after


def _evening(saturday: date, hour: int) -> Problem:
    """Bo wants the Saturday from 8 to 19 and the Sunday from this hour."""
    sunday = saturday + DAY
    asked = case(at(saturday, 8, 11), at(sunday, hour, 8, "back"), people=TWO)
    days = (saturday, sunday)
    both = tuple(wish("bo", 0).model_copy(update={"first": day, "last": day}) for day in days)
    return ask(_in_year(Case.model_validate({**dict(asked), "wishes": both})))


def _in_year(asked: Case) -> Case:
    """The same question in the period of its own duties."""
    days = {d.day for d in asked.duties}
    return Case.model_validate({**dict(asked), "period": {"first": min(days), "last": max(days)}})


def _night(saturday: date, most: int) -> Problem:
    """Aino alone, and the night of the change from 20 to 8."""
    hours = 11 if saturday is SPRING else 13
    asked = case(at(saturday, 20, hours, form="standby"), people=ALONE)
    return ask(_in_year(asked), {"kind": "hours_in_period", "most": most})


CLOCK: dict[str, tuple[str, Problem]] = {
    "spring-rest-short": (
        "From 19 to 6 there are ten hours when clocks go forward: too short a rest.",
        _evening(SPRING, 6),
    ),
    "spring-rest-enough": (
        "From 19 to 7 there are eleven hours when clocks go forward: rest enough.",
        _evening(SPRING, 7),
    ),
    "autumn-rest-short": (
        "From 19 to 4 there are ten hours when clocks go back: too short a rest.",
        _evening(AUTUMN, 4),
    ),
    "autumn-rest-enough": (
        "From 19 to 5 there are eleven hours when clocks go back: rest enough.",
        _evening(AUTUMN, 5),
    ),
    "spring-night-fits": ("The night from 20 to 8 lasts eleven hours.", _night(SPRING, 11)),
    "spring-night-too-long": ("Ten hours are less than the night lasts.", _night(SPRING, 10)),
    "autumn-night-fits": ("The night from 20 to 8 lasts thirteen hours.", _night(AUTUMN, 13)),
    "autumn-night-too-long": ("Twelve hours are less than the night lasts.", _night(AUTUMN, 12)),
}
