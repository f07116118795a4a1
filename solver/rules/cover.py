"""Cover: every duty has its people."""

from collections.abc import Iterator
from typing import ClassVar

from pydantic import Field

from roster.domain.case import Plan, Seat
from roster.domain.duties import Duty
from roster.domain.ring import Level
from roster.domain.words import N_, Message, says
from solver.rule import About, Board, Breach, Rule


class Cover(Rule):
    """Every duty has as many people as it needs, never more; one missing leaves a seat open.

    An open seat costs the points of the duty in hours of weight 1, rounded up, so that the worst
    classes are filled first. It is never forbidden: an open duty is an answer.
    """

    kind: ClassVar[str] = "cover"
    title: ClassVar[str] = N_("Every duty has its people")
    source: ClassVar[str] = N_("Social Welfare Act 1301/2014, section 29")
    level: ClassVar[Level] = "open"
    exact: ClassVar[bool] = True

    weight: int = Field(default=100, ge=1, le=1_000_000, title=N_("Cost of an open hour"))

    def describe(self) -> Message:
        return says("Every duty has the people it needs; a seat that nobody may take stays open.")

    def post(self, board: Board) -> None:
        for duty in board.case.duties:
            seats = [Seat(person, duty.id) for person in board.takers(duty.id)]
            board.fill(seats, duty.persons, self._hours(duty))

    @property
    def about(self) -> About:
        return "duty"

    def check(self, plan: Plan, name: str) -> Iterator[Breach]:
        duty, there = plan.case.duty[name], len(plan.people_on(name))
        if there < duty.persons:
            yield self._short(duty, duty.persons - there)
        elif there > duty.persons:
            yield self._crowded(duty, there)

    def _hours(self, duty: Duty) -> int:
        return max(1, -(-duty.points // 1000))

    def _short(self, duty: Duty, missing: int) -> Breach:
        message = says(
            "{tier:tier} of {start:at} lacks {n:n} of its {all:n} people.",
            tier=duty.tier,
            start=duty.iso,
            n=missing,
            all=duty.persons,
        )
        return self.breach(message, missing * self._hours(duty), "", [duty.id])

    def _crowded(self, duty: Duty, there: int) -> Breach:
        message = says(
            "{tier:tier} of {start:at} has {n:n} people, it needs {all:n}.",
            tier=duty.tier,
            start=duty.iso,
            n=there,
            all=duty.persons,
        )
        return Breach(rule=self.kind, cost=1, hard=True, says=message, duties=(duty.id,))
