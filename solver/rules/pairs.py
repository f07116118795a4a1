"""Pairs: who serves together, and who does not."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, Literal

from pydantic import Field

from roster.domain.case import Case, Past, Plan, Seat
from roster.domain.duties import Duty
from roster.domain.ring import Level
from roster.domain.words import N_, Message, says
from solver.rule import About, Board, Breach, Rule


class Pairs(Rule):
    """The two of each pair serve only together, or never together.

    `at`: on one duty, or on any duties that stand at the same time. Where there is one seat only,
    nothing is asked of those who serve together; nor of the other where one of them is on duty
    from before. The unit of breach is a duty, or a time, at which a pair is wrong.
    """

    kind: ClassVar[str] = "pairs"
    title: ClassVar[str] = N_("Pairs")
    source: ClassVar[str] = N_("The ring's agreement")
    level: ClassVar[Level] = "comfort"

    pairs: tuple[tuple[str, str], ...] = Field(default=(), title=N_("Pairs of people"))
    serve: Literal["apart", "together"] = Field(default="apart", title=N_("Together or apart"))
    at: Literal["stretch", "duty"] = Field(
        default="stretch", title=N_("At one time or on one duty")
    )

    def describe(self) -> Message:
        if self.serve == "apart":
            return says("Certain pairs of people do not serve together.")
        return says("Certain pairs of people serve only together.")

    def post(self, board: Board) -> None:
        for group in board.case.groups(self.at).values() if self.pairs else ():
            own = [d for d in group if not isinstance(d, Past)]
            past = {d.person for d in group if isinstance(d, Past)}
            for pair in self._known(board.case) if self._asks(own) else ():
                items = [board.any_of([Seat(p, d.id) for d in own]) for p in pair if p not in past]
                if self.serve == "apart" and items:
                    board.at_most(len(items) - 1, items)
                elif len(items) == 2:
                    board.needs(items[:1], items[1:])
                    board.needs(items[1:], items[:1])

    @property
    def about(self) -> About:
        return self.at

    def check(self, plan: Plan, name: str) -> Iterator[Breach]:
        group = plan.case.groups(self.at)[name]
        own = [d for d in group if not isinstance(d, Past)]
        past = {d.person for d in group if isinstance(d, Past)}
        there = {p for d in own for p in plan.people_on(d.id)}
        for pair in self._known(plan.case) if self._asks(own) else ():
            on = [p for p in pair if p in there or p in past]
            new = [p for p in pair if p not in past]
            if self.serve == "apart":
                broken = len(on) == 2 and len(new) > 0
            else:
                broken = len(on) == 1 and len(new) == 2
            if broken:
                yield self._told(pair, own)

    def _told(self, pair: tuple[str, str], own: Sequence[Duty]) -> Breach:
        a, b = pair
        if self.serve == "apart":
            message = says(
                "{a:person} and {b:person} serve together on {start:at}.",
                a=a,
                b=b,
                start=own[0].iso,
            )
        else:
            message = says(
                "Of {a:person} and {b:person} only one serves on {start:at}.",
                a=a,
                b=b,
                start=own[0].iso,
            )
        return self.breach(message, 1, a, [d.id for d in own])

    def _asks(self, own: Sequence[Duty]) -> bool:
        """Whether there are seats for two, where two serve together."""
        return self.serve == "apart" or sum(d.persons for d in own) > 1

    def _known(self, case: Case) -> list[tuple[str, str]]:
        return [(a, b) for a, b in self.pairs if a != b and {a, b} <= case.person.keys()]
