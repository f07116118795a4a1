"""Rules that an agreement may name, each planned once: what a coordinator gets from them."""

from collections import Counter
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from roster.domain.case import Case, Plan, Seat
from solver.model import Model
from solver.outcome import Outcome
from solver.part import Parts
from solver.problem import agreed, load
from solver.rules import RULES
from solver.solve import solve
from tests.solver.drawn import plans, rules, uncrowded
from tests.solver.small import case, duty, person, problem
from tests.solver.test_rules_agree import SOFT
from tests.solver.test_start import MANY, first_plan

WEEK = tuple(duty(n) for n in range(7))


def planned(asked: Case, *named: dict[str, Any]) -> Outcome:
    outcome = solve(problem(asked, *named))
    assert outcome.status == "optimal"
    return outcome


def days_of(outcome: Outcome, name: str) -> list[int]:
    return [n for n, d in enumerate(WEEK) if Seat(name, d.id) in outcome.seats]


def test_nobody_comes_in_for_a_single_day_where_three_in_a_row_are_agreed() -> None:
    runs = {"kind": "working_days", "shortest": 3, "longest": 4, "edges": "closed"}
    outcome = planned(case(*WEEK), runs)
    days = [days_of(outcome, p) for p in ("aino", "bo", "cilla")]
    assert sorted(len(d) for d in days) == [0, 3, 4]
    assert all(d == list(range(d[0], d[-1] + 1)) for d in days if d)


def test_what_was_served_before_the_period_makes_a_run_of_nights() -> None:
    nights = {"kind": "nights_in_a_row", "most": 1, "form": "any"}
    two = tuple(duty(n, cls="weeknight") for n in range(2))
    assert len(planned(case(*two, people=(person("aino"),)), nights).seats) == 2, "no nights"


def test_a_published_roster_keeps_all_but_the_seats_of_who_went_away() -> None:
    published = tuple(Seat("aino" if n < 4 else "bo", d.id) for n, d in enumerate(WEEK))
    asked = case(*WEEK, away={"aino": (0, 0)}, published=published)
    budget = {"kind": "change_budget", "seats": 2, "people": 2}
    outcome = planned(asked, budget)
    assert len(set(published) - set(outcome.seats)) == 1
    model = Model(asked, load(agreed([budget])))
    assert model.keeps(first_plan(model)), "the first plan begins from the published one"


def test_where_people_are_wanted_one_too_many_may_be_cheaper_than_hours_too_few() -> None:
    wanted = {"kind": "demand", "under": 100, "over": 1}
    hours = {"kind": "hours_in_period", "least": 12, "most": 24}
    outcome = planned(case(duty(0), duty(1)), wanted, hours)
    assert set(Counter(s.duty for s in outcome.seats).values()) == {1, 2}
    assert outcome.terms["demand"] == 1


def test_a_swedish_speaker_is_on_duty_at_every_moment() -> None:
    asked = case(*WEEK, people=(person("aino"), person("bo", languages=("sv",))))
    outcome = planned(asked, {"kind": "language_cover", "languages": ["sv"]})
    assert days_of(outcome, "bo") == list(range(7))


@given(plans(), st.sampled_from(sorted(RULES)), st.data())
@MANY
def test_a_piece_of_a_sheet_costs_and_forbids_as_the_whole_does(
    plan: Plan, kind: str, data: st.DataObject
) -> None:
    values, weight = data.draw(rules(kind))
    if kind not in SOFT and data.draw(st.booleans()):
        values["weight"] = None
    model = Model(plan.case, [RULES[kind](**{"weight": weight, **values})])
    old = model.variables(uncrowded(plan).taken)
    every = sorted(model.variables(plan.case.seats()))
    free = {v for v in every if data.draw(st.booleans())}
    new = (old - free) | {v for v in sorted(free) if data.draw(st.booleans())}
    piece = Parts(model).cut(model.complete(old), free)
    chosen = piece.sheet.complete({i for i, v in enumerate(piece.origin) if v in new})
    begun = piece.sheet.complete(piece.taken)
    whole, before = model.complete(new), model.complete(old)
    if model.keeps(before):
        assert piece.sheet.keeps(chosen) == model.keeps(whole)
    if model.keeps(before) and model.keeps(whole):
        rise = piece.sheet.cost(chosen) - piece.sheet.cost(begun)
        assert rise == model.cost(whole) - model.cost(before)


def test_demand_stands_in_the_place_of_cover_unless_it_is_left_out() -> None:
    kinds = [
        {r["kind"] for r in agreed([{"kind": "demand", **w}])} for w in ({}, {"weight": "off"})
    ]
    assert [k & {"cover", "demand"} for k in kinds] == [{"demand"}, {"cover"}]
