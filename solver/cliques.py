"""From pairs that exclude each other to few large groups of which one may be chosen."""

from collections.abc import Iterable, Sequence


def cliques(pairs: Iterable[tuple[int, int]]) -> list[Sequence[int]]:
    """Cover all pairs of whole numbers by groups in which each excludes each.

    Greedy from the smallest number on: where the numbers stand for duties in time's order and
    near ones exclude each other, the groups are the maximal sliding windows.
    """
    near: dict[int, set[int]] = {}
    for a, b in pairs:
        near.setdefault(min(a, b), set()).add(max(a, b))
        near.setdefault(max(a, b), set())
    covered: set[tuple[int, int]] = set()
    groups: list[Sequence[int]] = []
    for a in sorted(near):
        while left := sorted(b for b in near[a] if (a, b) not in covered):
            group = _grow(a, left[0], near)
            covered |= {(x, y) for i, x in enumerate(group) for y in group[i + 1 :]}
            groups.append(group)
    return groups


def _grow(a: int, b: int, near: dict[int, set[int]]) -> list[int]:
    group = [a, b]
    for c in sorted(near[a]):
        if c > b and all(c in near[x] for x in group):
            group.append(c)
    return group
