"""Even load: nobody serves many more duties than anybody else, each by the share of full time."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from pydantic import Field

from roster.domain.case import Case, Plan, Seat
from roster.domain.duties import Duty
from roster.domain.ring import WEEKDAYS, Level, Weekday
from roster.domain.words import N_, Message, says
from solver.rule import About, Board, Breach, Rule

WHOLE = 1000  # the share of somebody who works full time and is there all the time


class EvenLoad(Rule):
    """The duties of any two people differ by at most `most`, by their shares.

    A share is the employment share times the part of the period on which a person is there and
    may serve; the duties of each are counted by the share of the other. A duty week counts once,
    by its first day. The unit of breach is a begun duty by which the largest difference of all is
    beyond.
    """

    kind: ClassVar[str] = "even_load"
    title: ClassVar[str] = N_("Even loads")
    source: ClassVar[str] = N_("The ring's agreement")
    level: ClassVar[Level] = "persons"

    most: int = Field(default=1, ge=0, le=1000, title=N_("Largest difference, in duties"))
    tiers: tuple[str, ...] = Field(default=(), title=N_("Only these tiers"))
    weekdays: tuple[Weekday, ...] = Field(
        default=WEEKDAYS, min_length=1, title=N_("Days on which the duties start")
    )

    def describe(self) -> Message:
        return says(
            "The duties of any two people differ by at most {most:n}, by their shares of full"
            " time.",
            most=self.most,
        )

    def post(self, board: Board) -> None:
        first = [duties[0] for duties in board.case.units.values() if self._counts(duties[0])]
        board.spread(
            [
                (share, [(Seat(person, d.id), 1) for d in first])
                for person, share in self._shares(board.case).items()
            ],
            self.most,
            WHOLE,
        )

    @property
    def about(self) -> About:
        return "ring"

    def check(self, plan: Plan, _name: str) -> Iterator[Breach]:
        difference, more, fewer = self._widest(plan)
        beyond = -(-difference // WHOLE) - self.most
        if beyond > 0:
            yield self.breach(self._says(more, fewer), beyond, more[1])

    def _widest(self, plan: Plan) -> tuple[int, tuple[int, str], tuple[int, str]]:
        """The largest difference, in thousandths of a duty, and who serves how many."""
        first = {duties[0].id for duties in plan.case.units.values() if self._counts(duties[0])}
        of_share: dict[int, list[tuple[int, str]]] = {}
        for person, share in self._shares(plan.case).items():
            served = sum(d.id in first for d in plan.duties_of(person))
            of_share.setdefault(share, []).append((served, person))
        edges = {share: (min(loads), max(loads)) for share, loads in of_share.items()}
        differences = (
            (high[0] * b - low[0] * a, high, low)
            for a, (_, high) in edges.items()
            for b, (low, _) in edges.items()
        )
        return max(differences, default=(0, (0, ""), (0, "")))

    def _says(self, more: tuple[int, str], fewer: tuple[int, str]) -> Message:
        return says(
            "{more:person} serves {n:n} duties and {fewer:person} {m:n}: by their shares of full"
            " time more than {most:n} apart.",
            more=more[1],
            n=more[0],
            fewer=fewer[1],
            m=fewer[0],
            most=self.most,
        )

    def _counts(self, duty: Duty) -> bool:
        there = WEEKDAYS[duty.day.weekday()] in self.weekdays
        return there and (not self.tiers or duty.tier in self.tiers)

    def _shares(self, case: Case) -> Mapping[str, int]:
        """Person → share in thousandths; who may serve none of it is left out."""
        length = max(1, len(case.dates))
        found = {}
        for person in case.people:
            days = max(
                (
                    own.get(person.id, 0)
                    for tier, own in case.days.items()
                    if not self.tiers or tier in self.tiers
                ),
                default=0,
            )
            if days:
                found[person.id] = person.share * days // length
        return found
