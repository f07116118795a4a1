"""Situations of real rings in small: shares and balances, what stays open, rules that bend."""

from collections.abc import Iterator
from typing import Any

from roster.domain.case import Case, Seat
from roster.domain.people import Carried, Qualification
from solver.problem import Problem
from tests.cases.made import (
    ALONE,
    SIX,
    TWO,
    WEEK,
    Made,
    ask,
    members,
    of,
    wish,
)
from tests.solver.drawn import duty_at
from tests.solver.small import NAMES, case, dates, duty, person

NOBODY_DECIDES = tuple(person(n, qualifications=()) for n in NAMES)
WEEKEND = [duty(n) for n in (5, 6, 12, 13)]


def all_situations() -> Iterator[Made]:
    """Every situation, each in a sentence."""
    yield from (Made(f"share-{n}", *told) for n, told in SHARES.items())
    yield from (Made(f"open-{n}", *told) for n, told in OPEN.items())
    yield from (Made(f"bent-{n}", *told) for n, told in BENT.items())


def _carrying(points: int, tier: str = "", **settings: Any) -> Problem:
    """Aino's member has done so much more than its share, Bo's less; Bo is away on three days."""
    elsewhere = [duty(n, tier) for n in (8, 9)] if tier else []
    people = (*of("410", "aino"), *of("500", "bo"))
    asked = case(*SIX, *elsewhere, people=people, away={"bo": (0, 2)})
    rows = [
        Carried(member=member, tier=tier, points=sign * points)
        for member, sign in (("410", 1), ("500", -1))
    ]
    halves = members(asked, m410=50, m500=50)
    carried = Case.model_validate({**dict(halves), "carried": tuple(rows)})
    return ask(carried, {"kind": "member_share", **settings})


WISHED = ask(
    case(
        *WEEK,
        wishes=(
            wish("aino", 0, 2),
            wish("bo", 0, 6, kind="avoid", strength="weak"),
            wish("cilla", 1, 1, kind="avoid"),
            wish("cilla", 3, 6, strength="weak", weekdays=("sun",)),
        ),
    )
)
SHARES: dict[str, tuple[str, Problem]] = {
    "carried": (
        "A member that has done two duties too many owes one of six, and must serve three.",
        _carrying(24_000),
    ),
    "carried-far-off": ("A balance of twenty duties too many.", _carrying(240_000)),
    "carried-elsewhere": (
        "Half of what was carried in another tier is levelled out here.",
        _carrying(24_000, "back"),
    ),
    "carried-elsewhere-stays": (
        "Nothing of what was carried in another tier is levelled out here.",
        _carrying(24_000, "back", carry_percent=0),
    ),
    "thirds": (
        "Members that owe 52, 34 and 14 per cent share six days.",
        ask(
            members(
                case(*SIX, people=(*of("410", "aino"), *of("500", "bo"), *of("892", "cilla"))),
                m410=52,
                m500=34,
                m892=14,
            )
        ),
    ),
    "nobody-there": (
        "A member without people owes nothing in the tier; the others serve it.",
        ask(members(case(*SIX, people=of("410", "aino", "bo")), m410=50, m500=50)),
    ),
    "part_time": (
        "Aino works half time and owes half as much.",
        ask(case(*SIX, people=(person("aino", share=500), person("bo")))),
    ),
    "whole-ring": (
        "Shared out over the whole ring, a member's only worker owes no more than others.",
        ask(
            members(
                case(*SIX, people=(*of("410", "aino"), *of("500", "bo", "cilla"))),
                m410=50,
                m500=50,
            ),
            {"kind": "person_share", "scope": "ring"},
        ),
    ),
    "hard": (
        "Where fair shares are hard, who was away serves within a duty of the others.",
        ask(
            case(*WEEK, away={"aino": (0, 4)}),
            {"kind": "person_share", "weight": "hard", "most": 1},
        ),
    ),
    "classes": (
        "Saturdays are shared apart from weeknights.",
        ask(case(*(duty(n, cls="weeknight" if n < 4 else "saturday") for n in range(7)))),
    ),
    "tiers": (
        "Two tiers, each shared fairly, and nobody in both at once.",
        ask(case(*WEEK, *(duty(n, "back", cls="weeknight") for n in range(7)))),
    ),
    "wishes": ("Strong and weak wishes, wanted and avoided, pull at the same week.", WISHED),
    "strict-order": (
        "The same wishes, where fairness outweighs any of them.",
        WISHED.model_copy(update={"objective": "strict_order"}),
    ),
}

