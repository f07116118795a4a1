"""Two searches side by side: one proves, the others find.

First the count (`counting`): a bound, and loads that guide the finders to it. The prover then
counts seat by seat and goes on to CP-SAT with one worker on the whole question, while the finders
better the plan by windows. Each repeats itself for the same seed whatever the machine does
meanwhile, and so does their sum: a value proven best is handed out as the first finder's plan if
that reached it within CANON windows, else as the prover's. CP-SAT's own portfolio on two workers
hands out another plan at each run; interleaved it repeats, and proved no quarter in a minute.
"""

import threading
import time

from solver.counting import Count, count
from solver.cpsat import Rows
from solver.found import Found, Stop, Told
from solver.model import Model
from solver.outcome import Progress, Status
from solver.problem import Limits
from solver.windows import Windows

SMALL = 20_000  # variables up to which the whole question is tried at once
TRIED = 2.0  # deterministic time of that: small questions need no more
COUNTED = 0.3  # of the time may go to a count
GRACE = 1.0  # seconds after the time is over
CANON = 60  # windows within which the first finder's plan is the one handed out


def search(
    model: Model, start: set[int] | None, limits: Limits, told: Told | None, stop: Stop
) -> Found:
    """Search with all workers until proven, out of time or stopped; `start` breaks nothing."""
    ends = time.monotonic() + limits.seconds
    if start is None:
        return Rows(model).solve(_until(limits, ends), told, stop)
    if model.size <= SMALL:
        tried = _tried(model, start, limits, told, stop)
        if tried.status in ("optimal", "impossible") or stop.asked or tried.taken is None:
            return tried
        start = tried.taken
    counted = count(model, start, COUNTED * limits.seconds, merge=True)
    if counted and told:
        told(Progress(bound=counted.bound))
    finders = Finders(model, start, limits, ends, counted)
    finders.begin(told, stop)
    proof = Proof(model, finders, _until(limits, ends), finders.overheard(told))
    return finders.settle(proof.wait(None if limits.deterministic else ends + GRACE))


def _tried(model: Model, start: set[int], limits: Limits, told: Told | None, stop: Stop) -> Found:
    """The whole question for a moment, the same on any machine."""
    moment = limits.model_copy(
        update={"seconds": min(TRIED, limits.seconds), "deterministic": True}
    )
    return Rows(model, start=start).solve(moment, told, stop)


class Proof(threading.Thread):
    """The prover in a thread of its own, left alone where it overruns its time.

    In large models a single relaxation may take longer than all the time that was given.
    """

    def __init__(self, model: Model, finders: "Finders", limits: Limits, told: Told) -> None:
        super().__init__(daemon=True)
        self._model, self._finders, self._limits, self._told = model, finders, limits, told
        self._begun = finders.best
        self._found: Found | None = None
        self._fault: Exception | None = None

    def run(self) -> None:
        """Search; a fault is kept for whoever waits."""
        try:
            self._found = self._prove()
        except Exception as fault:  # noqa: BLE001  raised again where it can be heard
            self._fault = fault

    def _prove(self) -> Found:
        ends = time.monotonic() + self._limits.seconds
        best = self._finders.best
        if best.taken and self._finders.guided:
            counted = count(self._model, best.taken, COUNTED * self._limits.seconds, merge=False)
            self._told(Progress(bound=counted.bound if counted else None))
        rows = Rows(self._model, start=self._finders.best.taken)
        return rows.solve(_until(self._limits, ends), self._told, self._finders.prover)

    def wait(self, ends: float | None) -> Found:
        """Return what was found, or the best of the finders where the proof is not done."""
        self.start()
        while self.is_alive() and not self._finders.prover.asked:
            self.join(0.05)
            if ends is not None and time.monotonic() > ends:
                self._finders.prover.ask()
        self.join(GRACE)
        if self._fault:
            raise self._fault
        return self._found or self._begun


class Finders:
    """Windows in threads of their own, one for each worker beside the prover.

    `prover`: the switch that ends the proof, asked when a finder's plan is proven best.
    """

    def __init__(
        self,
        model: Model,
        start: set[int],
        limits: Limits,
        ends: float,
        counted: Count | None,
    ) -> None:
        self._limits, self._ends = limits, ends
        self._guide = counted.loads if counted else None
        cost = model.cost(model.complete(start))
        self._begun = Found("feasible", start, cost, model.unavoidable)
        seeds = range(limits.seed + 1, limits.seed + limits.workers)
        self._windows = [Windows(model, start, seed, self._guide) for seed in seeds]
        self._threads: list[threading.Thread] = []
        self._stop, self.prover = Stop(), Stop()
        self._bound = max(model.unavoidable, counted.bound if counted else 0)
        self._proven: int | None = None

    @property
    def guided(self) -> bool:
        """Whether there is a count that tells who should serve how much."""
        return self._guide is not None

    @property
    def best(self) -> Found:
        """The best plan so far."""
        best = min(self._windows, key=lambda w: w.cost, default=None)
        if best is None:
            return self._begun
        return Found("feasible", best.taken, best.cost, self._bound)

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
        return first.cost <= best


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
