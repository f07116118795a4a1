"""From a problem to an outcome: search, prove, recompute, and say why."""

import threading
import time
from collections.abc import Sequence

from roster.domain.case import Case, Plan
from roster.domain.words import Message
from solver.explain import clash, least_bad
from solver.found import Found, Stop, Told
from solver.judge import judge, open_seats
from solver.model import Model
from solver.outcome import Outcome, Progress
from solver.persons import by_person
from solver.problem import Limits, Problem
from solver.rule import Breach, Rule
from solver.search import search
from solver.sound import laid_out
from solver.start import Start


def solve(problem: Problem, told: Told | None = None, stop: Stop | None = None) -> Outcome:
    """Plan a case; the value is recomputed by the rules' own `check`.

    Raises BadInput where numbers are so large that a value would be rounded, and ValueError if
    the search and the rules disagree on a value: that is a fault of ours, and no plan is handed
    out on it.
    """
    begun = time.monotonic()
    stop, rules, case = stop or Stop(), problem.loaded(), problem.case
    told = _timed(told, begun)
    model = laid_out(case, rules)
    first = _first(model, stop)
    if told and first:
        told(Progress(value=first.cost, bound=first.bound))
    limits = _left(problem.limits, time.monotonic() - begun)
    found = search(model, first.taken if first else None, limits, told, stop)
    if found.status == "impossible":
        return _impossible(case, rules, problem.limits, stop)
    if found.taken is None:
        return Outcome(status="unknown", bound=found.bound)
    return _outcome(model.plan(found.taken), rules, found)


def _first(model: Model, stop: Stop) -> Found | None:
    """The quick first plan, if it breaks nothing; person by person where people must serve."""
    taken = by_person(model, stop)
    if taken is None:
        taken = Start(model).plan()
    whole = model.complete(taken)
    if not model.keeps(whole):
        return None
    return Found("feasible", taken, model.cost(whole), model.unavoidable)


def _left(limits: Limits, spent: float) -> Limits:
    """What is left of the time for the search itself; at least a second."""
    if limits.deterministic:
        return limits
    return limits.model_copy(update={"seconds": max(1.0, limits.seconds - spent)})


def _outcome(plan: Plan, rules: Sequence[Rule], found: Found) -> Outcome:
    verdict = judge(plan, rules)
    if verdict.hard or found.cost is None or verdict.value > found.cost:
        raise ValueError(f"the search says {found.cost}, the rules say {verdict.value}")
    bound = min(found.bound or 0, verdict.value)
    return Outcome(
        status="optimal" if bound == verdict.value else "feasible",
        value=verdict.value,
        bound=bound,
        seats=plan.seats,
        terms=verdict.terms,
        open=open_seats(plan, rules),
    )


def _impossible(case: Case, rules: Sequence[Rule], limits: Limits, stop: Stop) -> Outcome:
    """Say which rules clash and where; the least bad plan comes with it, marked as such."""
    clashing = clash(case, rules, stop)
    plan = least_bad(case, rules, limits, stop)
    if plan is None:
        return Outcome(status="impossible", clash=tuple(sorted({r.kind for r in clashing})))
    verdict = judge(plan, rules)
    return Outcome(
        status="impossible",
        seats=plan.seats,
        terms=verdict.terms,
        open=open_seats(plan, rules),
        clash=tuple(sorted({r.kind for r in clashing})),
        because=_sentences(verdict.hard),
    )


def _sentences(breaches: Sequence[Breach]) -> tuple[Message, ...]:
    return tuple(b.says for b in breaches if b.says)


def _timed(told: Told | None, begun: float) -> Told | None:
    if told is None:
        return None
    tell = told
    best = Progress()

    lock = threading.Lock()  # both searches tell

    def timed(progress: Progress) -> None:
        with lock:
            _tell(progress)

    def _tell(progress: Progress) -> None:
        nonlocal best
        values = [v for v in (progress.value, best.value) if v is not None]
        bounds = [b for b in (progress.bound, best.bound) if b is not None]
        best = Progress(
            value=min(values, default=None),
            bound=max(bounds, default=None),
            seconds=round(time.monotonic() - begun, 1),
        )
        tell(best)

    return timed
