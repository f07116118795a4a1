"""Two searches side by side: one proves, the others find.

The prover is CP-SAT with one worker, the finders better the plan by windows. Each repeats itself
for the same seed whatever the machine does meanwhile, and so does their sum: a value proven best
is handed out as the first finder's plan if that reached it within CANON windows, else as the
prover's. CP-SAT's own portfolio on two workers proved the Mobile quarter as fast, but hands out
another plan at each run; interleaved it repeats, and was not done in a minute.
"""

import threading
import time

from solver.cpsat import Rows
from solver.found import Found, Stop, Told
from solver.model import Model
from solver.outcome import Progress, Status
from solver.problem import Limits
from solver.windows import Windows

WARM = 0.02  # of the time goes to windows before the proof begins: a better start proves faster
GRACE = 1.0  # seconds after the time is over
CANON = 60  # windows within which the first finder's plan is the one handed out


def search(
    model: Model, start: set[int] | None, limits: Limits, told: Told | None, stop: Stop
) -> Found:
    """Search with all workers until proven, out of time or stopped; `start` breaks nothing."""
    ends = time.monotonic() + limits.seconds
    if start is None:
        return Rows(model).solve(_until(limits, ends), told, stop)
    warm = Windows(model, start, limits.seed)
    warm.run(told, stop, lambda work: work < WARM * limits.seconds)
    finders = Finders(model, warm.taken, limits, ends)
    finders.begin(told, stop)
    rows = Rows(model, start=warm.taken)
    proof = Proof(rows, _until(limits, ends), finders.overheard(told), finders.prover)
    return finders.settle(proof.wait(None if limits.deterministic else ends + GRACE))


class Proof(threading.Thread):
    """The prover in a thread of its own, left alone where CP-SAT overruns its time.

    In large models a single relaxation may take longer than all the time that was given.
    """

    def __init__(self, rows: Rows, limits: Limits, told: Told, stop: Stop) -> None:
        super().__init__(daemon=True)
        self._rows, self._limits, self._told, self._halt = rows, limits, told, stop
        self._found: Found | None = None
        self._fault: Exception | None = None

    def run(self) -> None:
        """Search; a fault is kept for whoever waits."""
        try:
            self._found = self._rows.solve(self._limits, self._told, self._halt)
        except Exception as fault:  # noqa: BLE001  raised again where it can be heard
            self._fault = fault

    def wait(self, ends: float | None) -> Found:
        """Return what was found, or the start where the search is still not done."""
        self.start()
        self.join(None if ends is None else max(0.0, ends - time.monotonic()))
        self._halt.ask()
        if self._fault:
            raise self._fault
        return self._found or self._rows.begun


class Finders:
    """Windows in threads of their own, one for each worker beside the prover.

    `prover`: the switch that ends the proof, asked when the first finder's plan is proven best.
    """

    def __init__(self, model: Model, taken: set[int], limits: Limits, ends: float) -> None:
        self._limits, self._ends = limits, ends
        seeds = range(limits.seed + 1, limits.seed + limits.workers)
        self._windows = [Windows(model, taken, seed) for seed in seeds]
        self._threads: list[threading.Thread] = []
        self._stop, self.prover = Stop(), Stop()
        self._bound = model.unavoidable
        self._proven: int | None = None

    def begin(self, told: Told | None, stop: Stop) -> None:
        """Start them; they end with the time, or when `stop` is asked."""
        stop.also(self._stop)
        stop.also(self.prover)
        for windows in self._windows:
            thread = threading.Thread(target=windows.run, args=(told, self._stop, self._more))
            thread.start()
            self._threads.append(thread)

    def overheard(self, told: Told | None) -> Told:
        """Listen to the prover's bound on its way to whoever is told."""

        def listen(progress: Progress) -> None:
            self._bound = max(self._bound, progress.bound or 0)
            if told:
                told(progress)

        return listen

    def settle(self, proved: Found) -> Found:
        """Wait for what the answer depends on, and choose it."""
        if proved.status == "impossible":
            self._stop.ask()
        elif proved.status == "optimal":
            self._proven = proved.cost
        for thread in self._threads:
            thread.join()
        bound = max(proved.bound or 0, self._bound)
        for number, windows in enumerate(self._windows):
            late = number > 0 or windows.bettered > CANON
            proved = _better(proved, windows, bound, late=late)
        return proved

    def _more(self, work: float) -> bool:
        """Whether to go on; the first finder's plan ends all when it is proven best."""
        if self._settled():
            self.prover.ask()
            self._stop.ask()
            return False
        if self._limits.deterministic:
            return work < self._limits.seconds
        return time.monotonic() < self._ends

    def _settled(self) -> bool:
        first = self._windows[0]
        if self._proven is not None and first.turns >= CANON:
            return True
        best = self._bound if self._proven is None else self._proven
        return first.cost == best and first.bettered <= CANON


def _better(proved: Found, windows: Windows, bound: int, *, late: bool) -> Found:
    """The finder's plan where it is as cheap, unless it came late and the prover has its own."""
    if proved.status == "impossible" or (proved.status == "optimal" and late):
        return proved
    if proved.cost is not None and proved.cost < windows.cost:
        return proved
    status: Status = "optimal" if windows.cost <= bound else "feasible"
    return Found(status, windows.taken, windows.cost, min(bound, windows.cost))


def _until(limits: Limits, ends: float) -> Limits:
    """What is left of the time; at least a moment."""
    if limits.deterministic:
        return limits
    return limits.model_copy(update={"seconds": max(0.1, ends - time.monotonic())})
