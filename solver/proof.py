"""The prover, in a thread of its own."""

import threading
import time
from concurrent.futures import Future
from dataclasses import replace

from solver.counting import Count
from solver.cpsat import Rows
from solver.dated import dated
from solver.finders import Finders
from solver.found import Found, Told
from solver.model import Model
from solver.outcome import Progress
from solver.problem import Limits

GRACE = 1.0  # seconds after the time is over

Exact = Future[Count | None]


class Proof(threading.Thread):
    """The prover in a thread of its own, left alone where it overruns its time.

    In large models a single relaxation may take longer than all the time that was given. `exact`:
    the count seat by seat, if there is to be one; `dated`: its loads found dates, which is proven
    best and the same at every run.
    """

    def __init__(
        self, model: Model, finders: Finders, limits: Limits, told: Told, exact: Exact | None
    ) -> None:
        super().__init__(daemon=True)
        self.finders = finders
        self._model, self._limits, self._told = model, limits, told
        self._ends = time.monotonic() + limits.seconds
        self._exact = exact
        self._begun = finders.best
        self._found: Found | None = None
        self._fault: Exception | None = None
        self.dated = False

    def run(self) -> None:
        """Search; a fault is kept for whoever waits."""
        try:
            self._found = self._by_count() or self._by_search()
        except Exception as fault:  # noqa: BLE001  raised again where it can be heard
            self._fault = fault

    def _by_count(self) -> Found | None:
        """The plan with the loads of the count, if that proves it best."""
        counted = self._exact.result() if self._exact else None
        if counted:
            self._told(Progress(bound=counted.bound))
        if counted and counted.loads:
            found = dated(self._model, counted, self._limits, self.finders.prover)
            if found.cost is not None and found.cost < (self._begun.cost or 0):
                self._begun = replace(found, bound=counted.bound)
                self._told(Progress(value=found.cost))
            self.dated = found.cost is not None and found.cost <= counted.bound
        self.finders.waiting = False
        return replace(self._begun, status="optimal") if self.dated else None

    def _by_search(self) -> Found:
        best = min(self._begun, self.finders.best, key=lambda f: f.cost or 0)
        rows = Rows(self._model, start=best.taken)
        return rows.solve(until(self._limits, self._ends), self._told, self.finders.prover)

    def wait(self) -> Found:
        """Return what was found, or the best of the finders where the proof is not done."""
        self.start()
        ends = float("inf") if self._limits.deterministic else self._ends + GRACE
        while self.is_alive() and not self.finders.prover.asked:
            self.join(0.05)
            if time.monotonic() > ends:
                self.finders.prover.ask()
        self.join(GRACE)
        if self._fault:
            raise self._fault
        return self._found or self._begun


def until(limits: Limits, ends: float) -> Limits:
    """What is left of the time; at least a moment."""
    if limits.deterministic:
        return limits
    return limits.model_copy(update={"seconds": max(0.1, ends - time.monotonic())})
