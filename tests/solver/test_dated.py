"""Dates for counted loads: a plan with those very loads, which keeps every limit, or none."""

from hypothesis import event, given

from roster.domain.case import Case
from solver.counting import Count, count
from solver.dated import dated
from solver.found import Stop
from solver.model import Model
from solver.problem import Limits
from solver.start import Start
from tests.solver.questions import SOME, problem
from tests.solver.test_counting import fortnight, fortnights, optimum


def counted(model: Model) -> Count:
    found = count(model, Start(model).plan(), 10, merge=False)
    assert found is not None
    return found


def test_three_people_over_a_fortnight_find_dates_for_the_very_loads_of_the_count() -> None:
    model = Model(asked := fortnight({"aino": (0, 2)}), problem(asked, []).loaded())
    found = dated(model, loads := counted(model), Limits(workers=1), Stop())
    assert found.taken is not None
    assert found.cost is not None
    assert found.cost >= loads.bound
    whole = model.complete(found.taken)
    assert model.keeps(whole)
    for part, load in loads.loads.items():
        assert model.terms[part].load(whole) == load


@given(fortnights())
@SOME
def test_what_is_found_keeps_every_limit_and_costs_no_less_than_the_best(asked: Case) -> None:
    model = Model(asked, problem(asked, []).loaded())
    found = dated(model, counted(model), Limits(workers=1), Stop())
    event(f"dates: {found.taken is not None}")
    if found.taken is not None:
        whole = model.complete(found.taken)
        assert model.keeps(whole)
        assert found.cost == model.cost(whole) >= optimum(model)[1]


def test_loads_that_no_dates_fit_give_no_plan() -> None:
    model = Model(asked := fortnight({}), problem(asked, []).loaded())
    loads = counted(model)
    most = {part: len(model.terms[part].variables) for part in loads.loads}
    assert dated(model, Count(loads.bound, most), Limits(workers=1), Stop()).taken is None
