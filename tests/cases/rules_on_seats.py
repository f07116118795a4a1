"""Rules on who may serve, on seats and on shares: binding, and one step looser."""

from collections.abc import Iterator
from typing import Any

from roster.domain.case import Case, Seat
from roster.domain.people import Qualification
from tests.cases.made import (
    SIX,
    TWO,
    WEEK,
    Made,
    ask,
    bo_wants_both,
    members,
    of,
    pair,
    past,
    wish,
)
from tests.solver.drawn import duty_at
from tests.solver.small import NAMES, case, dates, duty, person


def all_on_seats() -> Iterator[Made]:
    """Two cases for each of these kinds."""
    yield from _who_may_serve()
    yield from _who_may_decide()
    yield from _seats()
    yield from _held_seats()
    yield from _fairness()


def _who_may_serve() -> Iterator[Made]:
    yield from pair(
        "available",
        "Of seven days Aino is away until day {}.",
        5,
        4,
        lambda last: ask(case(*WEEK, away={"aino": (0, last)})),
    )
    yield from pair(
        "qualified",
        "On {} of seven days only the licensed may serve, and Aino is not.",
        6,
        5,
        lambda days: ask(_licensed(days)),
    )
    yield from pair(
        "standby_agreement",
        "Aino has agreed to standby from day {} of seven.",
        6,
        5,
        lambda first: ask(_with_aino(standby=dates((first, 13)))),
    )


def _who_may_decide() -> Iterator[Made]:
    yield from pair(
        "emergency_right",
        "Aino may decide on emergency placement from day {} of seven.",
        6,
        5,
        lambda first: ask(
            _with_aino(
                qualifications=(Qualification(id="emergency_placement", dates=dates((first, 13))),)
            )
        ),
    )
    yield from pair(
        "distance",
        "Aino lives {} km away, 60 are agreed.",
        61,
        60,
        lambda km: ask(
            case(*WEEK, distances={"aino": {"410": km}}), {"kind": "distance", "km": 60}
        ),
    )


def _licensed(days: int) -> Case:
    licence = Qualification(id="licensed")
    right = Qualification(id="emergency_placement")
    asked = [d.model_copy(update={"qualifications": ("licensed",)}) for d in WEEK[:days]]
    holders = [person(n, qualifications=(licence, right)) for n in ("bo", "cilla")]
    return case(*asked, *WEEK[days:], people=(person("aino"), *holders))


def _with_aino(**more: Any) -> Case:
    return case(*WEEK, people=(person("aino", **more), person("bo"), person("cilla")))


def _seats() -> Iterator[Made]:
    yield from pair(
        "cover",
        "Of six days all but {} of three people are away on the second.",
        0,
        1,
        lambda n: ask(case(*SIX, away=dict.fromkeys(NAMES[n:], (1, 1)))),
    )
    yield from pair(
        "demand",
        "Of six days all but {} of three people are away on the second.",
        0,
        1,
        lambda n: ask(case(*SIX, away=dict.fromkeys(NAMES[n:], (1, 1))), {"kind": "demand"}),
    )
    yield from pair(
        "pinned",
        "{} is pinned to the first of six days, which Aino would avoid.",
        "aino",
        "bo",
        lambda who: ask(case(*SIX, pins=[(who, 0)], wishes=(wish("aino", 0, kind="avoid"),))),
    )


def _held_seats() -> Iterator[Made]:
    yield from pair(
        "one_place",
        "Bo wants the front duty from 8 to 20 and the back-up duty from {}.",
        19,
        20,
        lambda hour: ask(bo_wants_both(duty_at(hour, 12, "back", "standby"), "standby")),
    )
    yield from pair(
        "whole_blocks",
        "{} would rather be free on one of the three days of a duty week, Aino on another.",
        "bo",
        "aino",
        lambda who: ask(_block(who)),
    )
    yield from pair(
        "change_budget",
        "All seven days are published for Aino, and {} seats may change.",
        7,
        8,
        lambda seats: ask(
            case(*WEEK, published=tuple(Seat("aino", d.id) for d in WEEK)),
            {"kind": "change_budget", "seats": seats},
        ),
    )


def _block(who: str) -> Case:
    days = [duty(n, block="front-w20261221") for n in range(3)]
    avoided = (wish("aino", 0, kind="avoid"), wish(who, 2, kind="avoid"))
    return case(*days, people=TWO, wishes=avoided)


def _fairness() -> Iterator[Made]:
    yield from pair(
        "member_share",
        "Two members owe half each of seven days, and the one's only worker is away until day {}.",
        4,
        3,
        lambda last: ask(_halves(last)),
    )
    yield from pair(
        "person_share",
        "Three people share {} days.",
        7,
        6,
        lambda days: ask(case(*WEEK[:days])),
    )
    yield from pair(
        "holiday_memory",
        "{} of three people had Christmas last year.",
        3,
        2,
        lambda n: ask(_christmas(n)),
    )
    yield from pair(
        "wishes",
        "{} of three people want the same day.",
        2,
        1,
        lambda n: ask(case(*SIX, wishes=tuple(wish(who, 0) for who in NAMES[:n]))),
    )


def _halves(last: int) -> Case:
    asked = case(*WEEK, people=(*of("410", "aino"), *of("500", "bo")), away={"aino": (0, last)})
    return members(asked, m410=50, m500=50)


def _christmas(people: int) -> Case:
    had = tuple(past(who, duty(3 - 364), "christmas-2025") for who in NAMES[:people])
    return case(duty(3), past=had)
