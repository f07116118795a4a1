"""Days off: enough of them in a row, and not too many."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import ClassVar

from pydantic import Field

from roster.domain.case import Case, Plan
from roster.domain.duties import DAY, Dates
from roster.domain.known import once
from roster.domain.ring import Level
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule
from solver.runs import Days, days_before, ends, row, windows


class DaysOff(Rule):
    """Between two working days lie at least `shortest` days off, or none at all.

    A day off is one on which no duty of the person starts. Working days before the period count;
    at the period's end rest may go on. `longest` counts inside the period, where duties start and
    the person is not absent. The unit of breach is a day too few or too many.
    """

    kind: ClassVar[str] = "days_off"
    title: ClassVar[str] = N_("Days off in a row")
    source: ClassVar[str] = N_("The ring's agreement")
    level: ClassVar[Level] = "comfort"

    shortest: int = Field(default=2, ge=1, le=31, title=N_("Days off in a row at least"))
    longest: int = Field(default=366, ge=1, le=366, title=N_("Days off in a row at most"))
    people: tuple[str, ...] = Field(default=(), title=N_("Only these people"))

    def describe(self) -> Message:
        return says(
            "Days off come in runs of {shortest:n} to {longest:n} days.",
            shortest=self.shortest,
            longest=self.longest,
        )

    def post(self, board: Board) -> None:
        for person in self._people(board.case):
            days = Days(board, person)
            for first in sorted(days.all):
                for n in range(1, self.shortest):
                    if first + (n + 1) * DAY in days.all:
                        self._not_free(board, days, row(first + DAY, n))
            for window in _free(board.case, person, self.longest):
                board.at_least(1, days.items(window))

    def _not_free(self, board: Board, days: Days, gap: list[date]) -> None:
        """Ask for a day of a gap that is too short between the two around it."""
        around = days.items((gap[0] - DAY, gap[-1] + DAY))
        if not around or not days.past.isdisjoint(gap):
            return
        # where shorter gaps are forbidden, the first day says that it is not left, and so the last
        for some in ends(gap) if self.hard else [gap]:
            board.needs(around, days.items(some), self.shortest - len(gap))

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        if self.people and person not in self.people:
            return
        past = days_before(plan.case, person)
        days = past | {d.day for d in plan.duties_of(person)}
        for a, b in pairwise(sorted(days)):
            off = (b - a).days - 1
            if 0 < off < self.shortest and not {a, b} <= past:
                yield self._told(person, a + DAY, off, self.shortest - off)
        for window in _free(plan.case, person, self.longest):
            if days.isdisjoint(window):
                yield self._told(person, window[0], len(window), 1)

    def _told(self, person: str, first: date, days: int, cost: int) -> Breach:
        message = says(
            "{person:person} has {n:n} days off in a row from {first:day}, agreed are"
            " {shortest:n} to {longest:n}.",
            person=person,
            n=days,
            first=first.isoformat(),
            shortest=self.shortest,
            longest=self.longest,
        )
        return self.breach(message, cost, person)

    def _people(self, case: Case) -> list[str]:
        return [p.id for p in case.people if not self.people or p.id in self.people]


@once
def _free(case: Case, person: str, longest: int) -> Sequence[list[date]]:
    """Each stretch one day too long in which the person could serve something."""
    busy, past = {d.day for d in case.duties}, days_before(case, person)
    away = case.away_of.get(person, ())
    return [
        window
        for window in windows(case.dates, longest + 1)
        if not busy.isdisjoint(window)
        and past.isdisjoint(window)
        and not any(a.overlap(Dates(first=window[0], last=window[-1])) for a in away)
    ]
