"""From a problem to an outcome: search, prove, recompute, and say why."""

import threading
import time
from collections.abc import Sequence

from roster.domain.case import Case, Plan
from roster.domain.words import Message
from solver.cpsat import Rows
from solver.explain import clash, least_bad
from solver.found import Found, Stop, Told
from solver.judge import judge, open_seats
from solver.model import Model
from solver.outcome import Outcome, Progress
from solver.problem import Limits, Problem
from solver.rule import Breach, Rule
from solver.search import search
from solver.start import Start


def solve(problem: Problem, told: Told | None = None, stop: Stop | None = None) -> Outcome:
    """Plan a case; the value is recomputed by the rules' own `check`.

    Raises ValueError if the search and the rules disagree on a value: that is a fault of ours,
    and no plan is handed out on it.
    """
    stop, rules, case = stop or Stop(), problem.loaded(), problem.case
    told = _timed(told)
    model = Model(case, rules)
    rows = Rows(model, start=Start(model).plan())
    found = search(rows, problem.limits, told, stop)
    if found.status == "impossible":
        return _impossible(case, rules, problem.limits, stop)
    if found.taken is None:
        return Outcome(status="unknown", bound=found.bound)
    return _outcome(model.plan(found.taken), rules, found)


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
    clashing = clash(case, rules)
    plan = least_bad(case, rules, limits, stop)
    if plan is None:
        return Outcome(status="impossible", clash=tuple(r.kind for r in clashing))
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


def _timed(told: Told | None) -> Told | None:
    if told is None:
        return None
    begun, tell = time.monotonic(), told
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
