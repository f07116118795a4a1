"""Level after level: what the costs of one have come to is kept by all that follow.

Balanced is an order of a single group. In one sum with huge weights a strict order would say the
same, but the small costs would drown: a gap in per cent would mean nothing.
"""

import time
from collections.abc import Sequence
from copy import copy
from dataclasses import replace
from typing import TypeVar

from roster.domain.ring import Level
from solver.found import Found, Stop, Told
from solver.model import Model
from solver.outcome import Progress
from solver.problem import Limits
from solver.rule import RULES
from solver.search import search
from solver.sheet import Costed, Fill, Spread, Term

SHARE = 0.5  # of the time left that a group may take; what it does not need is for those after it

Row = TypeVar("Row", Fill, Term, Spread)


class Order:
    """Searches a model group after group.

    `model`: with all costs. `groups`: those of the order at which anything can cost; the first
    where nothing can.
    """

    def __init__(self, model: Model, order: Sequence[tuple[Level, ...]]) -> None:
        self.model = model
        costed: list[Costed] = [*model.fills, *model.terms, *model.spreads]
        there = {RULES[row.rule].level for row in costed}
        self.groups = [g for g in order if not there.isdisjoint(g)] or [order[0]]
        self._place = {level: n for n, group in enumerate(self.groups) for level in group}

    def search(
        self, start: set[int] | None, limits: Limits, told: Told | None, stop: Stop
    ) -> list[Found]:
        """What each group came to; the plan of the last keeps to all. It ends without a plan."""
        found: list[Found] = []
        clock = _Clock(limits)
        for number, group in enumerate(self.groups):
            sheet = self._sheet([f.cost or 0 for f in found])
            tell = _of(group, told) if told and len(self.groups) > 1 else told
            begun = None if start is None else _begun(sheet, start)
            if begun and tell:
                tell(Progress(value=begun.cost, bound=begun.bound))
            if begun and (begun.status == "optimal" or stop.asked or clock.over):
                found.append(begun)
                continue
            share = clock.share(1.0 if number + 1 == len(self.groups) else SHARE)
            found.append(_exact(sheet, search(sheet, start, share, tell, stop)))
            start = found[-1].taken
            if start is None:
                break
        return found

    def _sheet(self, reached: Sequence[int]) -> Model:
        """The model in which one group is paid for, and those before cost no more than reached."""
        now, made = len(reached), copy(self.model)
        made.caps = list(reached)
        made.fills = [self._placed(f, now) or _free(f) for f in made.fills]
        made.terms = [t for term in made.terms if (t := self._placed(term, now))]
        made.spreads = [
            s
            for spread in made.spreads
            if (s := spread if spread.times is None else self._placed(spread, now))
        ]
        return made

    def _placed(self, row: Row, now: int) -> Row | None:
        """A row as it counts when it is the turn of one group; None: not yet."""
        place = self._place[RULES[row.rule].level]
        if place > now:
            return None
        return row if place == now else replace(row, within=place)


def _free(fill: Fill) -> Fill:
    """A fill whose open seats do not cost yet."""
    return replace(fill, times=0, over=None if fill.over is None else 0)


def _begun(sheet: Model, start: set[int]) -> Found:
    """The start as it stands at its turn; nothing need be searched where it cannot be bettered."""
    cost, least = sheet.cost(sheet.complete(start)), sheet.unavoidable
    return Found("optimal" if cost == least else "feasible", start, cost, least)


def _exact(sheet: Model, found: Found) -> Found:
    """With the cost of the plan itself: a search that was cut off may have counted too much."""
    if found.taken is None or found.cost is None:
        if sheet.caps:
            raise ValueError("the search lost a plan that it was given")
        return found
    cost = min(found.cost, sheet.cost(sheet.complete(found.taken)))
    return replace(found, cost=cost, bound=min(found.bound or 0, cost))


def _of(level: tuple[Level, ...], told: Told) -> Told:
    """Say with each progress at which level it is."""
    return lambda progress: told(progress.model_copy(update={"level": level}))


class _Clock:
    """Shares out the time. Deterministic time is shared by plan: what was spent may differ."""

    def __init__(self, limits: Limits) -> None:
        self._limits, self._left = limits, limits.seconds
        self._ends = time.monotonic() + limits.seconds

    @property
    def over(self) -> bool:
        return not self._limits.deterministic and time.monotonic() >= self._ends

    def share(self, part: float) -> Limits:
        """A part of what is left; at least a moment."""
        if not self._limits.deterministic:
            self._left = self._ends - time.monotonic()
        seconds = max(0.01, part * self._left)
        self._left -= seconds
        return self._limits.model_copy(update={"seconds": seconds})
