"""Everybody's calendars, and what duties still lack.

Where no row joins people but the duties that they fill, and those only cost by how many are there,
a roster is a choice of one calendar for each person.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from roster.domain.case import Seat
from solver.calendars.layers import Layers
from solver.calendars.line import Numbers
from solver.calendars.paths import Paths
from solver.calendars.states import Unreadable
from solver.model import Model
from solver.part import Parts
from solver.sheet import Limit, Term

Given = NDArray[np.int8]  # few a fill: there are many calendars of a year


class Source(NamedTuple):
    """What calendars are read from: each person's seats, the day and the fill of each, −1 none."""

    model: Model
    parts: Parts
    seats: list[list[int]]
    step_of: Mapping[int, int]
    fill_of: NDArray[np.int64]

    @classmethod
    def of(cls, model: Model) -> "Source":
        """Raises Unreadable where some row joins people, or a duty must not have too many."""
        if model.spreads or model.caps or model.forced or _crowding(model):
            raise Unreadable
        seats, step_of = _seats(model)
        if _joins(model, {v: p for p, own in seats.items() for v in own}):
            raise Unreadable
        fill_of = np.full(model.size, -1, dtype=np.int64)
        for number, fill in enumerate(model.fills):
            fill_of[fill.variables] = number
        return cls(model, Parts(model), list(seats.values()), step_of, fill_of)


class People:
    """One `paths` for each person who may serve on these days; on others all is as in a roster.

    `need`, `under`, `over`: of each fill, what the others leave, and what too few and too many
    cost. Raises Unreadable, also where there is no `more` time to read on.
    """

    def __init__(
        self, source: Source, days: range, taken: set[int], more: Callable[[], bool] = lambda: True
    ) -> None:
        self._source, self.days, self.offset = source, days, 0
        within = ([v for v in own if source.step_of[v] in days] for own in source.seats)
        seats = [own for own in within if own]
        self._owner = {v: n for n, own in enumerate(seats) for v in own}
        self.paths = _paths(source, days, seats, source.model.complete(taken), more)
        free = np.array([*self._owner], dtype=np.int64)
        own = np.unique(source.fill_of[free])
        own = own[own >= 0]
        fills = [source.model.fills[f] for f in own.tolist()]
        others = taken - self._owner.keys()
        self.need = np.array([f.need - f.there(others) for f in fills], dtype=np.float64)
        self.under = np.array([f.times for f in fills], dtype=np.float64)
        self.over = np.array([f.over for f in fills], dtype=np.float64)
        number = np.full(len(source.model.fills) + 1, -1)  # the last: of what fills nothing
        number[own] = np.arange(len(own))
        self.fill_of = np.full(source.model.size, -1, dtype=np.int64)
        self.fill_of[free] = number[source.fill_of[free]]

    @classmethod
    def of(cls, model: Model, more: Callable[[], bool] = lambda: True) -> "People":
        """Everybody on all days."""
        source = Source.of(model)
        people = cls(source, range(1 + max(source.step_of.values(), default=-1)), set(), more)
        nobody = people.cover_cost(np.zeros(len(people.need)))
        people.offset = model.cost(model.complete(set())) - round(nobody)
        return people

    def on(self, days: range, taken: set[int]) -> "People":
        """Those who may serve on some of the days; on all others it is as in this roster."""
        return People(self._source, days, taken)

    def with_days(self, days: range, own: Sequence[int], other: Sequence[int]) -> list[int]:
        """A calendar with those days of another one."""
        step_of = self._source.step_of
        kept = [v for v in own if step_of[v] not in days]
        return sorted([*kept, *(v for v in other if step_of[v] in days)])

    def prices(self, worth: Numbers) -> Numbers:
        """Fill's worth → the price of each seat: what is wanted costs less than nothing."""
        return np.where(self.fill_of >= 0, -worth[self.fill_of], 0.0)

    def fills(self, seats: Sequence[int]) -> Given:
        """How many of these seats each fill has."""
        own = self.fill_of[np.array(seats, dtype=np.int64)]
        return np.bincount(own[own >= 0], minlength=len(self.need)).astype(np.int8)

    def split(self, taken: set[int]) -> list[list[int]]:
        """A roster's seats, each person's own."""
        own: list[list[int]] = [[] for _ in self.paths]
        for v in sorted(taken):
            if v in self._owner:
                own[self._owner[v]].append(v)
        return own

    def cover_cost(self, there: Numbers) -> float:
        short, extra = np.maximum(0, self.need - there), np.maximum(0, there - self.need)
        return float((short * self.under + extra * self.over).sum())

    def wanted(self, there: Numbers) -> Numbers:
        """What one more person is worth to each fill."""
        return np.where(there < self.need, self.under, -self.over)

    def lacking(self, there: Numbers) -> Numbers:
        """The same, by how much of a fill is open: those who come first leave it level."""
        share = (self.need - there) / np.maximum(1, self.need)
        return np.where(there < self.need, self.under * share, -self.over)


def _paths(
    source: Source,
    days: range,
    seats: Sequence[Sequence[int]],
    whole: set[int],
    more: Callable[[], bool],
) -> list[Paths]:
    """Everybody's, with these seats free and all others as in the whole."""
    local = len(days)
    if whole:  # states would hold what the other days leave of hours
        local = 2 * len(days) // 3
    layers, found = Layers(), list[Paths]()
    for own in seats:
        if not more():
            raise Unreadable
        step_of = {v: source.step_of[v] - days.start for v in own}
        found.append(Paths(source.parts.cut(whole, own), step_of, layers, local))
    return found


def _seats(model: Model) -> tuple[dict[str, list[int]], dict[int, int]]:
    """Person → her seats, and seat → its day."""
    first = model.case.dates[0] if model.case.dates else None
    found: dict[str, list[int]] = defaultdict(list)
    step_of: dict[int, int] = {}
    for duty in model.case.in_order:
        for person in model.case.people:
            for v in model.variables([Seat(person.id, duty.id)]):
                if v not in step_of and first:
                    step_of[v] = (duty.day - first).days
                    found[person.id].append(v)
    return found, step_of


def _joins(model: Model, owner: dict[int, str]) -> bool:
    """Whether a limit, a cost or a joint has seats of several people."""
    for joint in model.joints:
        people = {owner.get(v, "") for group in joint.groups for v in group}
        if len(people) != 1 or "" in people:
            return True
        owner[joint.variable] = people.pop()
    rows: list[Limit | Term] = [*model.limits, *model.terms]
    return any(len({owner.get(v, "") for v in row.variables}) > 1 for row in rows)


def _crowding(model: Model) -> bool:
    """Whether a duty must not have too many, or a seat fills two duties, as a block does."""
    if any(fill.over is None for fill in model.fills):
        return True
    filled = [v for fill in model.fills for v in fill.variables]
    return len(filled) > len(set(filled))