OPEN: dict[str, tuple[str, Problem]] = {
    "all-away": (
        "On a day on which all are away the duty stays open.",
        ask(case(*WEEK, away=dict.fromkeys(NAMES, (1, 1)))),
    ),
    "nobody-decides": (
        "Where nobody may decide on emergency placement the seat stays open.",
        ask(case(duty(), people=NOBODY_DECIDES)),
    ),
    "cheaper-seat": (
        "Of two tiers without anybody who decides the cheaper seat stays open.",
        ask(case(duty(), duty(0, "back", points=6000), people=NOBODY_DECIDES)),
    ),
    "one-decides": (
        "One who decides is enough for both tiers.",
        ask(
            case(duty(), duty(0, "back"), people=(person("aino"), person("bo", qualifications=())))
        ),
    ),
    "right-ends": (
        "The right ends on the third day, and with it what may be filled.",
        ask(
            case(
                *WEEK,
                people=(
                    person(
                        "aino",
                        qualifications=(
                            Qualification(id="emergency_placement", dates=dates((-9, 2))),
                        ),
                    ),
                    person("bo", qualifications=()),
                ),
            )
        ),
    ),
    "worst-class-first": (
        "With one person for two duties at once the dearer one is filled.",
        ask(case(duty(points=24_000), duty(0, "back"), people=ALONE)),
    ),
    "half-a-pair": (
        "Where a duty asks for two and one is there, one seat is open.",
        ask(case(*(duty(n, persons=2) for n in range(3)), people=ALONE)),
    ),
    "two-of-one-tongue": (
        "Nobody speaks Swedish: one seat of each duty stays open.",
        ask(
            case(*(duty(n, persons=2) for n in range(2)), people=TWO),
            {"kind": "language_cover", "languages": ["sv"]},
        ),
    ),
    "from-the-middle": (
        "Bo joins the ring on the fourth day, and Aino leaves it on the fifth.",
        ask(
            case(
                *WEEK,
                people=(person("aino", active=dates((-9, 4))), person("bo", active=dates((3, 40)))),
            )
        ),
    ),
    "short-runs": (
        "Runs of three days at least, and nobody for a last single day.",
        ask(
            case(*WEEK, people=TWO),
            {"kind": "working_days", "shortest": 3, "longest": 3, "edges": "closed"},
        ),
    ),
}

BENT: dict[str, tuple[str, Problem]] = {
    "overridden": (
        "Aino stays pinned to a day on which she is away, by decision.",
        ask(
            case(
                *WEEK,
                away={"aino": (0, 5)},
                pins=[("aino", 0)],
                overridden={"available": (Seat("aino", WEEK[0].id),)},
            )
        ),
    ),
    "overridden-window": (
        "Aino stays pinned to two days in a row, and from then on has one duty in three days.",
        ask(
            case(
                *WEEK,
                pins=[("aino", 0), ("aino", 1)],
                overridden={"most_in_window": tuple(Seat("aino", d.id) for d in WEEK[:2])},
            ),
            {"kind": "most_in_window", "days": 3},
        ),
    ),
    "soft-blocks": (
        "A duty week may be split for a price lower than the strong wishes against it.",
        ask(
            case(
                *(duty(n, block="front-w20261221") for n in range(3)),
                people=TWO,
                wishes=(wish("aino", 0, kind="avoid"), wish("bo", 2, kind="avoid")),
            ),
            {"kind": "whole_blocks", "weight": 3},
        ),
    ),
    "soft-availability": (
        "Serving while away costs less than a seat left open.",
        ask(case(*WEEK, away=dict.fromkeys(NAMES, (1, 1))), {"kind": "available", "weight": 20}),
    ),
    "soft-window": (
        "One duty in three days, where more costs 7 each.",
        ask(case(*WEEK, people=TWO), {"kind": "most_in_window", "days": 3, "weight": 7}),
    ),
    "soft-rest": (
        "A short rest costs less than the wish that brings it about.",
        ask(
            case(
                duty_at(8, 12, "front"),
                duty_at(30, 8, "back"),
                people=TWO,
                wishes=(wish("bo", 0, tier="front"), wish("bo", 1, tier="back")),
            ),
            {"kind": "daily_rest", "weight": 4},
        ),
    ),
    "one-too-many": (
        "One person too many is cheaper than hours too few.",
        ask(
            case(*WEEK[:2]),
            {"kind": "demand", "under": 100, "over": 1},
            {"kind": "hours_in_period", "least": 12, "most": 24},
        ),
    ),
    "together": (
        "Aino and Bo serve only together.",
        ask(
            case(*(duty(n, persons=2) for n in range(6)), people=tuple(map(person, "abcd"))),
            {"kind": "pairs", "pairs": [["a", "b"]], "serve": "together"},
        ),
    ),
    "own-hours": (
        "Aino has agreed to twelve hours at most, the others to any.",
        ask(case(*WEEK), {"kind": "hours_in_period", "own": {"aino": [0, 12]}}),
    ),
    "three-days-in-a-row": (
        "Runs of three to four days.",
        ask(
            case(*WEEK),
            {"kind": "working_days", "shortest": 3, "longest": 4, "edges": "closed"},
        ),
    ),
    "whole-weekends-cost": (
        "Splitting a weekend costs 2, and both people are away on a day of it.",
        ask(
            case(*WEEKEND, people=TWO, away={"aino": (6, 6), "bo": (5, 5)}),
            {"kind": "whole_weekends", "weight": 2},
        ),
    ),
}
