"""The search where a roster is a choice of calendars: bound and rosters from them, windows beside.

One thread proves and assembles rosters of calendars, the others better the best one by windows;
each takes over what another found. What is small is handed to CP-SAT with the bound that is known
by then. With deterministic work one follows the other instead.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from solver.calendars.assembled import Assembled
from solver.calendars.people import People
from solver.calendars.states import Unreadable
from solver.cpsat import Rows, side_by_side
from solver.found import Found, Stop, Told
from solver.model import Model
from solver.outcome import Progress, Status
from solver.problem import Limits
from solver.windows import Windows

WHOLE = 2_000  # variables up to which CP-SAT finds and proves the rest
PATH = 1e-3  # deterministic time of one calendar of one day
SHARE = 0.5  # of deterministic time goes to calendars
ROUNDS = 100  # of better bounds where CP-SAT follows
TRIES = 12  # times some people are settled anew before the bound is bettered again
GRACE = 2.0  # seconds after the time is over


def readable(model: Model) -> People | None:
    """Everybody's calendars where people must serve; None where that is no help, or unreadable."""
    if not any(limit.low > 0 for limit in model.limits):
        return None
    try:
        return People(model)
    except Unreadable:
        return None


class ByCalendars:
    """One search: first `begin`, then `run`."""

    def __init__(self, model: Model, people: People, limits: Limits, ends: float) -> None:
        self._model, self._people, self._limits, self._ends = model, people, limits, ends
        self._assembled = Assembled(people, model.unavoidable, limits.seed)
        self._work, self._stop = 0.0, Stop()
        self._windows: list[Windows] = []

    def begin(self, stop: Stop) -> set[int] | None:
        """A first roster; None where somebody found no calendar in the time."""
        if not self._assembled.begin(self._more(stop)):
            return None
        taken = self._assembled.taken or set()
        return taken if self._model.keeps(self._model.complete(taken)) else None

    def _more(self, stop: Stop) -> Callable[[], bool]:
        def more() -> bool:
            if stop.asked:
                return False
            if not self._limits.deterministic:
                return time.monotonic() < self._ends
            self._work += PATH * self._people.days
            return self._work < SHARE * self._limits.seconds

        return more

    def run(self, told: Told | None, stop: Stop) -> Found:
        """Better and prove it until the time is over."""
        stop.also(self._stop)
        made, more = self._assembled, self._more(self._stop)
        made.respond(more)
        self._tell(told)
        if self._model.size <= WHOLE:
            self._prove(told, more, ROUNDS)
            return self._found() if self._proven else self._whole(told, stop)
        threads = self._finders(told)
        while more() and not self._proven:
            for _ in range(TRIES):
                made.some(more)
                self._exchange()
                self._tell(told)
            self._prove(told, more, 1)
        self._finish(threads, told)
        return self._found()

    def _prove(self, told: Told | None, more: Callable[[], bool], rounds: int) -> None:
        """Better the bound; a roster is made of the program when that is done."""
        columns = self._assembled.columns
        for _ in range(rounds):
            if columns.done or self._proven or not more():
                break
            if columns.better_bound(more):
                self._assembled.dive(more)
            self._tell(told)

    def _finders(self, told: Told | None) -> list[threading.Thread]:
        """Windows in threads of their own; none where the prover does without."""
        if self._limits.deterministic or self._limits.workers == 1 or self._model.size <= WHOLE:
            return []
        seeds = range(self._limits.seed + 1, self._limits.seed + self._limits.workers)
        start = self._assembled.taken or set()
        threads = []
        for seed in seeds:
            windows = Windows(self._model, start, seed)
            self._windows.append(windows)
            work = (told, self._stop, lambda _: time.monotonic() < self._ends)
            thread = threading.Thread(target=windows.run, args=work, daemon=True)
            thread.start()
            threads.append(thread)
        return threads

    def _exchange(self) -> None:
        """Hand the best roster round."""
        made = self._assembled
        for windows in self._windows:
            cost, taken = windows.cost, windows.taken  # in this order: a better one may come
            if made.cost is None or cost < made.cost:
                made.offer(self._people.split(taken))
        for windows in self._windows:
            if made.cost is not None and made.taken and made.cost < windows.cost:
                windows.offer(made.taken)

    @property
    def _proven(self) -> bool:
        cost = self._assembled.cost
        return cost is not None and cost <= self._assembled.columns.bound

    def _tell(self, told: Told | None) -> None:
        if told:
            made = self._assembled
            told(Progress(value=made.cost, bound=made.columns.bound))

    def _whole(self, told: Told | None, stop: Stop) -> Found:
        """CP-SAT on what is small, from the best roster and within the bound."""
        found = self._found()
        left = self._limits
        if not left.deterministic:
            left = left.model_copy(update={"seconds": max(0.1, self._ends - time.monotonic())})
        rows = Rows(self._model, start=found.taken, least=found.bound or 0)
        if left.deterministic or left.workers == 1:
            proved = rows.solve(left, told, stop)
        else:
            proved = rows.solve(left, told, stop, partial(side_by_side, left.workers))
        if proved.cost is None:
            return found
        return replace(proved, bound=min(proved.cost, max(proved.bound or 0, found.bound or 0)))

    def _finish(self, threads: list[threading.Thread], told: Told | None) -> None:
        """Wait for the windows, or let them work where they have not yet."""
        if self._limits.deterministic and not self._proven:
            windows = Windows(self._model, self._assembled.taken or set(), self._limits.seed)
            self._windows.append(windows)
            windows.run(told, self._stop, lambda work: work < SHARE * self._limits.seconds)
        self._stop.ask()
        for thread in threads:
            thread.join(GRACE)
        self._exchange()

    def _found(self) -> Found:
        made = self._assembled
        if made.cost is None:
            return Found("unknown", None, None, made.columns.bound)
        bound = min(made.cost, made.columns.bound)
        status: Status = "optimal" if bound == made.cost else "feasible"
        return Found(status, made.taken, made.cost, bound)
