"""Small questions with known answers, and random ones whose answers must hold together."""

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, event, given, settings
from hypothesis import strategies as st

from roster.domain.case import Case, Plan
from solver.found import Stop
from solver.judge import judge
from solver.outcome import Outcome, Progress
from solver.problem import Limits, Problem, agreed
from solver.rules import RULES
from solver.solve import solve
from tests.solver.drawn import cases, rules
from tests.solver.small import NAMES, case, duty, person, problem

SOME = settings(
    max_examples=15,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # a shrink would ask for minutes
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
ALL_AWAY = dict.fromkeys(NAMES, (1, 1))
WEEK = [duty(n) for n in range(7)]


def reasons(outcome: Outcome) -> dict[str, int]:
    """Rule's title → people whom it keeps from the first open duty."""
    return {m.values["title"]: m.values["n"] for m in outcome.open[0].reasons}


def names(outcome: Outcome) -> list[str]:
    return [s.person for s in outcome.seats]


def test_a_week_is_shared_so_that_nobody_serves_more_than_one_duty_above_another() -> None:
    outcome = solve(problem(case(*WEEK)))
    assert outcome.status == "optimal"
    assert outcome.open == ()
    assert sorted(names(outcome).count(n) for n in NAMES) == [2, 2, 3]


def test_a_duty_on_which_everybody_is_away_stays_open_and_says_why() -> None:
    outcome = solve(problem(case(*WEEK, away=ALL_AWAY)))
    assert outcome.status == "optimal"
    assert [(o.duty, o.seats) for o in outcome.open] == [(WEEK[1].id, 1)]
    assert reasons(outcome) == {"Available": 3}
    assert outcome.terms["cover"] == 12 * 100


def test_where_nobody_may_decide_on_placement_a_seat_stays_open_and_says_why() -> None:
    people = tuple(person(n, qualifications=()) for n in NAMES)
    outcome = solve(problem(case(duty(), people=people)))
    assert outcome.status == "optimal"
    assert outcome.seats == ()
    assert reasons(outcome) == {"Emergency placement": 3}


def test_of_two_tiers_without_anybody_who_decides_the_cheaper_seat_stays_open() -> None:
    people = tuple(person(n, qualifications=()) for n in NAMES)
    short = duty(0, "back", points=6000)
    outcome = solve(problem(case(duty(), short, people=people)))
    assert [o.duty for o in outcome.open] == [short.id]


def test_one_who_decides_is_enough_in_whichever_tier() -> None:
    people = person("aino"), person("bo", qualifications=())
    outcome = solve(problem(case(duty(), duty(0, "back"), people=people)))
    assert outcome.open == ()
    assert sorted(names(outcome)) == ["aino", "bo"]


IMPOSSIBLE = [
    (case(duty(), pins=[("aino", 0), ("bo", 0)]), {"cover", "pinned"}),
    (case(duty(), away={"aino": (0, 0)}, pins=[("aino", 0)]), {"available", "pinned"}),
    (
        case(duty(), duty(0, "back"), pins=[("aino", 0), ("aino", 1)]),
        {"one_place", "pinned"},
    ),
]


@pytest.mark.parametrize(("asked", "clash"), IMPOSSIBLE)
def test_pins_that_contradict_a_rule_are_told_with_the_least_bad_plan(
    asked: Case, clash: set[str]
) -> None:
    outcome = solve(problem(asked))
    assert outcome.status == "impossible"
    assert set(outcome.clash) == clash
    assert outcome.value is None
    assert len(outcome.because) == 1
    assert len({s.duty for s in outcome.seats}) == len(asked.duties)


@pytest.mark.parametrize(("asked", "clash"), IMPOSSIBLE)
def test_without_any_one_of_the_clashing_rules_there_is_a_plan(
    asked: Case, clash: set[str]
) -> None:
    for kind in clash - {"cover"}:
        assert solve(problem(asked, {"kind": kind, "weight": "off"})).status == "optimal"


@pytest.mark.parametrize("workers", [1, 2])
def test_each_number_of_workers_finds_the_same_best_value(workers: int) -> None:
    asked = case(*WEEK, duty(2, "back"), duty(3, "back"), away={"aino": (0, 2)})
    outcome = solve(problem(asked, workers=workers))
    assert (outcome.status, outcome.value) == ("optimal", solve(problem(asked)).value)


def test_the_search_tells_how_far_it_is_and_never_goes_back() -> None:
    told: list[Progress] = []
    outcome = solve(problem(case(*WEEK)), told.append)
    values = [p.value for p in told if p.value is not None]
    bounds = [p.bound for p in told if p.bound is not None]
    assert values == sorted(values, reverse=True)
    assert bounds == sorted(bounds)
    assert outcome.value is not None
    assert values[-1] >= outcome.value
    assert max(bounds) <= outcome.value


def test_who_stops_before_the_start_still_gets_the_first_plan() -> None:
    stop = Stop()
    stop.ask()
    outcome = solve(problem(case(*WEEK), seconds=86_400), None, stop)
    assert outcome.status in ("feasible", "optimal")
    assert outcome.open == ()
    assert len(outcome.seats) == 7


def test_who_stops_before_the_start_gets_no_plan_where_the_first_one_breaks_a_rule() -> None:
    stop = Stop()
    stop.ask()
    hard = {"kind": "member_share", "weight": "hard", "tolerance_percent": 0}
    asked = case(duty(), people=(person("aino", qualifications=()),))
    outcome = solve(problem(asked, hard), None, stop)
    assert outcome.status in ("unknown", "impossible")
    assert outcome.seats == ()


def ask(asked: Case, *more: dict[str, Any]) -> tuple[Problem, Outcome]:
    made = Problem(case=asked, rules=agreed(more), limits=Limits(seconds=30, workers=1))
    return made, solve(made)


@given(cases())
@SOME
def test_a_plan_keeps_every_hard_rule_and_its_value_is_what_the_check_counts(asked: Case) -> None:
    made, outcome = ask(asked)
    event(outcome.status)
    plan = Plan(asked, frozenset(outcome.seats))
    verdict = judge(plan, made.loaded())
    if outcome.status == "impossible":
        assert "pinned" in outcome.clash  # nothing else can contradict a rule here
        assert verdict.hard
        return
    assert outcome.status == "optimal"
    assert verdict.hard == ()
    assert (outcome.value, outcome.terms) == (verdict.value, verdict.terms)
    assert outcome.bound == outcome.value
    assert {o.duty: o.seats for o in outcome.open} == {
        d.id: n for d in asked.duties if (n := plan.open_seats(d))
    }


@given(cases(), st.sampled_from(sorted(RULES.keys() - {"cover", "demand"})), st.data())
@SOME
def test_one_more_promise_never_makes_a_plan_cheaper(
    asked: Case, kind: str, data: st.DataObject
) -> None:
    without = {"kind": kind, "weight": "off"}
    values, weight = data.draw(rules(kind))
    _, free = ask(asked, without)
    _, bound = ask(asked, {"kind": kind, **values, "weight": weight})
    _, strict = ask(asked, {"kind": kind, **values, "weight": "hard"})
    event(f"{kind}: {bound.status}")
    for other in (bound, strict):
        if other.status == "optimal":
            assert free.status == "optimal"
            assert free.value is not None
            assert other.value is not None
            assert free.value <= other.value


@given(cases())
@settings(SOME, max_examples=8)
def test_two_workers_prove_the_same_value_as_one(asked: Case) -> None:
    _, one = ask(asked)
    both = Problem(case=asked, rules=agreed([]), limits=Limits(seconds=30, workers=2))
    two = solve(both)
    assert (two.status, two.value) == (one.status, one.value)
