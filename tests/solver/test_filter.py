"""The engine as a filter: a problem in, an outcome out, progress beside it, one line at a time."""

import json
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from roster.domain.case import Plan
from roster.intake import read
from roster.planning import question
from solver.judge import judge
from solver.outcome import Outcome, Progress
from solver.problem import Limits, Problem
from tests.solver.small import case, duty, problem

ROOT = Path(__file__).resolve().parents[2]
WEEK = [duty(n) for n in range(7)]


def start() -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "solver"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ask(given: str) -> tuple[int, str, list[dict[str, Any]]]:
    """Exit code, output, and what was told on the way: JSON, every line of it."""
    process = start()
    out, err = process.communicate(given, timeout=60)
    return process.returncode, out, [json.loads(line) for line in err.splitlines()]


def test_a_problem_goes_in_and_its_best_plan_comes_out() -> None:
    asked = problem(case(*WEEK))
    code, out, told = ask(asked.model_dump_json())
    assert code == 0
    assert out.count("\n") == 1
    outcome = Outcome.model_validate_json(out)
    plan = Plan(asked.case, frozenset(outcome.seats))
    assert (outcome.status, outcome.open) == ("optimal", ())
    assert outcome.value == judge(plan, asked.loaded()).value
    assert [Progress.model_validate(line) for line in told]


def test_an_answer_can_be_asked_for_again_and_is_the_same() -> None:
    asked = problem(case(*WEEK, away={"bo": (2, 5)})).model_dump_json()
    assert ask(asked)[1] == ask(Problem.model_validate_json(asked).model_dump_json())[1]


WRONG = [
    "",
    "{",
    "[]",
    "{}",
    '{"case": 1, "rules": []}',
]


@pytest.mark.parametrize("given", WRONG)
def test_what_is_no_problem_is_refused_with_a_line_that_says_so(given: str) -> None:
    code, out, told = ask(given)
    assert (code, out) == (2, "")
    assert [line["error"] for line in told] == ["input"]


@pytest.mark.parametrize("rule", [{"kind": "luck"}, {"kind": "cover", "weight": -1}, {}])
def test_a_rule_that_nobody_knows_is_refused(rule: dict[str, Any]) -> None:
    data = problem(case(*WEEK)).model_dump(mode="json")
    code, out, told = ask(json.dumps({**data, "rules": [rule]}))
    assert (code, out) == (2, "")
    assert [line["error"] for line in told] == ["input"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_a_long_search_with_the_best_plan_so_far(number: signal.Signals) -> None:
    facts = read(ROOT / "examples" / "mobile")
    limits = Limits(seconds=3600, workers=2)
    asked = question(facts, date(2027, 1, 4), date(2027, 4, 4), limits)
    process = start()
    assert process.stdin
    assert process.stdout
    assert process.stderr
    process.stdin.write(asked.model_dump_json())
    process.stdin.close()
    first = Progress.model_validate_json(process.stderr.readline())
    process.send_signal(number)
    with process.stdout, process.stderr:
        outcome = Outcome.model_validate_json(process.stdout.read())
        told = [json.loads(line) for line in process.stderr]
    assert process.wait(timeout=60) == 0
    assert not any("error" in line for line in told)
    plan = Plan(asked.case, frozenset(outcome.seats))
    verdict = judge(plan, asked.loaded())
    assert (verdict.hard, outcome.value) == ((), verdict.value)
    assert first.value is None or first.value >= verdict.value
