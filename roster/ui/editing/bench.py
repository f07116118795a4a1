"""A roster on the desk: its seats, and what the rules say of them after every operation."""

from collections.abc import Iterable
from datetime import datetime
from functools import cached_property

from roster.domain.case import Plan, Seat
from roster.domain.changes import CHANGEABLE, Done, Mark, begun
from roster.domain.duties import Duty
from roster.domain.ledger import balances
from roster.domain.rosters import Roster
from roster.ui.sheet import Answer, Missing
from roster.ui.view import Book
from solver.judge import Judge, Verdict
from solver.problem import Problem
from solver.rules.person_share import PersonShare


class Bench:
    """One roster that is edited. Only what an operation touches is judged again."""

    def __init__(self, roster: Roster, problem: Problem, now: datetime) -> None:
        self.problem, self.case = problem, problem.case
        self._rules = problem.loaded()
        self.judge = Judge(self._rules)
        self.lay(roster, now)

    def lay(self, roster: Roster, now: datetime) -> None:
        """Take the roster as the store has it."""
        self.roster, self.revision = roster, roster.revision
        self.marks: dict[Seat, Mark] = dict(roster.marks)
        self.begun = begun(self.case.duties, now)
        self.plan: Plan = roster.plan(self.case)
        self._judge()

    def take(self, dones: Iterable[Done]) -> None:
        """Follow operations that the store has applied, in order."""
        old = self.plan
        taken = set(old.taken)
        for done in dones:
            self.revision = done.revision
            for cell in done.cells:
                self.marks.pop(cell.seat, None)
                taken.discard(cell.seat)
                if cell.now:
                    self.marks[cell.seat] = cell.now
                    if self.knows(cell.seat):
                        taken.add(cell.seat)
        gone = old.taken - taken
        self.plan = old.without(*gone).with_(*(taken - old.taken))
        self._judge()

    def _judge(self) -> None:
        self.verdict: Verdict = self.judge.judge(self.plan)
        self.points = self.balances(self.plan)

    def knows(self, seat: Seat) -> bool:
        return seat.duty in self.case.duty and seat.person in self.case.person

    @property
    def units(self) -> dict[str, tuple[Duty, ...]]:
        return self.case.units

    @property
    def editable(self) -> bool:
        return self.roster.state in ("draft", "proposed", *CHANGEABLE)

    @property
    def asks(self) -> bool:
        """Whether a change needs its grounds."""
        return self.roster.state in CHANGEABLE

    @cached_property
    def scope(self) -> str:
        scopes = [r.scope for r in self._rules if isinstance(r, PersonShare)]
        return scopes[0] if scopes else "member"

    def balances(self, plan: Plan) -> dict[tuple[str, str], int]:
        return balances(plan, self.scope)

    def answer(self) -> Answer:
        """The roster as the pages draw it."""
        plan, case = self.plan, self.case
        missing = {d.id: Missing(lacks) for d in case.duties if (lacks := plan.open_seats(d))}
        book = Book(self.roster.id, self.revision, self.asks) if self.editable else None
        return Answer(
            dates=case.period,
            duties=case.duties,
            seats=plan.taken,
            pins=frozenset(s for s, mark in self.marks.items() if mark == "pinned"),
            missing=missing,
            breaches=self.verdict.breaches,
            points=self.points,
            book=book,
            begun=self.begun,
        )
