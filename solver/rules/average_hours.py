"""Average hours: working time levels out to so many hours a week."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import ClassVar, NamedTuple

from pydantic import Field

from roster.domain.case import Case, Plan, Seat
from roster.domain.duties import Duty, minute_of
from roster.domain.known import once
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule

WEEK = timedelta(days=7)


class Window(NamedTuple):
    """So many whole weeks from a Monday, in minutes since 1970."""

    monday: date
    start: int
    end: int

    def inside(self, span: tuple[int, int]) -> int:
        """Minutes of the span that lie in the window."""
        return max(0, min(span[1], self.end) - max(span[0], self.start))


class AverageHours(Rule):
    """In any so many calendar weeks in a row working time averages at most `hours` a week.

    Active duties, those before the period and day work count by the minutes that lie in the
    weeks; standby does not. Weeks after the period hold day work only. The unit of breach is a
    begun hour too many in one stretch of weeks, beyond what given work exceeds by itself.
    """

    kind: ClassVar[str] = "average_hours"
    title: ClassVar[str] = N_("Average working time")
    source: ClassVar[str] = N_("Working Time Act 872/2019, section 18")
    overridable: ClassVar[bool] = True

    hours: float = Field(default=48, ge=0, le=168, title=N_("Hours a week"))
    weeks: int = Field(default=16, ge=1, le=52, title=N_("Over so many weeks"))

    @property
    def around(self) -> timedelta:
        return (self.weeks + 1) * WEEK

    def describe(self) -> Message:
        return says(
            "Working time, day work included, averages at most {hours:h} h a week over any"
            " {weeks:n} weeks.",
            hours=self.hours,
            weeks=self.weeks,
        )

    def post(self, board: Board) -> None:
        active = [d for d in board.case.in_order if d.form == "active"]
        loads = {
            w: [(d.id, n) for d in active if (n := w.inside(d.minutes))]
            for w in _stretches(board.case, self.weeks)
        }
        for person in board.case.people if active else ():
            decided = self.decided(board.case, person.id)
            own = {d.id for d in decided}
            for window, given in _windows(board.case, self.weeks, person.id, decided):
                sizes, room = loads[window], self._room(given)
                sizes = [x for x in sizes if x[0] not in own] if own else sizes
                if sum(n for _, n in sizes) > room:
                    board.between(0, room, [(Seat(person.id, i), n) for i, n in sizes], 60)

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        spans = [d.minutes for d in self.bound(plan, person) if d.form == "active"]
        windows = _windows(plan.case, self.weeks, person, self.decided(plan.case, person))
        for window, given in windows if spans else ():
            own = sum(map(window.inside, spans))
            beyond = own - self._room(given)
            if own and beyond > 0:
                yield self._told(person, window, own + given, -(-beyond // 60))

    def _told(self, person: str, window: Window, total: int, cost: int) -> Breach:
        message = says(
            "{person:person} works {n:h} h a week on average in the {weeks:n} weeks from"
            " {monday:day}, not at most {hours:h} h.",
            person=person,
            n=round(total / 60 / self.weeks, 1),
            weeks=self.weeks,
            monday=window.monday.isoformat(),
            hours=self.hours,
        )
        return self.breach(message, cost, person)

    def _room(self, given: int) -> int:
        """Minutes that given work leaves for duties."""
        return max(0, round(self.hours * 60) * self.weeks - given)


@once
def _windows(
    case: Case, weeks: int, person: str, decided: tuple[Duty, ...]
) -> Sequence[tuple[Window, int]]:
    """Every stretch of weeks with the minutes of given work in it."""
    given = case.given_work(person, decided)
    return [(w, sum(map(w.inside, given))) for w in _stretches(case, weeks)]


@once
def _stretches(case: Case, weeks: int) -> Sequence[Window]:
    """Every stretch of so many weeks that a duty touches."""
    if not case.duties:
        return []
    first, last = min(d.day for d in case.duties), max(d.last_day for d in case.duties)
    monday = first - timedelta(days=first.weekday()) - (weeks - 1) * WEEK
    mondays = [monday + n * WEEK for n in range((last - monday).days // 7 + 1)]
    return [
        Window(m, minute_of(case.zone, m), minute_of(case.zone, m + weeks * WEEK)) for m in mondays
    ]
