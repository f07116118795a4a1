"""The readings of rules about fair loads."""

from fractions import Fraction
from itertools import combinations
from math import ceil, floor
from typing import Any

from roster.domain.case import Plan
from roster.domain.ring import WEEKDAYS
from roster.domain.shares import person_targets, sizes
from tests.solver.readings import own, reads
from tests.solver.readings_of_time import READINGS as READINGS
from tests.solver.readings_of_time import span


@reads("even_load")
def even_load(plan: Plan, rule: Any) -> int:
    case = plan.case
    first = {min((d.start, d.id) for d in case.duties if d.unit == u.unit)[1] for u in case.duties}
    tiers = [t for t in case.days if t in (rule.tiers or (t,))]
    loads = []
    for person in case.people:
        there = max((case.days[t].get(person.id, 0) for t in tiers), default=0)
        mine = [d for d in own(plan, person.id) if d.id in first]
        mine = [d for d in mine if WEEKDAYS[d.day.weekday()] in rule.weekdays]
        count = sum(d.tier in (rule.tiers or (d.tier,)) for d in mine)
        if there:
            loads.append((person.share * there // len(span(case)), count))
    apart = max((abs(a * n - b * m) for (a, m), (b, n) in combinations(loads, 2)), default=0)
    return int(max(0, ceil(Fraction(apart, 1000)) - rule.most))


@reads("person_share")
def person_share(plan: Plan, rule: Any) -> int:
    case, cost = plan.case, 0
    for tier in {d.tier for d in case.duties}:
        size, _ = sizes(case, tier)
        unit = 2 if len(size) > 1 else 1
        mine = [d for d in case.duties if d.tier == tier]
        heads = {d.unit: next(x for x in case.in_order if x.unit == d.unit) for d in mine}
        targets = person_targets(case, tier, rule.scope, rule.carry_percent)
        for person, target in targets.items():
            if not case.days.get(tier, {}).get(person):
                continue
            got = [d.cls for d in heads.values() if any(d is x for x in own(plan, person))]
            every = [d.cls for d in heads.values()]
            load, top = (sum(size[c] for c in x) for x in (got, every))
            if rule.hard:
                off = abs(load * 1000 - target.total) - rule.most * unit * 1000
                cost += ceil(Fraction(max(0, off), 1000))
                continue
            cost += squared(load, top, target.total, unit)
            for cls in size if len(size) > 1 else ():
                most, owed = every.count(cls), target.duties.get(cls, 0)
                cost += squared(got.count(cls), most, owed, 1)
    return cost


def squared(load: int, top: int, target: int, unit: int) -> int:
    """4 × the square of the duties off, half up; beyond six duties at the slope of the last."""

    def cost(at: int) -> int:
        return floor(4 * Fraction(at * 1000 - target, unit * 1000) ** 2 + Fraction(1, 2))

    near = [n for n in range(top + 1) if abs(n * 1000 - target) <= 6 * unit * 1000]
    near = near or [0 if target < 0 else top]
    if load in near:
        return cost(load)
    edge = near[0] if load < near[0] else near[-1]
    before = edge + (1 if load < edge else -1)
    slope = cost(edge) - cost(before) if before in near else 48
    return cost(edge) + slope * abs(load - edge)
