"""Rosters made of calendars: each person's cheapest one, what they prove, what they give."""

import time
from dataclasses import replace

import numpy as np
import pytest

from roster.domain.case import Case
from solver.calendars.assembled import Assembled
from solver.calendars.clock import Clock
from solver.calendars.layers import Layers
from solver.calendars.paths import Paths
from solver.calendars.people import People
from solver.calendars.search import readable
from solver.calendars.states import Unreadable
from solver.calendars.walk import _cheapest as cheapest_of_each
from solver.cpsat import Rows
from solver.found import Stop
from solver.model import Model
from solver.outcome import Outcome, Progress
from solver.part import Parts, Piece
from solver.persons import by_person
from solver.problem import Limits, Problem, load
from solver.sheet import Limit, Sheet, Term
from solver.solve import solve
from tests.solver.shifts import most_of_back, shifts
from tests.solver.small import case, duty

MOST = most_of_back(3)
RULES = shifts(weekends=1, least=72, most=84)
FORTNIGHT = tuple(duty(day, tier) for day in range(14) for tier in ("front", "back"))


def asked() -> Case:
    return case(*FORTNIGHT, away={"bo": (3, 4)})


def pieces(model: Model, people: People) -> list[Piece]:
    """Everybody's own rows."""
    own = people.split(set(range(model.size)))
    return [Parts(model).cut(set(), seats) for seats in own]


def cheapest(piece: Piece, prices: dict[int, int]) -> int:
    """The least that a calendar costs, by CP-SAT."""
    terms = [Term([i], [1], 1, (0, prices[v])) for i, v in enumerate(piece.origin)]
    sheet = replace(piece.sheet, terms=terms, fills=[])
    found = Rows(sheet).solve(Limits(seconds=5, workers=1), None, Stop())
    assert found.status == "optimal"
    assert found.cost is not None
    return found.cost


