"""A rule says the same twice: what its limits ask of a plan, and what its check finds in it."""

from collections.abc import Mapping, Sequence
from typing import Any

from roster.domain.case import Plan
from solver.judge import judge
from solver.model import Model
from solver.rule import Rule
from solver.rules import RULES
from solver.rules.cover import Cover
from tests.solver.drawn import uncrowded
from tests.solver.questions import changed
from tests.solver.readings_of_shares import READINGS

SOFT = ("cover", "demand")  # they fill duties, and never forbid


def cost_laid(plan: Plan, rules: Sequence[Rule]) -> int | None:
    """What the limits of rules charge for exactly this plan; None if they forbid it."""
    model = Model(plan.case, rules)
    seats = model.variables(plan.taken)
    if model.plan(seats).taken != plan.taken:
        return None  # a barred seat has no variable, a joined one brings the others along
    whole = model.complete(seats)
    return model.cost(whole) if model.keeps(whole) else None


def cost_found(plan: Plan, rules: Sequence[Rule]) -> int | None:
    """What the checks of rules count; None if one finds a hard breach."""
    verdict = judge(plan, rules)
    return None if verdict.hard else verdict.value


def agree(plan: Plan, kind: str, values: Mapping[str, Any], weight: int) -> bool:
    """Whether both say the same of a plan, soft and hard, in a crowd and beside cover."""
    ways = (weight,) if kind in SOFT else (weight, None)
    rules = [RULES[kind](**{**values, "weight": way}) for way in ways]
    if not all(cost_laid(plan, [rule]) == cost_found(plan, [rule]) for rule in rules):
        return False
    plan, cover = uncrowded(plan), Cover()
    return all(cost_laid(plan, [cover, r]) == cost_found(plan, [cover, r]) for r in rules)


def as_read(plan: Plan, kind: str, values: Mapping[str, Any], weight: int) -> bool:
    """Whether the check finds what a plain reading of the rule counts; where hard, whether any."""
    plan = Plan(changed(plan.case, overridden={}), plan.taken)
    soft = RULES[kind](**{**values, "weight": weight})
    if any(b.cost < 1 for b in judge(plan, [soft]).breaches):
        return False
    if judge(plan, [soft]).value + _hard_cost(plan, soft) != weight * READINGS[kind](plan, soft):
        return False
    if kind in SOFT:
        return True
    hard = RULES[kind](**{**values, "weight": None})
    return bool(judge(plan, [hard]).hard) == bool(READINGS[kind](plan, hard))


def _hard_cost(plan: Plan, soft: Rule) -> int:
    """What a soft rule forbids all the same, as cover does with a crowd."""
    return (soft.weight or 1) * sum(b.cost for b in judge(plan, [soft]).hard)
