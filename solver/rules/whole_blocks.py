"""Whole blocks: a duty week goes to one person from its first duty to its last."""

from collections.abc import Iterator
from typing import ClassVar

from roster.domain.case import Plan, Seat
from roster.domain.ring import Level
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule


class WholeBlocks(Rule):
    """Who takes a duty of a block takes all of its duties in the period."""

    kind: ClassVar[str] = "whole_blocks"
    title: ClassVar[str] = N_("Whole duty weeks")
    source: ClassVar[str] = N_("The ring's agreement")
    level: ClassVar[Level] = "comfort"
    first: ClassVar[bool] = True

    def describe(self) -> Message:
        return says("A duty week is served by one person from beginning to end.")

    def post(self, board: Board) -> None:
        for duties in board.case.units.values():
            if len(duties) > 1:
                for person in board.case.people:
                    board.together([Seat(person.id, d.id) for d in duties])

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        served: dict[str, list[str]] = {}
        for duty in plan.duties_of(person):
            served.setdefault(duty.unit, []).append(duty.id)
        for unit, ids in served.items():
            whole = plan.case.units[unit]
            if len(ids) < len(whole):
                message = says(
                    "{person:person} serves {n:n} of the {all:n} duties of the duty week"
                    " of {start:at}.",
                    person=person,
                    n=len(ids),
                    all=len(whole),
                    start=whole[0].iso,
                )
                yield self.breach(message, 1, person, ids)
