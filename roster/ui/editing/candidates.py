"""Who could take what is open: ranked by what it would break, then by who owes most."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from roster.domain.case import Plan, Seat
from roster.ui.editing.bench import Bench
from solver.judge import Verdict
from solver.rule import Breach
from solver.rules.available import Available
from solver.rules.cover import Cover

SHOWN = 5


@dataclass(frozen=True)
class Candidate:
    """A person with what would be broken, and the balance before and after."""

    person: str
    hard: tuple[Breach, ...]
    soft: tuple[Breach, ...]
    before: int
    after: int


@dataclass(frozen=True)
class Found:
    """The first candidates, how many more there are, and who is out of the question.

    `away`: people who are not available; `kept`: others whom a hard rule keeps from it. `days`:
    those on which somebody is wanted; `whole`: on all of the unit that has not begun.
    """

    first: tuple[Candidate, ...]
    more: int
    away: int
    kept: int
    days: tuple[date, ...]
    whole: bool


@dataclass(frozen=True)
class _Tried:
    person: str
    plan: Plan
    verdict: Verdict
    before: int

    @property
    def told(self) -> list[Breach]:
        return [b for b in self.verdict.breaches if b.says and (b.hard or b.rule != Cover.kind)]

    @property
    def rank(self) -> tuple[int, int, int, int, str]:
        """The fewer rules broken the better, then whoever owes most, then the cheapest."""
        hard, soft = len(self.verdict.hard), sum(not b.hard for b in self.told)
        return hard, soft, self.before, self.verdict.value, self.person


def candidates(bench: Bench, unit: str, instead: str = "") -> Found:
    """Rank everybody who is not on the unit yet; `instead`: who would leave it."""
    duties = [d for d in bench.units.get(unit, ()) if d.id not in bench.begun]
    left = [Seat(instead, d.id) for d in duties if instead in bench.plan.people_on(d.id)]
    plan = bench.plan.without(*left)
    lacking = [d for d in duties if plan.open_seats(d)]
    wanted = [d.id for d in lacking]
    tried = [
        _try(bench, plan, [Seat(p.id, duty) for duty in wanted])
        for p in bench.case.people
        if wanted and p.id != instead and not any(p.id in plan.people_on(d) for d in wanted)
    ]
    tried.sort(key=lambda t: t.rank)
    good = [t for t in tried if not t.verdict.hard]
    bad = [t for t in tried if t.verdict.hard]
    away = sum(any(b.rule == Available.kind for b in t.verdict.hard) for t in bad)
    first = [*good[:SHOWN], *bad[: max(0, 3 - len(good))]]
    shown = tuple(_candidate(bench, t) for t in first)
    return Found(
        first=shown,
        more=max(0, len(good) - SHOWN),
        away=away,
        kept=len(bad) - away,
        days=tuple(d.day for d in lacking),
        whole=lacking == duties,
    )


def _try(bench: Bench, plan: Plan, seats: Sequence[Seat]) -> _Tried:
    person = bench.case.person[seats[0].person]
    new = plan.with_(*seats)
    before = bench.points.get((person.member, person.id), 0)
    return _Tried(person.id, new, bench.judge.trial(new), before)


def _candidate(bench: Bench, tried: _Tried) -> Candidate:
    member = bench.case.person[tried.person].member
    after = bench.balances(tried.plan).get((member, tried.person), 0)
    hard = tuple(b for b in tried.told if b.hard)
    soft = tuple(b for b in tried.told if not b.hard)
    return Candidate(tried.person, hard, soft, tried.before, after)
