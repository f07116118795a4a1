"""The other commands, and what all of them share: faults, languages, dates."""

import csv
import io
from pathlib import Path

import pytest

from roster.cli import main
from tests.cli.ring import MONTH, PEOPLE, RING, VIITASEUTU, WEEK, run, write_ring

Told = pytest.CaptureFixture[str]
COLUMNS = (
    "duty_id,block_id,start_utc,end_utc,start_local,end_local,tier,form,class,holiday,hours,persons"
)


def test_duties_come_as_csv_for_another_program(tmp_path: Path, capsys: Told) -> None:
    assert main(["duties", str(write_ring(tmp_path)), *WEEK, "--csv"]) == 0
    out = capsys.readouterr().out
    assert out.splitlines()[0] == COLUMNS
    rows = list(csv.DictReader(io.StringIO(out)))
    assert rows[0] == {
        "duty_id": "front-20270104T1400Z",
        "block_id": "",
        "start_utc": "2027-01-04T14:00:00Z",
        "end_utc": "2027-01-05T06:00:00Z",
        "start_local": "2027-01-04T16:00+02:00",
        "end_local": "2027-01-05T08:00+02:00",
        "tier": "front",
        "form": "standby",
        "class": "weeknight",
        "holiday": "",
        "hours": "16",
        "persons": "1",
    }
    assert "holiday" in {r["class"] for r in rows}  # Epiphany


@pytest.mark.parametrize(
    ("language", "head", "total"),
    [
        ("fi", "Vuoro", "Vuoroja 28, päivystystunteja 520."),
        ("sv", "Tur", "28 turer, 520 jourtimmar."),
        ("en", "Duty", "28 duties, 520 hours on duty."),
    ],
)
def test_duties_come_as_a_table_for_people(
    capsys: Told, language: str, head: str, total: str
) -> None:
    assert main(["duties", str(VIITASEUTU), *MONTH, "--lang", language]) == 0
    first, *_, last = capsys.readouterr().out.splitlines()
    assert first.split()[0] == head
    assert last == total


def test_dates_are_read_as_they_are_written_in_finland(tmp_path: Path, capsys: Told) -> None:
    ring = str(write_ring(tmp_path))
    assert main(["duties", ring, "--from", "4.1.2027", "--to", "10.1.2027", "--csv"]) == 0
    finnish = capsys.readouterr().out
    assert main(["duties", ring, *WEEK, "--csv"]) == 0
    assert capsys.readouterr().out == finnish


@pytest.mark.parametrize(
    ("period", "told"),
    [
        (("2027-02-01", "2027-01-01"), "before it begins"),
        (("2027-01-01", "2037-01-01"), "longer than three years"),
    ],
)
def test_a_period_that_cannot_be_is_refused(
    capsys: Told, period: tuple[str, str], told: str
) -> None:
    for command in ("duties", "plan"):
        given = [command, str(VIITASEUTU), "--from", period[0], "--to", period[1]]
        assert main([*given, "--lang", "en"]) == 2
        assert told in capsys.readouterr().err


def test_a_word_that_is_no_date_is_told_in_the_readers_language(capsys: Told) -> None:
    told = set()
    for language in ("fi", "sv", "en"):
        with pytest.raises(SystemExit) as ended:
            main(["duties", "x", "--from", "soon", "--to", "2027-01-01", "--lang", language])
        assert ended.value.code == 2
        told.add(capsys.readouterr().err.splitlines()[-1])
    assert len(told) == 3


@pytest.mark.parametrize("command", ["duties", "plan"])
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_all_faults_of_a_ring_are_told_at_once(
    tmp_path: Path, capsys: Told, command: str, language: str
) -> None:
    ring = write_ring(
        tmp_path,
        ring=RING + "    rules: [{kind: daily_rest, hours: many}, {kind: luck}]\n",
        people=PEOPLE.replace("bo,Bo Berg,109", "bo,Bo Berg,999"),
        absences="person,from,to,kind\nville,2027-01-01,2027-01-02,annual\n",
    )
    assert main([command, str(ring), *WEEK, "--lang", language]) == 2
    *lines, _count = capsys.readouterr().err.splitlines()
    for word in ("many", "luck", "999", "ville"):
        assert len([line for line in lines if word in line]) == 1, lines


def test_a_ring_that_is_not_there_is_told_as_such(tmp_path: Path) -> None:
    code, out, err = run("duties", tmp_path / "nowhere", *WEEK)
    assert (code, out) == (2, "")
    assert "nowhere" in err


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_template_is_a_ring_already(tmp_path: Path, capsys: Told, language: str) -> None:
    file = tmp_path / "ring.xlsx"
    assert main(["template", str(file), "--lang", language]) == 0
    assert str(file) in capsys.readouterr().out
    assert main(["duties", str(file), *WEEK, "--csv"]) == 0
    head, *rows = capsys.readouterr().out.splitlines()
    assert head == COLUMNS
    assert rows
    assert main(["plan", str(file), *WEEK, "--seconds", "5", "--out", str(tmp_path / "plan")]) == 0
    assert "\nopen: 0\n" in capsys.readouterr().out


def test_a_template_never_overwrites_a_workbook(tmp_path: Path, capsys: Told) -> None:
    file = tmp_path / "ring.xlsx"
    file.write_text("mine")
    assert main(["template", str(file), "--lang", "en"]) == 2
    assert "left alone" in capsys.readouterr().err
    assert file.read_text() == "mine"
    assert main(["template", str(tmp_path / "ring.ods"), "--lang", "en"]) == 2
    assert main(["template", str(file / "ring.xlsx"), "--lang", "en"]) == 2


def test_a_fault_of_ours_is_told_in_a_sentence_with_its_details_in_a_file(
    capsys: Told, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("roster.cli.duties.facts_of", lambda *_: 1 // 0)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert main(["duties", str(VIITASEUTU), *WEEK, "--lang", "en"]) == 4
    err = capsys.readouterr().err
    assert "Traceback" not in err
    (log,) = tmp_path.iterdir()
    assert str(log) in err
    assert "ZeroDivisionError" in log.read_text()
