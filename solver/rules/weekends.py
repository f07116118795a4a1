"""Weekends: not too many on duty."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Annotated, ClassVar

from pydantic import Field

from roster.domain.case import Case, Plan
from roster.domain.duties import Duty
from roster.domain.ring import WEEKDAYS, Level, Weekday
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule

WEEK = timedelta(days=7)


class Weekends(Rule):
    """Nobody is on duty on more than `most` weekends of the period, or of any `weeks` in a row.

    A weekend is on duty when a duty starts on one of `weekdays`. Weekends before the period count
    in a stretch of weeks; what they alone exceed is left out. The unit of breach is a weekend too
    many in one stretch.
    """

    kind: ClassVar[str] = "weekends"
    title: ClassVar[str] = N_("Most weekends on duty")
    source: ClassVar[str] = N_("The ring's agreement")
    level: ClassVar[Level] = "comfort"

    most: int = Field(default=2, ge=0, le=53, title=N_("Weekends at most"))
    weeks: int = Field(default=0, ge=0, le=52, title=N_("In so many weeks; 0: in the period"))
    weekdays: tuple[Weekday, ...] = Field(
        default=("sat", "sun"), min_length=1, title=N_("Days of a weekend")
    )
    own: Mapping[str, Annotated[int, Field(ge=0, le=53)]] = Field(
        default_factory=dict, title=N_("Person: at most")
    )

    def describe(self) -> Message:
        if self.weeks:
            return says(
                "Nobody is on duty on more than {most:n} weekends in any {weeks:n} weeks.",
                most=self.most,
                weeks=self.weeks,
            )
        return says(
            "Nobody is on duty on more than {most:n} weekends in the period.", most=self.most
        )

    def post(self, board: Board) -> None:
        weekends = {
            monday: dict.fromkeys(d.day for d in duties)
            for monday, duties in self._by_weekend(board.case.in_order).items()
        }
        for person in board.case.people:
            most, past = self.own.get(person.id, self.most), self._past(board.case, person.id)
            items = {
                w: board.any_of([board.works(person.id, day) for day in days])
                for w, days in weekends.items()
                if w not in past
            }
            for window in self._windows(board.case):
                mine = [items[w] for w in window if w in items]
                given = sum(w in past for w in window)
                if len(mine) + given > most and mine:
                    board.at_most(max(0, most - given), mine)

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        most, past = self.own.get(person, self.most), self._past(plan.case, person)
        served = self._by_weekend(plan.duties_of(person))
        for window in self._windows(plan.case) if served else ():
            given = sum(w in past for w in window)
            there = sum(w in past or w in served for w in window)
            over = max(0, there - most) - max(0, given - most)
            if over:
                ids = [d.id for w in window for d in served.get(w, ())]
                yield self._told(person, window[0], (there, most), over).model_copy(
                    update={"duties": tuple(ids)}
                )

    def _told(self, person: str, first: date, counts: tuple[int, int], cost: int) -> Breach:
        message = says(
            "{person:person} is on duty on {n:n} weekends from {first:day}, at most {most:n} are"
            " agreed.",
            person=person,
            n=counts[0],
            first=(first + timedelta(days=5)).isoformat(),
            most=counts[1],
        )
        return self.breach(message, cost, person)

    def _windows(self, case: Case) -> Iterator[list[date]]:
        """The Mondays of each stretch of weeks that the period touches."""
        if not case.dates:
            return
        first = case.dates[0] - timedelta(days=case.dates[0].weekday())
        count = (case.dates[-1] - first).days // 7 + 1
        if not self.weeks:
            yield [first + n * WEEK for n in range(count)]
        for start in range(1 - self.weeks, count if self.weeks else 0):
            yield [first + (start + n) * WEEK for n in range(self.weeks)]

    def _by_weekend(self, duties: Sequence[Duty]) -> dict[date, list[Duty]]:
        """The Monday of each weekend's week → the duties that start on its days."""
        found: dict[date, list[Duty]] = {}
        for duty in duties:
            if WEEKDAYS[duty.day.weekday()] in self.weekdays:
                monday = duty.day - timedelta(days=duty.day.weekday())
                found.setdefault(monday, []).append(duty)
        return found

    def _past(self, case: Case, person: str) -> set[date]:
        past = case.past_of.get(person, ()) if self.weeks else ()
        return set(self._by_weekend(past))
