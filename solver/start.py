"""A first plan, quickly: duty after duty goes to whom it costs least."""

from collections import defaultdict

from solver.sheet import Fill, Sheet, Spread

HARD = 1_000_000  # what a unit of difference weighs here that is forbidden in the end


class Start:
    """Fills seats one at a time, hardest first, and never breaks a hard limit.

    Each seat goes to the person for whom the whole cost of the plan rises least; a seat that
    nobody may take stays open. The plan is complete, so that a search can start from it.

    Most limits only count seats. One that is reached shuts all its seats at once, which is then
    seen without looking at any limit.
    """

    def __init__(self, model: Sheet) -> None:
        self._model = model
        self._counts: dict[int, list[int]] = defaultdict(list)
        self._limits: dict[int, list[tuple[int, int]]] = defaultdict(list)
        self._terms: dict[int, list[tuple[int, int]]] = defaultdict(list)
        self._any: dict[int, list[int]] = defaultdict(list)
        self._shut: set[int] = set()
        self._bind(model)
        for i, term in enumerate(model.terms):
            for v, size in zip(term.variables, term.sizes, strict=True):
                self._terms[v].append((i, size))
        for joint in model.joints:
            for v in joint.groups[0] if joint.kind in ("any", "changed") else ():
                self._any[v].append(joint.variable)
        self._levels = _levels(model)
        self._room = [limit.high for limit in model.limits]
        self._load = [0] * len(model.terms)
        self.taken: set[int] = set()

    def _bind(self, model: Sheet) -> None:
        """Note the limits that each variable is in, those that only count apart."""
        for i, limit in enumerate(model.limits):
            if limit.sizes.count(1) != len(limit.sizes):
                for v, size in zip(limit.variables, limit.sizes, strict=True):
                    self._limits[v].append((i, size))
                continue
            for v in limit.variables:
                self._counts[v].append(i)
            if limit.high <= 0:
                self._shut.update(limit.variables)

    def plan(self) -> set[int]:
        """Return the seats' variables that are taken."""
        for v in sorted(self._model.forced):
            self._take(v)
        self._keep()
        joints = {joint.variable for joint in self._model.joints}
        for fill in sorted(self._model.fills, key=_hardness):
            for _ in range(fill.need - sum(v in self.taken for v in fill.variables)):
                best = self._cheapest(fill)
                if best is None:
                    break
                self._take(best)
        return self.taken - joints

    def _keep(self) -> None:
        """Take the seats that a change begins from, as far as they fit."""
        changes = [j for j in self._model.joints if j.kind == "changed"]
        kept = {v for j in changes for v in j.groups[1]}
        for fill in self._model.fills if kept else ():
            for v in fill.variables:
                free = fill.there(self.taken) < fill.need and v not in self.taken
                if free and v in kept and self._fits(v):
                    self._take(v)
        for joint in changes:
            if not self.taken.issuperset(joint.groups[1]) and joint.variable not in self.taken:
                self._take(joint.variable)

    def _cheapest(self, fill: Fill) -> int | None:
        able = (v for v in fill.variables if v not in self.taken and self._fits(v))
        return min(able, key=lambda v: (self._rise(v), v), default=None)

    def _new(self, variable: int) -> list[int]:
        """The variable and the "any" ones that it makes true."""
        new = [variable]
        for v in new:
            for j in self._any.get(v, ()):
                if j not in self.taken and j not in new:
                    new.append(j)
        return new

    def _fits(self, variable: int) -> bool:
        new = self._new(variable)
        if not self._shut.isdisjoint(new):
            return False
        need: dict[int, int] = {}
        for v in new:
            for i, size in self._limits.get(v, ()):
                need[i] = need.get(i, 0) + size
            for i in self._counts.get(v, ()) if len(new) > 1 else ():
                need[i] = need.get(i, 0) + 1
        return all(size <= max(0, self._room[i]) for i, size in need.items())

    def _rise(self, variable: int) -> int:
        terms = self._model.terms
        rise = 0
        for v in self._new(variable):
            for i, size in self._terms.get(v, ()):
                rise += terms[i].rise(self._load[i], size)
            for level, i, size in self._levels.get(v, ()):
                rise += level.rise(i, size)
        return rise

    def _take(self, variable: int) -> None:
        for v in self._new(variable):
            self.taken.add(v)
            for i in self._counts.get(v, ()):
                self._room[i] -= 1
                if self._room[i] == 0:
                    self._shut.update(self._model.limits[i].variables)
            for i, size in self._limits.get(v, ()):
                self._room[i] -= size
            for i, size in self._terms[v]:
                self._load[i] += size
            for level, i, size in self._levels[v]:
                level.add(i, size)


class _Level:
    """How far apart the loads of a spread are as the plan grows."""

    def __init__(self, spread: Spread) -> None:
        self.spread = spread
        self._sizes = [load.given for load in spread.loads]
        self._settle()

    def add(self, i: int, size: int) -> None:
        self._sizes[i] += size
        self._settle()

    def rise(self, i: int, size: int) -> int:
        """What it costs more when load i grows: only it can stand out now."""
        share, grown = self.spread.loads[i].share, self._sizes[i] + size
        differences = (other * grown - share * low for other, low in self._lows.items())
        return max(0, self.spread.beyond(max(differences)) - self._steps) * (
            self.spread.times or HARD
        )

    def _settle(self) -> None:
        self._steps = self.spread.steps(self._sizes)
        self._lows: dict[int, int] = {}
        for load, size in zip(self.spread.loads, self._sizes, strict=True):
            self._lows[load.share] = min(size, self._lows.get(load.share, size))


def _levels(model: Sheet) -> dict[int, list[tuple[_Level, int, int]]]:
    """Variable → the loads that it is in: where they are compared, which one, and its size."""
    found: dict[int, list[tuple[_Level, int, int]]] = defaultdict(list)
    for level in [_Level(spread) for spread in model.spreads]:
        for i, load in enumerate(level.spread.loads):
            for v, size in zip(load.variables, load.sizes, strict=True):
                found[v].append((level, i, size))
    return found


def _hardness(fill: Fill) -> tuple[int, int]:
    """Few people to choose from first, then what costs most to leave open."""
    return len(fill.variables) // max(1, fill.need), -fill.times
