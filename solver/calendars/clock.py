"""How long the search by calendars may go on."""

import time
from dataclasses import dataclass

from solver.found import Stop

PATH = 1e-3  # deterministic time of one calendar of one day


@dataclass
class Spent:
    """Deterministic work done so far, by all who share it."""

    work: float = 0.0


class Clock:
    """Asked before each piece of work.

    `ends`: by the monotonic clock, or of deterministic work where that is `spent`, so much of it
    (`each`) whenever it is asked.
    """

    def __init__(
        self, ends: float, stop: Stop, spent: Spent | None = None, each: float = 0.0
    ) -> None:
        self._ends, self._stop, self._spent, self._each = ends, stop, spent, each

    def more(self) -> bool:
        """Whether there is time for one more calendar."""
        if self._spent:
            self._spent.work += self._each
        return self.left > 0 and not self._stop.asked

    @property
    def left(self) -> float:
        return self._ends - (self._spent.work if self._spent else time.monotonic())

    @property
    def seconds(self) -> float | None:
        """What is left for work that does not ask; None where it must not depend on time."""
        return None if self._spent else max(1.0, self.left)

    def share(self, part: float) -> "Clock":
        """A part of what is left."""
        ends = self._ends - (1 - part) * self.left
        return Clock(ends, self._stop, self._spent, self._each)

    def on(self, part: float) -> "Clock":
        """The same for calendars of a part of the days."""
        return Clock(self._ends, self._stop, self._spent, part * self._each)
