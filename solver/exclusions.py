"""Which variables of a model exclude each other."""

from collections import defaultdict
from collections.abc import Sequence

from solver.sheet import Limit


def exclusions(limits: Sequence[Limit]) -> dict[int, set[int]]:
    """Variable → those that may not be taken beside it."""
    near: dict[int, set[int]] = defaultdict(set)
    for limit in limits:
        if limit.high == 1 and min(limit.sizes, default=0) == 1:
            for v in limit.variables:
                near[v].update(limit.variables)
    return near
