"""Who serves how many of what, dates left aside: what no plan goes below, and a guide for one.

Without the limits between dates a roster is a question of counts. In it each family of tables
becomes a choice among profiles (`profiles`), taken in as they pay: linear programming then gives
a far better bound than on the tables, and HiGHS mostly ends within seconds in whole numbers. On
the Mobile quarter that count is the roster's own value, 167, after 2 s; CP-SAT on the tables
stands at 83 after 4 s. With `merge`, seats of a person that differ only in their duty count
together: weaker where absences decide, and the way for a year of a large ring. What earlier levels
of a strict order may cost is a row like others: six Mobile weeks rise from 59 to 149 in 1.3 s.

Tried and left: all profiles as variables for CP-SAT (too heavy), the limits between dates in the
linear program (36 s instead of 2 on a Mobile year, for the same bound).
"""

import time
from bisect import bisect
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from math import ceil, isfinite
from typing import NamedTuple

import numpy as np

from solver.linear import (
    Answer,
    Numbers,
    Program,
    bound_of,
    merged,
    narrowed,
    no_dearer,
    relaxed,
    whole,
)
from solver.profiles import Family, Prices, Profile, alike, families
from solver.rows import Laid
from solver.sheet import Costed, Fill, Joint, Limit, Sheet, Term

FIRST, MORE, LAST = 40, 10, 40  # profiles of a family: at first, each round, in whole numbers
ROUNDS = 12
# What a plan may cost beyond what is proven, first and then: at least, and as a part
TIGHT, WIDE, HASTE = (2.0, 0.02), (10.0, 0.1), 0.3  # of the time goes to the first
CLOSE = 0.2  # the bound is as good as found


class Count(NamedTuple):
    """`bound`: no plan costs less. `loads`: part's term → its load in the cheapest count."""

    bound: int
    loads: Mapping[int, int]


def count(
    sheet: Sheet,
    start: set[int],
    seconds: float | None,
    *,
    merge: bool,
    early: Callable[[Count], None] | None = None,
) -> Count | None:
    """Count within the time; None where the sheet has no family of tables.

    `start`: a legal plan; what costs more than it is left out. `seconds` None: the same on any
    machine, and so without a search beyond its root. `early` is given the count in parts, which in
    a ring of hundreds guides minutes before the whole one.
    """
    found = families(sheet)
    if not found:
        return None
    ends = None if seconds is None else time.monotonic() + seconds
    return _Counting(sheet, start, found, merge=merge).run(ends, early)


class Worth(NamedTuple):
    """What the `worths` of the rows prove: no plan costs less; `rates`: those of the loads."""

    proven: float
    worths: Numbers
    rates: list[list[float]]


class _Counts(Laid):
    """A sheet as a program without limits on dates; tables in families are left out."""

    def __init__(
        self, sheet: Sheet, start: set[int], within: Iterable[int], *, merge: bool
    ) -> None:
        self.program = Program()
        self.covers: dict[int, int] = {}
        self._fills = 0
        self._within = {id(sheet.terms[i]) for i in within}
        self._needed, self._merge = self._standing(sheet), merge
        super().__init__(sheet, start=start)
        self.program.costs = {v: float(c) for v, c in self.costs.items() if c}
        self.program.offset = float(self.offset)

    @property
    def room(self) -> int:
        """What a plan no dearer than the start may cost beyond the least of each table."""
        return self._room or 0

    def variable(self, low: int, high: int) -> int:
        return self.program.variable(low, high)

    def row(self, variables: Sequence[int], sizes: Sequence[int], low: int, high: int) -> None:
        summed: dict[int, float] = defaultdict(float)
        for v, size in zip(variables, sizes, strict=True):
            summed[v] += size
        self.program.rows.append((summed, low, high))

    def _standing(self, sheet: Sheet) -> set[int]:
        """The variables that a row stands on; most joints are only in limits between dates."""
        rows: list[Limit | Costed] = [x for x in sheet.limits if _amount(x)]
        rows += [*sheet.fills, *sheet.spreads]
        rows += [t for t in sheet.terms if id(t) not in self._within]
        needed = {v for row in rows for v in row.variables}
        for joint in reversed(sheet.joints):  # later ones stand on earlier ones
            if joint.variable in needed:
                needed.update(v for group in joint.groups for v in group)
        return needed

    def _joint(self, joint: Joint) -> None:
        if joint.variable in self._needed:
            super()._joint(joint)
        elif not self._merge and joint.kind == "any" and self._exclusive(joint.groups[0]):
            self.at_most_one(joint.groups[0])

    def _limit(self, limit: Limit) -> None:
        if _amount(limit):
            super()._limit(limit)

    def _fill(self, fill: Fill) -> None:
        row = len(self.program.rows)
        super()._fill(fill)
        if len(self.program.rows) > row:
            self.covers[row] = self._fills
        self._fills += 1

    def _term(self, term: Term) -> None:
        if id(term) not in self._within:
            super()._term(term)


