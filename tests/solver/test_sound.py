"""Numbers so large that a value would be rounded are refused with a sentence, not solved wrong."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import event, given
from hypothesis import strategies as st
from pydantic import ValidationError

from roster.cli import main
from roster.domain.case import Case, Plan
from roster.domain.errors import BadInput
from roster.domain.people import Balance, Carried
from roster.intake import read, write
from solver.judge import judge
from solver.model import Model
from solver.problem import Limits, Problem, load
from solver.rules import RULES
from solver.solve import solve
from solver.sound import MOST, dearest
from tests.solver.drawn import plans
from tests.solver.questions import SOME, Settings, agreements, changed, problem, small_cases
from tests.solver.small import case, duty
from tests.solver.small import problem as small_problem
from tests.solver.test_filter import ROOT, ask

HUGE = 10**9  # the most that a balance may be, a million hours
HEAVY = {"weight": 1_000_000}


def refused(asked: Problem) -> list[dict[str, Any]]:
    """The values of each sentence with which the question is refused."""
    with pytest.raises(BadInput) as error:
        solve(asked)
    return [dict(fault.says.values) for fault in error.value.faults]


def carrying(points: int) -> Case:
    return case(duty(), carried=(Carried(member="410", person="aino", points=points),))


def test_who_carries_a_million_hours_under_the_heaviest_weight_is_refused_by_the_rule() -> None:
    asked = small_problem(carrying(-HUGE), {"kind": "person_share", **HEAVY})
    (fault,) = refused(asked)
    assert (fault["kind"], fault["weight"], fault["most"]) == ("person_share", 1_000_000, MOST)
    assert fault["cost"] > MOST


def test_who_carries_a_hundred_hours_under_the_heaviest_weight_gets_a_plan() -> None:
    asked = small_problem(carrying(-100_000), {"kind": "person_share", **HEAVY})
    assert solve(asked).status == "optimal"


def test_a_duty_that_weighs_a_million_times_another_cannot_be_shared_fairly() -> None:
    light, heavy = duty(0, points=100), duty(5, points=10**8)
    (fault,) = refused(small_problem(case(light, heavy)))
    assert (fault["tier"], fault["heavy"], fault["light"]) == ("front", "saturday", "weeknight")
    assert fault["n"] == 10**6
    apart = small_problem(case(light, heavy), {"kind": "person_share", "weight": "off"})
    assert solve(apart).status == "optimal"


def test_the_solver_as_a_filter_refuses_with_a_line_that_names_the_rule() -> None:
    asked = small_problem(carrying(-HUGE), {"kind": "person_share", **HEAVY})
    code, out, told = ask(asked.model_dump_json())
    assert (code, out) == (2, "")
    assert [line["error"] for line in told] == ["input"]
    assert "person_share" in told[0]["what"]
    assert told[0]["faults"][0]["says"]["values"]["kind"] == "person_share"


def test_a_coordinator_reads_why_nothing_is_planned(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ring = read(ROOT / "examples" / "viitaseutu")
    carried = tuple(
        Balance(as_of=date(2027, 1, 3), member=p.member, person=p.id, points=-HUGE)
        for p in ring.people
    )
    write(ring.model_copy(update={"balances": carried}), tmp_path / "ring")
    text = (tmp_path / "ring" / "ring.yaml").read_text("utf-8")
    rule = "    rules:\n      - {kind: person_share, weight: 1000000}\n"
    (tmp_path / "ring" / "ring.yaml").write_text(text.replace("    rules:\n", rule, 1), "utf-8")
    period = ["--from", "2027-01-04", "--to", "2027-01-31", "--out", str(tmp_path / "plan")]
    assert main(["plan", str(tmp_path / "ring"), *period, "--lang", "en"]) == 2
    said = capsys.readouterr().err
    assert "ring.yaml" in said
    assert "The rule person_share with the weight" in said
    assert json.loads((tmp_path / "plan" / "progress.json").read_text("utf-8"))["state"] == "failed"


ABSURD = [
    {"carried": [{"member": "410", "points": 10**30}]},
    {"parties": [{"code": "410", "share": -1}]},
    {"parties": [{"code": "410", "share": 10**30}]},
]


@pytest.mark.parametrize("facts", ABSURD)
def test_a_hand_written_case_with_absurd_numbers_cannot_be_read(facts: dict[str, Any]) -> None:
    data = json.loads(small_problem(case(duty())).model_dump_json())
    with pytest.raises(ValidationError):
        Problem.model_validate_json(json.dumps({**data, "case": {**data["case"], **facts}}))


@pytest.mark.parametrize("number", [{"points": -1}, {"points": 10**30}, {"persons": -1}])
def test_a_duty_has_no_absurd_numbers(number: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        duty(**number)


NEVER = [
    ("holiday_memory", {"after": [-3]}),
    ("demand", {"own": {"front": [-1, 1]}}),
    ("most_of_tier", {"own": {"aino": -1}}),
    ("weekends", {"own": {"aino": -1}}),
    ("hours_in_period", {"own": {"aino": [0, float("nan")]}}),
    ("hours_in_period", {"own": {"aino": [float("-inf"), 1]}}),
    ("cover", {"weight": 1_000_001}),
]


@pytest.mark.parametrize(("kind", "settings"), NEVER)
def test_no_rule_takes_a_cost_below_zero_or_a_limit_that_is_no_number(
    kind: str, settings: dict[str, Any]
) -> None:
    with pytest.raises(ValidationError):
        RULES[kind](**settings)


@given(plans(), agreements())
@SOME
def test_no_plan_costs_more_than_the_sheet_says_it_could(
    plan: Plan, settings: list[Settings]
) -> None:
    rules = problem(plan.case, settings).loaded()
    model, verdict = Model(plan.case, rules), judge(plan, rules)
    if not verdict.hard:
        assert verdict.value <= dearest(model)


@st.composite
def heavy_questions(draw: st.DrawFn) -> Problem:
    """Weights and balances of any size that can be written."""
    asked = draw(small_cases(8))
    size = draw(st.sampled_from([1, 1000, 10**6]))
    carried = (c.model_copy(update={"points": c.points // 1000 * size * 30}) for c in asked.carried)
    duties = (d.model_copy(update={"points": min(HUGE, d.points * size)}) for d in asked.duties)
    rules = (
        {**s, "weight": draw(st.sampled_from([1, 999_999, 1_000_000]))}
        for s in problem(asked, draw(agreements())).rules
        if s["kind"] not in ("available", "qualified", "whole_blocks", "pinned", "one_place")
    )
    heavy = changed(asked, carried=tuple(carried), duties=tuple(duties))
    return Problem(case=heavy, rules=tuple(rules), limits=Limits(seconds=20, workers=1))


@given(heavy_questions())
@SOME
def test_whatever_the_weights_a_question_is_refused_or_its_value_is_exact(asked: Problem) -> None:
    try:
        outcome = solve(asked)
    except BadInput:
        event("refused")
        return
    event(outcome.status)
    plan = Plan(asked.case, frozenset(outcome.seats))
    assert outcome.status == "optimal"
    assert outcome.value == outcome.bound == judge(plan, load(asked.rules)).value
