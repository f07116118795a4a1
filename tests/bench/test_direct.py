"""The rival asks the same question: where both prove their best, it costs the same."""

from datetime import timedelta

import pytest

from solver.cpsat import Rows
from solver.found import Stop
from solver.model import Model
from tests.bench.direct.__main__ import solve_directly
from tests.bench.places import QUARTER
from tests.bench.rings import asked


@pytest.mark.parametrize(
    ("ring", "weeks"),
    [
        ("viitaseutu", 13),
        ("saarijarvi", 1),
        ("mobile", 1),
        ("keski_suomi", 1),
        ("keski_uusimaa", 1),
        ("pohjanmaa", 1),
    ],
)
def test_the_best_plan_costs_the_same_written_straight_for_cp_sat(ring: str, weeks: int) -> None:
    first = QUARTER[0]
    problem = asked(ring, (first, first + timedelta(days=7 * weeks - 1)), 300)
    rival = solve_directly(problem, "max_lp")
    ours = Rows(Model(problem.case, problem.loaded())).solve(problem.limits, None, Stop())
    assert (rival.status, ours.status) == ("optimal", "optimal")
    assert rival.value == ours.cost


def test_a_ring_of_working_shifts_is_refused_rather_than_modelled_wrong() -> None:
    with pytest.raises(NotImplementedError):
        solve_directly(asked("kanta_hame", QUARTER, 10), "default")
