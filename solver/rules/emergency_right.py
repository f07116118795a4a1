"""Emergency right: at every instant someone on duty may decide on emergency placement."""

from collections.abc import Iterable, Iterator, Set
from typing import ClassVar

from pydantic import Field

from roster.domain.case import Case, Past, Plan, Seat
from roster.domain.duties import Dates, Duty, stamp
from roster.domain.people import DECISION_RIGHT, Person
from roster.domain.words import N_, Message, says
from solver.rule import About, Board, Breach, Rule


class EmergencyRight(Rule):
    """At every instant at least one person on duty, of any tier, holds the decision right.

    Where no holder may serve, the seat that would carry the right stays open: a stretch is
    broken only when as many people are on duty as it needs, and none of them holds the right.
    """

    kind: ClassVar[str] = "emergency_right"
    title: ClassVar[str] = N_("Emergency placement")
    source: ClassVar[str] = N_("Child Welfare Act 417/2007, sections 13 and 38")

    right: str = Field(default=DECISION_RIGHT, title=N_("The qualification that decides"))

    def describe(self) -> Message:
        return says(
            "At every moment someone on duty may decide on emergency placement, in any tier."
        )

    def post(self, board: Board) -> None:
        always = self._always(board.case)
        sides = {d.id: self._sides(board, d, always) for d in board.case.duties}
        for stretch in board.case.standing.values():
            own = [sides[d.id] for d in stretch if not isinstance(d, Past)]
            able = [seat for side, _ in own for seat in side]
            others = [seat for _, side in own for seat in side]
            past = [d for d in stretch if isinstance(d, Past)]
            if any(self._decides(board.case.person.get(d.person), d) for d in past):
                continue
            needed = _needed(stretch)
            if needed:
                board.one_of(able, others, needed)

    @property
    def about(self) -> About:
        return "stretch"

    def check(self, plan: Plan, name: str) -> Iterator[Breach]:
        stretch = plan.case.standing[name]
        on = [(d, p) for d in stretch for p in _on(plan, d)]
        full = 0 < _needed(stretch) <= sum(not isinstance(d, Past) for d, _ in on)
        if full and not any(self._decides(plan.case.person.get(p), d) for d, p in on):
            start, end = max(d.start for d in stretch), min(d.end for d in stretch)
            message = says(
                "Nobody on duty from {start:at} to {end:at} may decide on emergency placement.",
                start=stamp(start),
                end=stamp(end),
            )
            ids = [d.id for d in stretch if not isinstance(d, Past)]
            yield self.breach(message, 1, "", ids)

    def _always(self, case: Case) -> Set[str]:
        """People who decide without end."""
        held = ((p.id, q) for p in case.people for q in p.qualifications)
        return {person for person, q in held if q.id == self.right and q.dates == Dates()}

    def _sides(self, board: Board, duty: Duty, always: Set[str]) -> tuple[list[Seat], list[Seat]]:
        """The duty's seats of those who decide, and of all others."""
        able: list[Seat] = []
        others: list[Seat] = []
        for person in board.takers(duty.id):
            decides = person in always or self._decides(board.case.person[person], duty)
            (able if decides else others).append(Seat(person, duty.id))
        return able, others

    def _decides(self, person: Person | None, duty: Duty) -> bool:
        return person is not None and person.holds(self.right, duty.dates)


def _needed(stretch: Iterable[Duty]) -> int:
    return sum(d.persons for d in stretch if not isinstance(d, Past))


def _on(plan: Plan, duty: Duty) -> list[str]:
    return [duty.person] if isinstance(duty, Past) else plan.people_on(duty.id)
