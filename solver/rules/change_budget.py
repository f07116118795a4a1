"""Change budget: a published roster changes as little as can be."""

from collections.abc import Iterator
from typing import ClassVar

from pydantic import Field

from roster.domain.case import Case, Plan, Seat
from roster.domain.known import once
from roster.domain.ring import Level
from roster.domain.words import N_, Message, says
from solver.rule import About, Board, Breach, Rule


class ChangeBudget(Rule):
    """Against the published roster at most `seats` seats and `people` people change.

    A seat changes when it is taken from whom it was published for, or given to someone else: a
    duty that passes from one to another is two. A person changes with any of their seats. Where
    nothing is published all is free. The unit of breach is a seat or a person too many.
    """

    kind: ClassVar[str] = "change_budget"
    title: ClassVar[str] = N_("Changes to the published roster")
    source: ClassVar[str] = N_("Working Time Act 872/2019, section 30")
    level: ClassVar[Level] = "changes"

    seats: int = Field(default=10, ge=0, le=100_000, title=N_("Seats that change, at most"))
    people: int = Field(default=5, ge=0, le=10_000, title=N_("People whose duties change, at most"))

    def describe(self) -> Message:
        return says(
            "At most {seats:n} seats and {people:n} people of the published roster change.",
            seats=self.seats,
            people=self.people,
        )

    def post(self, board: Board) -> None:
        published = _published(board.case)
        if not published:
            return
        kept = [(s, -1) for s in sorted(published)]
        new = [(s, 1) for s in board.case.seats() if s not in published]
        everything = len(kept) + len(new)
        board.between(-everything, self.seats - len(published), [*kept, *new])
        lost = {s.person for s in published if not board.possible(s)}
        changed = [
            board.changed(
                [Seat(p.id, d.id) for d in board.case.duties if Seat(p.id, d.id) not in published],
                [Seat(p.id, d.id) for d in board.case.duties if Seat(p.id, d.id) in published],
            )
            for p in board.case.people
            if p.id not in lost
        ]
        board.between(-len(changed), self.people - len(lost), [(i, 1) for i in changed])

    @property
    def about(self) -> About:
        return "ring"

    def check(self, plan: Plan, _name: str) -> Iterator[Breach]:
        published = _published(plan.case)
        changed = plan.taken ^ published if published else frozenset()
        people = {s.person for s in changed}
        if len(changed) > self.seats:
            message = says(
                "{n:n} seats differ from the published roster, at most {most:n} may.",
                n=len(changed),
                most=self.seats,
            )
            yield self.breach(message, len(changed) - self.seats)
        if len(people) > self.people:
            message = says(
                "The duties of {n:n} people differ from the published roster, of at most"
                " {most:n} they may.",
                n=len(people),
                most=self.people,
            )
            yield self.breach(message, len(people) - self.people)


@once
def _published(case: Case) -> frozenset[Seat]:
    """The published seats whose duty and person are still there."""
    return frozenset(s for s in case.published if s.duty in case.duty and s.person in case.person)
