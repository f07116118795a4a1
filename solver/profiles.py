"""Profiles: the loads that one person has together, such as each class of a tier and its total.

Taken one by one, each cost of a load is as good as its table. Taken together they are not: a
relaxation gives a person half a Saturday and half a Sunday and pays for neither. A profile is one
whole choice of loads with what it costs in all its tables.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from solver.sheet import Sheet, Term

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Family:
    """Tables over the same seats: the terms of the `parts` and of the `total`, with its `sizes`."""

    total: int
    parts: tuple[int, ...]
    sizes: tuple[int, ...]


class Profile(NamedTuple):
    """Whole loads, one of each part, with their cost; `price` adds what the seats are worth."""

    price: float
    loads: tuple[int, ...]


def families(sheet: Sheet) -> list[Family]:
    """Every total whose parts have each of its seats once, all of a part in one size.

    No table is in two families: it would be paid twice.
    """
    paid = [(i, t) for i, t in enumerate(sheet.terms) if t.within is None]
    tables = [i for i, t in paid if t.table is not None and t.variables]
    with_seat: dict[int, list[int]] = defaultdict(list)
    for i in tables:
        for v in sheet.terms[i].variables:
            with_seat[v].append(i)
    found: list[Family] = []
    used: set[int] = set()
    for i in tables:
        family = _family(sheet, i, with_seat) if len(sheet.terms[i].variables) > 1 else None
        if family and used.isdisjoint((i, *family.parts)):
            used.update((i, *family.parts))
            found.append(family)
    return found


def _family(sheet: Sheet, total: int, with_seat: dict[int, list[int]]) -> Family | None:
    term = sheet.terms[total]
    size = dict(zip(term.variables, term.sizes, strict=True))
    near = sorted({j for v in term.variables for j in with_seat[v]} - {total})
    parts = [j for j in near if _inside(sheet.terms[j], size)]
    seats = [v for j in parts for v in sheet.terms[j].variables]
    if not parts or sorted(seats) != sorted(size):
        return None
    return Family(total, tuple(parts), tuple(size[sheet.terms[j].variables[0]] for j in parts))


def _inside(part: Term, size: dict[int, int]) -> bool:
    sizes = {size.get(v, 0) for v in part.variables}
    return len(sizes) == 1 and 0 not in sizes and set(part.sizes) == {1}


class Prices:
    """What the profiles of one family cost, the cheapest first.

    `room`: what a plan may cost more than the least of each table; dearer loads are left out.
    """

    def __init__(self, sheet: Sheet, family: Family, room: int) -> None:
        self.family = family
        self._parts = [_costs(sheet.terms[i], room) for i in family.parts]
        self._total = _costs(sheet.terms[family.total], room)

    def cost(self, loads: Sequence[int]) -> int:
        """What a profile costs in all its tables."""
        in_all = sum(n * size for n, size in zip(loads, self.family.sizes, strict=True))
        parts = sum(table[n] for table, n in zip(self._parts, loads, strict=True))
        return round(float(parts + self._total[in_all]))

    def cheapest(self, rates: Sequence[float]) -> Iterator[Profile]:
        """Profiles by price, cost + Σ rate·load, one after the other.

        A best-first search: `ahead[q][n]` is the least that parts q… and the total still cost
        after a load of n in the total, so that each step leads to a next cheapest profile.
        """
        tables = [t + r * np.arange(len(t)) for t, r in zip(self._parts, rates, strict=True)]
        ahead = self._ahead(tables)
        waiting: list[tuple[float, tuple[int, ...], int, float]] = [(ahead[0][0], (), 0, 0.0)]
        heapify(waiting)
        while waiting:
            price, loads, in_all, paid = heappop(waiting)
            part = len(loads)
            if not np.isfinite(price):
                return
            if part == len(tables):
                yield Profile(float(price), loads)
                continue
            size = self.family.sizes[part]
            for n, cost in enumerate(tables[part]):
                after = in_all + n * size
                if after >= len(self._total):
                    break
                least = paid + cost + ahead[part + 1][after]
                if np.isfinite(least):
                    heappush(waiting, (least, (*loads, n), after, paid + cost))

    def _ahead(self, tables: Sequence[Numbers]) -> list[Any]:
        ahead = [self._total]
        for table, size in zip(reversed(tables), reversed(self.family.sizes), strict=True):
            least = np.full(len(self._total), np.inf)
            for n, cost in enumerate(table):
                there = len(least) - n * size
                if there <= 0:
                    break
                np.minimum(least[:there], cost + ahead[0][n * size :], out=least[:there])
            ahead.insert(0, least)
        return ahead


def _costs(term: Term, room: int) -> Numbers:
    """The table with the weight; loads that alone cost too much are left out."""
    costs = term.times * np.array(term.table, dtype=np.float64)
    able = costs <= costs.min() + room
    costs[~able] = np.inf
    return costs[: int(np.flatnonzero(able)[-1]) + 1]


def alike(sheet: Sheet, found: Sequence[Family], covers: Mapping[int, int]) -> dict[int, int]:
    """Row that fills seats → one number for all that are counted in the same parts."""
    part_of = {v: i for f in found for i in f.parts for v in sheet.terms[i].variables}
    group = list(range(len(sheet.fills)))

    def top(fill: int) -> int:
        while group[fill] != fill:
            group[fill] = fill = group[group[fill]]
        return fill

    home: dict[int, int] = {}
    for number, fill in enumerate(sheet.fills):
        for part in {part_of[v] for v in fill.variables if v in part_of}:
            group[top(home.setdefault(part, number))] = top(number)
    return {row: top(fill) for row, fill in covers.items()}
