"""From a problem to an outcome: search, prove, recompute, and say why."""

import threading
import time
from collections.abc import Sequence

from roster.domain.case import Case, Plan
from roster.domain.ring import Level
from roster.domain.words import Message
from solver.calendars import ByCalendars, readable
from solver.explain import clash, least_bad
from solver.found import Found, Stop, Told
from solver.judge import Verdict, judge, open_seats
from solver.model import Model
from solver.order import Order
from solver.outcome import Outcome, Progress, Reached
from solver.persons import by_person, must_serve
from solver.problem import Limits, Problem
from solver.rule import RULES, Breach, Rule
from solver.sound import laid_out
from solver.start import Start

LAST = 0.1  # of the time at most is kept for handing a plan out: about as much as laying out takes
LARGE = 100_000  # variables from which a plan that breaks a rule is of no use, and not waited for


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
    order, spent = Order(model, problem.order()), time.monotonic() - begun
    ends = begun + problem.limits.seconds - min(spent, LAST * problem.limits.seconds)
    found = _by_calendars(order, problem.limits, ends, told, stop)
    found = found or _by_seats(order, problem.limits, ends, told, stop)
    if found[-1].status == "impossible":
        return _impossible(case, rules, problem.limits, stop)
    if found[-1].taken is None:
        return Outcome(status="unknown", bound=found[-1].bound)
    verdict = judge(model.plan(found[-1].taken), rules)
    reached = tuple(_reached(verdict, g, f) for g, f in zip(order.groups, found, strict=True))
    return _outcome(model.plan(found[-1].taken), rules, verdict, reached)


def _by_calendars(
    order: Order, limits: Limits, ends: float, told: Told | None, stop: Stop
) -> list[Found]:
    """The search by everybody's calendars; nothing where they cannot be read, or none is found."""
    people = readable(order.model, limits, ends, stop) if len(order.groups) == 1 else None
    if people is None:
        return []
    search = ByCalendars(order.model, people, limits, ends)
    if search.begin(stop) is not None:
        return [search.run(told, stop)]
    over = not limits.deterministic and time.monotonic() >= ends
    return [Found("unknown", None, None, order.model.unavoidable)] if over or stop.asked else []


def _by_seats(
    order: Order, limits: Limits, ends: float, told: Told | None, stop: Stop
) -> list[Found]:
    """The search from a first plan; none where the time is over before a large one has begun."""
    first = _first(order.model, stop, None if limits.deterministic else ends)
    left = ends - time.monotonic()
    if first is None and left < 0 and order.model.size > LARGE and not limits.deterministic:
        return [Found("unknown", None, None, order.model.unavoidable)]
    return order.search(first, _left(limits, left), told, stop)


def _first(model: Model, stop: Stop, ends: float | None) -> set[int] | None:
    """The quick first plan, if it breaks nothing; person by person where people must serve."""
    taken = by_person(model, stop, ends)
    late = ends is not None and time.monotonic() >= ends
    if taken is None and late and model.size > LARGE and must_serve(model):
        return None
    if taken is None:
        taken = Start(model).plan()
    return taken if model.keeps(model.complete(taken)) else None


def _left(limits: Limits, seconds: float) -> Limits:
    """What is left of the time for the search itself; at least a second."""
    if limits.deterministic:
        return limits
    return limits.model_copy(update={"seconds": max(1.0, seconds)})


def _reached(verdict: Verdict, group: tuple[Level, ...], found: Found) -> Reached:
    """What the rules of a group count, which is never more than its search did."""
    value = sum(cost for kind, cost in verdict.terms.items() if RULES[kind].level in group)
    if verdict.hard or found.cost is None or value > found.cost:
        raise ValueError(f"the search says {found.cost}, the rules say {value}")
    return Reached(level=group, value=value, bound=min(found.bound or 0, value))


def _outcome(
    plan: Plan, rules: Sequence[Rule], verdict: Verdict, reached: Sequence[Reached]
) -> Outcome:
    if verdict.value != sum(level.value for level in reached):
        raise ValueError("the rules count what no search has paid for")
    at = next((level for level in reached if level.bound < level.value), reached[-1])
    return Outcome(
        status="optimal" if at.bound == at.value else "feasible",
        value=at.value,
        bound=at.bound,
        seats=plan.seats,
        levels=tuple(reached) if len(reached) > 1 else (),
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
        if progress.level != best.level:
            best = Progress(level=progress.level)
        values = [v for v in (progress.value, best.value) if v is not None]
        bounds = [b for b in (progress.bound, best.bound) if b is not None]
        best = Progress(
            level=progress.level,
            value=min(values, default=None),
            bound=max(bounds, default=None),
            seconds=round(time.monotonic() - begun, 1),
        )
        tell(best)

    return timed
