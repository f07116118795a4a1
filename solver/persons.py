"""A first plan person by person, for rosters in which everybody has least hours or shortest runs.

Seat after seat such limits are broken for most of the way, and often at its end. One person's own
calendar is small enough to be solved whole, within all limits, against what those before have left
open. Where no hard limit joins people the plan is legal by its making.
"""

import threading
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

from roster.domain.case import Seat
from solver.cpsat import PROVE, Rows
from solver.found import Stop
from solver.model import Model
from solver.part import Parts
from solver.problem import Limits

WORK = (2.0, 30.0)  # deterministic time for one calendar: about a second, once more where it fails

MANY = 400_000  # variables of a sheet on which a start in half the time is worth a dearer one


def near(parameters: Any) -> None:
    """Strong cuts, full presolve, and an end near the best: windows better it anyhow."""
    PROVE(parameters)
    parameters.relative_gap_limit = 0.01


def must_serve(model: Model) -> bool:
    """Whether a limit asks anybody to serve at least something."""
    return any(limit.low > 0 for limit in model.limits)


def by_person(model: Model, stop: Stop, ends: float | None = None) -> set[int] | None:
    """Plan person by person; None where nobody must serve, or somebody finds no calendar.

    `ends`: by the monotonic clock, when it must be done; None: the same on any machine.
    """
    if not must_serve(model) or (ends is not None and time.monotonic() >= ends):
        return None
    persons, late = Persons(model), Stop()
    if not persons.asked():
        return None
    stop.also(late)
    if ends is None:
        return persons.plan(late)
    timer = threading.Timer(max(0.0, ends - time.monotonic()), late.ask)
    timer.daemon = True
    timer.start()
    try:
        return persons.plan(late, ends)
    finally:
        timer.cancel()


class Persons:
    """Plans for one person after the other, those with the fewest seats to choose from first.

    Two are planned at the same time only on very large sheets where duties may have more people
    than they want: both run for the same open seats, and the plan of a half year cost a quarter
    more. Offering only the few seats of each day that lack most people did not help: fewer
    calendars were found, and the plan cost a sixth more.
    """

    def __init__(self, model: Model) -> None:
        self._model, self._parts = model, Parts(model)
        self._seats = _seats(model)

    def asked(self) -> bool:
        """Whether a limit asks a person to serve at least something."""
        owner = {v: p for p, seats in self._seats.items() for v in seats}
        asking = (limit for limit in self._model.limits if limit.low > 0)
        return any(len({owner.get(v) for v in limit.variables}) == 1 for limit in asking)

    def plan(self, stop: Stop, ends: float | None = None) -> set[int] | None:
        """Return the seats' variables that are taken; None where somebody finds no calendar."""
        taken, whole = set(self._model.forced), self._model.complete(self._model.forced)
        people = sorted(self._seats, key=lambda p: len(self._seats[p]))
        crowded = all(fill.over is not None for fill in self._model.fills)
        beside = 2 if crowded and self._model.size > MANY else 1
        with ThreadPoolExecutor(beside) as pool:
            for n in range(0, len(people), beside):
                if ends is not None and time.monotonic() > ends:
                    return None
                solve = partial(self._calendar, whole=whole, stop=stop)
                for found in list(pool.map(solve, people[n : n + beside])):
                    if found is None:
                        return None
                    taken |= found
                    whole |= found
                    self._parts.settle(whole, found)
        return taken

    def _calendar(self, person: str, whole: set[int], stop: Stop) -> set[int] | None:
        """The person's seats in a plan of everybody before."""
        piece = self._parts.cut(whole, self._seats[person])
        for work in WORK:
            if stop.asked:
                break
            limits = Limits(seconds=work, deterministic=True)
            found = Rows(piece.sheet).solve(limits, None, stop, near)
            if found.taken is not None:
                return {piece.origin[v] for v in found.taken if v < len(piece.origin)}
        return None


def _seats(model: Model) -> dict[str, set[int]]:
    """Person → the seats that the person may take."""
    found: dict[str, set[int]] = defaultdict(set)
    for duty in model.case.in_order:
        for person in model.case.people:
            found[person.id] |= model.variables([Seat(person.id, duty.id)])
    return found
