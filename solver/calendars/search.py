"""The search where a roster is a choice of calendars: bound and rosters from them, windows beside.

One thread proves and assembles rosters of calendars, the others better the best one by windows;
each takes over what another found. What is small is handed to CP-SAT with the bound that is known
by then. With deterministic work one follows the other instead.

Everybody answers the first roster before all else. Where the bound's rounds settle in the time,
they come next, after a sweep over all days for whoever stops meanwhile: the program over all
calendars is seldom far below the best roster, and settling people a few at a time finds one close
to it. Everything else betters that roster: everybody is settled anew on some days in a row, on more
where that betters little, or some people on all days. Windows better others meanwhile; who cannot
have both keeps what serves best (`choice`). They begin only then: beside them, in one interpreter,
the rounds take twice as long. Of a year of 50 people the rounds take longer than anybody waits:
there is all else without them.

Tried and left: stretches before the rounds (22 people's twelve weeks came to 4891 in 100 s, to 4473
in 200 s with rounds first), stretches of four weeks from the first, windows by all workers.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from math import ceil, inf

from solver.calendars.assembled import DAYS, Assembled
from solver.calendars.clock import PATH, Clock, Spent
from solver.calendars.columns import CLOSE, still
from solver.calendars.people import People
from solver.calendars.states import Unreadable
from solver.cpsat import Rows, side_by_side
from solver.found import Found, Stop, Told
from solver.model import Model
from solver.outcome import Progress, Status
from solver.persons import must_serve
from solver.problem import Limits
from solver.windows import Seats, Windows

WHOLE = 2_000  # variables up to which CP-SAT finds and proves the rest
READ, BEGIN = 0.4, 0.7  # of the time may go to reading rows, of what is left to the first roster
SHARE = 0.5  # of deterministic time goes to calendars
ROUNDS = 100  # of better bounds before people are settled
ENOUGH = 40  # times as long as everybody's answers must be left for these rounds to come to much
BLOCK, DIVE = 0.5, 0.5  # of the time that is left go to these rounds at most, and to settling
TRIES = 8  # times some people are settled anew before the bound is bettered again
GRACE = 2.0  # seconds after the time is over


def readable(model: Model, limits: Limits, ends: float, stop: Stop) -> People | None:
    """Everybody's calendars where people must serve.

    None where that is no help, they are unreadable, or there is too little time to read them.
    """
    if not must_serve(model):
        return None
    clock = Clock(limits.seconds, stop, Spent()) if limits.deterministic else Clock(ends, stop)
    try:
        return People.of(model, clock.share(READ).more)
    except Unreadable:
        return None


class ByCalendars:
    """One search: first `begin`, then `run`."""

    def __init__(self, model: Model, people: People, limits: Limits, ends: float) -> None:
        self._model, self._people, self._limits, self._ends = model, people, limits, ends
        self._assembled = Assembled(people, model.unavoidable, limits.seed)
        self._stop = Stop()
        self._windows: list[Windows] = []
        self._clock = Clock(ends, self._stop)
        if limits.deterministic:
            most = SHARE * limits.seconds
            self._clock = Clock(most, self._stop, Spent(), PATH * len(people.days))

    def begin(self, stop: Stop) -> set[int] | None:
        """A first roster; None where somebody found no calendar in the time."""
        stop.also(self._stop)
        if not self._assembled.begin(self._clock.share(BEGIN)):
            return None
        taken = self._assembled.taken or set()
        return taken if self._model.keeps(self._model.complete(taken)) else None

    def run(self, told: Told | None, stop: Stop) -> Found:
        """Better and prove it until the time is over."""
        self._tell(told)
        if self._model.size <= WHOLE:
            self._block(told)
            return self._found() if self._proven else self._whole(told, stop)
        before = self._clock.left
        self._work(self._assembled.respond, told)
        proves = ENOUGH * (before - self._clock.left) < BLOCK * self._clock.left
        if proves:
            self._sweep(told)
            self._block(told)
        threads = self._finders(told)
        while self._clock.more() and not self._proven:
            self._days(told)
            if self._assembled.settled and proves:
                self._turn(told)
        self._finish(threads, told)
        return self._found()

    def _turn(self, told: Told | None) -> None:
        self._tries(told)
        self._prove(told, self._clock, 1)

    def _block(self, told: Told | None) -> None:
        """Many rounds of better bounds, a roster of their program, and each person's answer."""
        self._prove(told, self._clock.share(BLOCK), ROUNDS)
        for work in (self._assembled.dive, self._assembled.respond):
            self._work(work, told)

    def _work(self, work: Callable[[Clock], None], told: Told | None) -> None:
        """A part of the time for something that betters the best roster."""
        if not self._proven:
            self._exchange()
            work(self._clock.share(DIVE))
            self._tell(told)

    def _days(self, told: Told | None) -> None:
        """Everybody is settled anew on some days, while the windows better what they can."""
        self._exchange()
        before = self._assembled.best
        found = self._assembled.some_days(self._clock)
        self._exchange()
        if found is not None and before is not None:
            self._assembled.put(found, before)
            self._exchange()
            self._tell(told)

    def _sweep(self, told: Told | None) -> None:
        """Something good soon, whoever stops the search while the bound's rounds go on."""
        for _ in range(ceil(len(self._people.days) / DAYS)):
            if self._clock.more() and not self._proven:
                self._days(told)

    def _tries(self, told: Told | None) -> None:
        """Some people are settled anew, others each time."""
        for _ in range(TRIES):
            if self._proven or not self._clock.more():
                break
            self._assembled.some(self._clock)
            self._exchange()
            self._tell(told)

    def _prove(self, told: Told | None, clock: Clock, rounds: int) -> None:
        """Better the bound, while that or new calendars come to anything."""
        columns, values = self._assembled.columns, [inf, inf]
        for _ in range(rounds):
            if columns.done or self._proven or not clock.more():
                break
            before = columns.bound
            values.append(columns.grow(clock))
            columns.better_bound(clock)
            self._exchange()
            self._tell(told)
            if still(values) and columns.bound - before <= CLOSE * abs(columns.bound):
                break

    def _finders(self, told: Told | None) -> list[threading.Thread]:
        """Windows in threads of their own; none where the prover does without."""
        if self._limits.deterministic or self._limits.workers == 1 or self._model.size <= WHOLE:
            return []
        seeds = range(self._limits.seed + 1, self._limits.seed + self._limits.workers)
        start = self._assembled.taken or set()

        def work(seed: int) -> None:  # laying a year out for windows takes time, too
            windows = Windows(self._model, Seats.of(self._model), start, seed)
            self._windows.append(windows)
            windows.run(told, self._stop, lambda _: self._clock.left > 0)

        threads = [threading.Thread(target=work, args=(s,), daemon=True) for s in seeds]
        for thread in threads:
            thread.start()
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
            windows = Windows(
                self._model,
                Seats.of(self._model),
                self._assembled.taken or set(),
                self._limits.seed,
            )
            self._windows.append(windows)
            windows.run(told, self._stop, lambda work: work < SHARE * self._limits.seconds)
        self._stop.ask()
        late = time.monotonic() + GRACE
        for thread in threads:
            thread.join(max(0.0, late - time.monotonic()))
        self._exchange()

    def _found(self) -> Found:
        made = self._assembled
        if made.cost is None:
            return Found("unknown", None, None, made.columns.bound)
        bound = min(made.cost, made.columns.bound)
        status: Status = "optimal" if bound == made.cost else "feasible"
        return Found(status, made.taken, made.cost, bound)
