"""Longest shift: active duty ends before it tires."""

from collections.abc import Iterator
from typing import ClassVar

from pydantic import Field

from roster.domain.case import Plan
from roster.domain.duties import Duty
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule


class LongestShift(Rule):
    """Nobody serves an active duty that lasts longer than `hours`; standby may be longer.

    Such a duty stays open: the agreement should cut it in two.
    """

    kind: ClassVar[str] = "longest_shift"
    title: ClassVar[str] = N_("Longest shift")
    source: ClassVar[str] = N_("Working Time Act 872/2019, section 25")
    overridable: ClassVar[bool] = True
    first: ClassVar[bool] = True

    hours: float = Field(default=13, ge=1, le=168, title=N_("Hours of active duty"))

    def describe(self) -> Message:
        return says("An active duty lasts at most {hours:h} h.", hours=self.hours)

    def post(self, board: Board) -> None:
        for seat in board.case.seats(d for d in board.case.duties if self._too_long(d)):
            board.never(seat)

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        for duty in self.bound(plan, person):
            if self._too_long(duty):
                message = says(
                    "{tier:tier} of {start:at} lasts {n:h} h, {person:person} may work at most"
                    " {hours:h} h.",
                    tier=duty.tier,
                    start=duty.iso,
                    n=duty.hours,
                    person=person,
                    hours=self.hours,
                )
                yield self.breach(message, 1, person, [duty.id])

    def _too_long(self, duty: Duty) -> bool:
        start, end = duty.minutes
        return duty.form == "active" and end - start > self.hours * 60
