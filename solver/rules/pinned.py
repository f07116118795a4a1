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

    def check(self, plan: Plan) -> Iterator[Breach]:
        told: set[tuple[str, str]] = set()
        for seat in plan.case.pins:
            if seat not in plan.taken:
                duty = plan.case.duty[seat.duty]
                if (seat.person, duty.unit) in told:  # one sentence for a whole duty week
                    yield self.breach(None, 1, seat.person, [seat.duty])
                    continue
                told.add((seat.person, duty.unit))
                message = says(
                    "{person:person} is pinned to {tier:tier} of {start:at} but does not serve it.",
                    person=seat.person,
                    tier=duty.tier,
                    start=duty.iso,
                )
                yield self.breach(message, 1, seat.person, [seat.duty])
