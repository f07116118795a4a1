"""The first plan where people must serve: person by person."""

import pytest

from roster.domain.case import Seat
from solver.found import Stop
from solver.judge import judge
from solver.model import Model
from solver.part import Parts
from solver.persons import by_person
from solver.problem import load
from tests.solver.small import case, duty

RULES = (
    {"kind": "available"},
    {"kind": "most_in_window", "most": 1, "days": 1},
    {"kind": "demand"},
    {"kind": "weekends", "most": 1},
    {"kind": "working_days", "shortest": 2, "longest": 3, "edges": "closed"},
    {"kind": "days_off", "shortest": 2},
)
LEAST = {"kind": "hours_in_period", "least": 72, "most": 84}
FORTNIGHT = tuple(duty(day, tier) for day in range(14) for tier in ("front", "back"))


def test_everybody_has_their_least_hours_in_the_first_plan() -> None:
    asked, rules = case(*FORTNIGHT, away={"bo": (3, 4)}), load([*RULES, LEAST])
    model = Model(asked, rules)
    taken = by_person(model, Stop())
    assert taken is not None
    assert model.keeps(model.complete(taken))
    assert judge(model.plan(taken), rules).hard == ()


def test_nobody_is_planned_alone_where_nobody_must_serve() -> None:
    assert by_person(Model(case(*FORTNIGHT), load(RULES)), Stop()) is None


def test_there_is_no_first_plan_where_bo_has_too_few_days_for_his_hours() -> None:
    asked = case(*FORTNIGHT, away={"bo": (0, 11)})
    assert by_person(Model(asked, load([*RULES, LEAST])), Stop()) is None


@pytest.mark.parametrize("cilla", [(), (0, 5, 6), (5,), (2, 3, 12, 13)])
def test_a_piece_keeps_ainos_weekends_whatever_cilla_does(cilla: tuple[int, ...]) -> None:
    asked = case(*FORTNIGHT)
    model = Model(asked, load(RULES))
    whole = model.complete(model.variables(Seat("cilla", FORTNIGHT[2 * n].id) for n in cilla))
    free = model.variables(Seat("aino", d.id) for d in FORTNIGHT)
    piece = Parts(model).cut(whole, free)
    worked = model.variables(Seat("aino", FORTNIGHT[2 * n].id) for n in (5, 6, 12, 13))
    both = piece.sheet.complete({i for i, v in enumerate(piece.origin) if v in worked})
    assert not piece.sheet.keeps(both)
    one = model.variables(Seat("aino", FORTNIGHT[2 * n].id) for n in (5, 6))
    assert piece.sheet.keeps(
        piece.sheet.complete({i for i, v in enumerate(piece.origin) if v in one})
    )


def test_joint_variables_follow_what_has_changed() -> None:
    model = Model(case(*FORTNIGHT), load(RULES))
    before = model.variables(Seat("aino", FORTNIGHT[n].id) for n in (0, 2, 10, 12))
    after = model.variables(Seat("aino", FORTNIGHT[n].id) for n in (0, 3, 24))
    whole = model.complete(before)
    changed = before ^ after
    whole ^= changed
    Parts(model).settle(whole, changed)
    assert whole == model.complete(after)
