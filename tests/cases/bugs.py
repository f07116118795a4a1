"""What once went wrong, each in small."""

from collections.abc import Iterator

from roster.domain.case import Case
from roster.domain.people import Carried
from solver.problem import Problem
from tests.cases.made import SIX, TWO, WEEK, Made, ask, members, of, wish
from tests.solver.small import case, duty


def all_bugs() -> Iterator[Made]:
    """Each in a sentence that says what holds."""
    yield from (Made(f"bug-{name}", about, asked) for name, about, asked in MADE)


def _carrying(row: Carried) -> Problem:
    halves = members(case(*SIX, people=(*of("410", "aino"), *of("500", "bo"))), m410=50, m500=50)
    less = row.model_copy(update={"member": "500", "points": -row.points, "duties": -row.duties})
    carried = Case.model_validate({**dict(halves), "carried": (row, less)})
    return ask(carried, {"kind": "person_share", "weight": "off"})


MADE = [
    (
        "soft-block-cut-by-a-window",
        "A duty week that may be split is weighed whole, however few of its days are bettered.",
        ask(
            case(
                *(duty(n, block="front-w20261221") for n in range(7)),
                away={"aino": (1, 1), "bo": (3, 3), "cilla": (5, 5)},
            ),
            {"kind": "whole_blocks", "weight": 4},
        ),
    ),
    (
        "demand-left-out",
        "Where demand is left out, cover stands.",
        ask(case(*SIX), {"kind": "demand", "weight": "off"}),
    ),
    (
        "carried-in-a-class",
        "What a member carries in a class only is levelled out too.",
        _carrying(
            Carried(member="410", tier="front", cls="weeknight", points=48_000, duties=4_000)
        ),
    ),
    (
        "first-plan-breaks-a-least-amount",
        "The quick first plan knows no least amounts; there is a plan all the same.",
        ask(
            members(
                case(*SIX, people=(*of("410", "aino"), *of("500", "bo")), away={"bo": (0, 2)}),
                m410=50,
                m500=50,
            ),
            {"kind": "member_share", "weight": "hard", "tolerance_percent": 0},
        ),
    ),
    (
        "wish-for-no-duty",
        "A wish that no duty of the period matches costs nothing.",
        ask(case(*WEEK, people=TWO, wishes=(wish("aino", 0, 3, tier="back"), wish("bo", 30)))),
    ),
]
