"""Plans made by hand at the edges of rules, which plans drawn at random seldom touch."""

from typing import Any

from roster.domain.case import Case, Past, Plan, Seat
from roster.domain.duties import Duty
from tests.solver.drawn import duty_at
from tests.solver.questions import changed
from tests.solver.small import case, duty, person

AINO = (person("aino"),)
PAIR = (person("aino", qualifications=()), person("bo", qualifications=()))
Edge = tuple[str, Plan, dict[str, Any]]


def served(asked: Case, *seats: tuple[str, int]) -> Plan:
    """The plan in which these people serve these duties, by their places in the list."""
    return Plan(asked, frozenset(Seat(p, asked.duties[n].id) for p, n in seats))


def active(*hours: int, length: float = 2) -> tuple[Duty, ...]:
    return tuple(duty_at(hour, length, "front", "active") for hour in hours)


def before(hour: int, length: float, who: str) -> Past:
    """Served before the period by somebody, until into it."""
    return Past(**duty_at(hour, length, "front", "standby").model_dump(), person=who)


THRICE = case(*active(24, 32, 40), people=AINO)
OVERLAP = case(duty_at(0, 8, "back", "standby"), people=PAIR, past=(before(-10, 16, "gone"),))
HALF_THERE = changed(
    case(duty(0), duty(1), duty(1, "back"), people=PAIR),
    days={"front": {"aino": 7, "bo": 14}, "back": {"aino": 14, "bo": 14}},
)
EDGES: dict[str, Edge] = {
    "three short duties that leave no rest only together": (
        "daily_rest",
        served(THRICE, ("aino", 0), ("aino", 1), ("aino", 2)),
        {"hours": 11},
    ),
    "two of them leave rest": ("daily_rest", served(THRICE, ("aino", 0), ("aino", 1)), {}),
    "a minute more than may be worked": (
        "average_hours",
        served(case(*active(24, length=10 + 1 / 60), people=AINO), ("aino", 0)),
        {"hours": 10, "weeks": 1},
    ),
    "a duty that counts nothing is open all the same": (
        "cover",
        Plan(case(duty(0, points=0), people=AINO), frozenset()),
        {},
    ),
    "who still serves from before is nobody's need": (
        "emergency_right",
        served(OVERLAP, ("aino", 0)),
        {},
    ),
    "half there in the one tier that counts": (
        "even_load",
        served(HALF_THERE, ("aino", 0), ("bo", 1)),
        {"tiers": ("front",), "most": 0},
    ),
    "a single last day where no edge is open": (
        "working_days",
        served(case(duty(13), people=AINO), ("aino", 0)),
        {"shortest": 2, "edges": "closed"},
    ),
    "two last days where the end is open": (
        "working_days",
        served(case(duty(12), duty(13), people=AINO), ("aino", 0), ("aino", 1)),
        {"shortest": 3, "edges": "end"},
    ),
    "a single day in the middle where the end is open": (
        "working_days",
        served(case(duty(5), people=AINO), ("aino", 0)),
        {"shortest": 2, "edges": "end"},
    ),
    "a day served before in a stretch too long": (
        "days_off",
        Plan(case(duty(1), people=AINO, past=(before(2, 4, "aino"),)), frozenset()),
        {"longest": 1, "shortest": 1},
    ),
}
