"""Betters a plan by windows: some people over all dates, or everybody over some dates, in turn.

Windows are small enough to be solved to the end in a second or two: they grow when they are and
shrink when they are not. Some people over the whole period gain most, and no choice of people
was clearly better than chance; windows of dates mend what people alone cannot.
"""

import random
from collections.abc import Callable
from datetime import date

from roster.domain.case import Seat
from solver.cpsat import Rows, quick
from solver.found import Stop, Told
from solver.model import Model
from solver.outcome import Progress
from solver.part import Parts
from solver.problem import Limits

WORK = 0.4  # deterministic time of one window: about a second
GROW, SHRINK = 1.08, 0.9


class Windows:
    """A search that keeps a whole plan at all times.

    `taken`, `cost`: the best plan so far, the first of its cost. `turns`: windows solved;
    `bettered`: how many of them it took to find it.
    """

    def __init__(self, model: Model, start: set[int], seed: int) -> None:
        self._model, self._parts = model, Parts(model)
        self._taken, self._whole = set(start), model.complete(start)
        self._cost = model.cost(self._whole)
        self.taken, self.cost, self.turns, self.bettered = set(start), self._cost, 0, 0
        self._seed = seed
        self._random = random.Random(seed)
        self._of_person: dict[str, set[int]] = {}
        self._of_day: dict[date, set[int]] = {}
        for duty in model.case.in_order:
            for person in model.case.people:
                for v in model.variables([Seat(person.id, duty.id)]):
                    self._of_person.setdefault(person.id, set()).add(v)
                    self._of_day.setdefault(duty.day, set()).add(v)
        self._people = min(8.0, float(len(self._of_person)))
        self._days = min(14.0, float(len(self._of_day)))

    def run(self, told: Told | None, stop: Stop, more: Callable[[float], bool]) -> None:
        """Better the plan while there is `more` to spend (it is given the work done so far)."""
        work = 0.0
        while self._of_person and not stop.asked and more(work):
            by_days = self.turns % 3 == 2
            free = self._some_days() if by_days else self._some_people()
            work += self._window(free, stop, by_days=by_days)
            self.turns += 1
            if self._cost < self.cost:
                self.cost, self.taken, self.bettered = self._cost, set(self._taken), self.turns
            if told:
                told(Progress(value=self.cost))

    def _some_people(self) -> set[int]:
        people = sorted(self._of_person)
        chosen = self._random.sample(people, min(len(people), round(self._people)))
        return {v for p in chosen for v in self._of_person[p]}

    def _some_days(self) -> set[int]:
        days = sorted(self._of_day)
        length = min(len(days), max(2, round(self._days)))
        first = self._random.randrange(len(days) - length + 1)
        return {v for d in days[first : first + length] for v in self._of_day[d]}

    def _window(self, free: set[int], stop: Stop, *, by_days: bool) -> float:
        piece = self._parts.cut(self._whole, free)
        before = piece.sheet.cost(piece.sheet.complete(piece.taken))
        small = Limits(seconds=WORK, deterministic=True, seed=self._seed)
        found = Rows(piece.sheet, start=piece.taken).solve(small, None, stop, quick)
        self._resize(found.status == "optimal", by_days=by_days)
        if found.taken is not None and found.cost is not None and found.cost <= before:
            seats = {piece.origin[v] for v in found.taken if v < len(piece.origin)}
            self._taken = (self._taken - set(piece.origin)) | seats
            self._whole = self._model.complete(self._taken)
            self._cost += found.cost - before
        return max(found.work, 0.01)

    def _resize(self, proven: bool, *, by_days: bool) -> None:  # noqa: FBT001
        factor = GROW if proven else SHRINK
        if by_days:
            self._days = min(max(2.0, self._days * factor), float(len(self._of_day)))
        else:
            self._people = min(max(2.0, self._people * factor), float(len(self._of_person)))
