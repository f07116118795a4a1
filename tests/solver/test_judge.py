"""Judging what has changed must tell the same as judging the whole plan anew."""

from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from roster.domain.case import Case, Plan, Seat
from solver.judge import Judge, judge
from solver.rule import Rule
from solver.rules import RULES
from tests.drawing import drawn
from tests.solver.drawn import plans, rules
from tests.solver.small import case, duty, person, problem

MANY = settings(
    max_examples=drawn(1),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@st.composite
def every_rule(draw: st.DrawFn) -> list[Rule]:
    """One of each kind, hard or soft, with settings of its own."""
    found = []
    for kind in sorted(RULES):
        values, weight = draw(rules(kind))
        soft = kind in ("cover", "demand") or draw(st.booleans())
        found.append(RULES[kind](**values, weight=weight if soft else None))
    return found


@st.composite
def edits(draw: st.DrawFn, asked: Case) -> list[list[Seat]]:
    """Seats that change hands, a few at a time."""
    seats = st.sampled_from([Seat(p.id, d.id) for p in asked.people for d in asked.duties])
    return draw(st.lists(st.lists(seats, min_size=1, max_size=4), min_size=1, max_size=5))


@given(plan=plans().filter(lambda p: p.case.duties), rules=every_rule(), data=st.data())
@MANY
def test_changed_seats_are_judged_as_the_whole_plan_would_be(
    plan: Plan, rules: list[Rule], data: st.DataObject
) -> None:
    kept = Judge(rules)
    kept.judge(plan)
    for seats in data.draw(edits(plan.case)):
        turned = frozenset(seats)
        plan = plan.with_(*(turned - plan.taken)).without(*(turned & plan.taken))
        anew = judge(Plan(plan.case, plan.taken), rules)
        event(f"breaches: {bool(anew.breaches)}")
        assert kept.judge(plan) == anew


@given(plan=plans().filter(lambda p: p.case.duties), data=st.data())
@MANY
def test_a_changed_plan_knows_who_serves_what(plan: Plan, data: st.DataObject) -> None:
    for seats in data.draw(edits(plan.case)):
        plan = plan.with_(*seats[:2]).without(*seats[2:])
        anew = Plan(plan.case, plan.taken)
        assert [plan.duties_of(p.id) for p in plan.case.people] == [
            anew.duties_of(p.id) for p in plan.case.people
        ]
        assert [plan.people_on(d.id) for d in plan.case.duties] == [
            anew.people_on(d.id) for d in plan.case.duties
        ]


def test_a_judge_of_one_ring_judges_the_next_anew() -> None:
    here, there = case(duty(0)), case(duty(0), duty(1))
    kept = Judge(problem(here).loaded())
    kept.judge(Plan(here, frozenset()))
    asked = problem(there).loaded()
    assert kept.judge(Plan(there, frozenset())) == judge(Plan(there, frozenset()), asked)


def test_what_would_keep_aino_from_a_second_duty_at_the_same_time_is_named() -> None:
    asked = case(duty(0), duty(0, "back"), people=(person("aino"),))
    kept = Judge(problem(asked).loaded())
    front, back = (Seat("aino", d.id) for d in asked.duties)
    kept.judge(Plan(asked, frozenset({front})))
    against = kept.against([back])
    assert against is not None
    assert against.kind == "one_place"
    kept.judge(Plan(asked, frozenset()))
    assert kept.against([back]) is None


def test_a_copy_of_a_case_with_other_absences_forgets_what_was_known() -> None:
    asked = case(duty(0), duty(1), away={"aino": (0, 0)})
    assert asked.is_away("aino", asked.duties[0])
    back = asked.model_copy(update={"away": ()})
    assert not back.is_away("aino", back.duties[0])
