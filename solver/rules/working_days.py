"""Working days: neither too many nor too few in a row."""

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Literal

from pydantic import Field

from roster.domain.case import Case, Plan
from roster.domain.duties import DAY
from roster.domain.ring import Level
from roster.domain.words import N_, Message, says
from solver.rule import Board, Breach, Rule
from solver.runs import Days, days_before, ends, runs, windows


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
            days = Days(board, person)
            for window in windows(days.all, self.longest + 1):
                mine = days.items(window)
                if mine:
                    board.at_most(len(mine) - 1, mine)
            for n in range(1, self.shortest):
                for window in windows(days.all, n):
                    self._not_alone(board, days, window)

    def _not_alone(self, board: Board, days: Days, short: list[date]) -> None:
        """Ask for a day beside a run that is too short."""
        mine, beside = days.items(short), (short[0] - DAY, short[-1] + DAY)
        if not mine or not days.past.isdisjoint(beside) or self._excused(board.case, short):
            return
        # where shorter runs are forbidden, its first day says that it is worked, and so its last
        whole = self.hard and len(mine) == len(short)
        for those in ends(mine) if whole else [mine]:
            board.needs(those, days.items(beside), self.shortest - len(short))

    def check(self, plan: Plan, person: str) -> Iterator[Breach]:
        if self.people and person not in self.people:
            return
        past = days_before(plan.case, person)
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
