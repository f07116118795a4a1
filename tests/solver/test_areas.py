"""Areas of a ring of hundreds: each is settled beside the others, and the plan stays legal."""

import threading
import time
from copy import copy
from datetime import timedelta
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roster.domain.case import Seat
from solver import finders
from solver import search as searching
from solver.areas import Areas, areas, shared_out
from solver.found import Stop
from solver.model import Model
from solver.outcome import Progress
from solver.problem import Limits
from solver.search import search
from solver.sheet import Limit, Sheet
from solver.windows import Seats
from tests.bench.joined import SHARED, joined
from tests.bench.places import QUARTER
from tests.bench.rings import asked
from tests.solver.test_start import first_plan

WEEKS = QUARTER[0], QUARTER[0] + timedelta(days=13)
RINGS = ("mobile", "pohjanmaa", "mobile")


@cache
def county() -> Model:
    problem = joined(RINGS, WEEKS, 10)
    return Model(problem.case, problem.loaded())


@cache
def seats() -> Seats:
    return Seats.of(county())


def found() -> list[set[int]]:
    return areas(county(), seats())


def begun() -> Areas:
    return Areas(county(), seats(), first_plan(county()), found(), 1)


def bettered(plan: Areas, stop: Stop) -> list[Progress]:
    """By two finders at once, until each area has been."""
    told, ends = list[Progress](), time.monotonic() + 60

    def hear(progress: Progress) -> None:
        told.append(progress)
        if changed(plan) == {"1-front", "2-duty", "3-front"}:
            stop.ask()

    work = [threading.Thread(target=plan.run, args=(2, ends, hear, stop)) for _ in range(2)]
    for thread in work:
        thread.start()
    for thread in work:
        thread.join()
    return told


def changed(plan: Areas) -> set[str]:
    """The tiers of which a seat is another's now."""
    seats = county().plan(set(plan.taken)).taken ^ county().plan(begun().taken).taken
    return {tier(s) for s in seats}


def tier(seat: Seat) -> str:
    return county().case.duty[seat.duty].tier


def test_each_joined_ring_is_an_area_and_the_back_up_is_of_none() -> None:
    own = [county().plan(area).taken for area in found()]
    assert [{tier(s) for s in area} for area in own] == [{"1-front"}, {"2-duty"}, {"3-front"}]
    assert [{s.person[0] for s in area} for area in own] == [{"1"}, {"2"}, {"3"}]
    every = {Seat(p, d) for d in county().case.duty for p in county().takers(d)}
    assert frozenset().union(*own) == {s for s in every if tier(s) != SHARED}


@pytest.mark.parametrize("ring", ["mobile", "keski_suomi", "saarijarvi"])
def test_a_ring_whose_members_serve_the_same_duties_is_one(ring: str) -> None:
    problem = asked(ring, WEEKS, 10)
    model = Model(problem.case, problem.loaded())
    assert areas(model, Seats.of(model)) == []


def test_where_costs_are_kept_within_areas_would_spend_the_same_twice() -> None:
    capped = copy(county())
    capped.caps = [10**6]
    assert areas(capped, seats()) == []


def test_areas_bettered_at_once_are_one_legal_plan_at_the_cost_that_is_said() -> None:
    plan = begun()
    before, told = plan.cost, bettered(plan, Stop())
    whole = county().complete(plan.taken)
    assert county().keeps(whole)
    assert plan.cost == county().cost(whole) < before
    assert min(p.value for p in told if p.value is not None) == plan.cost
    assert changed(plan) == {"1-front", "2-duty", "3-front"}


def test_areas_are_left_as_they_are_when_it_is_stopped() -> None:
    plan, stop = begun(), Stop()
    stop.ask()
    bettered(plan, stop)
    assert changed(plan) == set()


def test_what_areas_came_to_is_kept_when_a_ring_of_hundreds_is_stopped(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Laying out all of it for windows would take longer than whoever stops it waits."""
    monkeypatch.setattr(searching, "SMALL", 0)  # nor is it tried as a whole before
    monkeypatch.setattr(searching, "PROVABLE", 0)
    monkeypatch.setattr(finders, "Windows", None)
    stop, before = Stop(), begun().cost

    def hear(progress: Progress) -> None:
        if progress.value is not None and progress.value < before:
            stop.ask()

    limits = Limits(seconds=120, workers=2)
    answer = search(county(), first_plan(county()), limits, hear, stop)
    whole = county().complete(answer.taken or set())
    assert county().keeps(whole)
    assert county().cost(whole) <= (answer.cost or 0) < before
    assert (answer.bound or 0) <= (answer.cost or 0)


@st.composite
def limited(draw: st.DrawFn) -> tuple[Sheet, set[int], list[set[int]]]:
    """A limit that a plan keeps, over the seats of some areas and over one of none."""
    many = draw(st.integers(1, 10))
    start = draw(st.sets(st.integers(0, many)))
    home = draw(st.lists(st.integers(0, 2), min_size=many, max_size=many))
    sizes = draw(st.lists(st.integers(-3, 3), min_size=many + 1, max_size=many + 1))
    load = sum(sizes[v] for v in start)
    low, high = load - draw(st.integers(0, 9)), load + draw(st.integers(0, 9))
    limit = Limit(list(range(many + 1)), sizes, low, high)
    found = [{v for v, at in enumerate(home) if at == n} for n in range(3)]
    return Sheet(limits=[limit], size=many + 1), start, found


@given(limited(), st.data())
def test_whatever_each_area_does_within_its_part_a_limit_of_all_is_kept(
    asked: tuple[Sheet, set[int], list[set[int]]], data: st.DataObject
) -> None:
    sheet, start, found = asked
    (whole,), taken = sheet.limits, set(start)
    several = sum(map(bool, found)) > 1
    for area in shared_out(sheet, start, found):
        own = data.draw(st.sets(st.sampled_from(sorted(area.seats)))) if area.seats else set()
        changed = taken - area.seats | own
        if all(kept(limit, changed) for limit in (area.limits if several else [whole])):
            taken = changed
    assert kept(whole, taken)


def kept(limit: Limit, taken: set[int]) -> bool:
    pairs = zip(limit.variables, limit.sizes, strict=True)
    return limit.low <= sum(s for v, s in pairs if v in taken) <= limit.high
