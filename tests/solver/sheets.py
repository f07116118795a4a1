"""Small sheets drawn at random, with every kind of row, and what each of their plans costs."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from typing import Literal

from hypothesis import strategies as st

from solver.sheet import Fill, Joint, Limit, Load, Sheet, Spread, Term

KINDS: tuple[Literal["any", "all", "mixed", "changed"], ...] = ("any", "all", "mixed", "changed")
SIZES = (1, 2, 3)  # of the classes in a total


def tables(loads: int) -> st.SearchStrategy[tuple[int, ...]]:
    """Convex costs of the loads 0…, never below 0."""
    slopes = st.lists(st.integers(-6, 6), min_size=loads, max_size=loads).map(sorted)
    return st.tuples(st.integers(0, 3), slopes).map(lambda drawn: _summed(*drawn))


def _summed(least: int, slopes: Sequence[int]) -> tuple[int, ...]:
    sums = [sum(slopes[:n]) for n in range(len(slopes) + 1)]
    return tuple(least + n - min(sums) for n in sums)


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    """Up to three people and four duties of two or three classes; each person has a family."""
    people, classes = draw(st.integers(1, 3)), draw(st.integers(2, 3))
    kinds = draw(st.lists(st.integers(0, classes - 1), min_size=3, max_size=9 // people))
    sheet = Sheet()
    seats: list[list[int]] = [[] for _ in range(people)]
    for duty in range(len(kinds)):
        able = [p for p in range(people) if draw(st.integers(0, 4))]
        fill: list[int] = []
        for p in able:
            seats[p].append(sheet.size * 10 + kinds[duty])
            fill.append(sheet.size)
            sheet.size += 1
        need, times = draw(st.integers(0, 2)), draw(st.integers(0, 30))
        sheet.fills.append(Fill(fill, need, times, draw(st.sampled_from([None, None, 0, 5]))))
    for own in seats:
        sheet.terms += draw(_family([(n // 10, n % 10) for n in own]))
    if sheet.size:
        draw(_more(sheet))
    return sheet


@st.composite
def capped(draw: st.DrawFn) -> Sheet:
    """A sheet as it stands after one level of a strict order: some of its costs are kept within."""
    sheet = draw(sheets())
    sheet.fills = [replace(f, within=0) if draw(st.booleans()) else f for f in sheet.fills]
    other = draw(st.sets(st.integers(0, len(sheet.terms) - 1), max_size=3))
    sheet.terms = [replace(t, within=0) if i in other else t for i, t in enumerate(sheet.terms)]
    sheet.caps = [0]
    whole = [sheet.cost(sheet.complete(set(seats)), 0) for seats in _some(sheet)]
    sheet.caps = [draw(st.sampled_from(whole))]
    return sheet


def _some(sheet: Sheet) -> list[list[int]]:
    joints = {joint.variable for joint in sheet.joints}
    seats = [v for v in range(sheet.size) if v not in joints]
    return [[], seats, seats[::2], seats[1::2]]


@st.composite
def _family(draw: st.DrawFn, seats: list[tuple[int, int]]) -> list[Term]:
    """A term of each class and one of the total, each seat with its class."""
    parts = [[v for v, c in seats if c == cls] for cls in range(len(SIZES))]
    times = draw(st.integers(1, 3))
    terms = [Term(p, [1] * len(p), times, draw(tables(len(p)))) for p in parts if p]
    sizes = [SIZES[c] for _, c in seats]
    return [*terms, Term([v for v, _ in seats], sizes, times, draw(tables(sum(sizes))))]


@st.composite
def _more(draw: st.DrawFn, sheet: Sheet) -> None:
    """Rows of all kinds over some of the seats, and joints of them."""

    def some() -> list[int]:
        numbers = st.integers(0, sheet.size - 1)
        return sorted(draw(st.sets(numbers, min_size=1, max_size=4)))

    def loads() -> tuple[list[int], list[int]]:
        group = some()
        return group, [draw(st.sampled_from([1, 1, 1, 2, -1, -2])) for _ in group]

    whole = some()  # a block whose duties need different numbers of people
    sheet.fills += [Fill(whole, draw(st.integers(0, 2)), 7)] * draw(st.integers(0, 1))
    for _ in range(draw(st.integers(0, 2))):
        group = some()
        sheet.limits.append(Limit(group, [1] * len(group), draw(st.integers(-1, 1)), 1))
    for kind in draw(st.lists(st.sampled_from(KINDS), max_size=3)):
        groups = [some(), some()][: 2 if kind in ("all", "changed") else 1]
        sheet.joints.append(Joint(sheet.size, kind, groups))
        sheet.size += 1
    for _ in range(draw(st.integers(0, 2))):
        low = draw(st.integers(-3, 3))
        sheet.limits.append(Limit(*loads(), low, low + draw(st.integers(1, 5))))
    for _ in range(draw(st.integers(0, 2))):
        low, high = sorted(draw(st.tuples(*[st.integers(-3, 3)] * 2)))
        step = draw(st.integers(1, 2))
        sheet.terms.append(Term(*loads(), draw(st.integers(1, 9)), None, low, high, step))
    for _ in range(draw(st.integers(0, 1))):
        compared = [Load(draw(st.integers(1, 2)), *loads(), draw(st.integers(0, 2))) for _ in "ab"]
        cost = draw(st.sampled_from([None, 1, 9]))
        sheet.spreads.append(Spread(compared, draw(st.integers(0, 4)), 1, cost))
    sheet.forced = set(draw(st.lists(st.integers(0, sheet.size - 1), max_size=1)))


def plans_of(sheet: Sheet) -> Iterator[tuple[set[int], int]]:
    """Every legal plan, by its seats, and what it costs."""
    joints = {joint.variable for joint in sheet.joints}
    seats = [v for v in range(sheet.size) if v not in joints]
    for chosen in product((False, True), repeat=len(seats)):
        taken = {v for v, there in zip(seats, chosen, strict=True) if there}
        whole = sheet.complete(taken)
        if sheet.keeps(whole):
            yield taken, sheet.cost(whole)
