"""`dutyring regress` and `dutyring anonymise`: from a planned period to a corpus of one's own."""

import json
import re
import time
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from roster.cli import main
from roster.domain.words import Message
from roster.intake import read
from roster.planning import question, regress
from roster.planning.known_case import Expected, KnownCase
from roster.planning.regress import differences
from solver.outcome import Outcome
from solver.problem import Limits
from solver.solve import solve
from tests.cases.made import wish
from tests.cli.ring import MONTH, ROOT, VIITASEUTU, run
from tests.solver.small import NAMES, case, duty, problem

Told = pytest.CaptureFixture[str]
LAST = re.compile(r"cases: (\d+) different: (\d+) seconds: \d+\.\d")
OURS = ROOT / "tests" / "cases"
QUARTER = date(2027, 1, 4), date(2027, 4, 4)
DAYS = [duty(n, cls="weeknight") for n in range(3)]
AVOIDED = tuple(wish(n, 0, kind="avoid", strength="weak") for n in NAMES)


def known(status: Any = "optimal", value: int | None = 5, bound: int | None = 5) -> KnownCase:
    """Three days for three people, of which nobody wants the first: that costs 5 at the least."""
    asked = problem(case(*DAYS, wishes=AVOIDED), seconds=2, deterministic=True)
    return KnownCase(problem=asked, expect=Expected(status=status, value=value, bound=bound))


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    folder.mkdir()
    for name in ("impossible-away", "daily_rest-binds"):
        (folder / f"{name}.json").write_bytes((OURS / f"{name}.json").read_bytes())
    return folder


def edit(file: Path, **expect: object) -> None:
    data = json.loads(file.read_text())
    data["expect"] |= expect
    file.write_text(json.dumps(data))


def test_a_corpus_that_is_kept_ends_well_in_every_language(corpus: Path, capsys: Told) -> None:
    heads = set()
    for language in ("fi", "sv", "en"):
        assert main(["regress", str(corpus), "--lang", language]) == 0
        head, _, *rows, last = capsys.readouterr().out.splitlines()
        assert [row.split()[0] for row in rows] == ["daily_rest-binds", "impossible-away"]
        assert re.fullmatch(LAST, last)
        assert last.startswith("cases: 2 different: 0 ")
        heads.add(head)
    assert len(heads) == 3


def test_every_difference_is_told_and_ends_with_one(corpus: Path, capsys: Told) -> None:
    edit(corpus / "daily_rest-binds.json", value=18, bound=18)
    edit(corpus / "impossible-away.json", status="optimal", value=0, bound=0)
    assert main(["regress", str(corpus), "--lang", "en"]) == 1
    *_, one, other, last = capsys.readouterr().out.splitlines()
    assert one == "daily_rest-binds: This is not the expected answer."
    assert other == "impossible-away: This is not the expected answer."
    assert last.startswith("cases: 2 different: 2 ")


def test_all_that_is_wrong_with_all_files_is_told_at_once(corpus: Path, capsys: Told) -> None:
    (corpus / "a.json").write_text("{")
    (corpus / "b.json").write_text('{"expect": {"status": "lucky"}}')
    edit(corpus / "daily_rest-binds.json", bound=1)
    file = corpus / "impossible-away.json"
    data = json.loads(file.read_text())
    data["problem"]["limits"]["deterministic"] = False
    data["problem"]["rules"].append({"kind": "luck"})
    data["problem"]["case"]["pins"].append(["ville", "front"])
    file.write_text(json.dumps(data))
    assert main(["regress", str(corpus), "--lang", "en"]) == 2
    *lines, _count = capsys.readouterr().err.splitlines()
    told = [(Path(file).stem, what) for file, what in (line.split(": ", 1) for line in lines)]
    assert [name for name, _ in told] == ["a", "b", "b", "daily_rest-binds"] + [file.stem] * 3
    for word in ("JSON", "expect.status", "problem", "luck", "clock", "pinned"):
        assert any(word in what for _, what in told), word


def test_a_folder_without_cases_is_told_as_such(tmp_path: Path, capsys: Told) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        assert main(["regress", str(folder), "--lang", "en"]) == 2
        assert "There are no cases here" in capsys.readouterr().err


def test_a_solver_that_fails_is_a_difference(corpus: Path, capsys: Told) -> None:
    file = corpus / "daily_rest-binds.json"
    data = json.loads(file.read_text())
    data["problem"]["case"]["zone"] = "Europe/Atlantis"
    data["problem"]["rules"].append({"kind": "weekly_rest"})
    file.write_text(json.dumps(data))
    assert main(["regress", str(corpus), "--lang", "en"]) == 1
    out = capsys.readouterr().out
    assert "no answer" in out
    assert "daily_rest-binds: The solver ended without an answer" in out


