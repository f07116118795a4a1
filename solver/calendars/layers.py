"""What the days of a person lead to: states from day to day, found once for all that are alike.

A state holds what the rows that are open have come to so far, None where nothing ahead can break
them any more, and whether each open joint is true already. Weeks repeat themselves and people are
much alike, so that few layers serve a year of many people.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

State = tuple[int | None, ...]
Whole = NDArray[np.int64]


class Open(NamedTuple):
    """A row on a day on which it counts.

    `before`: its place in the state before, −1: it opens. `least`, `most`: what may still come.
    """

    before: int
    low: int
    high: int
    least: int
    most: int
    stays: bool

    def broken(self, load: int | None) -> bool:
        """Whether nothing that may come can keep it."""
        if load is None:
            return False
        return load + self.most < self.low or load + self.least > self.high

    def safe(self, load: int | None) -> bool:
        """Whether nothing that may come can break it."""
        if load is None:
            return True
        return load + self.least >= self.low and load + self.most <= self.high


class Pending(NamedTuple):
    """A joint of several days; `adds`: row's place → what it adds there when it becomes true."""

    before: int
    stays: bool
    adds: tuple[tuple[int, int], ...]


class Class(NamedTuple):
    """Seats that do the same to the rows; `makes`: places of joints that they make true."""

    adds: tuple[tuple[int, int], ...]
    makes: tuple[int, ...]


class Local(NamedTuple):
    """A day without its names."""

    rows: tuple[Open, ...]
    joints: tuple[Pending, ...]
    classes: tuple[Class, ...]


class Layer(NamedTuple):
    """Arcs from the states before a day to those after it, those of a state in a row.

    `begins`: state before → its first arc, one more at the end; `made`: arc × joint. `dead`: the
    states before that no arc leaves, None where there are none.
    """

    number: int
    begins: Whole
    kinds: Whole
    ends: Whole
    made: NDArray[np.bool_]
    after: int
    dead: NDArray[np.bool_] | None


class Moves(NamedTuple):
    """All ways through a day, an arc with a group of seats, those of a state before in a row."""

    first: Whole
    many: Whole
    group: Whole
    ends: Whole
    made: NDArray[np.bool_]


class Layers:
    """Knows every layer that it has made."""

    def __init__(self) -> None:
        self._fronts: dict[tuple[State, ...], int] = {}
        self._states: list[tuple[State, ...]] = []
        self._made: dict[tuple[int, Local], tuple[Layer, int]] = {}
        self._steps: dict[Local, dict[State, list[tuple[State, tuple[int, ...]] | None]]] = {}
        self.moves: dict[tuple[int, tuple[int, ...]], Moves] = {}

    def begin(self) -> int:
        """The number of what stands before the first day."""
        return self._front(((),))

    def after(self, front: int, local: Local) -> tuple[Layer, int]:
        """The layer of a day after these states, and the number of what stands after it."""
        key = front, local
        if key not in self._made:
            self._made[key] = self._layer(self._states[front], local)
        return self._made[key]

    def _front(self, states: tuple[State, ...]) -> int:
        if states not in self._fronts:
            self._fronts[states] = len(self._states)
            self._states.append(states)
        return self._fronts[states]

    def _layer(self, states: Sequence[State], local: Local) -> tuple[Layer, int]:
        known = self._steps.setdefault(local, {})
        place: dict[State, int] = {}
        begins, kinds, ends, made = [0], [], [], []
        for state in states:
            if state not in known:
                known[state] = [_step(state, local, c) for c in local.classes]
            for kind, step in enumerate(known[state]):
                if step is not None:
                    kinds.append(kind)
                    ends.append(place.setdefault(step[0], len(place)))
                    made.append([j in step[1] for j in range(len(local.joints))])
            begins.append(len(kinds))
        flags = np.array(made, dtype=bool).reshape(len(kinds), len(local.joints))
        arrays = [np.array(a, dtype=np.int64) for a in (begins, kinds, ends)]
        none = np.diff(arrays[0]) == 0
        dead = none if none.any() else None
        layer = Layer(len(self._made), arrays[0], arrays[1], arrays[2], flags, len(place), dead)
        return layer, self._front(tuple(place))


def _step(state: State, local: Local, kind: Class) -> tuple[State, tuple[int, ...]] | None:
    """The state after a seat of the kind, with the joints that become true; None: a row breaks."""
    loads = [state[row.before] if row.before >= 0 else 0 for row in local.rows]
    true = [joint.before >= 0 and bool(state[joint.before]) for joint in local.joints]
    new = [j for j in kind.makes if not true[j]]
    for place, size in (*kind.adds, *(a for j in new for a in local.joints[j].adds)):
        load = loads[place]
        loads[place] = None if load is None else load + size
    pairs = list(zip(local.rows, loads, strict=True))
    if any(row.broken(load) for row, load in pairs):
        return None
    left = [None if row.safe(load) else load for row, load in pairs if row.stays]
    told = [int(t or j in kind.makes) for j, t in enumerate(true) if local.joints[j].stays]
    return (*left, *told), tuple(new)
