"""Costs: members' and people's shares, holidays remembered, wishes."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from ortools.sat.python import cp_model

from roster.domain.duties import Duty
from roster.domain.shares import member_targets
from solver.rule import Rule
from solver.rules.holiday_memory import HolidayMemory
from solver.rules.member_share import MemberShare
from solver.rules.person_share import PersonShare, _curve
from solver.rules.wishes import Wishes
from tests.bench.direct.model import Model, Var

Weighted = cp_model.LinearExpr.weighted_sum


def member_share(model: Model, rule: Rule) -> None:
    """Steps of an hour of points beyond half a typical duty on either side."""
    assert isinstance(rule, MemberShare)
    case = model.case
    for tier in case.tiers:
        units = {u: d for u, d in case.units.items() if d[0].tier == tier}
        points = {u: sum(d.points for d in duties) for u, duties in units.items()}
        allowed = int(median(points.values())) * rule.tolerance_percent // 100
        for code, target in member_targets(case, tier, rule.carry_percent).items():
            people = [p.id for p in case.people if p.member == code]
            loads = [
                (v, n)
                for u, n in points.items()
                for p in people
                if (v := model.seat.get((p, u))) is not None
            ]
            _beyond(model, loads, (target - allowed, target + allowed), rule.weight or 1)


def _beyond(
    model: Model, loads: Sequence[tuple[Var, int]], band: tuple[int, int], cost: int
) -> None:
    low, high = band
    whole = sum(n for _, n in loads)
    variables, sizes = [v for v, _ in loads], [n for _, n in loads]
    if low > 0:
        under = model.cp.new_int_var(0, -(-low // 1000), "")
        model.cp.add(Weighted([*variables, under], [*sizes, 1000]) >= low)
        model.pay(under, cost)
    if high < whole:
        over = model.cp.new_int_var(0, -(-(whole - high) // 1000), "")
        model.cp.add(Weighted([*variables, over], [*sizes, -1000]) <= high)
        model.pay(over, cost)


def person_share(model: Model, rule: Rule) -> None:
    """The rule's own tables of what a load costs, split into pieces of one slope each."""
    assert isinstance(rule, PersonShare)
    unit = {d.id: d.unit for d in model.case.duties}
    for load in (load for own in rule._loads(model.case).values() for load in own):
        seats = ((model.seat.get((load.person, unit[d])), n) for d, n in load.units.items())
        loads = [(v, n) for v, n in seats if v is not None]
        costs = _curve(load.top, load.target, load.unit)[: sum(n for _, n in loads) + 1]
        _convex(model, loads, costs, rule.weight or 1)


def _convex(
    model: Model, loads: Sequence[tuple[Var, int]], costs: Sequence[int], weight: int
) -> None:
    model.always(weight * costs[0])
    slopes: list[list[int]] = []  # slope and how long it lasts
    for a, b in pairwise(costs):
        if slopes and slopes[-1][0] == b - a:
            slopes[-1][1] += 1
        else:
            slopes.append([b - a, 1])
    pieces = [model.cp.new_int_var(0, length, "") for _, length in slopes]
    for piece, (slope, _) in zip(pieces, slopes, strict=True):
        model.pay(piece, weight * slope)
    if loads:
        variables, sizes = [*(v for v, _ in loads), *pieces], [n for _, n in loads]
        model.cp.add(Weighted(variables, [*sizes, *[-1] * len(pieces)]) == 0)


def holiday_memory(model: Model, rule: Rule) -> None:
    """A holiday served too soon after the last time, whether then or in the same period."""
    assert isinstance(rule, HolidayMemory)
    days = _by_holiday(model.case.in_order)
    for person in (p.id for p in model.case.people):
        had = _by_holiday(model.case.past_of.get(person, ()))
        for name, years in days.items():
            served = {y: g for y, d in years.items() if (g := model.of(person, d))}
            for year, group in served.items():
                before = [y for y in had.get(name, ()) if y < year]
                later = [y for y in served if y > year and _cost(rule, y - year)]
                cost = _cost(rule, year - max(before)) if before else 0
                if cost or later:
                    some = model.any_of(group)
                    model.pay(some, (rule.weight or 1) * cost)
                    for y in later:
                        _both(model, (some, model.any_of(served[y])), _cost(rule, y - year), rule)


def _both(model: Model, two: tuple[Var, Var], cost: int, rule: HolidayMemory) -> None:
    both = model.cp.new_bool_var("")
    model.cp.add(two[0] + two[1] - both <= 1)
    model.pay(both, (rule.weight or 1) * cost)


def _cost(rule: HolidayMemory, years: int) -> int:
    return rule.after[years - 1] if 0 < years <= len(rule.after) else 0


def _by_holiday(duties: Sequence[Duty]) -> dict[str, dict[int, list[Duty]]]:
    found: dict[str, dict[int, list[Duty]]] = {}
    for d in duties:
        if d.holiday:
            name, _, year = d.holiday.rpartition("-")
            found.setdefault(name, {}).setdefault(int(year), []).append(d)
    return found


def wishes(model: Model, rule: Rule) -> None:
    """A want costs where none of its duties is given, an avoid wherever one is."""
    assert isinstance(rule, Wishes)
    for wish in model.case.wishes:
        duties = [d for d in model.case.in_order if wish.matches(d)]
        cost = (rule.weight or 1) * (rule.strong if wish.strength == "strong" else rule.weak)
        if wish.person not in model.case.person or not duties:
            continue
        if wish.kind == "avoid":
            for d in duties:
                for v in model.of(wish.person, [d]):
                    model.pay(v, cost)
            continue
        missed = model.cp.new_bool_var("")
        model.cp.add_at_least_one([*model.of(wish.person, duties), missed])
        model.pay(missed, cost)
