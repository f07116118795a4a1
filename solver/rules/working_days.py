"""Working days: neither too many nor too few in a row."""

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Literal

from pydantic import Field

from roster.domain.case import Case, Plan
from roster.domain.duties import DAY
from roster.domain.ring import Level
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Item, Rule
from solver.runs import runs, windows


class WorkingDays(Rule):
    """Days on which duties of a person start come in runs of `shortest` to `longest` days.

    Days before the period count; a run of them alone is left out. `edges`: a short run is allowed
    at both edges of the period (open), at its end, where it may go on (end), or nowhere (closed).
    The unit of breach is a day too many or too few.
    """

    kind: ClassVar[str] = "working_days"
    title: ClassVar[str] = N_("Working days in a row")
    source: ClassVar[str] = N_("The ring's agreement")
    level: ClassVar[Level] = "comfort"

    shortest: int = Field(default=1, ge=1, le=31, title=N_("Days in a row at least"))
    longest: int = Field(default=6, ge=1, le=366, title=N_("Days in a row at most"))
    edges: Literal["open", "end", "closed"] = Field(default="end", title=N_("Short runs at edges"))
    people: tuple[str, ...] = Field(default=(), title=N_("Only these people"))

    def describe(self) -> Message:
        return says(
            "Working days come in runs of {shortest:n} to {longest:n} days.",
            shortest=self.shortest,
            longest=self.longest,
        )

    def post(self, board: Board) -> None:
        for person in self._people(board.case):
            past = _past(board.case, person)
            items = {d: board.works(person, d) for d in board.case.by_day if d not in past}
            for window in windows({*items, *past}, self.longest + 1):
                mine = [items[d] for d in window if d in items]
                if mine:
                    board.at_most(len(mine) - 1, mine)
            for n in range(1, self.shortest):
                for window in windows({*items, *past}, n):
                    mine = [items[d] for d in window if d in items]
                    beside = window[0] - DAY, window[-1] + DAY
                    if mine and past.isdisjoint(beside) and not self._excused(board.case, window):
                        more = [items[d] for d in beside if d in items]
                        for those in self._enough(mine, n):
                            board.needs(those, more, self.shortest - n)

    def _enough(self, mine: list[Item], length: int) -> list[list[Item]]:
        """Days that say together that a short run is worked.

        Where shorter runs are forbidden already, its first day says it, and so does its last.
        """
        whole = self.hard and len(mine) == length
        return [mine[:1], mine[-1:]][: min(2, length)] if whole else [mine]

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        if self.people and person not in self.people:
            return
        past = _past(plan.case, person)
        for run in runs([*past, *(d.day for d in plan.duties_of(person))]):
            long = [w for w in windows(run, self.longest + 1) if not past.issuperset(w)]
            short = max(0, self.shortest - len(run))
            if past.issuperset(run) or self._excused(plan.case, run):
                short = 0
            if long or short:
                yield self._told(person, run, len(long) + short)

    def _told(self, person: str, run: list[date], cost: int) -> Breach:
        message = says(
            "{person:person} works {n:n} days in a row from {first:day}, agreed are"
            " {shortest:n} to {longest:n}.",
            person=person,
            n=len(run),
            first=run[0].isoformat(),
            shortest=self.shortest,
            longest=self.longest,
        )
        return self.breach(message, cost, person)

    def _excused(self, case: Case, run: list[date]) -> bool:
        """Whether a short run touches an edge of the period at which it is allowed."""
        at_end = run[-1] >= case.dates[-1] and self.edges != "closed"
        return at_end or (run[0] <= case.dates[0] and self.edges == "open")

    def _people(self, case: Case) -> list[str]:
        return [p.id for p in case.people if not self.people or p.id in self.people]


def _past(case: Case, person: str) -> set[date]:
    return {p.day for p in case.past_of.get(person, ())}