def told(expect: KnownCase, got: Outcome) -> list[str]:
    messages: tuple[Message, ...] = differences(expect, got)
    return [message.id for message in messages]


def test_a_better_plan_than_the_best_known_is_welcome_where_nothing_was_proven() -> None:
    got = solve(known().problem)
    assert (got.status, got.value) == ("optimal", 5)
    assert told(known("feasible", 6, 1), got) == []
    assert told(known("feasible", 5, 1), got.model_copy(update={"bound": 0})) == []
    assert told(known("feasible", 3, 1), got)[0] == "A cheaper plan is known."
    assert told(known("feasible", 9, 6), got) == ["The plan is cheaper than was proven possible."]
    none = Outcome(status="unknown")
    assert told(known("feasible", 9, 5), none) == ["A plan was expected."]


def test_a_bound_above_a_plan_that_is_known_is_a_difference() -> None:
    got = solve(known().problem).model_copy(update={"bound": 7})
    assert told(known("feasible", 6, 1), got) == [
        "The bound is above the cost of a plan that is known."
    ]


def test_a_plan_is_judged_by_the_rules_whatever_its_outcome_says() -> None:
    got = solve(known().problem)
    fewer = got.model_copy(update={"seats": got.seats[:2]})
    assert told(known(), fewer) == ["By the rules the plan costs {value}."]
    other = next(n for n in NAMES if n != got.seats[0].person)
    two = got.model_copy(update={"seats": (*got.seats, got.seats[0]._replace(person=other))})
    assert told(known(), two) == ["The plan breaks hard rules."]


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Viitaseutu's January, planned."""
    folder = tmp_path_factory.mktemp("plans") / "month"
    assert run("plan", VIITASEUTU, *MONTH, "--seconds", "20", "--out", folder)[0] == 0
    return folder


def test_a_planned_month_becomes_a_case_that_is_kept(
    month: Path, tmp_path: Path, capsys: Told
) -> None:
    file = tmp_path / "january.json"
    assert main(["anonymise", str(month), str(file), "--lang", "en"]) == 0
    assert capsys.readouterr().out == f"Written to {file}.\n"
    written = file.read_bytes()
    assert json.loads(written)["expect"]["status"] == "optimal"
    assert b"viitas" not in written.lower()
    assert main(["anonymise", str(month), str(file), "--lang", "en"]) == 0
    assert file.read_bytes() == written
    capsys.readouterr()
    assert main(["regress", str(tmp_path), "--lang", "en"]) == 0
    assert "cases: 1 different: 0 " in capsys.readouterr().out


def test_a_plan_that_is_not_proven_says_what_will_be_asked_of_it(
    month: Path, tmp_path: Path, capsys: Told
) -> None:
    data = json.loads((month / "plan.json").read_text())
    data["outcome"] |= {"status": "feasible", "bound": 0}
    (tmp_path / "plan.json").write_text(json.dumps(data))
    file = tmp_path / "a.json"
    assert main(["anonymise", str(tmp_path), str(file), "--lang", "en"]) == 0
    assert "not proven best" in capsys.readouterr().out
    expect = json.loads(file.read_text())["expect"]
    assert (expect["status"], expect["bound"]) == ("feasible", 0)


def test_what_is_not_ours_is_never_overwritten(month: Path, tmp_path: Path, capsys: Told) -> None:
    mine = tmp_path / "thesis.json"
    mine.write_text("{}")
    for out in (mine, tmp_path / "case.txt", tmp_path / "nowhere" / "a.json"):
        assert main(["anonymise", str(month), str(out), "--lang", "en"]) == 2
    err = capsys.readouterr().err
    assert mine.read_text() == "{}"
    for word in ("left alone", "ends in .json", "cannot be written"):
        assert word in err


def test_without_a_plan_there_is_nothing_to_anonymise(tmp_path: Path, capsys: Told) -> None:
    assert main(["anonymise", str(tmp_path), str(tmp_path / "a.json"), "--lang", "en"]) == 2
    assert "There is no plan here" in capsys.readouterr().err


def test_who_stops_early_waits_for_no_search() -> None:
    """Ctrl-C closes the run; a quarter that would be searched for days ends with it."""
    limits = Limits(seconds=80_000, deterministic=True, workers=1)
    long = question(read(ROOT / "examples" / "mobile"), *QUARTER, limits)
    cases = {"a": known(), "b": known().model_copy(update={"problem": long})}
    with closing(regress(cases)) as answers:
        assert next(answers).differs == ()
        begun = time.monotonic()
    assert time.monotonic() - begun < 60
