"""Available: who is absent, or not in the ring, is not on duty."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import ClassVar

from roster.domain.case import Case, Plan, Seat
from roster.domain.duties import Dates, Duty
from roster.domain.known import once
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule


class Available(Rule):
    """Nobody serves while absent, before joining the ring or after leaving it.

    An absence touches every duty from 00:00 of its first day to 24:00 of its last.
    """

    kind: ClassVar[str] = "available"
    title: ClassVar[str] = N_("Available")
    source: ClassVar[str] = N_("The ring's agreement")
    overridable: ClassVar[bool] = True
    first: ClassVar[bool] = True

    def describe(self) -> Message:
        return says("Nobody is on duty while absent or outside the ring.")

    def post(self, board: Board) -> None:
        same: dict[tuple[date, date], list[Duty]] = defaultdict(list)
        for duty in board.case.duties:
            same[duty.day, duty.last_day].append(duty)
        for person in board.case.people:
            bound = board.case.away_of.get(person.id) or _membership(board.case, person.id)
            for duties in same.values() if bound else ():
                if self._away(board.case, person.id, duties[0]):
                    for duty in duties:
                        board.never(Seat(person.id, duty.id))

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        for duty in self.bound(plan, person):
            told = self._away(plan.case, person, duty)
            if told:
                yield self.breach(told, 1, person, [duty.id])

    def _away(self, case: Case, person: str, duty: Duty) -> Message | None:
        if case.is_away(person, duty):
            return says(
                "{person:person} is not available for {tier:tier} of {start:at}.",
                person=person,
                tier=duty.tier,
                start=duty.iso,
            )
        spans = _membership(case, person)
        if all(dates.cover(duty.day) and dates.cover(duty.last_day) for dates in spans):
            return None
        return says(
            "{person:person} does not belong to the ring on {start:at}.",
            person=person,
            start=duty.iso,
        )


@once
def _membership(case: Case, person: str) -> Sequence[Dates]:
    """The days of the person and of the member in the ring, where they are not without end."""
    who = case.person[person]
    member = case.party.get(who.member)
    return [d for d in (who.active, *([member.dates] if member else [])) if d != Dates()]
