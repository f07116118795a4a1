"""A real period as a case without names: nothing leaks, and nothing else changes."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roster.domain.case import Case, Plan, Seat
from roster.domain.errors import BadInput
from roster.domain.people import Facts
from roster.planning import Judged, anonymise, question
from roster.planning.known_case import KnownCase
from solver.judge import judge
from solver.outcome import Outcome
from solver.problem import Problem, agreed
from solver.rules import RULES
from tests.drawing import drawn
from tests.solver.drawn import plans, rules, uncrowded
from tests.solver.small import case, duty, person, problem
from tests.test_examples import every_ring, facts

MONTH = date(2027, 1, 4), date(2027, 1, 31)
SCHEMA = {"duty", "extra", "pair"}  # words of the house that rings use for a tier as well


def judged(asked: Problem, plan: Plan) -> Judged:
    verdict = judge(plan, asked.loaded())
    value = verdict.value
    return Judged(asked, plan, Outcome(status="feasible", value=value, bound=0, seats=plan.seats))


def texts(data: object) -> Iterator[str]:
    """Every text of a piece of JSON, keys included."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield str(key)
            yield from texts(value)
    elif isinstance(data, list):
        for value in data:
            yield from texts(value)
    elif isinstance(data, str):
        yield data


def words(known: KnownCase) -> set[str]:
    found = set(texts(known.model_dump(mode="json")))
    return found | {part for text in found for part in re.split(r"\W", text)}


def names(of: Facts) -> set[str]:
    """Ids, names and codes of the people, the members, the tiers and the ring."""
    ring = of.ring
    people = [t for p in of.people for t in (p.id, p.name, *p.name.split())]
    members = [t for m in ring.members for t in (m.code, *m.name.all())]
    tiers = [t for i, tier in ring.tiers().items() for t in (i, *tier.name.all())]
    found = {*people, *members, *tiers, ring.id, *ring.name.all()}
    contacts = [c for x in of.contacts.values() for c in (x.email, x.phone)]
    return {*found, *contacts, *ring.contacts.phones.values()} - {""}


@every_ring
def test_nobody_of_an_example_can_be_told_from_the_case(ring: str) -> None:
    asked = question(facts(ring), *MONTH)
    known = anonymise(judged(asked, Plan(asked.case, frozenset())))
    assert words(known) & names(facts(ring)) <= SCHEMA
    assert {d.tier for d in known.problem.case.duties} <= {"t01", "t02"}
    populations = {p.population for p in known.problem.case.parties}
    assert populations == set(range(1, len(populations) + 1))


def renamed(plan: Plan, case: Case) -> Plan:
    """The same plan under the new names: people and duties stand in the same order."""
    people = dict(zip([p.id for p in plan.case.people], [p.id for p in case.people], strict=True))
    duties = dict(zip([d.id for d in plan.case.duties], [d.id for d in case.duties], strict=True))
    return Plan(case, frozenset(Seat(people[s.person], duties[s.duty]) for s in plan.taken))


@given(plans(), st.lists(st.sampled_from(sorted(RULES)), max_size=4, unique=True), st.data())
@settings(max_examples=drawn(1.5), deadline=None)
def test_the_rules_say_the_same_of_the_plan_under_new_names(
    plan: Plan, kinds: list[str], data: st.DataObject
) -> None:
    plan = uncrowded(plan)
    settings_ = [{"kind": k, **data.draw(rules(k))[0]} for k in kinds]
    asked = Problem(case=plan.case, rules=agreed(settings_))
    known = anonymise(judged(asked, plan))
    verdict = judge(renamed(plan, known.problem.case), known.problem.loaded())
    before = judge(plan, asked.loaded())
    assert (verdict.terms, len(verdict.hard)) == (before.terms, len(before.hard))
    told = {"aino", "bo", "cilla", "gone", "410", "500", "front", "back", "elsewhere", "licensed"}
    assert words(known).isdisjoint(told)


def test_a_rule_that_names_who_has_left_keeps_no_name_either() -> None:
    named: list[dict[str, Any]] = [
        {"kind": "most_of_tier", "own": {"aino": 1, "ville": 2}},
        {"kind": "pairs", "pairs": [["ville", "bo"]]},
        {"kind": "distance", "to": "999"},
    ]
    asked = problem(case(duty()), *named)
    known = anonymise(judged(asked, Plan(asked.case, frozenset())))
    found = {rule["kind"]: rule for rule in known.problem.rules}
    (gone,) = set(found["most_of_tier"]["own"]) - {"p001"}
    assert found["most_of_tier"]["own"] == {"p001": 1, gone: 2}
    assert found["pairs"]["pairs"] == [[gone, "p002"]]
    assert words(known).isdisjoint({"aino", "bo", "ville", "999"})


def test_eve_and_the_eve_of_a_holiday_are_told_apart() -> None:
    people = (person("eve"), person("sun"))
    asked = problem(
        case(duty(3, cls="eve"), people=people), {"kind": "free_weekend", "weekdays": ["sun"]}
    )
    known = anonymise(judged(asked, Plan(asked.case, frozenset())))
    assert [p.id for p in known.problem.case.people] == ["p001", "p002"]
    assert known.problem.case.duties[0].cls == "eve"
    weekdays = [r["weekdays"] for r in known.problem.rules if r["kind"] == "free_weekend"]
    assert weekdays == [["sun"]]


def test_what_nobody_planned_is_no_case() -> None:
    asked = problem(case(duty()))
    nothing = Judged(asked, Plan(asked.case, frozenset()), Outcome(status="unknown"))
    with pytest.raises(BadInput) as refused:
        anonymise(nothing)
    assert "no answer to expect" in refused.value.faults[0].says.id
