"""Rows of what must be: cover, pins, the decision right, one place, windows, free weekends."""

from collections.abc import Sequence
from datetime import date, timedelta

from ortools.sat.python import cp_model

from roster.domain.case import Past
from roster.domain.duties import Duty
from roster.domain.ring import WEEKDAYS
from solver.rule import Rule
from solver.rules.cover import Cover
from solver.rules.emergency_right import EmergencyRight
from solver.rules.free_weekend import FreeWeekend
from solver.rules.most_in_window import MostInWindow
from tests.bench.direct.model import Model, Var

Sum = cp_model.LinearExpr.sum
WEEK = timedelta(days=7)


def cover(model: Model, rule: Rule) -> None:
    """Each unit has its people; a missing one is open, at the duties' points in whole hours."""
    assert isinstance(rule, Cover)
    for unit, duties in model.case.units.items():
        people = [model.seat[p, unit] for p in model.takers[unit]]
        cost = rule.weight * sum(max(1, -(-d.points // 1000)) for d in duties)
        need = duties[0].persons
        open_ = model.cp.new_int_var(0, need, "")
        model.pay(open_, cost)
        if need == 1:
            model.cp.add_exactly_one([*people, open_])
        else:
            model.cp.add(Sum([*people, open_]) == need)


def pinned(model: Model, _: Rule) -> None:
    for seat in model.case.pins:
        variables = model.of(seat.person, [model.case.duty[seat.duty]])
        model.cp.add_bool_or(variables)
        for v in variables:
            model.cp.add(v == 1)


def emergency_right(model: Model, rule: Rule) -> None:
    """Never all seats of a moment with people who may not decide."""
    assert isinstance(rule, EmergencyRight)
    case, seen = model.case, set[frozenset[int]]()
    for stretch in case.standing.values():
        past = [(case.person.get(d.person), d) for d in stretch if isinstance(d, Past)]
        if any(p is not None and p.holds(rule.right, d.dates) for p, d in past):
            continue
        own = [d for d in stretch if not isinstance(d, Past)]
        unable = [_unable(model, d, rule.right) for d in own]
        most = sum(min(d.persons, len(u)) for d, u in zip(own, unable, strict=True))
        needed = sum(d.persons for d in own)
        group = [v for u in unable for v in u]
        key = frozenset(v.index for v in group)
        if most >= needed and key not in seen:
            seen.add(key)
            model.cp.add(Sum(group) <= needed - 1)


def _unable(model: Model, duty: Duty, right: str) -> list[Var]:
    person = model.case.person
    people = (p for p in model.takers[duty.unit] if not person[p].holds(right, duty.dates))
    return [model.seat[p, duty.unit] for p in people]


def one_place(model: Model, _: Rule) -> None:
    """One unit at a time; those begun before the period have barred their seats already."""
    at_once = {tuple(dict.fromkeys(d.unit for d in s)) for s in model.case.stretches}
    for units in sorted(u for u in at_once if len(u) > 1):
        for person in model.case.people:
            seats = (model.seat.get((person.id, u)) for u in units)
            model.at_most_one([v for v in seats if v is not None])


def most_in_window(model: Model, rule: Rule) -> None:
    """Sliding windows of days, only those that no other holds."""
    assert isinstance(rule, MostInWindow)
    case = model.case
    units = [(d[0].day, u) for u, d in case.units.items() if _counts(rule, d[0])]
    for person in (p.id for p in case.people):
        mine = [(day, v) for day, u in units if (v := model.seat.get((person, u))) is not None]
        past = _past_days(model, rule, person)
        counted: list[tuple[date, Var | None]] = [*((day, None) for day in past), *mine]
        _slide(model, rule, sorted(counted, key=lambda c: c[0]))


def _slide(model: Model, rule: MostInWindow, counted: Sequence[tuple[date, Var | None]]) -> None:
    end = reached = 0
    for i, (first, _) in enumerate(counted):
        while end < len(counted) and counted[end][0] < first + timedelta(days=rule.days):
            end += 1
        if end > reached:
            reached = end
            group = [v for _, v in counted[i:end] if v is not None]
            most = max(0, rule.most - (end - i - len(group)))
            if len(group) > most:
                _at_most(model, most, group)


def _at_most(model: Model, most: int, group: list[Var]) -> None:
    if most == 0:
        model.forbid(group)
    elif most == 1:
        model.at_most_one(group)
    else:
        model.cp.add(Sum(group) <= most)


def _counts(rule: MostInWindow, duty: Duty) -> bool:
    kind = "week" if duty.block else "duty"
    return rule.unit in ("any", kind) and (not rule.tiers or duty.tier in rule.tiers)


def _past_days(model: Model, rule: MostInWindow, person: str) -> list[date]:
    units: dict[str, date] = {}
    for p in model.case.past_of.get(person, ()):
        if _counts(rule, p) and p.unit not in model.case.units:
            units[p.unit] = min(p.day, units.get(p.unit, p.day))
    return list(units.values())


def free_weekend(model: Model, rule: Rule) -> None:
    """Where a weekend's duties exclude each other their sum stands for it."""
    assert isinstance(rule, FreeWeekend)
    weekends = _weekends(rule, model.case.in_order)
    for person in (p.id for p in model.case.people):
        past = set(_weekends(rule, model.case.past_of.get(person, ())))
        mine = {w: g for w, d in weekends.items() if w not in past and (g := model.of(person, d))}
        for monday, group in mine.items():
            if any(abs(monday - w) <= rule.between * WEEK for w in past):
                model.forbid(group)
        for monday in mine:
            near = [mine.get(monday + n * WEEK, []) for n in range(rule.between + 1)]
            simple = all(model.exclusive(g) for g in near)
            parts = near if simple else [[model.any_of(g)] for g in near if g]
            model.at_most_one([v for part in parts for v in part])


def _weekends(rule: FreeWeekend, duties: Sequence[Duty]) -> dict[date, list[Duty]]:
    found: dict[date, list[Duty]] = {}
    for d in duties:
        if WEEKDAYS[d.day.weekday()] in rule.weekdays:
            found.setdefault(d.day - timedelta(days=d.day.weekday()), []).append(d)
    return found
