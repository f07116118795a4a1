"""One person's seats in one line, ready for arithmetic on all of them at once.

By day, then class (what they do to the states), then group (what they add to the counted rows):
of a group only the cheapest seat ever matters.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import gcd
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from solver.calendars.layers import Layer, Layers, Moves
from solver.calendars.states import Calendar, Counted, Day, Unreadable

Numbers = NDArray[np.float64]


class Stretch(NamedTuple):
    """A day in the line: its layer and moves, where its classes begin, its groups and seats.

    `joint_costs`, `joint_adds`: what joints of several days cost and add to each kept row.
    """

    layer: Layer
    moves: Moves
    classes: int
    groups: slice
    seats: slice
    joint_costs: Numbers
    joint_adds: Numbers


class Line:
    """`seats`: −1 is no seat; `own`: what each costs by itself; `adds`: group × kept row.

    `group_at`, `class_at`: where groups begin among seats, and classes among groups. `low`,
    `high`: of the kept rows, in `units`. `upper_of`, `upper_size`: the row with only a most, by
    `most`, that a seat counts in, −1 for none. `step`, `upper_step`: the most one adds to each.
    """

    def __init__(self, calendar: Calendar, layers: Layers, origin: Sequence[int]) -> None:
        kept = [row for row in calendar.counted if not row.upper]
        uppers = [row for row in calendar.counted if row.upper]
        self._rows = [(row, _unit(row)) for row in kept]
        self.low = np.array([-(-row.low // u) for row, u in self._rows], dtype=np.float64)
        self.high = np.array([row.high // u for row, u in self._rows], dtype=np.float64)
        self.most = np.array([row.high for row in uppers], dtype=np.int64)
        self._seats: list[int] = []
        self._groups: list[int] = []
        self._classes: list[int] = []
        self._adds: list[tuple[int, ...]] = []
        self.days = [self._stretch(day, calendar.costs, layers) for day in calendar.days]
        self.group_at = np.array([*self._groups, len(self._seats)], dtype=np.int64)
        self.class_at = np.array(self._classes, dtype=np.int64)
        self.adds = np.array(self._adds, dtype=np.float64).reshape(len(self._adds), len(kept))
        self.seats = np.array([origin[v] if v >= 0 else -1 for v in self._seats], dtype=np.int64)
        self.own = np.array([calendar.costs.get(v, 0) for v in self._seats], dtype=np.float64)
        self.upper_of = np.full(len(self._seats), -1, dtype=np.int64)
        self.upper_size = np.zeros(len(self._seats), dtype=np.int64)
        self._count(uppers)
        self.step = np.array([max(1, *row.sizes) // u for row, u in self._rows])
        self.upper_step = np.array([max(1, *row.sizes) for row in uppers])

    def _stretch(self, day: Day, costs: Mapping[int, int], layers: Layers) -> Stretch:
        """Put a day's seats at the end of the line."""
        classes, groups, seats = len(self._classes), len(self._groups), len(self._seats)
        shape: list[tuple[int, tuple[int, ...]]] = []
        for kind, adds, v in sorted(self._counting(day)):
            if not shape or shape[-1][0] != kind:
                self._classes.append(len(self._groups))
            if not shape or shape[-1] != (kind, adds):
                shape.append((kind, adds))
                self._groups.append(len(self._seats))
                self._adds.append(adds)
            self._seats.append(v)
        joints = [[row.of_joint.get(j, 0) // unit for row, unit in self._rows] for j in day.joints]
        return Stretch(
            day.layer,
            _moves(day.layer, tuple(kind for kind, _ in shape), layers),
            classes,
            slice(groups, len(self._groups)),
            slice(seats, len(self._seats)),
            np.array([costs.get(j, 0) for j in day.joints], dtype=np.float64),
            np.array(joints, dtype=np.float64).reshape(len(day.joints), len(self._rows)),
        )

    def _counting(self, day: Day) -> list[tuple[int, tuple[int, ...], int]]:
        """Class, what it adds, seat."""
        return [
            (kind, tuple(row.of_seat.get(v, 0) // unit for row, unit in self._rows), v)
            for v, kind in zip(day.seats, day.classes, strict=True)
        ]

    def _count(self, uppers: Sequence[Counted]) -> None:
        place = {v: i for i, v in enumerate(self._seats) if v >= 0}
        for number, row in enumerate(uppers):
            for v, size in row.of_seat.items():
                if self.upper_of[place[v]] >= 0:
                    raise Unreadable
                self.upper_of[place[v]], self.upper_size[place[v]] = number, size


def _moves(layer: Layer, kinds: tuple[int, ...], layers: Layers) -> Moves:
    """The moves of a day whose groups are of these classes."""
    key = layer.number, kinds
    if key not in layers.moves:
        of_class: dict[int, list[int]] = defaultdict(list)
        for number, kind in enumerate(kinds):
            of_class[kind].append(number)
        first: list[int] = [0]
        groups: list[int] = []
        arcs: list[int] = []
        for low, high in pairwise(layer.begins.tolist()):
            for arc in range(low, high):
                own = of_class[int(layer.kinds[arc])]
                groups += own
                arcs += [arc] * len(own)
            first.append(len(groups))
        begins, at, group = (np.array(a, dtype=np.int64) for a in (first, arcs, groups))
        many = np.diff(begins)
        layers.moves[key] = Moves(begins[:-1], many, group, layer.ends[at], layer.made[at])
    return layers.moves[key]


def _unit(row: Counted) -> int:
    return max(1, gcd(*row.sizes))
