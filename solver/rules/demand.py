"""Demand: how many people are wanted, and what too few or too many cost."""

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from roster.domain.case import Plan, Seat
from roster.domain.duties import Duty
from roster.domain.ring import Level
from roster.domain.words import N_, Message, says
from solver.rule import About, Board, Breach, Rule

Cost = Annotated[int, Field(ge=0, le=1_000_000)]


class Demand(Rule):
    """Each duty wants so many people; one missing costs `under`, one too many `over`.

    It stands in the place of cover, which lets no duty have more people than it needs: where an
    agreement names demand, cover is left out. `own` says otherwise for a tier or a duty: the
    costs of one missing and of one too many.
    """

    kind: ClassVar[str] = "demand"
    title: ClassVar[str] = N_("People wanted")
    source: ClassVar[str] = N_("The ring's agreement")
    level: ClassVar[Level] = "open"

    weight: int = Field(default=1, ge=1, le=1_000_000)
    under: int = Field(default=100, ge=1, le=1_000_000, title=N_("Cost of one person missing"))
    over: int = Field(default=1, ge=1, le=1_000_000, title=N_("Cost of one person too many"))
    own: Mapping[str, tuple[Cost, Cost]] = Field(
        default_factory=dict, title=N_("Tier or duty: cost of one missing, of one too many")
    )

    def describe(self) -> Message:
        return says(
            "Each duty has the people wanted; one missing costs {under:n}, one too many {over:n}.",
            under=self.under,
            over=self.over,
        )

    def post(self, board: Board) -> None:
        for duty in board.case.duties:
            under, over = self._costs(duty)
            seats = [Seat(person.id, duty.id) for person in board.case.people]
            board.fill(seats, duty.persons, under, over)

    @property
    def about(self) -> About:
        return "duty"

    def check(self, plan: Plan, name: str) -> Iterator[Breach]:
        duty, there = plan.case.duty[name], len(plan.people_on(name))
        under, over = self._costs(duty)
        if there != duty.persons:
            beyond = there - duty.persons
            message = says(
                "{tier:tier} of {start:at} has {n:n} people, wanted are {all:n}.",
                tier=duty.tier,
                start=duty.iso,
                n=there,
                all=duty.persons,
            )
            cost = beyond * over if beyond > 0 else -beyond * under
            yield self.breach(message, cost, "", [duty.id])

    def _costs(self, duty: Duty) -> tuple[int, int]:
        tier = self.own.get(duty.tier, (self.under, self.over))
        return self.own.get(duty.id, tier)
