"""What a coordinator may rely on, whatever is asked: legal plans, true values, true proofs.

Cases are small enough to be solved to the end; DUTYRING_EXAMPLES says how many are drawn.
"""

from datetime import timedelta
from itertools import combinations

import pytest
from hypothesis import assume, event, given
from hypothesis import strategies as st

from roster.domain.case import Case, Plan
from roster.domain.people import Facts
from roster.intake import read, write
from roster.planning import question
from solver.cpsat import Rows
from solver.found import Stop
from solver.judge import judge
from solver.model import Model
from solver.outcome import Outcome
from solver.problem import Limits, Problem, load
from solver.rules import RULES
from solver.solve import solve
from tests.solver.drawn import FIRST, cases, plans
from tests.solver.questions import (
    QUICK,
    SOME,
    Settings,
    agreements,
    changed,
    facts,
    free_of_day_work,
    problem,
    rule,
    shuffled,
    small_cases,
)
from tests.solver.small import case, duty, person
from tests.solver.small import problem as small_problem

HURRY = Limits(seconds=0.02, deterministic=True, workers=2)
READ_ABSENCES = ("days_off",)


def lawful(asked: Problem, outcome: Outcome) -> Plan:
    """The plan of an outcome, when all that is said of it is true."""
    plan = Plan(asked.case, frozenset(outcome.seats))
    verdict = judge(plan, asked.loaded())
    event(outcome.status)
    if outcome.status in ("optimal", "feasible"):
        assert verdict.hard == ()
        assert (outcome.value, outcome.terms) == (verdict.value, verdict.terms)
        assert outcome.value is not None
        assert outcome.bound is not None
        assert outcome.bound <= outcome.value
        assert (outcome.status == "optimal") == (outcome.bound == outcome.value)
        assert outcome.value == sum(outcome.terms.values())
    return plan


def best(asked: Problem) -> int | None:
    """The proven value; None where no plan keeps the hard rules."""
    outcome = solve(asked)
    lawful(asked, outcome)
    assert outcome.status in ("optimal", "impossible"), "small cases are solved to the end"
    return outcome.value


def every_plan(case: Case) -> list[Plan]:
    seats = list(case.seats())
    chosen = (c for n in range(len(seats) + 1) for c in combinations(seats, n))
    return [Plan(case, frozenset(c)) for c in chosen]


@given(small_cases(6), agreements())
@SOME
def test_of_all_plans_there_are_none_is_legal_and_better_than_the_one_proven_best(
    case: Case, settings: list[Settings]
) -> None:
    asked = problem(case, settings)
    verdicts = [judge(plan, asked.loaded()) for plan in every_plan(case)]
    assert best(asked) == min((v.value for v in verdicts if not v.hard), default=None)


@given(plans(), agreements())
@SOME
def test_solver_and_check_say_the_same_of_any_plan_under_many_rules(
    plan: Plan, settings: list[Settings]
) -> None:
    rules = problem(plan.case, settings).loaded()
    model, verdict = Model(plan.case, rules), judge(plan, rules)
    seats = model.variables(plan.taken)
    whole = model.complete(seats)
    legal = model.plan(seats).taken == plan.taken and model.keeps(whole)
    event(f"legal: {legal}")
    assert legal == (not verdict.hard)
    found = Rows(model, nailed=whole).solve(Limits(workers=1), None, Stop())
    assert legal == (found.taken is not None and model.plan(seats).taken == plan.taken)
    if legal:
        assert found.cost == model.cost(whole) == verdict.value


@given(cases(), agreements(), st.integers(1, 2))
@SOME
def test_a_plan_made_in_a_hurry_is_legal_and_its_bound_is_not_above_its_value(
    case: Case, settings: list[Settings], workers: int
) -> None:
    asked = problem(case, settings, HURRY.model_copy(update={"workers": workers}))
    lawful(asked, solve(asked))


@given(small_cases(18), agreements(), rule(sorted(RULES.keys() - {"demand"})))
@SOME
def test_one_more_rule_never_makes_the_best_plan_better(
    case: Case, settings: list[Settings], more: Settings
) -> None:
    own = problem(case, settings).rules
    before = best(Problem(case=case, rules=own, limits=QUICK))
    after = best(Problem(case=case, rules=(*own, more), limits=QUICK))
    assert after is None or (before is not None and before <= after)


@given(small_cases(18), agreements(sorted(RULES.keys() - set(READ_ABSENCES))), st.data())
@SOME
def test_who_comes_back_from_leave_that_owed_nothing_less_makes_no_plan_worse(
    case: Case, settings: list[Settings], data: st.DataObject
) -> None:
    """Without office hours, which an absence cancels, it only bars seats: owed days stay."""
    assume(case.away)
    back = data.draw(st.sampled_from(case.away))
    case = free_of_day_work(case, back.person)
    present = changed(case, away=tuple(a for a in case.away if a is not back))
    before, after = best(problem(case, settings)), best(problem(present, settings))
    assert before is None or (after is not None and after <= before)


@given(small_cases(18), agreements(), st.data())
@SOME
def test_the_order_of_people_and_duties_changes_no_best_value(
    case: Case, settings: list[Settings], data: st.DataObject
) -> None:
    other = data.draw(shuffled(case))
    assert best(problem(case, settings)) == best(problem(other, settings))


@given(facts(), st.integers(0, 6))
@SOME
def test_any_ring_from_its_folder_gets_a_lawful_plan(
    tmp_path_factory: pytest.TempPathFactory, ring: Facts, days: int
) -> None:
    folder = tmp_path_factory.mktemp("ring") / "ring"
    write(ring, folder)
    asked = question(read(folder), FIRST, FIRST + timedelta(days=days), HURRY)
    event(f"duties: {min(len(asked.case.duties), 9)}")
    lawful(asked, solve(asked))
    assert load(asked.rules) == asked.loaded()


BOTH = {"kind": "hours_in_period", "least": 12, "most": 12}
WANTED = {"kind": "demand", "under": 100, "over": 1}


def test_a_crowd_in_which_one_decides_and_one_does_not_was_called_impossible() -> None:
    people = person("aino"), person("bo", qualifications=())
    outcome = solve(small_problem(case(duty(), people=people), WANTED, BOTH))
    assert (outcome.status, len(outcome.seats)) == ("optimal", 2)


def test_a_crowd_in_which_one_speaks_swedish_and_one_does_not_was_called_impossible() -> None:
    people = person("aino", languages=("sv",)), person("bo", languages=("fi",))
    spoken = {"kind": "language_cover", "languages": ["sv"]}
    outcome = solve(small_problem(case(duty(), people=people), WANTED, BOTH, spoken))
    assert (outcome.status, len(outcome.seats)) == ("optimal", 2)
