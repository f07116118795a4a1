"""Wishes: what people would like to serve, and what they would rather not."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar

from pydantic import Field

from roster.domain.case import Case, Plan, Seat
from roster.domain.duties import Duty
from roster.domain.known import once
from roster.domain.people import Wish
from roster.domain.ring import Level
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule


class Wishes(Rule):
    """A want is granted by one matching duty; an avoid is broken by each matching duty.

    A wish that no duty of the period matches says nothing. The unit of breach is the strength, or
    the points that the wish itself names.
    """

    kind: ClassVar[str] = "wishes"
    title: ClassVar[str] = N_("Wishes")
    source: ClassVar[str] = N_("The ring's agreement")
    level: ClassVar[Level] = "wishes"

    weight: int | None = Field(default=5, ge=1, le=1_000_000)
    strong: int = Field(default=3, ge=1, le=100, title=N_("Cost of a strong wish"))
    weak: int = Field(default=1, ge=1, le=100, title=N_("Cost of a weak wish"))

    def describe(self) -> Message:
        return says("Wishes are granted where the rules and fairness leave room.")

    def post(self, board: Board) -> None:
        for person, asked in _asked(board.case).items():
            for wish, duties in asked:
                seats = [Seat(person, d.id) for d in duties]
                if wish.kind == "want":
                    board.at_least(1, seats, self._cost(wish))
                else:
                    for seat in seats:
                        board.at_most(0, [seat], self._cost(wish))

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        for wish, duties in _asked(plan.case).get(person, ()):
            served = [d for d in duties if Seat(person, d.id) in plan.taken]
            if wish.kind == "want" and not served:
                yield self._not_granted(wish, duties)
            elif wish.kind == "avoid":
                for duty in served:
                    yield self._not_spared(wish, duty)

    def _not_granted(self, wish: Wish, duties: list[Duty]) -> Breach:
        message = says(
            "{person:person} wished for duty between {first:day} and {last:day} and got none.",
            person=wish.person,
            first=wish.first.isoformat(),
            last=wish.last.isoformat(),
        )
        return self.breach(message, self._cost(wish), wish.person, [d.id for d in duties])

    def _not_spared(self, wish: Wish, duty: Duty) -> Breach:
        message = says(
            "{person:person} wished to be free of {tier:tier} of {start:at}.",
            person=wish.person,
            tier=duty.tier,
            start=duty.iso,
        )
        return self.breach(message, self._cost(wish), wish.person, [duty.id])

    def _cost(self, wish: Wish) -> int:
        return wish.points or (self.strong if wish.strength == "strong" else self.weak)


@once
def _asked(case: Case) -> Mapping[str, Sequence[tuple[Wish, list[Duty]]]]:
    """Person → wishes with the duties that match."""
    found: dict[str, list[tuple[Wish, list[Duty]]]] = {}
    days = [d.day for d in case.in_order]
    for wish in case.wishes:
        near = case.in_order[bisect_left(days, wish.first) : bisect_right(days, wish.last)]
        duties = [d for d in near if wish.matches(d)]
        if duties and wish.person in case.person:
            found.setdefault(wish.person, []).append((wish, duties))
    return found
