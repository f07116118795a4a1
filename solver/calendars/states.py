"""One person's own dates as steps: what may follow what, whatever all others do.

A sheet's rows in which only her seats are, are read day by day. A state is what the open rows say
about the days before, in so far as it still matters: mostly how long a run is and what she served
last. Rows over many days (hours, weekends) would make too many states: they are `counted`, each
step adding to them. Nothing here knows a rule: states come of the rows alone.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from solver.calendars.layers import Class, Layer, Layers, Local, Open, Pending
from solver.sheet import Limit, Sheet

Effect = tuple[tuple[tuple[int, int], ...], tuple[int, ...]]

LOCAL = 16  # steps that a row may span and still be in the states


class Unreadable(Exception):
    """The rows are of a kind that cannot be read day by day."""


@dataclass
class Counted:
    """A row over many steps: low ≤ what has been added ≤ high, each part of it at least 0.

    `upper`: only too much breaks it, and each seat counts by itself.
    """

    low: int
    high: int
    upper: bool
    of_seat: dict[int, int] = field(default_factory=dict)
    of_joint: dict[int, int] = field(default_factory=dict)

    @property
    def sizes(self) -> list[int]:
        """What its seats and joints add."""
        return [*self.of_seat.values(), *self.of_joint.values()]


class Day(NamedTuple):
    """A step: its seats, −1 for none, each with its class; the joints its layer tells of."""

    layer: Layer
    seats: list[int]
    classes: list[int]
    joints: list[int]


class Calendar(NamedTuple):
    """All steps of a person, the rows that are counted, and what seats and long joints cost."""

    days: list[Day]
    counted: list[Counted]
    costs: Mapping[int, int]


class Row(NamedTuple):
    """A limit over few days, and the first and last of them."""

    limit: Limit
    first: int
    last: int

    def open(self, before: int, t: int, ahead: tuple[int, int]) -> Open:
        """As it stands on a day; `before`: its place in the state, `ahead`: what may still come."""
        return Open(before, self.limit.low, self.limit.high, *ahead, self.last > t)


class Step(NamedTuple):
    """A day's seats, their classes, its joints, and what it is without its names."""

    seats: list[int]
    classes: list[int]
    joints: list[int]
    local: Local


class _Alive(NamedTuple):
    """A day among all rows: which rows and joints each day has, what may come to a row after it."""

    day: int
    rows: Sequence[Row]
    there: Sequence[list[int]]
    joints: Sequence[list[int]]
    ahead: Sequence[Mapping[int, tuple[int, int]]]


