"""Average hours: working time levels out to so many hours a week."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import ClassVar, NamedTuple

from pydantic import Field

from roster.domain.case import Case, Plan, Seat
from roster.domain.duties import minute_of
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

    hours: float = Field(default=48, ge=0, le=168, title="Hours a week")
    weeks: int = Field(default=16, ge=1, le=52, title="Over so many weeks")

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
        windows = self._windows(board.case)
        loads = [[(d.id, n) for d in active if (n := w.inside(d.minutes))] for w in windows]
        for person in board.case.people if active else ():
            given = board.case.given_work(person.id)
            for window, sizes in zip(windows, loads, strict=True):
                room = self._room(window, given)
                if sum(n for _, n in sizes) > room:
                    board.between(0, room, [(Seat(person.id, i), n) for i, n in sizes], 60)

    def check(self, plan: Plan) -> Iterator[Breach]:
        windows = self._windows(plan.case)
        for person in plan.case.people:
            spans = [d.minutes for d in plan.duties_of(person.id) if d.form == "active"]
            given = plan.case.given_work(person.id) if spans else []
            for window in windows if spans else ():
                own = sum(map(window.inside, spans))
                beyond = own - self._room(window, given)
                if own and beyond > 0:
                    total = own + sum(map(window.inside, given))
                    yield self._told(person.id, window, total, -(-beyond // 60))

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

    def _room(self, window: Window, given: Sequence[tuple[int, int]]) -> int:
        """Minutes that given work leaves for duties."""
        return max(0, round(self.hours * 60) * self.weeks - sum(map(window.inside, given)))

    def _windows(self, case: Case) -> list[Window]:
        """Every stretch of weeks that a duty touches."""
        if not case.duties:
            return []
        first, last = min(d.day for d in case.duties), max(d.last_day for d in case.duties)
        monday = first - timedelta(days=first.weekday()) - (self.weeks - 1) * WEEK
        mondays = [monday + n * WEEK for n in range((last - monday).days // 7 + 1)]
        return [
            Window(m, minute_of(case.zone, m), minute_of(case.zone, m + self.weeks * WEEK))
            for m in mondays
        ]
