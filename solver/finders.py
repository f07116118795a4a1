"""The finders: windows in threads of their own beside the prover."""

import threading
import time
from concurrent.futures import Future
from dataclasses import replace
from functools import cached_property

from solver.areas import Areas, areas
from solver.counting import Count
from solver.found import Found, Stop, Told
from solver.model import Model
from solver.outcome import Progress, Status
from solver.problem import Limits
from solver.windows import Seats, Windows

GRACE = 2.0  # seconds after the time is over, or after a stop
LAST = 0.15  # of the time for all together, after area by area
CANON = 60  # windows within which the first finder's plan is the one handed out


class Finders:
    """Windows in threads of their own.

    `prover`: the switch that ends the proof, asked when a finder's plan is proven best, but not
    while they are `waiting` for a plan that is to be preferred.
    """

    def __init__(
        self,
        model: Model,
        start: set[int],
        limits: Limits,
        ends: float,
        counted: Count,
    ) -> None:
        self._limits, self._ends = limits, ends
        self.waiting = False
        cost = model.cost(model.complete(start))
        self._begun = Found("feasible", start, cost, model.unavoidable)
        self._model, self._start, self._loads = model, start, counted.loads
        self._windows: dict[int, Windows] = {}  # as they are laid out
        self._threads: list[threading.Thread] = []
        self._areas: Areas | None = None
        self._stop, self.prover = Stop(), Stop()
        self._bound = counted.bound
        self._proven: int | None = None

    @property
    def best(self) -> Found:
        """The best plan so far."""
        able: list[Windows | Areas] = [*self._windows.values(), *filter(None, [self._areas])]
        best = min(able, key=lambda w: w.cost, default=None)
        if best is None:
            return self._begun
        cost, taken = best.cost, best.taken  # in this order: it may find a better one meanwhile
        return Found("feasible", taken, cost, self._bound)

    def area_by_area(self) -> None:
        """First better each area of the ring, if it has any, as a ring of its own."""
        if found := areas(self._model, self._seats):
            seed = self._limits.seed
            self._areas = Areas(self._model, self._seats, self._start, found, seed)

    @cached_property
    def _seats(self) -> Seats:
        return Seats.of(self._model)

    def begin(self, told: Told | None, stop: Stop, workers: int) -> None:
        """Start so many; they end with the time, or when `stop` is asked."""
        stop.also(self._stop)
        stop.also(self.prover)
        for number in range(workers):
            thread = threading.Thread(target=self._run, args=(number, workers, told), daemon=True)
            thread.start()
            self._threads.append(thread)

    def _run(self, number: int, workers: int, told: Told | None) -> None:
        """One finder: in a large ring laying out its windows takes its time, too."""
        seed, start = self._limits.seed + 1 + number, self._start
        if self._areas:
            ends = self._ends - LAST * (self._ends - time.monotonic())
            self._areas.run(workers, ends, told, self._stop)
            start = self._areas.taken
            for other in list(self._windows.values()):  # it began before the last area was settled
                other.offer(start)
        if self._stop.asked:
            return
        windows = Windows(self._model, self._seats, set(start), seed)
        self._windows[number] = windows
        windows.guide = self._loads
        windows.run(told, self._stop, self._more)

    def expect(self, counted: Future[Count | None], told: Told | None) -> None:
        """Tell the count's bound, now or when it comes; a late one guides from then on."""

        def learn(answer: Future[Count | None]) -> None:
            known = None if answer.exception() else answer.result()
            if known is None:
                return
            self._bound = max(self._bound, known.bound)
            if not self._loads and not self._areas:
                self._loads = known.loads
                for windows in list(self._windows.values()):
                    windows.guide = known.loads
            if told:
                told(Progress(bound=known.bound))

        counted.add_done_callback(learn)

    def overheard(self, told: Told | None) -> Told:
        """Listen to the prover's bound on its way to whoever is told."""

        def listen(progress: Progress) -> None:
            self._bound = max(self._bound, progress.bound or 0)
            if told:
                told(progress)

        return listen

    def outdone(self, proved: Found) -> Found:
        """End at once: the plan of the prover is the answer whatever there is besides."""
        self._stop.ask()
        self._wait()
        return proved

    def settle(self, proved: Found) -> Found:
        """Wait for what the answer depends on, and choose it."""
        if proved.status == "impossible":
            self._stop.ask()
        elif proved.status == "optimal":
            self._proven = proved.cost
        self._wait()
        bound = max(proved.bound or 0, self._bound)
        if self._areas:
            proved = _better(proved, self._areas, bound, late=True)
        for number, windows in sorted(self._windows.items()):
            late = number > 0 or windows.bettered > CANON
            proved = _better(proved, windows, bound, late=late)
        return proved if proved.cost is None else replace(proved, bound=min(bound, proved.cost))

    def _wait(self) -> None:
        """Until they end; one that overruns its time or a stop is left alone with its best plan."""
        ends = float("inf") if self._limits.deterministic else self._ends + GRACE
        if self._stop.asked:
            ends = min(ends, time.monotonic() + GRACE)
        for thread in self._threads:
            while thread.is_alive() and time.monotonic() < ends:
                thread.join(0.05)
        self._stop.ask()

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
        first = self._windows.get(0)
        if self.waiting or first is None:
            return False
        if self._proven is not None and first.turns >= CANON:
            return True
        best = self._bound if self._proven is None else self._proven
        return first.cost <= best


def _better(proved: Found, windows: Windows | Areas, bound: int, *, late: bool) -> Found:
    """The finder's plan where it is as cheap, unless it came late and the prover has its own."""
    if proved.status == "impossible" or (proved.status == "optimal" and late):
        return proved
    cost, taken = windows.cost, windows.taken  # in this order: it may still find a better one
    if proved.cost is not None and proved.cost < cost:
        return proved
    status: Status = "optimal" if cost <= bound else "feasible"
    return Found(status, taken, cost, min(bound, cost))
