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
from solver.runs import row, windows


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
            past = _past(board.case, person)
            items = {d: board.works(person, d) for d in board.case.by_day if d not in past}
            for first in sorted({*items, *past}):
                for n in range(1, self.shortest):
                    gap, last = row(first + DAY, n), first + (n + 1) * DAY
                    mine = [items[d] for d in (first, last) if d in items]
                    if mine and (last in items or last in past) and past.isdisjoint(gap):
                        for days in self._enough(gap):
                            rest = [items[d] for d in days if d in items]
                            board.needs(mine, rest, self.shortest - n)
            for window in _free(board.case, person, self.longest):
                board.at_least(1, [items[d] for d in window if d in items])

    def _enough(self, gap: list[date]) -> list[list[date]]:
        """Days of which one is worked, if the gap is not left whole.

        Where shorter gaps are forbidden already, that is its first day, and its last.
        """
        return [gap[:1], gap[-1:]][: min(2, len(gap))] if self.hard else [gap]

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        if self.people and person not in self.people:
            return
        past = _past(plan.case, person)
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


def _past(case: Case, person: str) -> set[date]:
    return {p.day for p in case.past_of.get(person, ())}


@once
def _free(case: Case, person: str, longest: int) -> Sequence[list[date]]:
    """Each stretch one day too long in which the person could serve something."""
    busy, past = {d.day for d in case.duties}, _past(case, person)
    away = case.away_of.get(person, ())
    return [
        window
        for window in windows(case.dates, longest + 1)
        if not busy.isdisjoint(window)
        and past.isdisjoint(window)
        and not any(a.overlap(Dates(first=window[0], last=window[-1])) for a in away)
    ]
