"""Distance: nobody travels too far to serve."""

from collections.abc import Iterator
from typing import ClassVar

from pydantic import Field

from roster.domain.case import Case, Plan
from roster.domain.duties import Duty
from roster.domain.ring import Level
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule


class Distance(Rule):
    """Who lives more than `km` from the place of duty does not serve.

    The place is the office of the member `to`, such as the host municipality; empty: of every
    member, so the farthest counts. A distance that is not known forbids nothing.
    """

    kind: ClassVar[str] = "distance"
    title: ClassVar[str] = N_("Travel distance")
    source: ClassVar[str] = N_("The ring's agreement")
    overridable: ClassVar[bool] = True
    level: ClassVar[Level] = "comfort"
    first: ClassVar[bool] = True

    km: float = Field(default=60, ge=0, le=2000, title=N_("Kilometres at most"))
    to: str = Field(default="", title=N_("Member; empty: every one"))
    tiers: tuple[str, ...] = Field(default=(), title=N_("Only these tiers"))

    def describe(self) -> Message:
        return says("Nobody serves more than {km:n} km from home.", km=self.km)

    def post(self, board: Board) -> None:
        far = [p.id for p in board.case.people if self._way(board.case, p.id) > self.km]
        for seat in board.case.seats(d for d in board.case.duties if self._counts(d)):
            if seat.person in far:
                board.never(seat)

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        way = self._way(plan.case, person)
        for duty in self.bound(plan, person):
            if way > self.km and self._counts(duty):
                message = says(
                    "{person:person} lives {n:n} km away from {tier:tier} of {start:at}, at most"
                    " {km:n} km are agreed.",
                    person=person,
                    n=way,
                    tier=duty.tier,
                    start=duty.iso,
                    km=self.km,
                )
                yield self.breach(message, 1, person, [duty.id])

    def _way(self, case: Case, person: str) -> float:
        known = case.distances.get(person, {})
        return known.get(self.to, 0) if self.to else max(known.values(), default=0)

    def _counts(self, duty: Duty) -> bool:
        return not self.tiers or duty.tier in self.tiers
