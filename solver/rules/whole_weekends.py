"""Whole weekends: Saturday and Sunday together, or neither."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import ClassVar

from roster.domain.case import Case, Plan, Seat
from roster.domain.duties import DAY, Duty
from roster.domain.known import once
from roster.domain.ring import Level
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule

SATURDAY, SUNDAY = 5, 6


class WholeWeekends(Rule):
    """Who serves on Saturday of a weekend serves on its Sunday too, and the other way round.

    Days count on which a duty starts. Weekends with duties on one day only say nothing; a day
    served before the period needs no other, but is one. The unit of breach is a weekend.
    """

    kind: ClassVar[str] = "whole_weekends"
    title: ClassVar[str] = N_("Whole weekends")
    source: ClassVar[str] = N_("The ring's agreement")
    level: ClassVar[Level] = "comfort"

    def describe(self) -> Message:
        return says("Who serves on Saturday serves on Sunday of that weekend too, or on neither.")

    def post(self, board: Board) -> None:
        days = _by_day(board.case.in_order)
        for saturday in _whole(board.case):
            for person in board.case.people:
                past = set(_by_day(board.case.past_of.get(person.id, ())))
                sat, sun = (
                    board.any_of([Seat(person.id, d.id) for d in days[day]])
                    for day in (saturday, saturday + DAY)
                )
                if past.isdisjoint({saturday, saturday + DAY}):
                    board.needs([sat], [sun])
                    board.needs([sun], [sat])

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        whole = _whole(plan.case)
        past = set(_by_day(plan.case.past_of.get(person, ())))
        days = _by_day(plan.duties_of(person))
        for saturday in whole:
            both = {saturday, saturday + DAY}
            if past.isdisjoint(both) and len(both.intersection(days)) == 1:
                message = says(
                    "{person:person} serves only one day of the weekend of {day:day}.",
                    person=person,
                    day=saturday.isoformat(),
                )
                ids = [d.id for day in both for d in days.get(day, ())]
                yield self.breach(message, 1, person, sorted(ids))


@once
def _whole(case: Case) -> Sequence[date]:
    """Saturdays of the weekends that have duties on both days."""
    days = _by_day(case.duties)
    return sorted(d for d in days if d.weekday() == SATURDAY and d + DAY in days)


def _by_day(duties: Sequence[Duty]) -> dict[date, list[Duty]]:
    found: dict[date, list[Duty]] = {}
    for duty in duties:
        if duty.day.weekday() in (SATURDAY, SUNDAY):
            found.setdefault(duty.day, []).append(duty)
    return found
