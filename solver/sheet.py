"""A question laid out in numbers: yes-or-no variables, limits, seats to fill, costed terms."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal


def reach(sizes: Sequence[int]) -> tuple[int, int]:
    """The least and the largest sum that a choice of the sizes can have."""
    return sum(s for s in sizes if s < 0), sum(s for s in sizes if s > 0)


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

    def there(self, taken: set[int]) -> int:
        return sum(v in taken for v in self.variables)

    def cost(self, taken: set[int]) -> int:
        missing = self.need - self.there(taken)
        return missing * self.times if missing > 0 else -missing * (self.over or 0)


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

    def load(self, taken: set[int]) -> int:
        return sum(s for v, s in zip(self.variables, self.sizes, strict=True) if v in taken)

    def cost(self, load: int) -> int:
        """What a load costs, the rule's weight included."""
        if self.table is not None:
            return self.times * self.table[load]
        return self.times * -(-max(0, self.low - load, load - self.high) // self.step)


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

    `forced`: variables that are taken. `impossible`: no plan can give what was asked.
    """

    limits: list[Limit] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    terms: list[Term] = field(default_factory=list)
    joints: list[Joint] = field(default_factory=list)
    forced: set[int] = field(default_factory=set)
    impossible: bool = False
    size: int = 0

    def complete(self, seats: set[int]) -> set[int]:
        """Add the joint variables that hold when these seats are taken."""
        taken = set(seats)
        for joint in self.joints:  # made in order: a joint may stand on earlier ones
            if joint.holds(taken):
                taken.add(joint.variable)
        return taken

    def cost(self, taken: set[int]) -> int:
        """What a plan costs, by its variables with the joint ones."""
        terms = sum(t.cost(t.load(taken)) for t in self.terms)
        return terms + sum(f.cost(taken) for f in self.fills)

    def keeps(self, taken: set[int]) -> bool:
        """Whether a plan, given with its joint variables, breaks nothing hard."""
        within = all(
            limit.low
            <= sum(s for v, s in zip(limit.variables, limit.sizes, strict=True) if v in taken)
            <= limit.high
            for limit in self.limits
        )
        uncrowded = all(f.over is not None or f.there(taken) <= f.need for f in self.fills)
        return within and uncrowded and self.forced <= taken and not self.impossible

    @property
    def unavoidable(self) -> int:
        """What every plan costs: the least of each table."""
        return sum(t.times * min(t.table) for t in self.terms if t.table)
