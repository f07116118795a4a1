"""A plan tried beside the one that was judged: what it breaks more, and what it costs more."""

import pytest

from roster.domain.case import Plan, Seat
from roster.planning import question
from solver.judge import Judge, judge
from tests.ui import world


def asked() -> tuple[Plan, Judge]:
    problem = question(world.facts(), world.FIRST, world.LAST)
    case = problem.case
    plan, judging = Plan(case, frozenset(world.seats(case))), Judge(problem.loaded())
    judging.judge(plan)
    return plan, judging


def test_what_a_second_duty_at_the_same_time_breaks_is_told_before_it_is_given() -> None:
    plan, judging = asked()
    first = next(d for d in plan.case.in_order if d.tier == "back")
    also = next(d for d in plan.case.in_order if d.tier == "front" and d.overlaps(first))
    (there,) = plan.people_on(first.id)
    tried = judging.trial(plan.with_(Seat(there, also.id)))
    assert "one_place" in {b.rule for b in tried.hard}


def test_a_trial_costs_what_the_new_plan_costs_more() -> None:
    plan, judging = asked()
    rules = question(world.facts(), world.FIRST, world.LAST).loaded()
    other = plan.without(next(iter(plan.seats)))
    assert judging.trial(other).value == judge(other, rules).value - judge(plan, rules).value


def test_the_plan_that_was_judged_stays_the_last() -> None:
    plan, judging = asked()
    before = judging.judge(plan)
    judging.trial(plan.without(*plan.seats[:9]))
    assert judging.judge(plan) == before


def test_what_becomes_better_is_not_told() -> None:
    plan, judging = asked()
    busy = next(b for b in judging.judge(plan).hard if b.rule == "one_place")
    tried = judging.trial(plan.without(*(Seat(busy.person, d) for d in busy.duties)))
    assert "one_place" not in {b.rule for b in tried.breaches}


def test_without_a_judged_plan_there_is_nothing_to_compare_with() -> None:
    plan, _ = asked()
    with pytest.raises(ValueError, match="nothing has been judged"):
        Judge([]).trial(plan)
