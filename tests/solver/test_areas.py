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
from solver import search as searching
from solver.areas import Areas, areas, shared_out
from solver.found import Stop
from solver.model import Model
from solver.outcome import Progress
from solver.problem import Limits
from solver.search import search
from solver.sheet import Limit, Sheet
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


def begun() -> Areas:
    return Areas(county(), first_plan(county()), areas(county()), 1)


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
    found = [county().plan(area).taken for area in areas(county())]
    assert [{tier(s) for s in seats} for seats in found] == [{"1-front"}, {"2-duty"}, {"3-front"}]
    assert [{s.person[0] for s in seats} for seats in found] == [{"1"}, {"2"}, {"3"}]
    every = {Seat(p, d) for d in county().case.duty for p in county().takers(d)}
    assert frozenset().union(*found) == {s for s in every if tier(s) != SHARED}


@pytest.mark.parametrize("ring", ["mobile", "keski_suomi", "saarijarvi"])
def test_a_ring_whose_members_serve_the_same_duties_is_one(ring: str) -> None:
    problem = asked(ring, WEEKS, 10)
    assert areas(Model(problem.case, problem.loaded())) == []


def test_where_costs_are_kept_within_areas_would_spend_the_same_twice() -> None:
    capped = copy(county())
    capped.caps = [10**6]
    assert areas(capped) == []


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


def test_the_search_of_a_ring_of_hundreds_goes_on_from_its_areas(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(searching, "PROVABLE", 0)
    told = list[Progress]()
    found = search(
        county(), first_plan(county()), Limits(seconds=12, workers=2), told.append, Stop()
    )
    assert found.cost is not None
    assert found.cost < begun().cost
    assert county().keeps(county().complete(found.taken or set()))
    assert (found.bound or 0) <= found.cost


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