@pytest.mark.parametrize(("seed", "local"), [(1, 4), (2, 16)])
def test_ainos_cheapest_calendar_is_as_cheap_as_any(
    seed: int, local: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("solver.calendars.states.LOCAL", local)
    model = Model(asked(), load(RULES))
    people = People.of(model)
    prices = np.random.default_rng(seed).integers(-20, 20, model.size).astype(np.float64)
    for paths, piece in zip(people.paths, pieces(model, people), strict=True):
        best = cheapest(piece, {v: int(prices[v]) for v in piece.origin})
        assert paths.bound(prices, 4) <= best + 1e-6
        route = paths.cheapest(prices, 10_000)
        assert route is not None
        assert route.best
        assert route.price == pytest.approx(best)
        assert sum(prices[route.seats]) == pytest.approx(best)


@pytest.mark.parametrize("local", [16])
def test_a_calendar_of_few_that_go_on_breaks_nothing_and_is_not_below_the_bound(
    local: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("solver.calendars.states.LOCAL", local)
    model = Model(asked(), load([*RULES, MOST]))
    people = People.of(model)
    prices = np.random.default_rng(4).integers(-20, 20, model.size).astype(np.float64)
    for paths, piece in zip(people.paths, pieces(model, people), strict=True):
        route = paths.cheapest(prices, 40)
        assert route is not None
        taken = {piece.origin.index(v) for v in route.seats}
        assert piece.sheet.keeps(piece.sheet.complete(taken))
        assert paths.bound(prices, 4) <= sum(prices[route.seats]) + 1e-6


def four_weeks() -> Piece:
    """At most two shifts in three days, so many minutes, some late ones."""
    early, late = range(0, 56, 2), range(1, 56, 2)
    rows = [Limit([v, v + 1], [1, 1], 0, 1) for v in early]
    rows += [Limit([*range(v, v + 6)], [1] * 6, 0, 2) for v in early[:-2]]
    rows += [Limit([*early, *late], [479] * 28 + [601] * 28, 0, 4500)]
    rows += [Limit([*late], [1] * 28, 2, 4)]
    return Piece(Sheet(limits=rows, size=56), [*range(56)], set())


@pytest.mark.parametrize("seed", range(4))
def test_rates_come_near_in_a_few_steps_whatever_rows_are_counted_in(seed: int) -> None:
    prices = np.random.default_rng(seed).integers(-100, 40, 56).astype(np.float64)
    best = cheapest(four_weeks(), dict(enumerate(prices.astype(int).tolist())))
    paths = Paths(four_weeks(), {v: v // 2 for v in range(56)}, Layers(), local=16)
    once = paths.bound(prices, 1)
    bound = paths.bound(prices, 12, best)
    assert best - 0.2 * (best - once) < bound <= best


def test_only_calendars_that_cost_no_more_are_found() -> None:
    prices = np.random.default_rng(5).integers(-100, 40, 56).astype(np.float64)
    paths = Paths(four_weeks(), {v: v // 2 for v in range(56)}, Layers(), local=16)
    route = paths.cheapest(prices, 10_000)
    assert route is not None
    again = paths.cheapest(prices, 10_000, route.price)
    assert again is not None
    assert again.price == route.price
    assert paths.price(again.seats, prices) == route.price
    assert paths.cheapest(prices, 10_000, route.price - 1) is None


def solved(**limits: int | float | bool) -> Outcome:
    given = Limits.model_validate({"seconds": 20, "workers": 1, **limits})
    return solve(Problem(case=asked(), rules=(*RULES, MOST), limits=given))


def test_a_roster_of_calendars_is_the_best_there_is() -> None:
    model = Model(asked(), load([*RULES, MOST]))
    found = Rows(model).solve(Limits(seconds=10, workers=1), None, Stop())
    assert found.status == "optimal"
    outcome = solved()
    assert (outcome.status, outcome.value) == ("optimal", found.cost)


@pytest.mark.parametrize("whole", [0, 2_000])
def test_the_same_seed_gives_the_same_roster(whole: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("solver.calendars.search.WHOLE", whole)
    once, again = (solved(seconds=0.3, deterministic=True, workers=2) for _ in range(2))
    assert once.seats
    assert once == again


def test_a_roster_bettered_by_windows_beside_is_legal_and_within_its_bound(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("solver.calendars.search.WHOLE", 0)
    told, stop = list[Progress](), Stop()

    def enough(progress: Progress) -> None:
        told.append(progress)
        if len(told) > 8:
            stop.ask()

    limits = Limits(seconds=60, workers=2)
    outcome = solve(Problem(case=asked(), rules=(*RULES, MOST), limits=limits), enough, stop)
    assert outcome.value is not None
    assert outcome.bound is not None
    assert outcome.bound <= outcome.value


def test_calendars_are_left_alone_where_a_rule_compares_people() -> None:
    level = {"kind": "even_load", "tiers": ["front"], "most": 1, "weight": 1}
    with pytest.raises(Unreadable):
        People.of(Model(asked(), load([*RULES, level])))
    nobody_must = Model(asked(), load(RULES[:-1]))
    assert readable(nobody_must, Limits(), time.monotonic() + 60, Stop()) is None


def test_calendars_are_read_no_longer_than_there_is_time() -> None:
    model = Model(asked(), load(RULES))
    assert readable(model, Limits(), time.monotonic() + 60, Stop()) is not None
    assert readable(model, Limits(), time.monotonic(), Stop()) is None


def test_hours_told_by_the_minute_are_kept_apart_however_many_they_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    counts = np.array([[16_384.0 + 7, 3.0], [7.0, 3.0], [7.0, 3.0]])
    ends, guess = np.array([0, 1, 1]), np.array([2.0, 1.0, 3.0])
    for word in (1 << 62, 1 << 16):
        monkeypatch.setattr("solver.calendars.walk.WORD", word)
        assert list(cheapest_of_each(np.arange(3), guess, counts, ends)) == [1, 0]


def test_many_calendars_are_forgotten_but_never_the_roster() -> None:
    people = People.of(Model(asked(), load(RULES)))
    made = Assembled(people, 0, 1)
    clock = Clock(time.monotonic() + 60, Stop())
    assert made.begin(clock)
    made.columns.better_bound(clock)
    before = made.cost
    made.dive(clock)
    made.some(Clock(time.monotonic(), Stop()))
    assert before is not None
    assert made.cost is not None
    assert made.columns.bound <= made.cost <= before


def test_nobody_is_planned_after_the_time_is_over() -> None:
    model = Model(asked(), load(RULES))
    assert by_person(model, Stop(), time.monotonic() - 1) is None


def test_out_of_time_before_a_large_plan_is_begun_is_told_as_unknown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert solved(seconds=1e-6).status in ("feasible", "optimal")
    monkeypatch.setattr("solver.solve.LARGE", 0)
    assert solved(seconds=1e-6).status == "unknown"
