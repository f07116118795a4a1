"""A part of a sheet: some seats free, all others as they are in a plan."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from heapq import heappop, heappush
from typing import NamedTuple, Protocol

from solver.sheet import Costed, Fill, Joint, Limit, Load, Sheet, Spread, Term


class Piece(NamedTuple):
    """A small sheet, the variables of the whole that its own stand for, and the plan in it."""

    sheet: Sheet
    origin: list[int]
    taken: set[int]


class _Row(Protocol):
    variables: list[int]


class Parts:
    """Cuts pieces out of a sheet, touching only rows that the free seats are in."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._limits = _index(sheet.limits)
        self._terms = _index(sheet.terms)
        self._fills = _index(sheet.fills)
        self._joints: dict[int, list[int]] = defaultdict(list)
        for i, joint in enumerate(sheet.joints):
            for v in {v for group in joint.groups for v in group}:
                self._joints[v].append(i)

    def cut(self, whole: set[int], free: Iterable[int]) -> Piece:
        """Make a sheet of these seats; `whole` is a plan with its joint variables.

        A block that is to stay whole comes with all of its seats.
        """
        return _Cut(self._sheet, whole, sorted(self._with_blocks(set(free)))).piece(
            self._limits, self._terms, self._fills, self._joints
        )

    def settle(self, whole: set[int], changed: Iterable[int]) -> None:
        """Bring the joint variables of a plan up to date after these variables have changed."""
        touched = {i for v in changed for i in self._joints.get(v, ())}

        def above(i: int) -> Iterable[int]:
            joint = self._sheet.joints[i]
            if joint.holds(whole) == (joint.variable in whole):
                return ()
            whole.symmetric_difference_update([joint.variable])
            return self._joints.get(joint.variable, ())

        for _ in _upwards(touched, above):
            pass

    def _with_blocks(self, free: set[int]) -> set[int]:
        joints = (self._sheet.joints[i] for v in sorted(free) for i in self._joints.get(v, ()))
        return free.union(*(joint.groups[0] for joint in joints if joint.kind == "mixed"))


