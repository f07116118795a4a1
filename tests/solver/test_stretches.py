"""Everybody settled anew on some days: legal beside all others, cheaper, and put together."""

import time
from datetime import timedelta
from itertools import product
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from roster.domain.case import Case
from roster.domain.duties import Dates
from solver.calendars.assembled import Assembled, SomeDays
from solver.calendars.choice import chosen
from solver.calendars.clock import Clock
from solver.calendars.columns import Column
from solver.calendars.layers import Layers
from solver.calendars.paths import Paths
from solver.calendars.people import People
from solver.found import Stop
from solver.model import Model
from solver.part import Piece
from solver.problem import Limits, Problem, load
from solver.sheet import Limit, Sheet
from solver.solve import solve
from tests.solver.drawn import FIRST
from tests.solver.shifts import most_of_back, shifts
from tests.solver.small import case, duty, person

WEEKS = 6
RULES = (*shifts(weekends=4, least=180, most=204), most_of_back(9))


def asked() -> Case:
    duties = [duty(day, tier) for day in range(7 * WEEKS) for tier in ("front", "back")]
    last = FIRST + timedelta(days=7 * WEEKS - 1)
    people = tuple(person(name) for name in ("aino", "bo", "cilla", "doris", "eero"))
    made = case(*duties, people=people, away={"bo": (3, 4), "doris": (15, 24), "eero": (30, 38)})
    return made.model_copy(update={"period": Dates(first=FIRST, last=last)})


def model(*more: dict[str, Any]) -> Model:
    return Model(asked(), load((*RULES, *more)))


def clock() -> Clock:
    return Clock(time.monotonic() + 60, Stop())


def begun(laid: Model) -> Assembled:
    made = Assembled(People.of(laid), laid.unavoidable, 1)
    assert made.begin(clock())
    return made


def cost(laid: Model, taken: set[int] | None) -> int:
    whole = laid.complete(taken or set())
    assert laid.keeps(whole)
    return laid.cost(whole)


def test_a_first_roster_is_found_however_few_calendars_go_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    laid = model()
    narrow = Assembled(People.of(laid), laid.unavoidable, 1, width=1)
    assert narrow.begin(clock())
    assert cost(laid, narrow.taken) == narrow.cost
    monkeypatch.setattr("solver.calendars.assembled.WIDER", (1,))
    assert not Assembled(People.of(laid), laid.unavoidable, 1, width=1).begin(clock())


def test_some_days_of_everybody_are_bettered_and_all_others_stay() -> None:
    laid = model()
    made = begun(laid)
    before, first = made.best or [], made.taken or set()
    piece = made.some_days(clock())
    assert piece is not None
    made.put(piece, before)
    assert made.cost == cost(laid, made.taken) < cost(laid, first)
    changed = {laid.plan({v}).taken for v in (made.taken or set()) ^ first}
    days = {laid.case.duty[s.duty].day for seats in changed for s in seats}
    assert days
    assert days <= {FIRST + timedelta(days=n) for n in piece.days}


@pytest.mark.parametrize(
    "more",
    [
        {"kind": "daily_rest"},
        {"kind": "working_days", "shortest": 2, "longest": 9},
        {"kind": "days_off", "shortest": 2, "longest": 11},
        {"kind": "most_in_window", "most": 9, "days": 13},
    ],
)
def test_some_days_of_what_can_be_read_can_be_read(more: dict[str, Any]) -> None:
    people = People.of(laid := model(more))
    made = Assembled(people, laid.unavoidable, 1)
    assert made.begin(clock())
    for first in range(7 * WEEKS - 14):
        assert people.on(range(first, first + 14), made.taken or set()).paths


@pytest.mark.parametrize("shortest", [9, 12])
def test_a_long_rest_that_is_asked_for_is_no_count(shortest: int) -> None:
    """Rows that take away as they add cannot be counted, however few days are settled anew."""
    rules = (*RULES[:3], {"kind": "days_off", "shortest": shortest})
    laid = Model(asked(), load(rules))
    people = People.of(laid)
    made = Assembled(people, laid.unavoidable, 1)
    assert made.begin(clock())
    assert all(people.on(range(n, n + 14), made.taken or set()).paths for n in range(28))