class Reading:
    """Reads a sheet of one person; `step_of`: seat → its day.

    `local`: rows over so many steps are counted where they can be, even if not over LOCAL.

    Raises Unreadable where two seats of a day go together, or joints or costs are of other kinds.
    """

    def __init__(self, sheet: Sheet, step_of: Mapping[int, int], local: int) -> None:
        if sheet.spreads or sheet.caps or sheet.forced or sheet.impossible:
            raise Unreadable
        self._sheet, self._step_of, self._local_steps = sheet, step_of, min(LOCAL, local)
        self._seats: dict[int, list[int]] = defaultdict(list)
        for v in sorted(step_of):
            self._seats[step_of[v]].append(v)
        self._within: dict[int, list[int]] = {v: [v] for v in step_of}
        self._tokens: dict[int, list[int]] = {v: [v] for v in step_of}
        self._join()
        self._span = {v: _span(s, step_of) for v, s in self._within.items()}
        self._long = {v for v, (first, last) in self._span.items() if last > first}
        self._one_a_day()

    def _join(self) -> None:
        for joint in self._sheet.joints:
            if joint.kind != "any":
                raise Unreadable
            seats = sorted({s for v in joint.groups[0] for s in self._within[v]})
            self._within[joint.variable] = seats
            for s in seats:
                self._tokens[s].append(joint.variable)

    def _one_a_day(self) -> None:
        held: set[int] = set()
        for limit in self._sheet.limits:
            if limit.high <= 1 and set(limit.sizes) == {1}:
                steps = {self._span[v][0] for v in limit.variables if v not in self._long}
                seats = {s for v in limit.variables if v not in self._long for s in self._within[v]}
                held.update(t for t in steps if seats.issuperset(self._seats[t]))
        if any(len(seats) > 1 and t not in held for t, seats in self._seats.items()):
            raise Unreadable

    def read(self, layers: Layers) -> Calendar:
        counted: list[Counted] = []
        rows: list[Row] = []
        for limit in self._sheet.limits:
            if not limit.variables:
                raise Unreadable
            first = min(self._span[v][0] for v in limit.variables)
            last = max(self._span[v][1] for v in limit.variables)
            counts = min(limit.sizes) >= 0
            if last - first < (self._local_steps if counts else LOCAL):
                rows.append(Row(limit, first, last))
            else:
                counted.append(self._counted(limit))
        _once(counted)
        costs = self._costs()
        told = {j for row in counted for j in row.of_joint} | set(costs)
        told |= {v for row in rows for v in row.limit.variables}
        long = sorted(told & self._long)
        days, front = [], layers.begin()
        for step in self._steps(rows, long):
            layer, front = layers.after(front, step.local)
            days.append(Day(layer, step.seats, step.classes, step.joints))
        return Calendar(days, counted, costs)

    def _steps(self, rows: Sequence[Row], long: Sequence[int]) -> Iterator[Step]:
        """Each day's seats, their classes, its joints, and what it is without its names."""
        size = max(self._seats, default=-1) + 1
        there = _by_day([(row.first, row.last) for row in rows], size)
        joints = [[long[n] for n in day] for day in _by_day([self._span[j] for j in long], size)]
        adds = self._adds(rows)
        classes = [self._classes(t, adds, joints[t]) for t in range(size)]
        ahead = self._ahead(rows, classes)
        for t, own in enumerate(classes):
            seats = [s for those in own.values() for s in those]
            kinds = [kind for kind, those in enumerate(own.values()) for _ in those]
            alive = _Alive(t, rows, there, joints, ahead)
            yield Step(seats, kinds, joints[t], self._local(alive, list(own)))

    def _adds(self, rows: Sequence[Row]) -> dict[int, list[tuple[int, int]]]:
        """Seat or joint → the rows that it is in, and what it adds to each."""
        adds: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for n, row in enumerate(rows):
            for v, size in zip(row.limit.variables, row.limit.sizes, strict=True):
                adds[v].append((n, size))
        return adds

    def _classes(
        self, t: int, adds: Mapping[int, list[tuple[int, int]]], joints: Sequence[int]
    ) -> dict[Effect, list[int]]:
        """What seats of a day do to the rows → those seats; nothing is done by −1, no seat."""
        found: dict[Effect, list[int]] = {((), ()): [-1]}
        open_ = set(joints)
        for s in self._seats.get(t, ()):
            effect: dict[int, int] = defaultdict(int)
            for token in self._tokens[s]:
                for n, size in adds.get(token, ()) if token not in self._long else ():
                    effect[n] += size
            made = tuple(j for j in self._tokens[s] if j in open_)
            found.setdefault((tuple(sorted(effect.items())), made), []).append(s)
        return found

    def _ahead(
        self, rows: Sequence[Row], classes: Sequence[Mapping[Effect, object]]
    ) -> list[dict[int, tuple[int, int]]]:
        """Of each row, day → the least and the most that may still come to it after that day."""
        least: list[dict[int, int]] = [defaultdict(int) for _ in rows]
        most: list[dict[int, int]] = [defaultdict(int) for _ in rows]
        for t, kinds in enumerate(classes):
            for effect, _ in kinds:
                for n, size in effect:
                    least[n][t] = min(least[n][t], size)
                    most[n][t] = max(most[n][t], size)
        found: list[dict[int, tuple[int, int]]] = []
        for n, (limit, first, last) in enumerate(rows):
            for v, size in zip(limit.variables, limit.sizes, strict=True):
                if v in self._long:
                    (most if size > 0 else least)[n][self._span[v][1]] += size
            low, high, after = 0, 0, {}
            for t in range(last, first - 1, -1):
                after[t] = low, high
                low, high = low + least[n].get(t, 0), high + most[n].get(t, 0)
            found.append(after)
        return found

    def _local(self, alive: _Alive, kinds: Sequence[Effect]) -> Local:
        t, rows, now, open_ = alive.day, alive.rows, alive.there[alive.day], alive.joints[alive.day]
        kept = [n for n in alive.there[t - 1] if rows[n].last >= t] if t else []
        pending = [j for j in alive.joints[t - 1] if self._span[j][1] >= t] if t else []
        before = {n: i for i, n in enumerate(kept)}
        made = {j: len(kept) + i for i, j in enumerate(pending)}
        place = {n: i for i, n in enumerate(now)}
        joints = {j: i for i, j in enumerate(open_)}
        return Local(
            tuple(rows[n].open(before.get(n, -1), t, alive.ahead[n][t]) for n in now),
            tuple(
                Pending(made.get(j, -1), self._span[j][1] > t, _in_rows(j, rows, place))
                for j in open_
            ),
            tuple(
                Class(tuple((place[n], a) for n, a in effect), tuple(joints[j] for j in makes))
                for effect, makes in kinds
            ),
        )

    def _counted(self, limit: Limit) -> Counted:
        row = Counted(limit.low, limit.high, upper=False)
        for v, size in zip(limit.variables, limit.sizes, strict=True):
            if size < 0:
                raise Unreadable
            if v in self._long:
                row.of_joint[v] = size
            for s in self._within[v] if v not in self._long else ():
                row.of_seat[s] = row.of_seat.get(s, 0) + size
        row.upper = limit.low <= 0 and not row.of_joint
        return row

    def _costs(self) -> dict[int, int]:
        """Seat or long joint → its cost; a table is paid for by its rise from 0 to 1."""
        costs: dict[int, int] = defaultdict(int)
        for term in self._sheet.terms:
            if len(term.variables) > 1:
                raise Unreadable
            for v, size in zip(term.variables, term.sizes, strict=True):
                for s in [v] if v in self._long else self._within[v]:
                    costs[s] += term.cost(size) - term.cost(0)
        return costs


def _once(counted: Sequence[Counted]) -> None:
    """Each seat in one row that only too much breaks: where there are two, the longer is kept."""
    seen = set[int]()
    for row in sorted(counted, key=lambda row: len(row.of_seat)):
        row.upper &= seen.isdisjoint(row.of_seat)
        seen.update(row.of_seat if row.upper else ())


def _span(seats: Sequence[int], step_of: Mapping[int, int]) -> tuple[int, int]:
    steps = [step_of[s] for s in seats]
    return min(steps), max(steps)


def _by_day(spans: Sequence[tuple[int, int]], size: int) -> list[list[int]]:
    """Day → the numbers of the spans that hold it."""
    found: list[list[int]] = [[] for _ in range(size)]
    for number, (first, last) in enumerate(spans):
        for t in range(first, last + 1):
            found[t].append(number)
    return found


def _in_rows(
    joint: int, rows: Sequence[Row], place: Mapping[int, int]
) -> tuple[tuple[int, int], ...]:
    """The places of rows that a joint is in, and what it adds there."""
    return tuple(
        (i, size)
        for n, i in place.items()
        for v, size in zip(rows[n].limit.variables, rows[n].limit.sizes, strict=True)
        if v == joint
    )
