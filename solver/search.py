"""Two searches side by side: one proves, the others find.

First the count (`counting`): a bound, and loads that guide the finders to it. The prover meanwhile
counts seat by seat, looks for dates of those loads (`dated`) and goes on to CP-SAT with one worker
on the whole question, while the finders better the plan by windows. Each repeats itself for the
same seed whatever the machine does meanwhile, and so does their sum: a value proven best is handed
out as the plan with the counted loads if it has dates, else as the first finder's if that reached
it within CANON windows, else as the prover's. CP-SAT's own portfolio on two workers
hands out another plan at each run; interleaved it repeats, and proved no quarter in a minute.

A ring of hundreds is proven by nothing but the count; all workers find, area by area (`areas`).
"""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from dataclasses import replace
from functools import partial

from solver.counting import Count, count
from solver.cpsat import Rows, side_by_side
from solver.finders import Finders
from solver.found import Found, Stop, Told
from solver.model import Model
from solver.problem import Limits
from solver.profiles import families
from solver.proof import GRACE, Exact, Proof, until
from solver.windows import Seats, Windows

TRIED, MOMENT = 20_000, 2.0  # variables of a question tried at once; deterministic time of it
SMALL = 3_000  # the same where there is a count to come
WHOLE = 5_000  # variables up to which CP-SAT alone, without a start, beats unguided windows
SEATS = 30_000  # variables that can be counted seat by seat in a minute
PROVABLE = 100_000  # variables of a ring of which CP-SAT proves no more than the count
COUNTED, EXACT = 0.3, 0.6  # of the time may go to a count
ALONE, WARM = 0.4, 0.05  # of the time goes to windows where one worker does all


def search(
    model: Model, start: set[int] | None, limits: Limits, told: Told | None, stop: Stop
) -> Found:
    """Search with all workers until proven, out of time or stopped; `start` breaks nothing."""
    ends = time.monotonic() + limits.seconds
    if start is None:
        return Rows(model).solve(until(limits, ends), told, stop)
    tried = _tried(model, start, limits, told, stop)
    if tried.status in ("optimal", "impossible") or stop.asked or tried.taken is None:
        return tried
    start = tried.taken
    if model.size <= WHOLE and limits.workers > 1 and not (limits.deterministic or families(model)):
        way = partial(side_by_side, limits.workers)
        found = Rows(model).solve(until(limits, ends), told, stop, way)
        better = found.cost is not None and found.cost <= (tried.cost or 0)
        return found if better else _known(tried, found.bound or 0)
    exact = _exact(model, start, limits)
    parts: Exact = Future()
    first = _first_count(model, start, limits, parts.set_result)
    counted = _counted(first, model, limits, stop)
    over = not limits.deterministic and time.monotonic() >= ends
    if counted is None or over:
        return _known(tried, counted.bound if counted else 0)
    if limits.workers == 1:
        return Alone(model, start, counted, until(limits, ends)).run(told, stop)
    finders = Finders(model, start, limits, ends, counted)
    proves = _provable(model)
    if not proves and not limits.deterministic:
        finders.area_by_area()
    finders.expect(first, told)
    finders.waiting = exact is not None
    finders.begin(told, stop, limits.workers - int(proves))
    if not proves:
        finders.expect(parts, told)
        return finders.settle(finders.best)
    return _proved(Proof(model, finders, until(limits, ends), finders.overheard(told), exact))


def _proved(proof: Proof) -> Found:
    """What the finders and the prover beside them came to."""
    found = proof.wait()
    return proof.finders.outdone(found) if proof.dated else proof.finders.settle(found)


def _provable(model: Model) -> bool:
    """Whether CP-SAT may prove more than the count; else all workers find."""
    return model.size <= PROVABLE or not families(model)


def _tried(model: Model, start: set[int], limits: Limits, told: Told | None, stop: Stop) -> Found:
    """The whole question for a moment, the same on any machine: small ones need no more."""
    if model.size > (SMALL if families(model) else TRIED):
        return Found("feasible", start, model.cost(model.complete(start)), model.unavoidable)
    seconds = min(MOMENT, limits.seconds)
    moment = limits.model_copy(update={"seconds": seconds, "deterministic": True})
    return Rows(model, start=start).solve(moment, told, stop)


def _first_count(
    model: Model, start: set[int], limits: Limits, early: Callable[[Count | None], None]
) -> Exact:
    moment = None if limits.deterministic else COUNTED * limits.seconds
    return _aside(partial(count, model, start, moment, merge=True, early=early))


def _counted(answer: Exact, model: Model, limits: Limits, stop: Stop) -> Count | None:
    """The first count, waited for no longer than its part of the time; None when stopped.

    In a ring of hundreds it takes minutes, and windows begin without it.
    """
    least, moment = model.unavoidable, COUNTED * limits.seconds if _provable(model) else 0.0
    late = None if limits.deterministic else time.monotonic() + moment + GRACE
    while not (answer.done() or stop.asked or (late and time.monotonic() > late)):
        wait([answer], timeout=0.05)
    if not answer.done():
        return None if stop.asked else Count(least, {})
    return answer.result() or Count(least, {})


def _exact(model: Model, start: set[int], limits: Limits) -> Exact | None:
    """The count seat by seat, begun beside the first one; None where it would take too long."""
    small = model.size * 60 <= SEATS * max(60, limits.seconds) and families(model)
    if not small or limits.deterministic or limits.workers == 1:
        return None
    return _aside(partial(count, model, start, EXACT * limits.seconds, merge=False))


def _aside(work: Callable[[], Count | None]) -> Exact:
    """Begin a count in a thread that may be left behind: HiGHS cannot be interrupted."""
    answer: Exact = Future()

    def run() -> None:
        try:
            answer.set_result(work())
        except Exception as fault:  # noqa: BLE001 a fault of ours is told where it is awaited
            answer.set_exception(fault)

    threading.Thread(target=run, daemon=True).start()
    return answer


class Alone:
    """One worker: windows for a part of the time, then the proof with what is left."""

    def __init__(self, model: Model, start: set[int], counted: Count, limits: Limits) -> None:
        self._model, self._limits, self._least = model, limits, counted.bound
        self._windows = Windows(model, Seats.of(model), start, limits.seed, counted.loads)
        self._part = (ALONE if counted.loads else WARM) * limits.seconds
        self._begun = time.monotonic()

    def run(self, told: Told | None, stop: Stop) -> Found:
        """Find, then prove."""
        windows, limits = self._windows, self._limits
        windows.run(told, stop, self._more)
        if windows.cost <= self._least or stop.asked:
            found = Found("feasible", windows.taken, windows.cost, self._least)
            return _known(found, self._least)
        spent = self._part if limits.deterministic else time.monotonic() - self._begun
        left = limits.model_copy(update={"seconds": max(0.1, limits.seconds - spent)})
        found = Rows(self._model, start=windows.taken).solve(left, told, stop)
        return _known(found, self._least)

    def _more(self, work: float) -> bool:
        spent = work if self._limits.deterministic else time.monotonic() - self._begun
        return self._windows.cost > self._least and spent < self._part


def _known(found: Found, least: int) -> Found:
    """With the bound that was known before."""
    if found.cost is None or found.status == "optimal":
        return found
    bound = min(found.cost, max(found.bound or 0, least))
    return replace(found, bound=bound, status="optimal" if bound == found.cost else found.status)
