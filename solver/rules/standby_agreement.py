"""Standby agreement: nobody stands by without having agreed to it beforehand."""

from collections.abc import Iterator
from typing import ClassVar

from roster.domain.case import Plan, Seat
from roster.domain.duties import Dates, Duty
from roster.domain.people import Person
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule


class StandbyAgreement(Rule):
    """Standby is served under an agreement that covers the duty's first and last day."""

    kind: ClassVar[str] = "standby_agreement"
    title: ClassVar[str] = N_("Standby agreement")
    source: ClassVar[str] = N_("Working Time Act 872/2019, section 4")
    overridable: ClassVar[bool] = True
    first: ClassVar[bool] = True

    def describe(self) -> Message:
        return says("Standby is served only by people who have agreed to it.")

    def post(self, board: Board) -> None:
        standby = [duty for duty in board.case.duties if duty.form == "standby"]
        for person in board.case.people:
            for duty in standby if person.standby != Dates() else ():
                if not self._agreed(person, duty):
                    board.never(Seat(person.id, duty.id))

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        for duty in self.bound(plan, person):
            if not self._agreed(plan.case.person[person], duty):
                message = says(
                    "{person:person} has no standby agreement on {start:at}.",
                    person=person,
                    start=duty.iso,
                )
                yield self.breach(message, 1, person, [duty.id])

    def _agreed(self, person: Person, duty: Duty) -> bool:
        return duty.form == "active" or (
            person.standby is not None
            and person.standby.cover(duty.day)
            and person.standby.cover(duty.last_day)
        )
