"""Most of a tier: not too many duties of one kind for one person."""

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from roster.domain.case import Plan, Seat
from roster.domain.duties import Duty
from roster.domain.ring import Level
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule


class MostOfTier(Rule):
    """Nobody serves more than `most` duties of certain tiers in the period.

    `own` says otherwise for single people. A duty week counts once. The unit of breach is a duty
    too many.
    """

    kind: ClassVar[str] = "most_of_tier"
    title: ClassVar[str] = N_("Most duties of a tier")
    source: ClassVar[str] = N_("The ring's agreement")
    level: ClassVar[Level] = "comfort"

    tiers: tuple[str, ...] = Field(default=(), title=N_("Only these tiers"))
    most: int = Field(default=10, ge=0, le=400, title=N_("At most"))
    own: Mapping[str, Annotated[int, Field(ge=0, le=400)]] = Field(
        default_factory=dict, title=N_("Person: at most")
    )

    def describe(self) -> Message:
        return says(
            "Nobody serves more than {most:n} such duties in the period, unless agreed"
            " with the person.",
            most=self.most,
        )

    def post(self, board: Board) -> None:
        units = [u for u in board.case.units.values() if self._counts(u[0])]
        for person in board.case.people:
            items = [board.any_of([Seat(person.id, d.id) for d in u]) for u in units]
            board.at_most(self.own.get(person.id, self.most), items)

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        most = self.own.get(person, self.most)
        served = [d for d in plan.duties_of(person) if self._counts(d)]
        units = {d.unit for d in served}
        if len(units) > most:
            message = says(
                "{person:person} serves {n:n} duties, at most {most:n} are agreed.",
                person=person,
                n=len(units),
                most=most,
            )
            over = len(units) - most
            yield self.breach(message, over, person, [d.id for d in served])

    def _counts(self, duty: Duty) -> bool:
        return not self.tiers or duty.tier in self.tiers
