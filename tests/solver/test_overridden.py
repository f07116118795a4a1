"""A pinned seat stays by decision where it breaks a rule, and only where."""

from typing import Any

import pytest

from roster.domain.case import Case, Seat
from solver.solve import solve
from tests.solver.small import case, duty, person, problem

TWICE = (duty(0), duty(0, tier="back"), duty(1), duty(2))
ONE = (person("aino"),)
RULES: dict[str, tuple[dict[str, Any], list[int]]] = {
    "available": ({"kind": "available"}, [0]),
    "one_place": ({"kind": "one_place"}, [0, 1]),
    "succession": ({"kind": "succession", "pairs": [["front", "front"]]}, [0, 2]),
    "most_in_window": ({"kind": "most_in_window", "most": 1, "days": 2}, [0, 2]),
    "standby_agreement": ({"kind": "standby_agreement"}, [0]),
}


def asked(kind: str, *, overridden: bool) -> Case:
    pinned = RULES[kind][1]
    seats = tuple(Seat("aino", TWICE[n].id) for n in pinned)
    who = (person("aino", standby=None),) if kind == "standby_agreement" else ONE
    return case(
        *TWICE,
        people=who,
        away={"aino": (0, 0)} if kind == "available" else None,
        pins=[("aino", n) for n in pinned],
        overridden={kind: seats} if overridden else {},
    )


@pytest.mark.parametrize("kind", RULES)
def test_what_is_impossible_for_aino_is_planned_once_it_has_been_overridden(kind: str) -> None:
    rule, pinned = RULES[kind]
    bare = solve(problem(asked(kind, overridden=False), rule))
    assert (bare.status, kind in bare.clash) == ("impossible", True)
    decided = solve(problem(asked(kind, overridden=True), rule))
    assert decided.status == "optimal"
    assert {Seat("aino", TWICE[n].id) for n in pinned} <= set(decided.seats)


def test_a_decision_about_two_days_lets_no_third_day_follow() -> None:
    rule = RULES["most_in_window"][0]
    outcome = solve(problem(asked("most_in_window", overridden=True), rule))
    assert Seat("aino", TWICE[3].id) not in outcome.seats
