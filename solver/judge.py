"""Judging a plan without the solver: what it breaks and what it costs, by the rules' own words."""

from collections.abc import Sequence
from dataclasses import dataclass

from roster.domain.case import Plan, Seat
from roster.domain.duties import Duty
from roster.domain.words import Message, says
from solver.outcome import OpenSeat
from solver.rule import Breach, Rule


@dataclass(frozen=True)
class Verdict:
    """All departures of a plan from its rules."""

    breaches: tuple[Breach, ...]
    terms: dict[str, int]

    @property
    def value(self) -> int:
        """Σ weight × cost of the soft rules."""
        return sum(self.terms.values())

    @property
    def hard(self) -> tuple[Breach, ...]:
        return tuple(b for b in self.breaches if b.hard)


def judge(plan: Plan, rules: Sequence[Rule]) -> Verdict:
    """Ask every rule what it finds."""
    breaches: list[Breach] = []
    terms: dict[str, int] = {}
    for rule in rules:
        found = list(rule.check(plan))
        breaches += found
        soft = sum(b.cost for b in found if not b.hard)
        if rule.weight is not None:
            terms[rule.kind] = terms.get(rule.kind, 0) + rule.weight * soft
    return Verdict(tuple(breaches), terms)


def open_seats(plan: Plan, rules: Sequence[Rule]) -> tuple[OpenSeat, ...]:
    """Every duty that lacks people, with how many people each hard rule keeps from it."""
    hard = [r for r in rules if r.hard]
    short = [d for d in plan.case.in_order if plan.open_seats(d)]
    before = {r.kind: _hard_cost(r, plan) for r in hard} if short else {}
    return tuple(
        OpenSeat(
            duty=d.id,
            seats=plan.open_seats(d),
            reasons=tuple(_reasons(plan, d, hard, before)),
        )
        for d in short
    )


def _reasons(plan: Plan, duty: Duty, hard: Sequence[Rule], before: dict[str, int]) -> list[Message]:
    kept: dict[str, list[str]] = {}
    for person in plan.case.people:
        block = plan.case.units[duty.unit]
        seats = [Seat(person.id, d.id) for d in block if plan.open_seats(d)]
        trial = plan.with_(*seats)
        for rule in hard:
            if _hard_cost(rule, trial) > before[rule.kind]:
                kept.setdefault(rule.kind, []).append(person.id)
                break
    titles = {r.kind: r.title for r in hard}
    return [
        says("{title:words}: keeps {n:n} away", title=titles[kind], n=len(people))
        for kind, people in sorted(kept.items(), key=lambda k: -len(k[1]))
    ]


def _hard_cost(rule: Rule, plan: Plan) -> int:
    return sum(b.cost for b in rule.check(plan) if b.hard)
