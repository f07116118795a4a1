"""Weekly rest: once a week thirty-five hours off in one piece."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import ClassVar, Literal

from pydantic import Field

from roster.domain.case import Case, Plan, Seat
from roster.domain.duties import Duty, minute_of
from roster.domain.known import once
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule

HOUR = 60
WEEK = timedelta(days=7)
FAR = 400 * HOUR  # where no work is known
Span = tuple[int, int]
Groups = list[frozenset[str]] | None


class WeeklyRest(Rule):
    """Every week, Monday to Sunday, holds an unbroken rest of so many whole hours.

    Active duties, those before the period and day work break it; standby does not. A rest counts
    to the week in which at least half of it lies. Averaged over 14 days the rests of two weeks in
    a row last twice `hours` together, and none less than `least_hours`. The unit of breach is a
    week, or two, without its rest; what given work alone breaks is left out.
    """

    kind: ClassVar[str] = "weekly_rest"
    title: ClassVar[str] = N_("Weekly rest")
    source: ClassVar[str] = N_("Working Time Act 872/2019, section 27")
    overridable: ClassVar[bool] = True

    hours: int = Field(default=35, ge=1, le=60, title=N_("Hours of rest"))
    least_hours: int = Field(default=24, ge=0, le=60, title=N_("Never fewer hours than"))
    average_days: Literal[7, 14] = Field(default=14, title=N_("Days over which it is averaged"))

    @property
    def around(self) -> timedelta:
        return 3 * WEEK

    def describe(self) -> Message:
        if self.average_days == 7:
            return says(
                "Everyone rests {hours:n} h in one piece every week from active work.",
                hours=self.hours,
            )
        return says(
            "Everyone rests {hours:n} h in one piece a week from active work, on average over"
            " two weeks, and never less than {least:n} h.",
            hours=self.hours,
            least=self._least,
        )

    def post(self, board: Board) -> None:
        weeks = _Weeks(board.case, self._most)
        for person in board.case.people if weeks.work else ():
            given = board.case.given_work(person.id, self.decided(board.case, person.id))
            for monday in weeks.mondays:
                sets = weeks.busy(monday, self._least, given)
                _bind(board, person.id, [sets] if sets else [])
            for a, b in pairwise(weeks.mondays):
                pairs = [
                    (weeks.busy(a, h, given), weeks.busy(b, 2 * self.hours + 1 - h, given))
                    for h in range(self._least + 1, self._most + 1)
                ]
                if ([], []) not in pairs:  # else the given work alone is too much
                    joined = [[*x, *y] for x, y in pairs if x is not None and y is not None]
                    _bind(board, person.id, joined)

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        duties = [d.minutes for d in self.bound(plan, person) if d.form == "active"]
        if duties:
            case, decided = plan.case, self.decided(plan.case, person)
            work, mondays = sorted([*case.given_work(person, decided), *duties]), _mondays(case)
            after = [_rest(case, m, work) for m in mondays]
            yield from self._judge(person, mondays, _given_rests(case, person, decided), after)

    def _judge(
        self, person: str, mondays: Sequence[date], before: Sequence[int], after: Sequence[int]
    ) -> Iterator[Breach]:
        for monday, was, rest in zip(mondays, before, after, strict=True):
            if rest < self._least <= was:
                message = says(
                    "{person:person} rests only {n:n} h in one piece in the week of"
                    " {monday:day}, not {hours:n} h.",
                    person=person,
                    n=rest,
                    monday=monday.isoformat(),
                    hours=self._least,
                )
                yield self.breach(message, 1, person)
        pairs = zip(mondays, pairwise(before), pairwise(after), strict=False)
        for monday, was_two, two in pairs:
            if self._counted(two) < 2 * self.hours <= self._counted(was_two):
                message = says(
                    "{person:person} rests on average only {n:h} h a week in the two weeks from"
                    " {monday:day}, not {hours:n} h.",
                    person=person,
                    n=self._counted(two) / 2,
                    monday=monday.isoformat(),
                    hours=self.hours,
                )
                yield self.breach(message, 1, person)

    @property
    def _least(self) -> int:
        return self.hours if self.average_days == 7 else min(self.least_hours, self.hours)

    @property
    def _most(self) -> int:
        """Hours of rest in a week beyond which more changes nothing."""
        return 2 * self.hours - self._least

    def _counted(self, rests: Sequence[int]) -> int:
        return sum(min(max(r, self._least), self._most) for r in rests)


class _Weeks:
    """The weeks that the case's duties touch, one before and one after, and what fills them."""

    def __init__(self, case: Case, most: int) -> None:
        self.work = sorted((*d.minutes, d.id) for d in case.duties if d.form == "active")
        self.mondays = _mondays(case) if self.work else []
        self._case, self._reach = case, most * HOUR // 2 + 1
        self._known: dict[tuple[date, int, tuple[Span, ...]], Groups] = {}
        self._inside = {m: self._duties(m) for m in self.mondays}

    def busy(self, monday: date, hours: int, given: Sequence[Span]) -> Groups:
        """Sets of duties of which each spoils one possible rest; None: there is a rest anyway.

        A rest may be moved back until it begins as work ends, so only such rests are tried.
        """
        start, end = self._span(monday)
        near = tuple(g for g in given if g[1] > start and g[0] < end)
        key = monday, hours, near
        if key not in self._known:  # people with the same given work share one answer
            self._known[key] = self._busy(monday, hours * HOUR, near)
        return self._known[key]

    def _busy(self, monday: date, length: int, given: Sequence[Span]) -> Groups:
        first, last = (at - length // 2 for at in _week(self._case, monday))
        duties = self._inside[monday]
        ends = {first, *(g[1] for g in given), *(d[1] for d in duties)}
        sets: set[frozenset[str]] = set()
        for start in (e for e in ends if first <= e <= last):
            if not any(g[0] < start + length and g[1] > start for g in given):
                sets.add(frozenset(i for s, e, i in duties if s < start + length and e > start))
        if frozenset() in sets:
            return None
        least = [s for s in sets if not any(t < s for t in sets)]
        return sorted(least, key=sorted)

    def _span(self, monday: date) -> Span:
        start, end = _week(self._case, monday)
        return start - self._reach, end + self._reach

    def _duties(self, monday: date) -> list[tuple[int, int, str]]:
        start, end = self._span(monday)
        return [w for w in self.work if w[1] > start and w[0] < end]


def _bind(board: Board, person: str, cases: Sequence[Sequence[frozenset[str]]]) -> None:
    """Leave at least one of the sets of each case untouched."""
    groups = [
        list(dict.fromkeys(board.any_of([Seat(person, i) for i in sorted(s)]) for s in sets))
        for sets in cases
    ]
    if groups:
        board.not_all(groups)


@once
def _given_rests(case: Case, person: str, decided: tuple[Duty, ...]) -> Sequence[int]:
    """The rest that given work alone leaves in each week."""
    given = case.given_work(person, decided)
    return [_rest(case, m, given) for m in _mondays(case)]


@once
def _mondays(case: Case) -> Sequence[date]:
    """Mondays from a week before the first duty to a week after the last."""
    first = min(d.day for d in case.duties)
    last = max(d.last_day for d in case.duties)
    monday = first - timedelta(days=first.weekday()) - WEEK
    return [monday + n * WEEK for n in range((last - monday).days // 7 + 2)]


def _week(case: Case, monday: date) -> Span:
    return minute_of(case.zone, monday), minute_of(case.zone, monday + WEEK)


def _rest(case: Case, monday: date, work: Sequence[Span]) -> int:
    """Whole hours of the longest rest of which half lies in the week; `work` in time's order."""
    start, end = _week(case, monday)
    longest, free = 0, start - FAR
    near = work[bisect_left(work, (free - FAR,)) : bisect_left(work, (end + FAR,))]
    for a, b in [*near, (end + FAR, end + FAR)]:
        middle = min(max((free + a) // 2, start), end)
        longest = max(longest, 2 * min(middle - free, a - middle))
        free = max(free, b)
    return longest // HOUR
