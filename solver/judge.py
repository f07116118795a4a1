"""Judging a plan without the solver: what it breaks and what it costs, by the rules' own words."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from roster.domain.case import Case, Plan, Seat
from roster.domain.duties import Duty
from roster.domain.words import Message, says
from solver.outcome import OpenSeat
from solver.rule import About, Breach, Rule


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
    return Judge(rules).judge(plan)


class Judge:
    """Judges plans of a case one after another; what has not changed since is not asked again."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules
        self._plan: Plan | None = None
        self._found: list[dict[str, list[Breach]]] = []

    def judge(self, plan: Plan) -> Verdict:
        """The verdict as if every rule had been asked about everything."""
        last, self._plan = self._plan, plan
        if last is None or last.case is not plan.case:
            self._found = [
                {name: list(rule.check(plan, name)) for name in _names(plan.case, rule.about)}
                for rule in self._rules
            ]
        else:
            changed = last.taken ^ plan.taken
            for rule, found in zip(self._rules, self._found, strict=True):
                for name in _touched(plan.case, rule.about, changed):
                    found[name] = list(rule.check(plan, name))
        return self._verdict()

    def against(self, seats: Sequence[Seat]) -> Rule | None:
        """The first rule that the last plan would break, or break more, with these seats too."""
        if self._plan is None:
            raise ValueError("nothing has been judged yet")
        plan = self._plan.with_(*seats)
        for rule, found in zip(self._rules, self._found, strict=True):
            for name in _touched(plan.case, rule.about, seats):
                if _hard_cost(rule.check(plan, name)) > _hard_cost(found[name]):
                    return rule
        return None

    def trial(self, plan: Plan) -> Verdict:
        """What a plan would break anew, and cost more, than the last one, which stays the last.

        What a rule finds of somebody is told where it costs more than before.
        """
        if self._plan is None:
            raise ValueError("nothing has been judged yet")
        changed = self._plan.taken ^ plan.taken
        breaches: list[Breach] = []
        terms: dict[str, int] = {}
        for rule, found in zip(self._rules, self._found, strict=True):
            for name in _touched(plan.case, rule.about, changed):
                new, old = list(rule.check(plan, name)), found[name]
                more = _soft_cost(new) - _soft_cost(old)
                if more > 0 or _hard_cost(new) > _hard_cost(old):
                    breaches += [b for b in new if b not in old]
                terms[rule.kind] = terms.get(rule.kind, 0) + (rule.weight or 0) * more
        return Verdict(tuple(breaches), terms)

    def _verdict(self) -> Verdict:
        breaches: list[Breach] = []
        terms: dict[str, int] = {}
        for rule, found in zip(self._rules, self._found, strict=True):
            own = [breach for some in found.values() for breach in some]
            breaches += own
            if rule.weight is not None:
                soft = sum(b.cost for b in own if not b.hard)
                terms[rule.kind] = terms.get(rule.kind, 0) + rule.weight * soft
        return Verdict(tuple(breaches), terms)


def _names(case: Case, about: About) -> Iterable[str]:
    """All that a rule may be about, by name."""
    if about == "person":
        return case.person
    if about == "member":
        return dict.fromkeys([*case.party, *case.people_of])
    if about == "duty":
        return case.rank
    return case.standing if about == "stretch" else ("",)


def _touched(case: Case, about: About, seats: Iterable[Seat]) -> set[str]:
    """The names among these to which the seats belong."""
    if about == "person":
        return {s.person for s in seats}
    if about == "member":
        return {case.person[s.person].member for s in seats}
    if about == "duty":
        return {s.duty for s in seats}
    if about == "stretch":
        return {name for s in seats for name in case.standing_with[s.duty]}
    return {"" for _ in seats}


def _hard_cost(breaches: Iterable[Breach]) -> int:
    return sum(b.cost for b in breaches if b.hard)


def _soft_cost(breaches: Iterable[Breach]) -> int:
    return sum(b.cost for b in breaches if not b.hard)


def open_seats(plan: Plan, rules: Sequence[Rule]) -> tuple[OpenSeat, ...]:
    """Every duty that lacks people, with how many people each hard rule keeps from it.

    Where demand sets a price on each missing one, that is the reason, and no other is sought.
    """
    short = [d for d in plan.case.in_order if plan.open_seats(d)]
    if not short or any(rule.kind == "demand" for rule in rules):
        return tuple(OpenSeat(duty=d.id, seats=plan.open_seats(d)) for d in short)
    judge = Judge([r for r in rules if r.hard])
    judge.judge(plan)
    return tuple(
        OpenSeat(duty=d.id, seats=plan.open_seats(d), reasons=tuple(_reasons(plan, d, judge)))
        for d in short
    )


def _reasons(plan: Plan, duty: Duty, judge: Judge) -> list[Message]:
    block = [d for d in plan.case.units[duty.unit] if plan.open_seats(d)]
    found = [judge.against([Seat(p.id, d.id) for d in block]) for p in plan.case.people]
    kept = Counter(rule.title for rule in found if rule)
    return [
        says("{title:words}: keeps {n:n} away", title=title, n=n) for title, n in kept.most_common()
    ]
