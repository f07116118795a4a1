"""Simulating from a terminal: tables in three languages, a line for scripts, a ring to go on."""

import re
from pathlib import Path

import pytest

from roster.cli import main
from roster.intake import read
from tests.cli.ring import VIITASEUTU, interrupt, start

LAST = re.compile(
    r"quarters: (\d+) open: (\d+) impossible: (\d+) unbounded: (\d+)"
    r" repeats: (\d+) avoidable: (\d+) undecided: (\d+) seconds: \d+\.\d"
)


def test_a_year_of_viitaseutu_is_told_and_the_ring_after_it_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "after"
    given = ["simulate", str(VIITASEUTU), "--years", "1", "--seconds", "20", "--lang", "en"]
    assert main([*given, "--out", str(out)]) == 0
    told = capsys.readouterr()
    assert len(told.err.splitlines()) == 4
    assert "quarter 4 of 4 from 1 Oct 2026: value " in told.err
    assert "How far the balances go" in told.out
    assert re.search(r"^Midsummer +0 +0 +0 +0$", told.out, re.MULTILINE)
    last = LAST.fullmatch(told.out.splitlines()[-1])
    assert last
    assert last.groups()[:3] == ("4", "0", "0")
    after = read(out)
    assert max(b.as_of for b in after.balances).isoformat() == "2026-12-31"
    assert main([*given, "--out", str(out)]) == 0  # a simulation is written over one
    assert read(out) == after


@pytest.mark.parametrize(
    "wrong", [("--years", "0"), ("--years", "x"), ("--years", "51"), ("--from", "soon")]
)
def test_years_and_dates_that_are_none_are_refused_in_words(
    wrong: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["simulate", str(VIITASEUTU), *wrong, "--lang", "en"])
    assert ended.value.code == 2
    assert f"{wrong[1]} is not a " in capsys.readouterr().err


def test_a_folder_with_something_else_in_it_is_refused_before_any_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    assert main(["simulate", str(VIITASEUTU), "--lang", "en", "--out", str(tmp_path)]) == 2
    told = capsys.readouterr()
    assert "it is left alone" in told.err
    assert "quarter" not in told.err


def test_ctrl_c_ends_the_years_and_tells_those_that_were_lived() -> None:
    process = start("simulate", VIITASEUTU, "--years", "50", "--seconds", "60", "--lang", "en")
    assert process.stderr
    assert process.stderr.readline().startswith("quarter 1 of 200 from ")
    interrupt(process)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "Traceback" not in out + err
    lived = LAST.fullmatch(out.splitlines()[-1])
    assert lived
    assert 1 <= int(lived[1]) < 200
