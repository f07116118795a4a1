"""Free weekend: after a weekend on duty the next ones are free."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, timedelta
from typing import ClassVar

from pydantic import Field

from roster.domain.case import Case, Plan, Seat
from roster.domain.duties import Duty
from roster.domain.ring import WEEKDAYS, Level, Weekday
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule

WEEK = timedelta(days=7)


class FreeWeekend(Rule):
    """Between two weekends on duty a person has `between` free weekends.

    A weekend is on duty when a duty of it starts on one of `weekdays`. Weekends before the period,
    and those for which the rule has been overridden, are given. The unit of breach is a pair of
    weekends too near each other, of which at least one is the plan's own.
    """

    kind: ClassVar[str] = "free_weekend"
    title: ClassVar[str] = N_("Free weekends")
    source: ClassVar[str] = N_("The ring's agreement")
    overridable: ClassVar[bool] = True
    level: ClassVar[Level] = "comfort"

    between: int = Field(default=1, ge=1, le=8, title=N_("Free weekends between"))
    weekdays: tuple[Weekday, ...] = Field(
        default=("fri", "sat", "sun"), min_length=1, title=N_("Days of a weekend")
    )

    def describe(self) -> Message:
        return says(
            "Between two weekends on duty there are at least {n:n} free ones.", n=self.between
        )

    def post(self, board: Board) -> None:
        weekends = self._by_weekend(board.case.in_order)
        for person in board.case.people:
            past = self._past(board.case, person.id)
            able = board.open_to(person.id)
            items = {
                w: board.any_of([Seat(person.id, d.id) for d in duties if d.id in able])
                for w, duties in weekends.items()
                if w not in past
            }
            for a, b in self._near(sorted({*items, *past})):
                mine = [items[w] for w in (a, b) if w in items]
                if mine:
                    board.at_most(len(mine) - 1, mine)

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        past = self._past(plan.case, person)
        served = self._by_weekend(plan.duties_of(person))
        mine = {w for w in served if w not in past}
        for a, b in self._near(sorted(mine | past)):
            if a in mine or b in mine:
                message = says(
                    "{person:person} is on duty on the weekends of {a:day} and {b:day}.",
                    person=person,
                    a=(a + timedelta(days=5)).isoformat(),
                    b=(b + timedelta(days=5)).isoformat(),
                )
                ids = [d.id for w in (a, b) if w in mine for d in served[w]]
                yield self.breach(message, 1, person, ids)

    def _near(self, weekends: list[date]) -> Iterator[tuple[date, date]]:
        for n, a in enumerate(weekends):
            for b in weekends[n + 1 : bisect_right(weekends, a + self.between * WEEK)]:
                yield a, b

    def _by_weekend(self, duties: tuple[Duty, ...] | list[Duty]) -> dict[date, list[Duty]]:
        """The Monday of each weekend's week → the duties that start on its days."""
        found: dict[date, list[Duty]] = {}
        for duty in duties:
            if WEEKDAYS[duty.day.weekday()] in self.weekdays:
                monday = duty.day - timedelta(days=duty.day.weekday())
                found.setdefault(monday, []).append(duty)
        return found

    def _past(self, case: Case, person: str) -> set[date]:
        given = [*case.past_of.get(person, ()), *self.decided(case, person)]
        return set(self._by_weekend(given))
