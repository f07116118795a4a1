"""What no plan can keep: fixed facts that contradict hard rules."""

from collections.abc import Iterator

from tests.cases.made import ALONE, TWO, WEEK, Made, ask, daily, past
from tests.solver.drawn import duty_at
from tests.solver.small import case, duty, person

BLOCK = [duty(n, block="front-w20261221") for n in range(3)]
TWO_PLACES = [("aino", 0), ("aino", 1)]


def all_impossible() -> Iterator[Made]:
    """Each contradiction in a sentence."""
    yield from (Made(f"impossible-{name}", about, asked) for name, about, asked in MADE)


MADE = [
    (
        "one-seat",
        "Two are pinned to one seat.",
        ask(case(duty(), pins=[("aino", 0), ("bo", 0)])),
    ),
    (
        "away",
        "Aino is pinned to a day on which she is away.",
        ask(case(duty(), away={"aino": (0, 0)}, pins=[("aino", 0)])),
    ),
    (
        "two-places",
        "Aino is pinned to two duties at once.",
        ask(case(duty(), duty(0, "back"), pins=TWO_PLACES)),
    ),
    (
        "unqualified",
        "Aino is pinned to a duty for the licensed.",
        ask(case(duty(qualifications=("licensed",)), pins=[("aino", 0)])),
    ),
    (
        "no-agreement",
        "Bo is pinned to standby without having agreed to any.",
        ask(case(duty(), people=(person("bo", standby=None),), pins=[("bo", 0)])),
    ),
    (
        "nobody-decides",
        "All seats are pinned to people who may not decide.",
        ask(case(duty(), people=(person("bo", qualifications=()),), pins=[("bo", 0)])),
    ),
    (
        "no-rest",
        "Aino is pinned to an active day and the early morning after it.",
        ask(case(duty_at(8, 12, "front"), duty_at(30, 8, "front"), pins=TWO_PLACES)),
    ),
    (
        "block-in-two",
        "The days of one duty week are pinned to two people.",
        ask(case(*BLOCK, people=TWO, pins=[("aino", 0), ("bo", 2)])),
    ),
    (
        "still-on-duty",
        "Aino is pinned to a duty while one from before the period still stands.",
        ask(
            case(
                *WEEK[:2],
                past=(past("aino", duty_at(-4, 16, "front", "standby")),),
                pins=[("aino", 0)],
            )
        ),
    ),
    (
        "too-near",
        "Aino is pinned to two days in a row where one duty in three days is agreed.",
        ask(case(*WEEK[:3], pins=TWO_PLACES), {"kind": "most_in_window", "days": 3}),
    ),
    (
        "too-far",
        "Aino, who lives 80 km away, is pinned where 60 are agreed.",
        ask(
            case(*WEEK[:2], distances={"aino": {"410": 80}}, pins=[("aino", 0)]),
            {"kind": "distance", "km": 60},
        ),
    ),
    (
        "hours",
        "Everyone is to serve at least 36 hours, and there are 60 for two.",
        ask(case(*WEEK[:5], people=TWO), {"kind": "hours_in_period", "least": 36}),
    ),
    (
        "nights",
        "Six nights in a row are pinned to Aino.",
        ask(
            case(*daily(6, hour=20), people=ALONE, pins=[("aino", n) for n in range(6)]),
            {"kind": "nights_in_a_row"},
        ),
    ),
    (
        "shares",
        "Fair shares within one duty are hard, and Aino is away all the time.",
        ask(
            case(*WEEK, away={"aino": (0, 13)}),
            {"kind": "person_share", "weight": "hard", "most": 1},
        ),
    ),
    (
        "published",
        "No seat of the published roster may change, and its Aino is away.",
        ask(
            case(
                *WEEK[:2],
                away={"aino": (0, 0)},
                published=case(*WEEK[:2], pins=TWO_PLACES).pins,
            ),
            {"kind": "change_budget", "seats": 0, "people": 0},
        ),
    ),
    (
        "apart",
        "Aino and Bo are pinned to one duty and never serve together.",
        ask(
            case(duty(persons=2), people=TWO, pins=[("aino", 0), ("bo", 0)]),
            {"kind": "pairs", "pairs": [["aino", "bo"]]},
        ),
    ),
    (
        "one-day",
        "Aino is pinned to a single day where three in a row are agreed.",
        ask(
            case(*WEEK[:3], away={"aino": (0, 1)}, pins=[("aino", 2)]),
            {"kind": "working_days", "shortest": 3, "edges": "closed"},
        ),
    ),
]
