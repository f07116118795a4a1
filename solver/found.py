"""What a search gives, and the switch that ends it early."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

from solver.outcome import Progress, Status

Told = Callable[[Progress], None]


@dataclass(frozen=True)
class Found:
    """What a search gave: variables taken (None without a plan), its cost and the bound.

    `work`: deterministic time spent.
    """

    status: Status
    taken: set[int] | None
    cost: int | None
    bound: int | None
    work: float = 0.0


class Stoppable(Protocol):
    """A search that can be ended from another thread."""

    def stop_search(self) -> None:
        """End the search and keep the best plan found."""


class Stop:
    """A switch that ends a running search and keeps the best plan found."""

    def __init__(self) -> None:
        self._solvers: list[Stoppable] = []
        self._others: list[Stop] = []
        self._lock = threading.Lock()
        self.asked = False

    def ask(self) -> None:
        with self._lock:
            self.asked = True
            for solver in self._solvers:
                solver.stop_search()
            for other in self._others:
                other.ask()

    def also(self, other: "Stop") -> None:
        """Ask another switch too, whenever this one is asked."""
        with self._lock:
            self._others.append(other)
            if self.asked:
                other.ask()

    @contextmanager
    def watching(self, solver: Stoppable) -> Iterator[None]:
        """End this search too when the switch is asked while it runs."""
        with self._lock:
            self._solvers.append(solver)
        try:
            yield
        finally:
            with self._lock:
                self._solvers.remove(solver)
