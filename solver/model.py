"""The board that rules play on: numbered yes-or-no variables, limits, and costed terms.

It knows no solver: `cpsat` turns it into CP-SAT rows and `start` plans greedily on it. Seats that
a hard rule bars get no variable, and the seats of a whole block share one.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import date
from functools import cached_property
from typing import Literal

from roster.domain.case import Case, Plan, Seat
from solver.rule import Item, Rule
from solver.sheet import Fill, Joint, Limit, Load, Sheet, Spread, Term, reach
from solver.unswept import unswept

NEVER = -1  # an item that never counts: every seat behind it is barred


class Model(Sheet):
    """A case under rules, laid out once.

    `head`: person → duty → the one whose variable it shares. `forced`: what a pin sets.
    `impossible`: a hard rule asked for something that no plan can give.
    """

    @unswept()
    def __init__(self, case: Case, rules: Sequence[Rule]) -> None:
        self._case = case
        super().__init__()
        self._fills: dict[tuple[int, tuple[int, ...]], Fill] = {}
        self._barred: dict[str, set[str]] = defaultdict(set)
        self._head: dict[str, dict[str, str]] = defaultdict(dict)
        self._number: dict[Seat, int] = {}
        self._any: dict[tuple[int, ...], int] = {}
        self._works: dict[tuple[str, date], Item] = {}
        self._apart: dict[tuple[tuple[int, ...], tuple[int, ...]], None] = {}
        self._weight: int | None = None
        self._rule = ""
        self._exempt: frozenset[Seat] = frozenset()
        self._crowded = not any(rule.exact for rule in rules)
        bars = [rule for rule in rules if rule.first and rule.hard]
        for rule in bars:
            self._exempt = rule.exempt(case)
            rule.post(self)
        for rule in rules:
            if rule not in bars:
                self._weight, self._exempt = rule.weight, rule.exempt(case)
                self._rule = rule.kind
                rule.post(self)
        self._weight = None
        self._lay_apart()

    @property
    def case(self) -> Case:
        return self._case

    def variables(self, seats: Iterable[Seat]) -> set[int]:
        """The variables behind seats that may be taken."""
        return {v for s in seats if (v := self._item(s)) != NEVER}

    def plan(self, taken: set[int]) -> Plan:
        """The plan in which exactly these variables are taken."""
        seats = {s for s, v in self._number.items() if v in taken}
        blocks = ((p, duty, head) for p, own in self._head.items() for duty, head in own.items())
        joined = {Seat(p, d) for p, d, head in blocks if self._number.get(Seat(p, head)) in taken}
        return Plan(self._case, frozenset(seats | joined))

    def open_to(self, person: str) -> Set[str]:
        return self._open[person]

    def takers(self, duty: str) -> Sequence[str]:
        return self._takers[duty]

    @cached_property
    def _closed(self) -> Mapping[str, Set[str]]:
        """Person → barred duties, for a block its head: one barred duty of it bars them all."""
        return {p: {self._head[p].get(d, d) for d in own} for p, own in self._barred.items()}

    @cached_property
    def _open(self) -> Mapping[str, Set[str]]:
        every, found = list(self._case.duty), {}
        for person in self._case.person:
            heads, closed = self._head.get(person, {}), self._closed.get(person, ())
            found[person] = {d for d in every if heads.get(d, d) not in closed}
        return found

    @cached_property
    def _takers(self) -> Mapping[str, Sequence[str]]:
        found: dict[str, list[str]] = {duty: [] for duty in self._case.duty}
        for person in self._case.person:
            for duty in self._open[person]:
                found[duty].append(person)
        return found

    def possible(self, item: Item) -> bool:
        return self._item(item) != NEVER

    def never(self, seat: Seat) -> None:
        if self._weight is None:
            if seat not in self._exempt:
                self._barred[seat.person].add(seat.duty)
        else:
            self.at_most(0, [seat])

    def always(self, seat: Seat) -> None:
        variable = self._item(seat)
        if self._weight is not None:
            self.at_least(1, [seat])
        elif variable == NEVER:
            self.impossible = True
        else:
            self.forced.add(variable)

    def together(self, seats: Sequence[Seat]) -> None:
        if self._weight is None:
            for seat in seats:
                self._head[seat.person][seat.duty] = seats[0].duty
            return
        items = [self._item(s) for s in seats]
        group = [v for v in dict.fromkeys(items) if v != NEVER]
        if NEVER in items:
            self._pay([(self.any_of(group), 1)], 0, 0, 1)
        elif len(group) > 1:
            self._pay([(self._joint("mixed", [group]), 1)], 0, 0, 1)

    def works(self, person: str, day: date) -> Item:
        key = person, day
        if key not in self._works:
            duties = self._case.by_day.get(day, ())
            self._works[key] = self.any_of([Seat(person, d.id) for d in duties])
        return self._works[key]

    def any_of(self, items: Sequence[Item]) -> Item:
        if len(items) == 1:
            return self._item(items[0])
        group = self._numbers(items)
        if len(group) < 2:
            return group[0] if group else NEVER
        if group not in self._any:
            self._any[group] = self._joint("any", [list(group)])
        return self._any[group]

    def changed(self, new: Sequence[Seat], kept: Sequence[Seat]) -> Item:
        added = sorted(self.variables(new) - self.variables(kept))
        return self._joint("changed", [added, sorted(self.variables(kept))])

    def apart(self, these: Sequence[Item], those: Sequence[Item]) -> None:
        first, then = self._numbers(these), self._numbers(those)
        if first and then:
            self._apart[first, then] = None

    def fill(self, seats: Sequence[Seat], need: int, times: int, over: int | None = None) -> None:
        variables = tuple(v for s in seats if (v := self._item(s)) != NEVER)
        cost = times * (self._weight or 1)
        extra = None if over is None else over * (self._weight or 1)
        key = (need, variables or (NEVER, len(self._fills)))
        known = self._fills.get(key)
        if known and (known.over is None) == (extra is None):  # duties of one block, one decision
            known.times += cost
            known.over = None if known.over is None else known.over + (extra or 0)
            return
        self._fills[key] = Fill(list(variables), need, cost, extra, self._rule)
        self.fills.append(self._fills[key])

    def at_most(self, limit: int, items: Sequence[Item], times: int = 1) -> None:
        if 0 <= len(items) <= limit:
            return
        able = [v for i in items if (v := i if isinstance(i, int) else self._item(i)) != NEVER]
        if len(able) <= limit:
            return
        if self._weight is None and limit >= 0 and len(set(able)) == len(able):
            self.limits.append(Limit(able, [1] * len(able), 0, limit))
        else:
            self._keep([(v, 1) for v in able], 0, limit, times)

    def at_least(self, limit: int, items: Sequence[Item], times: int = 1) -> None:
        self._keep([(i, 1) for i in items], limit, len(items) + limit, times)

    def one_of(self, able: Sequence[Seat], others: Sequence[Seat], needed: int) -> None:
        if not self._crowded:  # then it says the same in fewer words, and binds far better
            self.at_most(needed - 1, others)
            return
        many = max(1, len(others))
        loads: list[tuple[Item, int]] = [*((s, 1) for s in others), *((s, -many) for s in able)]
        self._keep(loads, -many * len(able), needed - 1, 1, many)

    def needs(self, these: Sequence[Item], those: Sequence[Item], times: int = 1) -> None:
        numbers = {self._item(i) for i in these}
        if NEVER not in numbers:
            loads = [*((v, 1) for v in sorted(numbers)), *((i, -1) for i in those)]
            self._keep(loads, -len(those), len(numbers) - 1, times)

    def not_all(self, groups: Sequence[Sequence[Item]]) -> None:
        numbered = [sorted({self._item(i) for i in g}) for g in groups]
        able = [g for g in numbered if g[0] != NEVER]
        if self._weight is None:
            for g in able:
                self.limits.append(Limit(g, [1] * len(g), 0, len(g) - 1))
        elif able:
            self._pay([(self._joint("all", able), 1)], 0, 0, 1)

    def between(
        self, low: int, high: int, loads: Sequence[tuple[Item, int]], step: int = 1
    ) -> None:
        self._keep(loads, low, high, 1, step)

    def convex(self, loads: Sequence[tuple[Item, int]], costs: Sequence[int]) -> None:
        variables, sizes = self._loads(loads)
        cost = self._weight or 1
        self.terms.append(Term(variables, sizes, cost, table=costs, rule=self._rule))

    def spread(
        self, loads: Sequence[tuple[int, Sequence[tuple[Item, int]]]], most: int, unit: int = 1
    ) -> None:
        compared = [Load(share, *self._loads(items)) for share, items in loads]
        if len(compared) > 1:
            self.spreads.append(Spread(compared, most, unit, self._weight, self._rule))

    def _keep(
        self, loads: Sequence[tuple[Item, int]], low: int, high: int, times: int, step: int = 1
    ) -> None:
        if self._weight is not None:
            self._pay(loads, low, high, times, step)
            return
        variables, sizes = self._loads(loads)
        limit = Limit(variables, sizes, low, high)
        if low > high:  # beyond before anybody has changed: no plan can keep it
            self.impossible = True
        elif limit.binds:
            self.limits.append(limit)

    def _pay(
        self, loads: Sequence[tuple[Item, int]], low: int, high: int, times: int, step: int = 1
    ) -> None:
        variables, sizes = self._loads(loads)
        least, most = reach(sizes)
        if low > least or high < most:
            cost = times * (self._weight or 1)
            self.terms.append(Term(variables, sizes, cost, None, low, high, step, self._rule))

    def _loads(self, loads: Sequence[tuple[Item, int]]) -> tuple[list[int], list[int]]:
        """Items as variables with their sizes, those of one variable added up."""
        sums: dict[int, int] = {}
        for item, size in loads:
            variable = item if isinstance(item, int) else self._item(item)
            if variable != NEVER:
                sums[variable] = sums.get(variable, 0) + size
        return list(sums), list(sums.values())

    def _item(self, item: Item) -> int:
        if isinstance(item, int):
            return item
        number = self._number.get(item)
        if number is None:
            number = self._number[item] = self._numbered(item)
        return number

    def _numbered(self, seat: Seat) -> int:
        """A number for a seat met for the first time: that of its block, if it has one."""
        person, duty = seat
        head = Seat(person, self._head.get(person, {}).get(duty, duty))
        if head.duty in self._closed.get(person, ()):
            return NEVER
        if head not in self._number:
            self._number[head] = self._new()
        return self._number[head]

    def _numbers(self, items: Sequence[Item]) -> tuple[int, ...]:
        return tuple(sorted({v for i in items if (v := self._item(i)) != NEVER}))

    def _lay_apart(self) -> None:
        """One row where those on each side exclude each other anyway: that is the strongest."""
        home: dict[int, Limit] = {}
        for limit in self.limits:
            if limit.high == 1 and min(limit.sizes, default=0) == 1:
                for v in limit.variables:
                    if v not in home or len(home[v].variables) < len(limit.variables):
                        home[v] = limit
        for sides in self._apart:
            if all(len({id(home.get(v, v)) for v in side}) == 1 for side in sides):
                row = [v for side in sides for v in side]
                self.limits.append(Limit(row, [1] * len(row), 0, 1))
            else:
                self.at_most(1, [self.any_of(side) for side in sides])

    def _joint(
        self, kind: Literal["any", "all", "mixed", "changed"], groups: list[list[int]]
    ) -> int:
        variable = self._new()
        self.joints.append(Joint(variable, kind, groups))
        return variable

    def _new(self) -> int:
        self.size += 1
        return self.size - 1
