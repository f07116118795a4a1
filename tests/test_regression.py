"""The corpus: questions whose answers are proven, asked again at every change."""

from functools import cache
from pathlib import Path

import pytest

from roster.planning.known_case import KnownCase, read_case, write_case
from roster.planning.regress import differences
from solver.outcome import Outcome
from solver.problem import Problem
from solver.rules import RULES
from solver.solve import solve
from tests.cases.__main__ import everything
from tests.cases.examples import RINGS

FOLDER = Path(__file__).resolve().parent / "cases"
NAMES = sorted(file.stem for file in FOLDER.glob("*.json"))

each_rule = pytest.mark.parametrize("kind", sorted(RULES))


@cache
def known(name: str) -> KnownCase:
    case = read_case(FOLDER / f"{name}.json")
    assert isinstance(case, KnownCase), case
    return case


@pytest.mark.parametrize("name", NAMES)
def test_a_known_question_has_its_known_answer(name: str) -> None:
    case = known(name)
    assert differences(case, solve(case.problem)) == ()


def without(kind: str, asked: Problem) -> Outcome:
    rules = tuple(r for r in asked.rules if r["kind"] != kind)
    return solve(asked.model_copy(update={"rules": rules}))


@each_rule
def test_a_rule_changes_the_answer_where_it_binds(kind: str) -> None:
    case = known(f"{kind}-binds")
    free = without(kind, case.problem)
    assert free.status == "optimal"
    assert free.value is not None
    assert case.expect.value is not None
    assert free.value < case.expect.value


@each_rule
def test_a_rule_changes_nothing_one_step_looser(kind: str) -> None:
    case = known(f"{kind}-nearly")
    free = without(kind, case.problem)
    assert (free.status, free.value) == (case.expect.status, case.expect.value)


def test_the_corpus_is_what_its_maker_makes() -> None:
    longest = [f"longest-{ring}" for ring in RINGS]
    assert sorted([*(made.name for made in everything()), *longest]) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_no_known_answer_depends_on_a_machine(name: str) -> None:
    case = known(name)
    limits = case.problem.limits
    assert case.expect.status in ("optimal", "impossible")
    assert (limits.deterministic, limits.workers) == (True, 1)
    assert case.about


@pytest.mark.parametrize("name", NAMES[:3])
def test_a_case_is_written_as_it_was_read(name: str, tmp_path: Path) -> None:
    again = tmp_path / "again.json"
    write_case(again, known(name))
    assert again.read_bytes() == (FOLDER / f"{name}.json").read_bytes()