def test_a_day_on_which_nothing_is_left_is_read() -> None:
    """As where the row of a day holds one seat before it, too, which she has."""
    sheet = Sheet(limits=[Limit([0, 1], [1, 1], 0, 0)], size=2)
    paths = Paths(Piece(sheet, [0, 1], set()), {0: 0, 1: 0}, Layers(), local=9)
    route = paths.cheapest(np.full(2, -5.0), width=10)
    assert route is not None
    assert route.seats == []


def test_all_days_come_before_any_comes_again() -> None:
    made, seen = begun(model()), list[range]()
    for _ in range(5):
        seen.append(made.next_days())
        if set().union(*seen) == set(range(7 * WEEKS)):
            break
    assert len(seen) in (3, 4)


def test_what_was_bettered_elsewhere_meanwhile_is_kept_with_it() -> None:
    """Two stretches bettered beside the same roster, the second put beside the first."""
    laid = model()
    made = begun(laid)
    before, first = made.best or [], made.cost or 0
    pieces = list[SomeDays]()
    while len(pieces) < 2:
        piece = made.some_days(clock())
        if piece is not None and not any(set(p.days) & set(piece.days) for p in pieces):
            pieces.append(piece)
    alone = list[int]()
    for piece in pieces:
        made.best, made.cost = before, first
        made.put(piece, before)
        alone.append(made.cost)
    made.put(pieces[0], before)
    assert made.cost == cost(laid, made.taken) <= min(alone)


@given(st.data())
def test_no_choice_of_calendars_is_cheaper(data: st.DataObject) -> None:
    laid = PEOPLE
    own = st.integers(0, 2 ** len(laid.need) - 1)
    offered = [
        [
            Column((n, i), bits(data.draw(own), len(laid.need)), data.draw(st.integers(0, 9)))
            for i in range(data.draw(st.integers(1, 3)))
        ]
        for n in range(3)
    ]
    found = chosen(laid, offered)
    assert all(any(f is c for c in own) for f, own in zip(found, offered, strict=True))
    assert together(found) == min(together(roster) for roster in product(*offered))


def bits(number: int, size: int) -> np.ndarray[tuple[int], np.dtype[np.int8]]:
    return np.array([number >> i & 1 for i in range(size)], dtype=np.int8)


def together(roster: tuple[Column, ...] | list[Column]) -> float:
    there = np.sum([c.fills for c in roster], axis=0)
    return PEOPLE.cover_cost(there) + sum(c.cost for c in roster)


PEOPLE = People.of(Model(case(*[duty(day) for day in range(4)]), load(RULES[:3])))


@pytest.mark.parametrize("limits", [{"workers": 2}, {"workers": 1, "deterministic": True}])
def test_a_long_roster_is_bettered_stretch_by_stretch(
    limits: dict[str, int | bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the bound's rounds would take too long."""
    put = list[SomeDays]()
    taken_over = Assembled.put

    def seen(made: Assembled, piece: SomeDays, before: list[Column]) -> None:
        put.append(piece)
        taken_over(made, piece, before)

    monkeypatch.setattr(Assembled, "put", seen)
    monkeypatch.setattr("solver.calendars.search.WHOLE", 0)
    monkeypatch.setattr("solver.calendars.search.ENOUGH", 1e9)
    problem = Problem(
        case=asked(), rules=RULES, limits=Limits.model_validate({"seconds": 3, **limits})
    )
    outcome = solve(problem)
    laid = model()
    assert outcome.value == cost(laid, {v for s in outcome.seats for v in laid.variables([s])})
    assert outcome.value < (begun(laid).cost or 0)
    assert put


class Cut(Clock):
    """Over after so many questions."""

    def __init__(self, questions: int) -> None:
        super().__init__(time.monotonic() + 60, Stop())
        self._questions = questions

    def more(self) -> bool:
        self._questions -= 1
        return self._questions >= 0


def test_a_round_that_was_cut_is_made_good_by_the_next() -> None:
    laid = model()
    made = Assembled(People.of(laid), laid.unavoidable, 1)
    assert made.begin(clock())
    made.columns.better_bound(Cut(1))
    for _ in range(9):
        made.columns.grow(clock())
        made.columns.better_bound(clock())
    assert made.columns.done