def _index(rows: Sequence[_Row]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for i, row in enumerate(rows):
        for v in row.variables:
            found[v].append(i)
    return found


Index = dict[int, list[int]]


def _upwards(joints: Iterable[int], next_of: Callable[[int], Iterable[int]]) -> Iterator[int]:
    """Joints in the order in which they were made, with all that stand on them."""
    waiting, last = sorted(joints), -1
    while waiting:
        joint = heappop(waiting)
        if joint != last:
            last = joint
            yield joint
            for above in next_of(joint):
                heappush(waiting, above)


class _Cut:
    """One piece in the making: `own` numbers the free variables, `fixed` are taken for good."""

    def __init__(self, sheet: Sheet, whole: set[int], free: list[int]) -> None:
        self._sheet, self._whole = sheet, whole
        self._own = {v: i for i, v in enumerate(free)}
        self._seats = len(free)
        self._fixed = whole - set(free)
        self._new = Sheet()

    def piece(self, limits: Index, terms: Index, fills: Index, joints: Index) -> Piece:
        waiting = self._touched(joints)
        for i in _upwards(waiting, lambda i: joints.get(self._sheet.joints[i].variable, ())):
            self._joint(self._sheet.joints[i])
        for i in self._touched(limits):
            self._limit(self._sheet.limits[i])
        touched: list[Costed] = [self._sheet.fills[i] for i in self._touched(fills)]
        touched += [self._sheet.terms[i] for i in self._touched(terms)]
        touched += [s for s in self._sheet.spreads if not self._own.keys().isdisjoint(s.variables)]
        for row in touched:
            self._costed(row)
        self._caps(touched)
        self._new.size = len(self._own)
        self._new.forced = {self._own[v] for v in self._sheet.forced if v in self._own}
        seats = [v for v, i in self._own.items() if i < self._seats]
        return Piece(self._new, seats, {self._own[v] for v in seats if v in self._whole})

    def _touched(self, index: Index) -> list[int]:
        """Rows that a free variable is in."""
        return sorted({i for v in self._own for i in index.get(v, ())})

    def _joint(self, joint: Joint) -> None:
        """Free unless the fixed seats settle it already; all of a "mixed" one is free."""
        self._fixed.discard(joint.variable)
        if joint.kind == "any":
            settled = any(v in self._fixed for v in joint.groups[0])
            group = [self._own[v] for v in joint.groups[0] if v in self._own]
            self._settle(joint, [group], settled=settled)
        elif joint.kind == "all":
            able = [g for g in joint.groups if all(v in self._own or v in self._fixed for v in g)]
            left = [[self._own[v] for v in g if v in self._own] for g in able]
            self._settle(joint, left, settled=any(not g for g in left))
        elif joint.kind == "changed":
            new, kept = joint.groups
            settled = any(v in self._fixed for v in new) or any(
                v not in self._own and v not in self._fixed for v in kept
            )
            free = [[self._own[v] for v in group if v in self._own] for group in joint.groups]
            self._settle(joint, free, settled=settled)
        else:
            self._settle(joint, [[self._own[v] for v in joint.groups[0]]], settled=False)

    def _settle(self, joint: Joint, groups: list[list[int]], *, settled: bool) -> None:
        if settled:
            self._fixed.add(joint.variable)
        elif groups:
            number = self._own[joint.variable] = len(self._own)
            self._new.joints.append(Joint(number, joint.kind, groups))

    def _loads(self, variables: list[int], sizes: list[int]) -> tuple[list[int], list[int], int]:
        """Free variables with their sizes, and the load that is fixed."""
        own, fixed = self._own, self._fixed
        free, left, load = list[int](), list[int](), 0
        for v, size in zip(
            variables, sizes, strict=True
        ):  # most of the time of a cut is spent here
            if v in own:
                free.append(own[v])
                left.append(size)
            elif v in fixed:
                load += size
        return free, left, load

    def _limit(self, limit: Limit) -> None:
        variables, sizes, load = self._loads(limit.variables, limit.sizes)
        left = Limit(variables, sizes, limit.low - load, limit.high - load)
        if left.binds:
            self._new.limits.append(left)

    def _costed(self, row: Costed) -> None:
        if isinstance(row, Fill):
            self._new.fills.append(self._fill(row))
        elif isinstance(row, Term):
            self._new.terms.append(self._term(row))
        else:
            self._new.spreads.append(self._spread(row))

    def _caps(self, touched: Sequence[Costed]) -> None:
        """What is left in each cap when all that the free seats do not touch stays as it is."""
        for number, most in enumerate(self._sheet.caps):
            moving = sum(_cost(row, self._whole) for row in touched if row.within == number)
            self._new.caps.append(most - self._sheet.cost(self._whole, number) + moving)

    def _fill(self, fill: Fill) -> Fill:
        variables = [self._own[v] for v in fill.variables if v in self._own]
        there = len(self._fixed.intersection(fill.variables))
        return replace(fill, variables=variables, need=fill.need - there)

    def _term(self, term: Term) -> Term:
        variables, sizes, load = self._loads(term.variables, term.sizes)
        low, high, table = term.low - load, term.high - load, None
        if term.table is not None:
            low, high, table = 0, 0, term.table[load : load + sum(sizes) + 1]
        return replace(term, variables=variables, sizes=sizes, table=table, low=low, high=high)

    def _spread(self, spread: Spread) -> Spread:
        """Loads without a free seat stay in it: the others are still compared with them."""
        cut = [(load, self._loads(load.variables, load.sizes)) for load in spread.loads]
        loads = [Load(load.share, v, s, load.given + given) for load, (v, s, given) in cut]
        return replace(spread, loads=loads)


def _cost(row: Costed, taken: set[int]) -> int:
    return row.cost(row.load(taken)) if isinstance(row, Term) else row.cost(taken)
