"""Each rule read once more, plainly and slowly: what a person with a pencil would count.

A reading stands apart from the rule: where limits and check share a fault, it finds both out. It
knows nothing of seats for which a rule was overridden; those are left to the twin tests.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations
from math import ceil
from statistics import median
from typing import Any

from roster.domain.case import Case, Past, Plan, Seat
from roster.domain.duties import DAY, Duty
from roster.domain.ring import WEEKDAYS
from roster.domain.shares import member_targets

WEEK = timedelta(days=7)
Reading = Callable[[Plan, Any], int]
READINGS: dict[str, Reading] = {}


def reads(kind: str) -> Callable[[Reading], Reading]:
    def keep(reading: Reading) -> Reading:
        READINGS[kind] = reading
        return reading

    return keep


def days(duty: Duty) -> list[date]:
    return [duty.day + n * DAY for n in range((duty.last_day - duty.day).days + 1)]


def served(plan: Plan) -> Iterator[tuple[str, Duty]]:
    return ((s.person, plan.case.duty[s.duty]) for s in plan.taken)


def own(plan: Plan, person: str) -> list[Duty]:
    return [d for p, d in served(plan) if p == person]


def past(case: Case, person: str) -> list[Past]:
    return [p for p in case.past if p.person == person]


def instants(case: Case, before: Sequence[Past] = ()) -> list[list[Duty]]:
    """The duties that stand at each instant, every set once, with those of before."""
    every: list[Duty] = [*case.duties, *before]
    sets: dict[frozenset[str], list[Duty]] = {}
    for at in {t for d in every for t in (d.start, d.end)}:
        there = [d for d in every if d.start <= at < d.end]
        if any(not isinstance(d, Past) for d in there):
            sets[frozenset(d.id for d in there)] = there
    return list(sets.values())


def people_on(plan: Plan, duties: Iterable[Duty]) -> list[tuple[str, Duty]]:
    new = [(s.person, d) for d in duties for s in plan.taken if s.duty == d.id]
    return new + [(d.person, d) for d in duties if isinstance(d, Past)]


def full(plan: Plan, duties: Iterable[Duty]) -> bool:
    """Whether as many are on duty as are needed, which is at least one."""
    mine = {d.id: d.persons for d in duties if not isinstance(d, Past)}
    return 0 < sum(mine.values()) <= sum(s.duty in mine for s in plan.taken)


@reads("available")
def available(plan: Plan, _: Any) -> int:
    def there(person: str, day: date) -> bool:
        who, case = plan.case.person[person], plan.case
        member = case.party.get(who.member)
        away = any(a.person == person and a.dates.cover(day) for a in case.away)
        return not away and who.active.cover(day) and (not member or member.dates.cover(day))

    return sum(not all(there(p, day) for day in days(d)) for p, d in served(plan))


@reads("qualified")
def qualified(plan: Plan, _: Any) -> int:
    def holds(person: str, right: str, duty: Duty) -> bool:
        held = [q for q in plan.case.person[person].qualifications if q.id == right]
        return any(all(q.dates.cover(day) for day in days(duty)) for q in held)

    return sum(any(not holds(p, q, d) for q in d.qualifications) for p, d in served(plan))


@reads("standby_agreement")
def standby_agreement(plan: Plan, _: Any) -> int:
    def agreed(person: str, duty: Duty) -> bool:
        dates = plan.case.person[person].standby
        return dates is not None and all(dates.cover(day) for day in days(duty))

    return sum(d.form == "standby" and not agreed(p, d) for p, d in served(plan))


@reads("longest_shift")
def longest_shift(plan: Plan, rule: Any) -> int:
    return sum(d.form == "active" and d.hours > rule.hours for _, d in served(plan))


@reads("distance")
def distance(plan: Plan, rule: Any) -> int:
    def far(person: str) -> bool:
        ways = plan.case.distances.get(person, {})
        return any(km > rule.km for code, km in ways.items() if rule.to in ("", code))

    return sum(far(p) and d.tier in (rule.tiers or (d.tier,)) for p, d in served(plan))


@reads("whole_blocks")
def whole_blocks(plan: Plan, _: Any) -> int:
    cost = 0
    for block in {d.block for d in plan.case.duties if d.block}:
        all_ = [d.id for d in plan.case.duties if d.block == block]
        for person in plan.case.people:
            cost += 0 < sum(Seat(person.id, d) in plan.taken for d in all_) < len(all_)
    return cost


@reads("pinned")
def pinned(plan: Plan, _: Any) -> int:
    return sum(pin not in plan.taken for pin in plan.case.pins)


@reads("cover")
def cover(plan: Plan, _: Any) -> int:
    cost = 0
    for d in plan.case.duties:
        there = sum(s.duty == d.id for s in plan.taken)
        hours = max(1, ceil(d.points / 1000))
        cost += 1 if there > d.persons else (d.persons - there) * hours
    return cost


@reads("demand")
def demand(plan: Plan, rule: Any) -> int:
    cost = 0
    for d in plan.case.duties:
        under, over = rule.own.get(d.tier, (rule.under, rule.over))
        there = sum(s.duty == d.id for s in plan.taken)
        cost += max(0, d.persons - there) * under + max(0, there - d.persons) * over
    return cost


@reads("emergency_right")
def emergency_right(plan: Plan, rule: Any) -> int:
    case = plan.case

    def decides(person: str, duty: Duty) -> bool:
        held = case.person[person].qualifications if person in case.person else ()
        right = [q for q in held if q.id == rule.right]
        return any(q.dates.cover(duty.day) and q.dates.cover(duty.last_day) for q in right)

    return sum(
        full(plan, stretch) and not any(decides(p, d) for p, d in people_on(plan, stretch))
        for stretch in instants(case, case.past)
    )


@reads("language_cover")
def language_cover(plan: Plan, rule: Any) -> int:
    case = plan.case
    groups = instants(case, case.past) if rule.at == "stretch" else [[d] for d in case.duties]
    cost = 0
    for group in groups:
        known = [case.person[p].languages for p, _ in people_on(plan, group) if p in case.person]
        spoken = {language for languages in known for language in languages}
        cost += full(plan, group) and len(set(rule.languages) - spoken)
    return cost


@reads("pairs")
def pairs(plan: Plan, rule: Any) -> int:
    case = plan.case
    groups = instants(case, case.past) if rule.at == "stretch" else [[d] for d in case.duties]
    cost = 0
    for group in groups:
        there = {p for p, _ in people_on(plan, group)}
        given = {d.person for d in group if isinstance(d, Past)}
        seats = sum(d.persons for d in group if not isinstance(d, Past))
        for a, b in rule.pairs:
            if a == b or a not in case.person or b not in case.person:
                continue
            if rule.serve == "apart":
                cost += {a, b} <= there and not {a, b} <= given
            else:
                cost += seats > 1 and len({a, b} & there) == 1 and not {a, b} & given
    return cost


@reads("one_place")
def one_place(plan: Plan, _: Any) -> int:
    cost = 0
    for person in plan.case.person:
        mine = own(plan, person)
        sets = instants(plan.case)
        cost += sum(max(0, sum(d in mine for d in stretch) - 1) for stretch in sets)
        cost += sum(d.overlaps(p) for d in mine for p in past(plan.case, person))
    return cost


@reads("most_of_tier")
def most_of_tier(plan: Plan, rule: Any) -> int:
    cost = 0
    for person in plan.case.person:
        units = {d.unit for d in own(plan, person) if d.tier in (rule.tiers or (d.tier,))}
        cost += max(0, len(units) - rule.own.get(person, rule.most))
    return cost


@reads("hours_in_period")
def hours_in_period(plan: Plan, rule: Any) -> int:
    cost = 0
    for person in plan.case.person:
        least, most = rule.own.get(person, (rule.least, rule.most))
        hours = sum(d.hours for d in own(plan, person) if rule.form in ("any", d.form))
        cost += ceil(max(0, hours - most, min(least, most) - hours))
    return cost


@reads("change_budget")
def change_budget(plan: Plan, rule: Any) -> int:
    case = plan.case
    old = {s for s in case.published if s.duty in case.duty and s.person in case.person}
    changed = (plan.taken - old) | (old - plan.taken) if old else set()
    people = {s.person for s in changed}
    return sum((max(0, len(changed) - rule.seats), max(0, len(people) - rule.people)))


@reads("wishes")
def wishes(plan: Plan, rule: Any) -> int:
    cost = 0
    for w in plan.case.wishes:
        match = [
            d
            for d in plan.case.duties
            if w.first <= d.day <= w.last
            and (not w.weekdays or WEEKDAYS[d.day.weekday()] in w.weekdays)
            and w.tier in ("", d.tier)
        ]
        times = sum(Seat(w.person, d.id) in plan.taken for d in match)
        each = w.points or {"strong": rule.strong, "weak": rule.weak}[w.strength]
        if w.person in plan.case.person and match:
            cost += each * (times == 0 if w.kind == "want" else times)
    return cost


@reads("holiday_memory")
def holiday_memory(plan: Plan, rule: Any) -> int:
    def years(duties: Iterable[Duty]) -> set[tuple[str, int]]:
        return {(d.holiday[:-5], int(d.holiday[-4:])) for d in duties if d.holiday}

    def price(gap: int) -> int:
        return int(rule.after[gap - 1]) if 0 < gap <= len(rule.after) else 0

    cost = 0
    for person in plan.case.person:
        new, old = years(own(plan, person)), years(past(plan.case, person))
        for name, year in new:
            gaps = [year - y for n, y in old if n == name and y < year]
            cost += price(min(gaps, default=0))
        cost += sum(price(abs(a[1] - b[1])) for a, b in combinations(new, 2) if a[0] == b[0])
    return cost


@reads("member_share")
def member_share(plan: Plan, rule: Any) -> int:
    cost = 0
    for tier in {d.tier for d in plan.case.duties}:
        mine = [d for d in plan.case.duties if d.tier == tier]
        units = [sum(d.points for d in mine if d.unit == u) for u in {d.unit for d in mine}]
        allowed = int(median(units)) * rule.tolerance_percent // 100
        for code, target in member_targets(plan.case, tier, rule.carry_percent).items():
            seats = [d for p, d in served(plan) if plan.case.person[p].member == code]
            off = abs(sum(d.points for d in seats if d.tier == tier) - target) - allowed
            cost += ceil(max(0, off) / 1000)
    return cost
