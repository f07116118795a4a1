"""A spread as rows in whole numbers: the loads, the least and largest of each share, the rest."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from solver.sheet import Load, Spread, reach

Value = Callable[[set[int]], int]


class Ground(Protocol):
    """Where rows are laid."""

    def counted(self, low: int, high: int, cost: int, value: Value) -> int:
        """Add a whole number with its cost; `value` tells what it is in a plan."""

    def row(self, variables: Sequence[int], sizes: Sequence[int], low: int, high: int) -> None:
        """Keep Σ size·variable in low..high."""

    def affordable(self, most: int, times: int) -> int:
        """How many of `most` steps a plan no worse than the start can pay for."""


class Edges(NamedTuple):
    """The least and the largest load of a share: their variables and how far they may go."""

    low: int
    high: int
    least: int
    most: int


def lay(spread: Spread, ground: Ground) -> None:
    """Compare the edges of each two shares: far fewer rows than one for each two people."""
    of_share: dict[int, list[Load]] = defaultdict(list)
    for load in spread.loads:
        of_share[load.share].append(load)
    edges = {share: _edges(loads, ground) for share, loads in of_share.items()}
    differences = {
        (a, b): a * edges[b].most - b * edges[a].least
        for a in edges
        for b in edges
        if edges[a].low != edges[b].high
    }
    most = spread.beyond(max(differences.values(), default=0)) if spread.times else 0
    most = ground.affordable(most, spread.times or 1)
    beyond = ground.counted(0, most, spread.times or 0, spread.there)
    for (a, b), widest in differences.items():
        allowed = spread.most * spread.unit
        if widest > allowed:
            ground.row(
                [edges[b].high, edges[a].low, beyond],
                [a, -b, -spread.unit],
                -b * edges[a].most - spread.unit * most,
                allowed,
            )


def _edges(loads: Sequence[Load], ground: Ground) -> Edges:
    bounds = [
        (load.given + low, load.given + high) for load in loads for low, high in [reach(load.sizes)]
    ]
    sizes = [_size(load, *b, ground) for load, b in zip(loads, bounds, strict=True)]
    least, most = min(low for low, _ in bounds), max(high for _, high in bounds)
    if len(loads) == 1:
        return Edges(sizes[0], sizes[0], least, most)
    low = ground.counted(least, most, 0, lambda on: min(load.size(on) for load in loads))
    high = ground.counted(least, most, 0, lambda on: max(load.size(on) for load in loads))
    for size in sizes:
        ground.row([size, low], [1, -1], 0, most - least)
        ground.row([high, size], [1, -1], 0, most - least)
    return Edges(low, high, least, most)


def _size(load: Load, least: int, most: int, ground: Ground) -> int:
    size = ground.counted(least, most, 0, load.size)
    ground.row([*load.variables, size], [*load.sizes, -1], -load.given, -load.given)
    return size
