"""The readings of rules about rest, days in a row and weekends."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from itertools import combinations
from math import ceil, floor
from typing import Any
from zoneinfo import ZoneInfo

from roster.domain.case import Case, Plan
from roster.domain.duties import DAY, Duty
from roster.domain.ring import WEEKDAYS
from tests.solver.readings import READINGS as READINGS
from tests.solver.readings import WEEK, own, past, reads

HALF = timedelta(hours=400)  # free before the first work and after the last, as far as is known


def monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def span(case: Case) -> list[date]:
    """Every day of the period, and of duties beyond it."""
    known = [*(d.day for d in case.duties), case.period.first, case.period.last]
    ends = sorted(d for d in known if d)
    return [ends[0] + n * DAY for n in range((ends[-1] - ends[0]).days + 1)]


def local(case: Case, day: date, hour: int = 0) -> int:
    """Whole minutes since 1970."""
    return int(datetime.combine(day, time(hour), ZoneInfo(case.zone)).timestamp() // 60)


def inside(duty: tuple[int, int], start: int, end: int) -> int:
    return max(0, min(duty[1], end) - max(duty[0], start))


def active(duties: Iterable[Duty]) -> list[tuple[int, int]]:
    return [d.minutes for d in duties if d.form == "active"]


def given_work(case: Case, person: str) -> list[tuple[int, int]]:
    office = [s.minutes for s in case.day_work(person)]
    return sorted(active(past(case, person)) + office)


@reads("daily_rest")
def daily_rest(plan: Plan, rule: Any) -> int:
    def rested(start: int, work: Iterable[tuple[int, int]], rest: int) -> bool:
        later = [w for w in work if w[0] >= start]
        return any(
            all(b <= at or a >= at + rest for a, b in later)
            for at in {b for _, b in later}
            if start <= at <= start + 24 * 60 - rest
        )

    cost = 0
    for person in plan.case.people:
        rest = round(60 * (rule.period_work_hours if person.period_work else rule.hours))
        given, new = given_work(plan.case, person.id), active(own(plan, person.id))
        for start, _ in [*given, *new] if new else []:
            cost += not rested(start, [*given, *new], rest)
        for start, _ in given if new else []:
            cost -= not rested(start, given, rest)
    return cost


@reads("weekly_rest")
def weekly_rest(plan: Plan, rule: Any) -> int:
    case = plan.case
    least = rule.hours if rule.average_days == 7 else min(rule.least_hours, rule.hours)
    far = int(HALF.total_seconds()) // 60

    def longest(first: date, work: list[tuple[int, int]]) -> int:
        start, end = local(case, first), local(case, first + WEEK)
        ends = sorted({start - far, *(b for _, b in work)})
        rests = [Fraction(0)]
        for a in ends:
            b = min([s for s, e in work if e > a], default=end + far)
            middle = min(max(Fraction(a + b, 2), Fraction(start)), Fraction(end))
            rests.append(2 * min(middle - a, b - middle))
        return floor(max(rests) / 60)

    def two(a: int, b: int) -> int:
        return sum(min(max(r, least), 2 * rule.hours - least) for r in (a, b))

    cost = 0
    first = min((d.day for d in case.duties), default=None)
    for person in case.person:
        given, new = given_work(case, person), active(own(plan, person))
        if first is None or not new:
            continue
        weeks = [monday(first) + n * WEEK for n in range(-4, 6)]
        was = [longest(m, given) for m in weeks]
        now = [longest(m, sorted(given + new)) for m in weeks]
        cost += sum(b < least <= a for a, b in zip(was, now, strict=True))
        for i in range(len(weeks) - 1):
            cost += two(now[i], now[i + 1]) < 2 * rule.hours <= two(was[i], was[i + 1])
    return cost


@reads("average_hours")
def average_hours(plan: Plan, rule: Any) -> int:
    case, cost = plan.case, 0
    for person in case.person:
        given, new = given_work(case, person), active(own(plan, person))
        first = monday(min((d.day for d in case.duties), default=date(2026, 1, 1)))
        for n in range(-rule.weeks - 2, 6):
            start, end = (local(case, first + m * WEEK) for m in (n, n + rule.weeks))
            mine = sum(inside(w, start, end) for w in new)
            most = round(rule.hours * 60) * rule.weeks
            room = max(0, most - sum(inside(w, start, end) for w in given))
            cost += ceil(max(0, mine - room) / 60) if mine else 0
    return cost


@reads("nights_in_a_row")
def nights_in_a_row(plan: Plan, rule: Any) -> int:
    case = plan.case

    def nights(duties: Iterable[Duty]) -> set[date]:
        found = set()
        for d in duties:
            for n in range(-2, 4):
                night = d.day + n * DAY
                minutes = inside(d.minutes, local(case, night, 23), local(case, night + DAY, 6))
                if minutes >= 60 * rule.hours and rule.form in ("any", d.form):
                    found.add(night)
        return found

    cost = 0
    for person in case.person:
        old, new = nights(past(case, person)), nights(own(plan, person))
        for night in old | new:
            window = {night + n * DAY for n in range(rule.most + 1)}
            cost += window <= old | new and not window <= old
    return cost


@reads("working_days")
def working_days(plan: Plan, rule: Any) -> int:
    case, cost = plan.case, 0
    period = span(case)
    for person in case.person if not rule.people else set(rule.people) & set(case.person):
        old = {d.day for d in past(case, person)}
        every = old | {d.day for d in own(plan, person)}
        for first in (d for d in every if d - DAY not in every):
            last = first
            while last + DAY in every:
                last += DAY
            run = [first + n * DAY for n in range((last - first).days + 1)]
            starts = run[: max(0, len(run) - rule.longest)]
            cost += sum(
                not all(d + n * DAY in old for n in range(rule.longest + 1)) for d in starts
            )
            early = rule.edges == "open" and first <= period[0]
            late = rule.edges != "closed" and last >= period[-1]
            if not (early or late or set(run) <= old):
                cost += max(0, rule.shortest - len(run))
    return cost


@reads("days_off")
def days_off(plan: Plan, rule: Any) -> int:
    case, cost = plan.case, 0
    starts = {d.day for d in case.duties}
    for person in case.person if not rule.people else set(rule.people) & set(case.person):
        old = {d.day for d in past(case, person)}
        every = old | {d.day for d in own(plan, person)}
        for a in every:
            b = min((d for d in every if d > a), default=a)
            off = (b - a).days - 1
            if 0 < off < rule.shortest and not (a in old and b in old):
                cost += rule.shortest - off
        away = {d for d in span(case) for x in case.away if x.person == person and x.dates.cover(d)}
        for first in span(case):
            window = {first + n * DAY for n in range(rule.longest + 1)}
            if window <= set(span(case)) and window & starts and not window & (away | every):
                cost += 1
    return cost


def weekends_of(duties: Iterable[Duty], weekdays: Iterable[str]) -> set[date]:
    return {monday(d.day) for d in duties if WEEKDAYS[d.day.weekday()] in weekdays}


@reads("free_weekend")
def free_weekend(plan: Plan, rule: Any) -> int:
    cost = 0
    for person in plan.case.person:
        old = weekends_of(past(plan.case, person), rule.weekdays)
        new = weekends_of(own(plan, person), rule.weekdays)
        for a, b in combinations(old | new, 2):
            cost += abs(a - b) <= rule.between * WEEK and not {a, b} <= old
    return cost


@reads("weekends")
def weekends(plan: Plan, rule: Any) -> int:
    case, cost = plan.case, 0
    period = sorted({monday(d) for d in span(case)})
    starts = [period[0] + n * WEEK for n in range(1 - rule.weeks, len(period))]
    windows = [[m + n * WEEK for n in range(rule.weeks)] for m in starts]
    for person in case.person:
        most = rule.own.get(person, rule.most)
        old = weekends_of(past(case, person), rule.weekdays) if rule.weeks else set()
        new = weekends_of(own(plan, person), rule.weekdays)
        for window in windows if rule.weeks else [period]:
            given = len(old & set(window))
            cost += max(0, len((old | new) & set(window)) - max(most, given)) if new else 0
    return cost


@reads("whole_weekends")
def whole_weekends(plan: Plan, _: Any) -> int:
    case, cost = plan.case, 0
    wanted = {d.day for d in case.duties}
    for saturday in (d for d in wanted if d.weekday() == 5 and d + DAY in wanted):
        both = {saturday, saturday + DAY}
        for person in case.person:
            before = {d.day for d in past(case, person)} & both
            cost += not before and len({d.day for d in own(plan, person)} & both) == 1
    return cost


@reads("succession")
def succession(plan: Plan, rule: Any) -> int:
    def follows(a: Duty, b: Duty) -> bool:
        if (a.tier, b.tier) not in rule.pairs or b.minutes[0] <= a.minutes[0]:
            return False
        if rule.hours:
            return (b.start - a.end) < timedelta(hours=rule.hours)
        return bool((b.day - a.day).days == rule.days)

    return sum(
        any(follows(a, b) for b in own(plan, person))
        for person in plan.case.person
        for a in [*past(plan.case, person), *own(plan, person)]
    )


@reads("most_in_window")
def most_in_window(plan: Plan, rule: Any) -> int:
    case, cost = plan.case, 0

    def counts(d: Duty) -> bool:
        kind = {"any": True, "week": d.block is not None, "duty": d.block is None}[rule.unit]
        return kind and d.tier in (rule.tiers or (d.tier,))

    def first_days(duties: Iterable[Duty], among: Iterable[Duty]) -> list[date]:
        units = {d.unit for d in duties if counts(d)}
        return [min(d.day for d in among if d.unit == unit) for unit in units]

    for person in case.person:
        old = [p for p in past(case, person) if p.unit not in {d.unit for d in case.duties}]
        given, new = first_days(old, old), first_days(own(plan, person), case.duties)
        for first in {d - n * DAY for d in new for n in range(rule.days)}:
            window = [first + n * DAY for n in range(rule.days)]
            before, there = (sum(d in window for d in x) for x in (given, [*given, *new]))
            if min(d.day for d in case.duties) <= window[-1] and there > before:
                cost += max(0, there - max(rule.most, before))
    return cost
