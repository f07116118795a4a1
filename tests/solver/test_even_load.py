"""Even loads: what a difference is, and what makes it level."""

from collections import Counter

import pytest

from roster.domain.case import Plan, Seat
from solver.judge import judge
from solver.model import Model
from solver.problem import agreed, load
from solver.solve import solve
from tests.solver.small import DAYS, case, duty, person, problem
from tests.solver.test_start import first_plan

FORTNIGHT = tuple(duty(n) for n in range(10))
HALF = (person("aino"), person("bo", share=500))


def cost(served: tuple[int, int], **settings: object) -> int:
    """What the rule charges when Aino serves so many duties, and Bo the next ones."""
    asked = case(*FORTNIGHT, people=HALF)
    names = ["aino"] * served[0] + ["bo"] * served[1]
    seats = (Seat(p, d.id) for p, d in zip(names, FORTNIGHT, strict=False))
    rules = load([{"kind": "even_load", "weight": 1, **settings}])
    return judge(Plan(asked, frozenset(seats)), rules).value


@pytest.mark.parametrize(
    ("served", "most", "charged"),
    [
        ((6, 3), 0, 0),  # twice the share, twice the duties
        ((6, 4), 0, 1),  # 4 − 6 / 2
        ((6, 2), 0, 1),  # 6 / 2 − 2
        ((7, 3), 0, 1),  # half a duty is a begun one
        ((9, 1), 0, 4),
        ((9, 1), 3, 1),
        ((9, 1), 4, 0),
    ],
)
def test_duties_are_compared_by_the_share_of_full_time(
    served: tuple[int, int], most: int, charged: int
) -> None:
    assert cost(served, most=most) == charged


def test_only_duties_of_the_days_asked_for_are_compared() -> None:
    assert cost((5, 0), most=0, weekdays=["mon"]) == 1
    assert cost((5, 0), most=0, weekdays=["sat"]) == 0


def test_who_is_there_for_half_of_the_period_owes_half() -> None:
    two = (person("aino"), person("bo"))
    asked = case(*FORTNIGHT, people=two).model_copy(
        update={"days": {"front": {"aino": DAYS, "bo": DAYS // 2}}}
    )
    outcome = solve(problem(asked, {"kind": "even_load", "most": 0}))
    assert Counter(s.person for s in outcome.seats) == {"aino": 6, "bo": 3}
    assert len(outcome.open) == 1, "ten duties do not go by two to one"


def test_the_first_plan_keeps_loads_even() -> None:
    asked = case(*FORTNIGHT)
    rule = {"kind": "even_load", "most": 0, "weight": 7}
    model = Model(asked, load(agreed([rule, {"kind": "person_share", "weight": "off"}])))
    seats = model.plan(first_plan(model)).seats
    assert sorted(Counter(s.person for s in seats).values()) == [3, 3, 4]


def test_who_may_serve_none_of_it_is_not_compared() -> None:
    people = (person("aino"), person("bo"), person("cilla", standby=None))
    asked = case(*FORTNIGHT[:4], people=people)
    asked = asked.model_copy(update={"days": {"front": {"aino": DAYS, "bo": DAYS}}})
    outcome = solve(problem(asked, {"kind": "even_load", "most": 0}))
    assert Counter(s.person for s in outcome.seats) == {"aino": 2, "bo": 2}
