"""A question laid out in numbers: yes-or-no variables, limits, seats to fill, costed terms."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal


def reach(sizes: Sequence[int]) -> tuple[int, int]:
    """The least and the largest sum that a choice of the sizes can have."""
    most = sum([s for s in sizes if s > 0])
    return sum(sizes) - most, most


@dataclass(slots=True)
class Limit:
    """low ≤ Σ size·variable ≤ high; a size may be negative."""

    variables: list[int]
    sizes: list[int]
    low: int
    high: int

    @property
    def binds(self) -> bool:
        """Whether any choice of the variables breaks it."""
        least, most = reach(self.sizes)
        return least < self.low or most > self.high


@dataclass(slots=True)
class Fill:
    """Σ variable + open seats − extra people = need.

    An open seat costs `times`, each extra one `over`; None: there are never more than needed.
    """

    variables: list[int]
    need: int
    times: int
    over: int | None = None
    rule: str = ""
    within: int | None = None

    def there(self, taken: set[int]) -> int:
        return sum(v in taken for v in self.variables)

    def missing(self, taken: set[int]) -> int:
        return max(0, self.need - self.there(taken))

    def extra(self, taken: set[int]) -> int:
        return max(0, self.there(taken) - self.need)

    def cost(self, taken: set[int]) -> int:
        return self.missing(taken) * self.times + self.extra(taken) * (self.over or 0)


@dataclass(slots=True)
class Term:
    """A cost of the load Σ size·variable: by a convex table, or by steps outside low..high."""

    variables: list[int]
    sizes: list[int]
    times: int
    table: Sequence[int] | None = None
    low: int = 0
    high: int = 0
    step: int = 1
    rule: str = ""
    within: int | None = None

    def load(self, taken: set[int]) -> int:
        return sum(s for v, s in zip(self.variables, self.sizes, strict=True) if v in taken)

    def cost(self, load: int) -> int:
        """What a load costs, the rule's weight included."""
        if self.table is not None:
            return self.times * self.table[load]
        return self.times * self.steps(max(self.low - load, load - self.high))

    def rise(self, load: int, size: int) -> int:
        """What the cost rises by when the load does by the size."""
        if self.table is not None:
            return self.times * (self.table[load + size] - self.table[load])
        return self.cost(load + size) - self.cost(load)

    @property
    def least(self) -> int:
        """What any load costs at least."""
        return self.times * min(self.table) if self.table is not None else 0

    def steps(self, off: int) -> int:
        """Begun steps of what a load is off."""
        return -(-max(0, off) // self.step)


@dataclass(slots=True)
class Load:
    """One of several loads that are compared: `given` + Σ size·variable, seen by a share."""

    share: int
    variables: list[int]
    sizes: list[int]
    given: int = 0

    def size(self, taken: set[int]) -> int:
        pairs = zip(self.variables, self.sizes, strict=True)
        return self.given + sum(s for v, s in pairs if v in taken)


@dataclass(slots=True)
class Spread:
    """A cost of the largest difference |shareᵢ·loadⱼ − shareⱼ·loadᵢ| of any two loads.

    Each begun `unit` beyond `most` units costs `times`; None: there is none.
    """

    loads: list[Load]
    most: int
    unit: int
    times: int | None
    rule: str = ""
    within: int | None = None

    @property
    def variables(self) -> list[int]:
        return [v for load in self.loads for v in load.variables]

    def beyond(self, difference: int) -> int:
        """Begun units of a difference that are too many."""
        return max(0, -(-difference // self.unit) - self.most)

    def steps(self, sizes: Sequence[int]) -> int:
        """Units that the largest difference is beyond; of each share only an edge can be in it."""
        edges: dict[int, tuple[int, int]] = {}
        for load, size in zip(self.loads, sizes, strict=True):
            low, high = edges.get(load.share, (size, size))
            edges[load.share] = min(low, size), max(high, size)
        return self.beyond(max(a * edges[b][1] - b * edges[a][0] for a in edges for b in edges))

    def there(self, taken: set[int]) -> int:
        return self.steps([load.size(taken) for load in self.loads])

    def cost(self, taken: set[int]) -> int:
        return self.times * self.there(taken) if self.times else 0


Costed = Fill | Term | Spread
"""What costs. `rule`: the kind of rule that asks; `within`: the cap it counts in, None: paid."""


@dataclass(slots=True)
class Joint:
    """A variable made of others: "any" of a group, "all" of any group, or some but not all.

    "changed": any of the first group, or not all of the second.
    """

    variable: int
    kind: Literal["any", "all", "mixed", "changed"]
    groups: list[list[int]]

    def holds(self, taken: set[int]) -> bool:
        if self.kind == "all":
            return any(all(v in taken for v in group) for group in self.groups)
        there = [v in taken for v in self.groups[0]]
        if self.kind == "changed":
            return any(there) or not all(v in taken for v in self.groups[1])
        return any(there) and (self.kind == "any" or not all(there))


@dataclass
class Sheet:
    """All that a search is given; joints stand after the variables they are made of.

    `forced`: variables that are taken. `caps`: what costs are not paid but kept within, by number.
    `impossible`: no plan can give what was asked.
    """

    limits: list[Limit] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    terms: list[Term] = field(default_factory=list)
    spreads: list[Spread] = field(default_factory=list)
    joints: list[Joint] = field(default_factory=list)
    caps: list[int] = field(default_factory=list)
    forced: set[int] = field(default_factory=set)
    impossible: bool = False
    size: int = 0

    def complete(self, seats: set[int]) -> set[int]:
        """The seats with the joints that hold then; joints given of another plan are gone."""
        taken = set(seats)
        for joint in self.joints:  # made in order: a joint may stand on earlier ones
            taken.discard(joint.variable)
            if joint.holds(taken):
                taken.add(joint.variable)
        return taken

    def cost(self, taken: set[int], within: int | None = None) -> int:
        """What a plan pays, or what counts in a cap, by its variables with the joint ones."""
        terms = sum(t.cost(t.load(taken)) for t in self.terms if t.within == within)
        spreads = sum(s.cost(taken) for s in self.spreads if s.within == within)
        return terms + spreads + sum(f.cost(taken) for f in self.fills if f.within == within)

    def keeps(self, taken: set[int]) -> bool:
        """Whether a plan, given with its joint variables, breaks nothing hard."""
        within = all(
            limit.low
            <= sum(s for v, s in zip(limit.variables, limit.sizes, strict=True) if v in taken)
            <= limit.high
            for limit in self.limits
        )
        uncrowded = all(f.over is not None or f.there(taken) <= f.need for f in self.fills)
        level = not any(s.there(taken) for s in self.spreads if s.times is None)
        capped = all(self.cost(taken, n) <= most for n, most in enumerate(self.caps))
        kept = within and uncrowded and level and capped
        return kept and self.forced <= taken and not self.impossible

    @property
    def unavoidable(self) -> int:
        """What every plan costs."""
        return self.least(None)

    def least(self, within: int | None) -> int:
        """What every plan pays, or has in a cap: the least of each table."""
        tables = (t for t in self.terms if t.table and t.within == within)
        return sum(t.times * min(t.table or ()) for t in tables)
