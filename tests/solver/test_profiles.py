"""Profiles: whole loads of one person together, the cheapest first, and the tables they are of."""

from itertools import islice, product

import numpy as np
import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from solver.profiles import Family, Prices, families
from solver.sheet import Sheet, Term
from tests.solver.test_start import MANY

CLASSES = 3


@st.composite
def priced(draw: st.DrawFn) -> tuple[Sheet, Family, int, list[float]]:
    """A family of one to three parts with any tables, the room, and what the loads are worth."""
    parts = draw(st.lists(st.integers(1, 3), min_size=1, max_size=CLASSES))
    sizes = [draw(st.integers(1, 3)) for _ in parts]
    seats = list(range(sum(parts)))
    terms, total = [], []
    for number, size in zip(parts, sizes, strict=True):
        own, seats = seats[:number], seats[number:]
        terms.append(Term(own, [1] * number, draw(st.integers(1, 3)), table(draw, number)))
        total += [size] * number
    every = list(range(sum(parts)))
    terms.append(Term(every, total, draw(st.integers(1, 3)), table(draw, sum(total))))
    rates = [draw(st.integers(-40, 40)) / 4 for _ in parts]
    family = Family(len(parts), tuple(range(len(parts))), tuple(sizes))
    return Sheet(terms=terms, size=len(every)), family, draw(st.integers(0, 40)), rates


def table(draw: st.DrawFn, most: int) -> list[int]:
    return draw(st.lists(st.integers(0, 20), min_size=most + 1, max_size=most + 1))


@given(priced())
@MANY
def test_profiles_come_by_price_and_none_within_the_room_is_missing(
    asked: tuple[Sheet, Family, int, list[float]],
) -> None:
    sheet, family, room, rates = asked
    prices, able = Prices(sheet, family, room), {}
    for loads in product(*(range(len(sheet.terms[i].variables) + 1) for i in family.parts)):
        in_all = sum(n * size for n, size in zip(loads, family.sizes, strict=True))
        at = zip([*family.parts, family.total], [*loads, in_all], strict=True)
        costs = [(sheet.terms[i].cost(load), sheet.terms[i].least) for i, load in at]
        if all(cost <= least + room for cost, least in costs):
            cost = sum(c for c, _ in costs)
            assert prices.cost(loads) == cost
            able[loads] = cost + float(np.dot(rates, loads))
    event(f"{min(len(able), 3)} of {len(family.parts)} parts")
    found = list(prices.cheapest(rates))
    assert [p.price for p in found] == pytest.approx(sorted(able.values()))
    assert {p.loads: p.price for p in found} == pytest.approx(able)
    assert len(found) == len(able)


def test_who_has_thousands_of_profiles_gives_the_first_few_at_once() -> None:
    table = [n * n for n in range(101)]
    parts = [Term(list(range(100 * n, 100 * n + 100)), [1] * 100, 1, table) for n in range(5)]
    total = Term(list(range(500)), [1] * 500, 1, [n * n for n in range(501)])
    sheet = Sheet(terms=[*parts, total], size=500)
    (family,) = families(sheet)
    loads = [p.loads for p in islice(Prices(sheet, family, 10**9).cheapest([-3.0] * 5), 2)]
    assert sum(loads[0]) + sum(loads[1]) <= 3


NIGHTS = Term([0, 1], [1, 1], 1, (0, 0, 0))
DAYS = Term([2], [1], 1, (0, 0))
ALL = Term([0, 1, 2], [2, 2, 3], 1, (0,) * 8)


def found(*terms: Term) -> list[Family]:
    return families(Sheet(terms=list(terms), size=9))


def test_a_total_is_found_with_the_parts_that_make_it_up_and_their_sizes() -> None:
    elsewhere = Term([5], [1], 1, (0, 1))
    assert found(NIGHTS, elsewhere, DAYS, ALL) == [Family(3, (0, 2), (2, 3))]


@pytest.mark.parametrize(
    "days",
    [
        Term([2, 5], [1, 1], 1, (0, 0, 0)),  # a seat that is not in the total
        Term([2], [2], 1, (0, 0, 0)),  # its own seats weigh more than one
        Term([1], [1], 1, (0, 0)),  # a night twice, and the day not at all
        Term([1, 2], [1, 1], 1, (0, 0, 0)),  # two sizes in the total
        Term([2], [1], 1, None, 0, 0),  # no table
        Term([2], [1], 1, (0, 0), within=0),  # not paid
    ],
)
def test_no_total_is_found_where_the_parts_do_not_quite_make_it_up(days: Term) -> None:
    assert found(NIGHTS, days, ALL) == []


def test_of_tables_over_the_same_seats_each_is_in_one_family_only() -> None:
    first, second = (Term([0, 1], [1, 1], 1, (3, 0, 3)) for _ in range(2))
    assert len(found(first, second)) == 1
    assert len(found(first, second, Term([0, 1], [1, 1], 1, (0, 1, 2)))) <= 1
