"""Judging a plan from a terminal, also one that a person has edited."""

import shutil
from pathlib import Path

import pytest

from roster.cli import main
from tests.cli.ring import WEEK, edit, roster, run, write_ring

AWAY = "person,from,to,kind\naino,2027-01-08,2027-01-10,annual\n"
Told = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small ring and its plan of a week, in which Aino is away from Friday on."""
    home = tmp_path_factory.mktemp("ring")
    ring = write_ring(home / "ring", absences=AWAY)
    assert run("plan", ring, *WEEK, "--out", home / "plan")[0] == 0
    return home


@pytest.fixture
def home(planned: Path, tmp_path: Path) -> Path:
    """The same, to be edited."""
    return Path(shutil.copytree(planned, tmp_path / "home"))


def check(home: Path, language: str = "en") -> int:
    return main(["check", str(home / "ring"), str(home / "plan"), "--lang", language])


def row_of(home: Path, start: str) -> int:
    """The row of roster.csv, as a person counts, of the duty that begins on a day."""
    return next(i for i, r in enumerate(roster(home / "plan"), 2) if r["start_utc"] >= start)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_our_own_plan_is_without_fault(home: Path, capsys: Told, language: str) -> None:
    assert check(home, language) == 0
    out = capsys.readouterr().out
    assert "open: 0\nbreaches: 0 value: " in out


def test_who_is_put_on_duty_on_a_day_off_is_named(home: Path, capsys: Told) -> None:
    edit(home / "plan", row_of(home, "2027-01-09"), person_id="aino")
    assert check(home) == 1
    out = capsys.readouterr().out
    assert "Aino Aalto is not available for Front duty of Sat" in out
    assert "open: 0\n" in out


def pin(home: Path, reason: str) -> None:
    """Pin Aino to Saturday's duty, on which she is away, and put her on it."""
    saturday = row_of(home, "2027-01-09")
    start, end = (roster(home / "plan")[saturday - 2][k] for k in ("start_utc", "end_utc"))
    rows = f"person,tier,start,end,reason\naino,front,{start},{end},{reason}\n"
    write_ring(home / "ring", pins=rows)
    edit(home / "plan", saturday, person_id="aino")


def test_who_stays_on_duty_by_decision_breaks_nothing_and_is_named(
    home: Path, capsys: Told
) -> None:
    pin(home, "available=comes back a day early")
    assert check(home) == 0
    out = capsys.readouterr().out
    told = out.partition("Kept by decision\n================\n")[2].splitlines()[0]
    assert told.startswith("Sat 9 Jan 08:00 – Sun 10 Jan 08:00")
    assert told.endswith("Front duty  Aino Aalto  Available")


@pytest.mark.parametrize("reason", ["comes back a day early", "1 = one", "away=yes"])
def test_a_reason_without_a_rule_decides_nothing(home: Path, capsys: Told, reason: str) -> None:
    pin(home, reason)
    assert check(home) == 1
    assert "Kept by decision" not in capsys.readouterr().out


def test_a_seat_cannot_be_let_off_from_a_rule_about_all_of_them(home: Path, capsys: Told) -> None:
    pin(home, "available cover=comes back a day early")
    assert check(home) == 2
    assert "pins.csv, column reason: The pin of aino overrides cover" in capsys.readouterr().err


def test_an_emptied_seat_is_open_and_breaks_nothing(home: Path, capsys: Told) -> None:
    edit(home / "plan", 2, person_id="", person="", member="")
    assert check(home) == 0
    assert "open: 1\nbreaches: 0 " in capsys.readouterr().out


def test_every_unknown_name_is_told_with_its_row_and_column(home: Path, capsys: Told) -> None:
    edit(home / "plan", 2, person_id="ville")
    edit(home / "plan", 3, duty_id="front-20200101T0000Z")
    assert check(home) == 2
    first, second, count = capsys.readouterr().err.splitlines()
    assert "roster.csv, row 2, column person_id: ville is not among the people" in first
    assert "roster.csv, row 3, column duty_id: There is no duty front-20200101T0000Z" in second
    assert count == "2 faults."


def test_two_people_on_a_seat_for_one_are_one_too_many(home: Path, capsys: Told) -> None:
    text = (home / "plan" / "roster.csv").read_text("utf-8")
    seat = roster(home / "plan")[0]
    other = next(p for p in ("aino", "bo", "cilla") if p != seat["person_id"])
    row = text.splitlines()[1].replace(f",{seat['person_id']},", f",{other},")
    (home / "plan" / "roster.csv").write_text(f"{text}{row}\n", "utf-8")
    assert check(home) == 1
    assert "has 2 people, it needs 1." in capsys.readouterr().out


def test_an_absence_that_comes_after_planning_is_found(home: Path, capsys: Told) -> None:
    who = roster(home / "plan")[0]["person_id"]
    write_ring(home / "ring", absences=f"{AWAY}{who},2027-01-04,2027-01-04,sick\n")
    assert check(home) == 1
    assert "is not available for Front duty of Mon" in capsys.readouterr().out


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252"])
def test_a_roster_saved_by_a_finnish_spreadsheet_is_read(
    home: Path, capsys: Told, encoding: str
) -> None:
    file = home / "plan" / "roster.csv"
    text = file.read_text("utf-8").replace("Aino Aalto", "Äinö Aalto").replace(",", ";")
    file.write_bytes(f"{text};;;;;;;;\n".encode(encoding))
    assert check(home) == 0
    assert "open: 0\n" in capsys.readouterr().out


def test_the_plan_of_another_ring_is_told_in_one_sentence(home: Path, capsys: Told) -> None:
    other = home / "other"
    shutil.copytree(home / "ring", other)
    text = (other / "ring.yaml").read_text("utf-8")
    (other / "ring.yaml").write_text(text.replace("id: ", "id: other-", 1), "utf-8")
    assert main(["--lang", "en", "check", str(other), str(home / "plan")]) == 2
    told = capsys.readouterr().err
    assert "This plan is of the ring " in told
    assert len(told.splitlines()) == 1


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("roster.csv", "person_id\naino\n", "The column duty_id is missing."),
        ("roster.csv", "", "The column duty_id is missing."),
        ("plan.json", "{", "This is not a plan that dutyring wrote"),
        ("plan.json", '{"problem": {}}', "This is not a plan that dutyring wrote"),
        ("plan.json", "[]", "This is not a plan that dutyring wrote"),
    ],
)
def test_a_damaged_plan_is_refused(
    home: Path, capsys: Told, name: str, text: str, told: str
) -> None:
    (home / "plan" / name).write_text(text, "utf-8")
    assert check(home) == 2
    assert told in capsys.readouterr().err


def test_where_no_plan_is_the_command_that_makes_one_is_named(home: Path, capsys: Told) -> None:
    shutil.rmtree(home / "plan")
    assert check(home) == 2
    assert "Make one with the command “dutyring plan”." in capsys.readouterr().err
