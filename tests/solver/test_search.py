"""Two searches side by side: stopped in the middle, late, or twice the same."""

import threading
from collections.abc import Callable

import pytest

from solver import search as searching
from solver.counting import Count
from solver.found import Found, Stop
from solver.model import Model
from solver.outcome import Progress
from solver.problem import Limits
from solver.search import search
from tests.solver.small import case, duty, problem
from tests.solver.test_start import first_plan

DAYS = (*range(4), 5, 6, 7, 12, 13)  # weeknights and weekends, so that everybody has a total
AWAY = {"aino": (0, 2), "bo": (5, 6)}


@pytest.fixture(autouse=True)
def _large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take a small question for a large one, which is not solved in a moment."""
    monkeypatch.setattr(searching, "SMALL", 0)


@pytest.fixture(scope="module")
def model() -> Model:
    asked = case(*(duty(n) for n in DAYS), away=AWAY)
    return Model(asked, problem(asked).loaded())


def asked(
    model: Model, told: Callable[[Progress], None] | None = None, **limits: float
) -> tuple[Found, Stop]:
    stop = Stop()
    given = Limits.model_validate({"seconds": 60, "workers": 2, **limits})
    return search(model, first_plan(model), given, told, stop), stop


def holds(model: Model, found: Found) -> bool:
    """Whether a plan was found that is legal, costs what is said, and no less than is proven."""
    assert found.taken is not None
    assert found.cost is not None
    whole = model.complete(found.taken)
    return model.keeps(whole) and model.cost(whole) == found.cost >= (found.bound or 0)


@pytest.mark.parametrize("workers", [1, 2])
def test_the_same_seed_gives_aino_the_same_duties_again(model: Model, workers: int) -> None:
    first, again = (asked(model, workers=workers, seed=7)[0] for _ in "12")
    assert (first.status, first.bound) == ("optimal", first.cost)
    assert holds(model, first)
    assert model.plan(first.taken or set()).taken == model.plan(again.taken or set()).taken


def test_what_is_told_on_the_way_ends_where_the_search_does(model: Model) -> None:
    told: list[Progress] = []
    found, _ = asked(model, told.append)
    values = [p.value for p in told if p.value is not None]
    bounds = [p.bound for p in told if p.bound is not None]
    assert bounds
    assert found.cost is not None
    assert max(bounds) <= found.cost <= min(values, default=found.cost)


def test_who_stops_at_the_first_word_keeps_a_plan_that_breaks_nothing(model: Model) -> None:
    stop, heard = Stop(), list[Progress]()

    def told(progress: Progress) -> None:
        heard.append(progress)
        stop.ask()

    limits = Limits(seconds=3600, workers=2)
    found = search(model, start := first_plan(model), limits, told, stop)
    assert heard
    assert holds(model, found)
    assert (found.cost or 0) <= model.cost(start)


def test_a_count_that_never_ends_is_left_behind_when_its_time_is_over(
    model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Linear programs cannot be interrupted; the plan must come all the same."""
    free, left = threading.Event(), list[bool]()

    def endless(*_: object, **__: object) -> Count | None:
        left.append(not free.wait(30))
        return None

    monkeypatch.setattr(searching, "count", endless)
    found, _ = asked(model, seconds=0.1)
    assert left == [], "the search waited for it"
    free.set()
    assert holds(model, found)
    assert (found.cost or 0) <= model.cost(first_plan(model))


def test_a_count_that_comes_late_still_gives_its_bound(
    model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows have begun without it; where they reach its bound, that is proven best."""
    best, _ = asked(model)
    begun, told = threading.Event(), list[Progress]()

    def late(*_: object, **__: object) -> Count | None:
        return Count(best.cost or 0, {}) if begun.wait(30) else None

    def hear(progress: Progress) -> None:
        told.append(progress)
        begun.set()

    monkeypatch.setattr(searching, "count", late)
    monkeypatch.setattr(searching, "COUNTED", 0.0001)
    monkeypatch.setattr(searching, "SEATS", 0)  # as in a ring of hundreds: no count seat by seat
    monkeypatch.setattr(searching, "PROVABLE", 0)  # and no proof but the count's
    found, _ = asked(model, hear)
    assert (found.status, found.cost, found.bound) == ("optimal", best.cost, best.cost)
    assert any(p.bound == best.cost for p in told)
