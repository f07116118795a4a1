"""Every rule must say the same twice: to the solver, and to whoever reads the plan."""

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from roster.domain.case import Plan
from solver.cpsat import Rows
from solver.found import Stop
from solver.judge import judge
from solver.model import Model
from solver.problem import Limits
from solver.rule import Rule
from solver.rules import RULES
from tests.drawing import drawn
from tests.solver.drawn import plans, rules, uncrowded

ENOUGH = settings(
    max_examples=drawn(0.75),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
SOFT = ("cover", "demand")  # they fill duties, and never forbid
LIMITS = Limits(seconds=30, workers=1)


def cost_when_nailed(plan: Plan, rule: Rule) -> int | None:
    """What the solver charges for exactly this plan; None if it forbids it."""
    model = Model(plan.case, [rule])
    seats = model.variables(plan.taken)
    if model.plan(seats).taken != plan.taken:
        return None  # a barred seat has no variable, a joined one brings the others along
    found = Rows(model, nailed=model.complete(seats)).solve(LIMITS, None, Stop())
    return found.cost if found.taken is not None else None


@pytest.mark.parametrize("kind", sorted(RULES))
@given(plan=plans(), data=st.data())
@ENOUGH
def test_the_solver_allows_what_the_check_finds_no_fault_in(
    kind: str, plan: Plan, data: st.DataObject
) -> None:
    values, _ = data.draw(rules(kind))
    plan = plan if kind in SOFT else uncrowded(plan)
    rule = RULES[kind](**values, weight=1 if kind in SOFT else None)
    verdict = judge(plan, [rule])
    event(f"breaches: {bool(verdict.hard)}")
    assert (cost_when_nailed(plan, rule) is None) == bool(verdict.hard), verdict


@pytest.mark.parametrize("kind", sorted(RULES))
@given(plan=plans(), data=st.data())
@ENOUGH
def test_the_solver_charges_what_the_check_counts(
    kind: str, plan: Plan, data: st.DataObject
) -> None:
    values, weight = data.draw(rules(kind))
    plan = plan if kind in SOFT else uncrowded(plan)
    rule = RULES[kind](**values, weight=weight)
    verdict = judge(plan, [rule])
    event(f"costs: {bool(verdict.value)}")
    if verdict.hard:
        assert cost_when_nailed(plan, rule) is None
    else:
        assert cost_when_nailed(plan, rule) == verdict.value


@pytest.mark.parametrize("kind", sorted(RULES))
def test_every_rule_says_itself_and_where_it_comes_from(kind: str) -> None:
    rule = RULES[kind]
    assert rule.__doc__
    assert rule.title
    assert rule.source
    assert rule().describe().id.endswith(".")
