"""Qualified: a duty is served by people who hold what its tier asks for."""

from collections.abc import Iterator
from typing import ClassVar

from roster.domain.case import Plan, Seat
from roster.domain.duties import Dates, Duty
from roster.domain.people import Person
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule


class Qualified(Rule):
    """Everyone on a duty holds each qualification of its tier from its first to its last day."""

    kind: ClassVar[str] = "qualified"
    title: ClassVar[str] = N_("Qualifications")
    source: ClassVar[str] = N_("Social Welfare Professionals Act 817/2015")
    overridable: ClassVar[bool] = True
    first: ClassVar[bool] = True

    def describe(self) -> Message:
        return says("Everyone on duty holds the qualifications that the tier asks for.")

    def post(self, board: Board) -> None:
        for person in board.case.people:
            always = {q.id for q in person.qualifications if q.dates == Dates()}
            ever = {q.id for q in person.qualifications}
            for duty in board.case.duties:
                asked = duty.qualifications
                if always.issuperset(asked):
                    continue
                if not ever.issuperset(asked) or self._lacks(person, duty):
                    board.never(Seat(person.id, duty.id))

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        for duty in self.bound(plan, person):
            lacks = self._lacks(plan.case.person[person], duty)
            if lacks:
                message = says(
                    "{person:person} lacks {lacks:quals} for {tier:tier} of {start:at}.",
                    person=person,
                    lacks=lacks,
                    tier=duty.tier,
                    start=duty.iso,
                )
                yield self.breach(message, 1, person, [duty.id])

    def _lacks(self, person: Person, duty: Duty) -> list[str]:
        return [q for q in duty.qualifications if not person.holds(q, duty.dates)]
