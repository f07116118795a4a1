"""The model of a small case: who gets a variable, what is one decision, what is impossible."""

from typing import Any

from roster.domain.case import Case, Seat
from roster.domain.duties import Dates
from solver.cpsat import Rows
from solver.found import Stop
from solver.model import Model
from solver.problem import Limits, load
from tests.solver.small import case, duty, person

PLAIN = ({"kind": "cover"},)


def model(asked: Case, *rules: dict[str, Any]) -> Model:
    return Model(asked, load([*rules, *PLAIN]))


def test_who_is_away_gets_no_variable() -> None:
    asked = case(duty(), duty(1), away={"aino": (0, 0)})
    made = model(asked, {"kind": "available"})
    assert not made.possible(Seat("aino", asked.duties[0].id))
    assert made.possible(Seat("aino", asked.duties[1].id))
    assert sorted(len(f.variables) for f in made.fills) == [2, 3]


def test_a_duty_week_is_one_decision_that_costs_the_sum_of_its_duties() -> None:
    week = [duty(n, block="front-w1") for n in range(3)]
    made = model(case(*week), {"kind": "whole_blocks"})
    (fill,) = made.fills
    assert fill.times == 3 * 12 * 100
    plan = made.plan({fill.variables[0]})
    assert plan.taken == {Seat("aino", d.id) for d in week}


def test_duties_of_one_week_that_need_different_numbers_stay_apart() -> None:
    week = duty(0, block="front-w1"), duty(1, block="front-w1", persons=2)
    made = model(case(*week), {"kind": "whole_blocks"})
    assert sorted(f.need for f in made.fills) == [1, 2]
    alone = made.variables([Seat("aino", week[0].id)])
    assert made.cost(alone) == 12 * 100  # the second duty lacks one


def test_who_is_away_on_one_day_of_a_duty_week_is_barred_from_all_of_it() -> None:
    week = [duty(n, block="front-w1") for n in range(3)]
    asked = case(*week, away={"bo": (1, 1)})
    made = model(asked, {"kind": "available"}, {"kind": "whole_blocks"})
    assert not any(made.possible(Seat("bo", d.id)) for d in week)


def test_who_may_take_a_duty_and_what_is_open_to_whom_say_the_same() -> None:
    week = [duty(n, block="front-w1") for n in range(3)]
    asked = case(*week, duty(5), away={"bo": (1, 1)})
    made = model(asked, {"kind": "available"}, {"kind": "whole_blocks"})
    every = [*asked.duty]
    assert made.open_to("bo") == {asked.duties[-1].id}
    assert made.open_to("aino") == set(every)
    for person_ in asked.person:
        takes = {d for d in every if person_ in made.takers(d)}
        assert takes == made.open_to(person_)
        assert takes == {d for d in every if made.possible(Seat(person_, d))}


def test_a_pin_on_somebody_who_is_away_makes_it_impossible() -> None:
    asked = case(duty(), away={"aino": (0, 0)}, pins=[("aino", 0)])
    assert model(asked, {"kind": "available"}, {"kind": "pinned"}).impossible
    assert not model(asked, {"kind": "available", "weight": 1}, {"kind": "pinned"}).impossible


def test_a_duty_that_nobody_may_serve_costs_itself() -> None:
    nobody = person("aino", active=Dates(last=duty().day.replace(day=1)))
    made = model(case(duty(), people=(nobody,)), {"kind": "available"})
    assert made.size == 0
    assert made.keeps(set())
    assert made.cost(set()) == 12 * 100


def test_a_budget_that_absences_have_spent_already_is_impossible() -> None:
    asked = case(duty(), duty(1), away={"aino": (0, 0), "bo": (1, 1)})
    first, second = asked.duties
    published = Seat("aino", first.id), Seat("bo", second.id)
    asked = asked.model_copy(update={"published": published})
    budget = {"kind": "change_budget", "people": 0, "weight": "hard"}
    made = model(asked, {"kind": "available"}, budget)
    assert made.impossible
    assert Rows(made).solve(Limits(seconds=5, workers=1), None, Stop()).status == "impossible"
