"""Pinned: a seat that the coordinator has pinned stays."""

from collections.abc import Iterator
from typing import ClassVar

from roster.domain.case import Plan
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule


class Pinned(Rule):
    """Every pinned seat is taken by the person it is pinned to."""

    kind: ClassVar[str] = "pinned"
    title: ClassVar[str] = N_("Pinned seats")
    source: ClassVar[str] = N_("The coordinator's decision")

    def describe(self) -> Message:
        return says("Pinned seats stay as they are.")

    def post(self, board: Board) -> None:
        for seat in board.case.pins:
            board.always(seat)

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        told: set[str] = set()
        for seat in plan.case.pins:
            if seat.person == person and seat not in plan.taken:
                duty = plan.case.duty[seat.duty]
                message = says(
                    "{person:person} is pinned to {tier:tier} of {start:at} but does not serve it.",
                    person=person,
                    tier=duty.tier,
                    start=duty.iso,
                )
                once = message if duty.unit not in told else None  # for a whole duty week
                yield self.breach(once, 1, person, [seat.duty])
                told.add(duty.unit)
