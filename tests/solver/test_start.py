"""The first plan and the numbers behind it: the model, the start and the check agree."""

from hypothesis import HealthCheck, assume, event, given, settings

from roster.domain.case import Case, Plan
from solver.judge import judge
from solver.model import Model
from solver.problem import DEFAULTS, load
from solver.start import Start
from tests.drawing import drawn
from tests.solver.drawn import cases, plans, uncrowded

RULES = load(DEFAULTS)
MANY = settings(
    max_examples=drawn(2),
    deadline=None,
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.filter_too_much,
    ],
)


def first_plan(model: Model) -> set[int]:
    return model.complete(Start(model).plan())


@given(cases())
@MANY
def test_the_first_plan_keeps_every_hard_limit_unless_the_pins_already_break_one(
    case: Case,
) -> None:
    model = Model(case, RULES)
    assume(model.keeps(model.complete(model.forced)))
    taken = first_plan(model)
    event(f"taken: {min(len(taken), 3)}")
    assert model.keeps(taken)
    assert judge(model.plan(taken), RULES).hard == ()


@given(cases())
@MANY
def test_the_first_plan_leaves_nothing_open_that_somebody_could_still_take(case: Case) -> None:
    model = Model(case, RULES)
    assume(model.keeps(model.complete(model.forced)))
    taken = Start(model).plan()
    for fill in model.fills:
        if sum(v in taken for v in fill.variables) < fill.need:
            able = [
                v
                for v in fill.variables
                if v not in taken and model.keeps(model.complete({*taken, v}))
            ]
            assert able == []


@given(cases())
@MANY
def test_the_model_charges_for_the_first_plan_what_the_check_counts(case: Case) -> None:
    model = Model(case, RULES)
    taken = first_plan(model)
    assume(model.keeps(taken))
    value = judge(model.plan(taken), RULES).value
    event(f"costs: {value > 0}")
    assert model.cost(taken) == value
    assert model.unavoidable <= value


@given(plans())
@MANY
def test_the_model_charges_for_any_legal_plan_what_the_check_counts(drawn: Plan) -> None:
    plan = uncrowded(drawn)
    model = Model(plan.case, RULES)
    seats = model.variables(plan.taken)
    taken = model.complete(seats)
    legal = model.plan(seats).taken == plan.taken and model.keeps(taken)
    verdict = judge(plan, RULES)
    event(f"legal: {legal}")
    assert legal == (not verdict.hard)
    if legal:
        assert model.cost(taken) == verdict.value
        assert model.unavoidable <= verdict.value
