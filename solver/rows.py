"""A sheet as linear rows over whole numbers: the form that CP-SAT and linear programming share."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from solver.exclusions import exclusions
from solver.found import Found
from solver.sheet import Fill, Joint, Limit, Sheet, Term, reach
from solver.spread_rows import lay
from solver.unswept import unswept


@dataclass
class Account:
    """Costs that add up to one sum: what is paid, or what a cap holds.

    `room`: how much of it there may be beyond the least of each table; None: nobody knows.
    """

    room: int | None
    costs: dict[int, int] = field(default_factory=dict)
    offset: int = 0


class Laid(ABC):
    """A sheet laid out in linear rows over whole numbers; a solver's own form is given by heirs.

    Costs at whole loads become one bounded whole number per slope ("pieces"): of the encodings
    tried it proved quarters fastest. Squares by multiplication were never proven.

    With a legal start, loads and open seats that would alone cost more than it are left out: no
    better plan has them, and the bound rises at once. A joint of seats that exclude each other is
    their sum: without both a quarter of the Mobile ring was not proven in a minute.
    """

    @unswept()
    def __init__(
        self,
        model: Sheet,
        *,
        start: set[int] | None = None,
        nailed: set[int] | None = None,
    ) -> None:
        self._model = model
        self._made: list[tuple[int, Callable[[set[int]], int]]] = []
        whole = model.complete(start) if start is not None else None
        if whole is not None and not model.keeps(whole):
            whole = None
        self.begun = Found("unknown", None, None, None)
        if whole is not None:
            self.begun = Found("feasible", whole, model.cost(whole), model.unavoidable)
        self._paid = Account(model.cost(whole) - model.unavoidable if whole is not None else None)
        self._capped = [Account(most - model.least(n)) for n, most in enumerate(model.caps)]
        self._account = self._paid
        for v in range(model.size):
            self.variable(*((0, 1) if nailed is None else (int(v in nailed),) * 2))
        self._lay(model)
        self._whole = whole

    def _lay(self, model: Sheet) -> None:
        for v in sorted(model.forced):
            self.row([v], [1], 1, 1)
        self._near = exclusions(model.limits)
        for joint in model.joints:
            self._joint(joint)
        for limit in model.limits:
            self._limit(limit)
        for fill in model.fills:
            self._count_in(fill.within)
            self._fill(fill)
        for term in model.terms:
            self._count_in(term.within)
            self._term(term)
        for spread in model.spreads:
            self._count_in(spread.within)
            lay(spread, self)
        for number, most in enumerate(model.caps):
            self._cap(self._capped[number], model.least(number), most)

    def _count_in(self, within: int | None) -> None:
        """Let the costs laid next count in a cap, or in what is paid."""
        self._account = self._paid if within is None else self._capped[within]

    def _cap(self, kept: Account, least: int, most: int) -> None:
        """One row over all that counts in a cap."""
        costs = {v: c for v, c in kept.costs.items() if c}
        self.row(list(costs), list(costs.values()), least - kept.offset, most - kept.offset)

    @abstractmethod
    def variable(self, low: int, high: int) -> int:
        """Add a whole number and return its number."""

    @abstractmethod
    def row(self, variables: Sequence[int], sizes: Sequence[int], low: int, high: int) -> None:
        """Keep Σ size·variable in low..high."""

    def at_most_one(self, variables: Sequence[int]) -> None:
        self.row(variables, [1] * len(variables), 0, 1)

    def exactly_one(self, variables: Sequence[int]) -> None:
        self.row(variables, [1] * len(variables), 1, 1)

    @property
    def costs(self) -> dict[int, int]:
        """What each variable costs that is paid for."""
        return self._paid.costs

    @property
    def offset(self) -> int:
        """What is paid whatever the variables are."""
        return self._paid.offset

    @property
    def started(self) -> bool:
        """Whether the search begins from a legal plan."""
        return self._room is not None

    @property
    def _room(self) -> int | None:
        """What a plan no worse than the start may cost beyond the least of each table."""
        return self._paid.room

    def affordable(self, most: int, times: int) -> int:
        """Steps that a plan no worse than the start, and within the caps, can pay for."""
        room = self._account.room
        return most if room is None or not times else min(most, room // times)

    def counted(self, low: int, high: int, cost: int, value: Callable[[set[int]], int]) -> int:
        """Add a whole number with its cost; `value` tells what it is in the start."""
        variable = self.variable(low, high)
        self._account.costs[variable] = cost
        self._made.append((variable, value))
        return variable

    def _limit(self, limit: Limit) -> None:
        single = limit.high == 1 and limit.low <= 0
        if single and limit.sizes.count(1) == len(limit.sizes):
            self.at_most_one(limit.variables)
        else:
            self.row(limit.variables, limit.sizes, limit.low, limit.high)

    def _joint(self, joint: Joint) -> None:
        j = joint.variable
        if joint.kind == "any":
            self._any(joint.groups[0], j)
        elif joint.kind == "all":
            for group in joint.groups:
                self.row([*group, j], [*[1] * len(group), -1], -1, len(group) - 1)
        elif joint.kind == "changed":
            new, kept = joint.groups
            self._changed(new, kept, j)
        else:
            (group,) = joint.groups
            for a, b in zip(group, [*group[1:], group[0]], strict=True):
                self.row([a, b, j], [1, -1, -1], -2, 0)

    def _any(self, group: list[int], joint: int) -> None:
        """Where the group's seats exclude each other the joint is their sum: a far better bound."""
        exclusive = self._exclusive(group)
        if not exclusive:
            for v in group:
                self.row([v, joint], [1, -1], -1, 0)
        self.row([*group, joint], [*[1] * len(group), -1], 0, 0 if exclusive else len(group))

    def _exclusive(self, group: list[int]) -> bool:
        return all(b in self._near.get(a, ()) for a, b in combinations(group, 2))

    def _changed(self, new: list[int], kept: list[int], joint: int) -> None:
        for v in new:
            self.row([v, joint], [1, -1], -1, 0)
        for v in kept:
            self.row([v, joint], [1, 1], 1, 2)
        sizes = [*[1] * len(new), *[-1] * len(kept), -1]
        self.row([*new, *kept, joint], sizes, -len(kept), len(new))

    def _fill(self, fill: Fill) -> None:
        if len(fill.variables) == 1 and fill.need == 1 and fill.over is None:
            self._alone(fill.variables[0], fill.times, 0)
            return
        seats = fill.variables
        sizes = [1] * len(seats)
        most = self.affordable(fill.need, fill.times)
        if most > 0:
            missing = self.counted(0, most, fill.times, fill.missing)
            seats, sizes = [*seats, missing], [*sizes, 1]
        if fill.over is not None:
            crowd = max(0, len(fill.variables) - fill.need)
            extra = self.counted(0, crowd, fill.over, fill.extra)
            seats, sizes = [*seats, extra], [*sizes, -1]
        if fill.need == 1 and fill.over is None:
            self.exactly_one(seats)
        else:
            self.row(seats, sizes, fill.need, fill.need)

    def _alone(self, variable: int, without: int, taken: int) -> None:
        """A cost that one variable decides needs no row; one beyond the room decides it."""
        costs, rise, room = self._account.costs, taken - without, self._account.room
        costs[variable] = costs.get(variable, 0) + rise
        self._account.offset += without
        if room is not None and abs(rise) > room:
            self.row([variable], [1], *((0, 0) if rise > 0 else (1, 1)))

    def _term(self, term: Term) -> None:
        if len(term.variables) == 1:
            self._alone(term.variables[0], term.cost(0), term.cost(term.sizes[0]))
            return
        if term.table is not None:
            self._table(term)
            return
        least, most = reach(term.sizes)
        below = -(-max(0, term.low - least) // term.step)
        above = -(-max(0, most - term.high) // term.step)
        if below:
            self._slack(term, below, 1, term.low)
        if above:
            self._slack(term, above, -1, term.high)

    def _slack(self, term: Term, most: int, sign: int, edge: int) -> None:
        """Steps of `slack` bring the load up to (+1) or down to (−1) the edge."""
        most = self.affordable(most, term.times)
        row, sizes = term.variables, term.sizes
        if most:
            times, steps = term.times, lambda on: term.steps(sign * (edge - term.load(on)))
            slack = self.counted(0, most, times, steps)
            row, sizes = [*row, slack], [*sizes, sign * term.step]
        wide = sum(map(abs, term.sizes)) + term.step * most + abs(edge)
        self.row(row, sizes, *((edge, wide) if sign > 0 else (-wide, edge)))

    def _table(self, term: Term) -> None:
        """Split the load into pieces of one slope each; slopes grow, so they fill in order."""
        costs = term.table or (0,)
        low, top = self._loads(costs, sum(term.sizes), term.times)
        self._account.offset += term.times * costs[low]
        pieces, start = [], low
        while start < top:
            slope, end = costs[start + 1] - costs[start], start + 1
            while end < top and costs[end + 1] - costs[end] == slope:
                end += 1
            filled = _filled(term, start, end)
            pieces.append(self.counted(0, end - start, term.times * slope, filled))
            start = end
        if term.variables:
            self.row([*term.variables, *pieces], [*term.sizes, *[-1] * len(pieces)], low, low)

    def _loads(self, costs: Sequence[int], most: int, times: int) -> tuple[int, int]:
        """The least and the largest load that can be paid for."""
        if self._account.room is None:
            return 0, most
        dear = min(costs) + self._account.room // times
        able = [load for load in range(most + 1) if costs[load] <= dear]
        return able[0], able[-1]


def _filled(term: Term, start: int, end: int) -> Callable[[set[int]], int]:
    return lambda on: min(max(0, term.load(on) - start), end - start)
