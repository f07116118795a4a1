"""The prover, in a thread of its own."""

import threading
import time

from solver.counting import count
from solver.cpsat import Rows
from solver.finders import Finders
from solver.found import Found, Told
from solver.model import Model
from solver.outcome import Progress
from solver.problem import Limits

SMALL = 20_000  # variables that can be counted seat by seat in a minute
COUNTED = 0.3  # of the time may go to a count
GRACE = 1.0  # seconds after the time is over


class Proof(threading.Thread):
    """The prover in a thread of its own, left alone where it overruns its time.

    In large models a single relaxation may take longer than all the time that was given.
    """

    def __init__(self, model: Model, finders: Finders, limits: Limits, told: Told) -> None:
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
        seconds = self._limits.seconds
        exact = self._model.size * 60 <= SMALL * max(60, seconds)
        if best.taken and self._finders.guided and exact and not self._limits.deterministic:
            counted = count(self._model, best.taken, COUNTED * seconds, merge=False)
            self._told(Progress(bound=counted.bound if counted else None))
        rows = Rows(self._model, start=self._finders.best.taken)
        return rows.solve(until(self._limits, ends), self._told, self._finders.prover)

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


def until(limits: Limits, ends: float) -> Limits:
    """What is left of the time; at least a moment."""
    if limits.deterministic:
        return limits
    return limits.model_copy(update={"seconds": max(0.1, ends - time.monotonic())})