def _amount(limit: Limit) -> bool:
    """Whether it is of amounts that somebody must or may serve, not of dates."""
    return limit.low > 0 or set(limit.sizes) != {1}


class _Counting:
    """The program with its columns: first what the sheet asks, then the profiles.

    `seats`: variable of the sheet → its column. `links`: of each family's part the row that the
    loads of its profiles make up for; `one`: the row that takes one profile of each family.
    """

    def __init__(
        self, sheet: Sheet, start: set[int], found: Sequence[Family], *, merge: bool
    ) -> None:
        self._sheet, self._families = sheet, found
        within = [i for f in found for i in (f.total, *f.parts)]
        laid = _Counts(sheet, start, within, merge=merge)
        self._value = laid.begun.cost or 0
        self._prices = [Prices(sheet, f, laid.room) for f in found]
        self._program, self._seats = laid.program, list(range(len(laid.program.lows)))
        links = [[self._row(sheet.terms[i].variables) for i in f.parts] for f in found]
        if merge:
            together = alike(sheet, found, laid.covers)
            self._program, self._seats = merged(laid.program, together)
            gone = sorted(together)
            links = [[row - bisect(gone, row) for row in rows] for rows in links]
        self._links, self._plain = links, len(self._program.lows)
        self._one = [len(self._program.rows) + i for i in range(len(found))]
        self._program.rows += [({}, 1, 1) for _ in found]
        self._known: list[dict[tuple[int, ...], int]] = [{} for _ in found]
        self._in_parts: Numbers | None = None

    def _row(self, seats: Sequence[int]) -> int:
        self._program.rows.append((dict.fromkeys(seats, 1.0), 0, 0))
        return len(self._program.rows) - 1

    def run(self, ends: float | None, early: Callable[[Count], None] | None) -> Count:
        """Take profiles in while they better the bound, then count in whole numbers."""
        rates = [[0.0] * len(f.parts) for f in self._families]
        for family, prices in enumerate(self._prices):
            self._take(family, islice(prices.cheapest(rates[family]), FIRST))
        best = Worth(float(self._sheet.unavoidable), np.zeros(0), rates)
        for _ in range(ROUNDS):
            answer = relaxed(self._program)
            if answer.worths is None:
                break
            self._in_parts = answer.values
            now, added = self._price(answer.worths)
            best = now if now.proven > best.proven else best
            if not added or answer.bound - best.proven < CLOSE or _over(ends):
                break
        if early and self._in_parts is not None:
            early(Count(min(_up(best.proven), self._value), self._likely()))
        return self._in_whole(best, ends)

    def _price(self, worths: Numbers) -> tuple[Worth, int]:
        """What the worths prove, and how many profiles were taken in that would better it."""
        rates = [[float(worths[row]) for row in rows] for rows in self._links]
        free, added = worths.copy(), 0
        free[self._one] = 0
        proven = bound_of(self._program, free, self._plain)
        for family, prices in enumerate(self._prices):
            cheap = list(islice(prices.cheapest(rates[family]), MORE))
            proven += cheap[0].price
            free[self._one[family]] = cheap[0].price
            paid = float(worths[self._one[family]])
            added += self._take(family, [p for p in cheap if p.price < paid - 1e-6])
        return Worth(proven, free, rates), added

    def _in_whole(self, best: Worth, ends: float | None) -> Count:
        bound = _up(best.proven)
        if bound >= self._value or _over(ends):
            return Count(min(bound, self._value), self._likely())
        for family, prices in enumerate(self._prices):
            near = list(islice(prices.cheapest(best.rates[family]), LAST + 1))
            self._take(family, near[:LAST])
            if len(near) > LAST:
                self._rest(family, near[LAST].price, best.rates[family])
        answer = Answer(None, None, -np.inf)
        tight, wide = (max(least, part * best.proven) for least, part in (TIGHT, WIDE))
        for width, share in ((tight, HASTE), (wide, 1.0), (float("inf"), 1.0)):
            program = narrowed(self._program, best.worths, width)
            if width == tight:
                program = no_dearer(program, best.proven + width)
            answer = whole(program, _part(ends, share))
            bound = max(bound, _up(min(answer.bound, best.proven + width)))
            if _over(ends) or (answer.values is not None and answer.bound < best.proven + width):
                break
        return Count(min(bound, self._value), self._loads(answer.values))

    def _take(self, family: int, profiles: Iterable[Profile]) -> int:
        added = 0
        for profile in profiles:
            if profile.loads not in self._known[family]:
                column = self._program.variable(0, 1, self._prices[family].cost(profile.loads))
                self._known[family][profile.loads] = column
                self._program.rows[self._one[family]][0][column] = 1.0
                for row, load in zip(self._links[family], profile.loads, strict=True):
                    if load:
                        self._program.rows[row][0][column] = -float(load)
                added += 1
        return added

    def _rest(self, family: int, price: float, rates: Sequence[float]) -> None:
        """Any profile not taken in: it costs at least price − Σ rate·load."""
        other = self._program.variable(0, 1, price)
        self._program.rows[self._one[family]][0][other] = 1.0
        for part, row, rate in zip(
            self._families[family].parts, self._links[family], rates, strict=True
        ):
            most = len(self._sheet.terms[part].variables)
            load = self._program.variable(0, most, -rate)
            self._program.rows[row][0][load] = -1.0
            self._program.rows.append(({load: 1.0, other: -float(most)}, -most, 0))

    def _loads(self, values: Numbers | None) -> dict[int, int]:
        if values is None:
            return self._likely()
        parts = {i: self._sheet.terms[i].variables for f in self._families for i in f.parts}
        columns = {i: {self._seats[v] for v in seats} for i, seats in parts.items()}
        return {i: round(sum(values[c] for c in cs)) for i, cs in columns.items()}

    def _likely(self) -> dict[int, int]:
        """The loads of the profile that each family had most of, in parts."""
        loads: dict[int, int] = {}
        seen = len(self._in_parts) if self._in_parts is not None else 0
        for family, known in zip(self._families, self._known, strict=True):
            able = [profile for profile, column in known.items() if column < seen]
            if able and self._in_parts is not None:
                parts = self._in_parts
                most = max(able, key=lambda p: (parts[known[p]], p))
                loads.update(zip(family.parts, most, strict=True))
        return loads


def _part(ends: float | None, share: float) -> float | None:
    """Seconds: a part of what is left of the time."""
    return None if ends is None else max(0.1, share * (ends - time.monotonic()))


def _over(ends: float | None) -> bool:
    return ends is not None and time.monotonic() > ends


def _up(bound: float) -> int:
    """The next whole number; 0 where nothing was proven."""
    return ceil(bound - 1e-4 - 1e-9 * abs(bound)) if isfinite(bound) else 0
