"""A first plan person by person, for rosters in which everybody has least hours or shortest runs.

Seat after seat such limits are broken for most of the way, and often at its end. One person's own
calendar is small enough to be solved whole, within all limits, against what those before have left
open. Where no hard limit joins people the plan is legal by its making.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import partial
from itertools import chain
from typing import Any

from roster.domain.case import Seat
from solver.cpsat import Rows, quick
from solver.found import Stop
from solver.model import Model
from solver.part import Parts
from solver.problem import Limits

# Seats a day among which a person chooses, and deterministic time: more where few give no calendar.
TRIES = ((4, 2.0), (12, 4.0), (1000, 30.0))


def near(solver: Any) -> None:
    """Begin at once, and end near the best: windows better it anyhow."""
    quick(solver)
    solver.parameters.relative_gap_limit = 0.01


def by_person(model: Model, stop: Stop) -> set[int] | None:
    """Plan person by person; None where nobody must serve, or somebody finds no calendar."""
    if not any(limit.low > 0 for limit in model.limits):
        return None
    persons = Persons(model)
    return persons.plan(stop) if persons.asked() else None


class Persons:
    """Plans for one person after the other, those with the fewest seats to choose from first.

    Each is offered the seats of each day that lack most people. That is quick, since a year's
    calendar of all seats takes seconds, and spreads people over the duties. Where duties may have
    more people than they want, two are planned at the same time.
    """

    def __init__(self, model: Model) -> None:
        self._model, self._parts = model, Parts(model)
        self._fill = {v: fill for fill in model.fills for v in fill.variables}
        self._days = _days(model)
        self._open = {id(fill): fill.need for fill in model.fills}

    def asked(self) -> bool:
        """Whether a limit asks a person to serve at least something."""
        owner = {v: p for p, days in self._days.items() for v in chain(*days.values())}
        asking = (limit for limit in self._model.limits if limit.low > 0)
        return any(len({owner.get(v) for v in limit.variables}) == 1 for limit in asking)

    def plan(self, stop: Stop) -> set[int] | None:
        """Return the seats' variables that are taken; None where somebody finds no calendar."""
        taken, whole = set(self._model.forced), self._model.complete(self._model.forced)
        people = sorted(self._days, key=lambda p: sum(map(len, self._days[p].values())))
        beside = 2 if all(fill.over is not None for fill in self._model.fills) else 1
        with ThreadPoolExecutor(beside) as pool:
            for n in range(0, len(people), beside):
                solve = partial(self._calendar, whole=whole, stop=stop)
                for found in list(pool.map(solve, people[n : n + beside])):
                    if found is None:
                        return None
                    taken |= found
                    self._take(found, whole)
        return taken

    def _take(self, seats: Iterable[int], whole: set[int]) -> None:
        whole.update(seats)
        self._parts.settle(whole, seats)
        for v in seats:
            if v in self._fill:
                self._open[id(self._fill[v])] -= 1

    def _calendar(self, person: str, whole: set[int], stop: Stop) -> set[int] | None:
        """The person's seats in a plan of everybody before."""
        for most, work in TRIES:
            if stop.asked:
                break
            piece = self._parts.cut(whole, self._offered(person, most))
            limits = Limits(seconds=work, deterministic=True)
            found = Rows(piece.sheet).solve(limits, None, stop, near)
            if found.taken is not None:
                return {piece.origin[v] for v in found.taken if v < len(piece.origin)}
        return None

    def _offered(self, person: str, most: int) -> Iterator[int]:
        for seats in self._days[person].values():
            yield from sorted(seats, key=self._lacking)[:most]

    def _lacking(self, seat: int) -> tuple[int, int]:
        fill = self._fill.get(seat)
        return (-self._open[id(fill)] * fill.times, seat) if fill else (0, seat)


def _days(model: Model) -> dict[str, dict[date, list[int]]]:
    """Person → day → the seats that the person may take there, each once."""
    seen: set[int] = set()
    found: dict[str, dict[date, list[int]]] = defaultdict(lambda: defaultdict(list))
    for duty in model.case.in_order:
        for person in model.case.people:
            for v in model.variables([Seat(person.id, duty.id)]) - seen:
                seen.add(v)
                found[person.id][duty.day].append(v)
    return found
