"""Bringing rings into the store and out again, from the terminal."""

import os
import pty
import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest

from roster.cli import main
from roster.storage import open_store
from tests.cli.ring import DUTYRING, PEOPLE, ROOT, VIITASEUTU, WEEK, run, write_ring

Told = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DUTYRING_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("DUTYRING_DATABASE_URL", raising=False)
    return tmp_path / "data" / "dutyring.db"


def files(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.name != "README.md"}


def dutyring(*arguments: str | Path) -> int:
    return main([*map(str, arguments), "--lang", "en"])


def names() -> list[str]:
    store = open_store()
    facts = store.facts("pieni")
    store.close()
    assert facts
    return [p.name for p in facts.people]


def test_a_ring_goes_in_and_comes_out_as_the_same_bytes(tmp_path: Path, capsys: Told) -> None:
    assert dutyring("import", VIITASEUTU, "--yes") == 0
    assert "new: 260 changed: 0 same: 0 unseen: 0" in capsys.readouterr().out
    assert dutyring("export", "viitaseutu", tmp_path / "out") == 0
    assert files(tmp_path / "out") == files(VIITASEUTU)
    assert dutyring("import", tmp_path / "out", "--yes") == 0
    assert "Nothing to change" in capsys.readouterr().out
    assert dutyring("export", "viitaseutu", tmp_path / "out") == 0
    assert files(tmp_path / "out") == files(VIITASEUTU)


def test_the_same_commands_speak_to_postgresql(
    database_url: str, tmp_path: Path, database: Path, capsys: Told
) -> None:
    there = ("--database", database_url)
    assert dutyring("export", "viitaseutu", tmp_path / "out", *there) == 2
    assert dutyring("import", VIITASEUTU, "--yes", *there) == 0
    assert dutyring("backup", tmp_path / "backup.db", *there) == 0
    assert dutyring("restore", tmp_path / "backup.db", *there) == 0
    assert dutyring("import", VIITASEUTU, "--yes", *there) == 0
    assert "Nothing to change" in capsys.readouterr().out
    assert dutyring("export", "viitaseutu", tmp_path / "out", *there) == 0
    assert files(tmp_path / "out") == files(VIITASEUTU)
    assert not database.exists()


def test_a_dry_run_shows_what_would_change_and_makes_no_store(
    tmp_path: Path, database: Path, capsys: Told
) -> None:
    assert dutyring("import", write_ring(tmp_path / "ring"), "--dry-run") == 0
    out = capsys.readouterr().out
    assert "New: Aino Aalto, Forssa." in out
    assert "Nothing was changed." in out
    assert not database.exists()


def test_a_dry_run_changes_nothing_of_what_is_kept(tmp_path: Path, capsys: Told) -> None:
    ring = write_ring(tmp_path / "ring")
    assert dutyring("import", ring, "--yes") == 0
    write_ring(ring, people=PEOPLE.replace("Aino Aalto", "Aino Ahola"))
    assert dutyring("import", ring, "--dry-run") == 0
    assert "Changed: Aino Ahola, Forssa: Name." in capsys.readouterr().out
    assert "Aino Aalto" in names()


def test_aino_stays_when_the_folder_does_not_have_her(tmp_path: Path, capsys: Told) -> None:
    absences = "person,from,to,kind\naino,2027-01-01,2027-01-09,sick\n"
    assert dutyring("import", write_ring(tmp_path / "a", absences=absences), "--yes") == 0
    rest = "".join(line for line in PEOPLE.splitlines(keepends=True) if "aino" not in line)
    cilla = "cilla,Cilla Core,109,1,emergency_placement,sv,2025-01-01\n"
    assert (
        dutyring("import", write_ring(tmp_path / "b", people=rest.replace(cilla, "")), "--yes") == 0
    )
    assert "same: 5 unseen: 3" in capsys.readouterr().out
    assert names() == ["Aino Aalto", "Bo Berg", "Cilla Core"]
    assert dutyring("export", "pieni", tmp_path / "out") == 0
    assert (tmp_path / "out" / "absences.csv").read_text() == absences


def test_nobody_is_told_why_aino_is_away(tmp_path: Path, capsys: Told) -> None:
    absences = "person,from,to,kind\naino,2027-01-01,2027-01-09,sick\n"
    assert dutyring("import", write_ring(tmp_path / "a", absences=absences), "--dry-run") == 0
    out = capsys.readouterr().out
    assert "Aino Aalto absent 1 Jan 2027 – 9 Jan 2027" in out
    assert "sick" not in out


def test_facts_that_do_not_make_one_ring_are_refused_with_the_reason(
    tmp_path: Path, capsys: Told
) -> None:
    assert dutyring("import", write_ring(tmp_path / "a"), "--yes") == 0
    twin = PEOPLE + "aino-2,Aino Aalto,061,1,emergency_placement,fi,2025-01-01\n"
    people = "".join(
        line for line in twin.splitlines(keepends=True) if not line.startswith("aino,")
    )
    assert dutyring("import", write_ring(tmp_path / "b", people=people), "--yes") == 2
    assert "twice in the same municipality" in capsys.readouterr().err
    assert "Aino Aalto" in names()
    assert len(names()) == 3


@pytest.mark.parametrize(("typed", "kept"), [("y", True), ("n", False), ("", False)])
def test_on_a_terminal_it_asks_first(
    tmp_path: Path, database: Path, typed: str, kept: bool
) -> None:
    ring = write_ring(tmp_path / "ring")
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [DUTYRING, "import", ring, "--lang", "en"],
        cwd=ROOT,
        stdin=theirs,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ},
    )
    os.write(ours, f"{typed}\n".encode())
    out, _ = process.communicate(timeout=120)
    os.close(ours)
    os.close(theirs)
    assert process.returncode == 0
    assert "Change the store so? (y/n)" in out
    assert database.exists() is kept


def test_export_says_which_rings_there_are(tmp_path: Path, capsys: Told) -> None:
    assert dutyring("export", "pieni", tmp_path / "out") == 2
    assert "There is no ring pieni in the store." in capsys.readouterr().err
    assert dutyring("import", write_ring(tmp_path / "ring"), "--yes") == 0
    assert dutyring("export", "suuri", tmp_path / "out") == 2
    assert "Use one of: pieni." in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_export_leaves_a_folder_of_something_else_alone(tmp_path: Path, capsys: Told) -> None:
    assert dutyring("import", write_ring(tmp_path / "ring"), "--yes") == 0
    shutil.copytree(VIITASEUTU, tmp_path / "other")
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "letter.txt").write_text("Dear Aino")
    for folder in (tmp_path / "other", tmp_path / "letters"):
        before = files(folder)
        assert dutyring("export", "pieni", folder) == 2
        assert "left alone" in capsys.readouterr().err
        assert files(folder) == before


def test_a_ring_is_named_by_a_path_or_by_its_id_in_the_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Told
) -> None:
    assert dutyring("import", write_ring(tmp_path / "ring"), "--yes") == 0
    capsys.readouterr()
    assert dutyring("duties", tmp_path / "ring", *WEEK, "--csv") == 0
    from_folder = capsys.readouterr().out
    assert dutyring("duties", "pieni", *WEEK, "--csv") == 0
    assert capsys.readouterr().out == from_folder
    assert dutyring("duties", "suuri", *WEEK) == 2
    assert "Use one of: pieni." in capsys.readouterr().err
    monkeypatch.chdir(tmp_path)  # a path goes before an id
    shutil.copytree(VIITASEUTU, tmp_path / "pieni")
    assert dutyring("duties", "pieni", *WEEK, "--csv") == 0
    assert capsys.readouterr().out != from_folder


def test_a_word_that_is_no_path_makes_no_store(database: Path, capsys: Told) -> None:
    assert dutyring("duties", "pieni", *WEEK) == 2
    assert "no such folder or file" in capsys.readouterr().err
    assert not database.exists()


def test_a_plan_of_a_ring_of_the_store_is_kept_there_as_a_draft(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Told
) -> None:
    pins = "person,tier,start,end\naino,front,2027-01-04T14:00:00Z,2027-01-05T06:00:00Z\n"
    assert dutyring("import", write_ring(tmp_path / "ring", pins=pins), "--yes") == 0
    monkeypatch.chdir(tmp_path)
    assert dutyring("plan", "pieni", *WEEK, "--seconds", "5") == 0
    assert "Kept in the store as draft 1." in capsys.readouterr().out
    assert not list(tmp_path.glob("pieni*"))
    store = open_store()
    roster = store.roster(1)
    store.close()
    assert (roster.state, roster.agreement, roster.ring) == ("draft", "1", "pieni")
    assert [s.person for s, mark in roster.marks.items() if mark == "pinned"] == ["aino"]
    assert {s.duty for s in roster.marks} == {d.id for d in roster.duties}
    assert roster.outcome
    assert "seats" not in roster.outcome
    assert dutyring("plan", "pieni", *WEEK, "--seconds", "5", "--out", tmp_path / "out") == 0
    assert (tmp_path / "out" / "roster.csv").exists()
    assert dutyring("check", "pieni", tmp_path / "out") == 0


def test_the_store_is_backed_up_and_brought_back(
    tmp_path: Path, database: Path, capsys: Told
) -> None:
    assert dutyring("backup", tmp_path / "backup.db") == 2
    assert not database.exists()
    assert dutyring("import", write_ring(tmp_path / "ring"), "--yes") == 0
    assert dutyring("backup", tmp_path / "backup.db") == 0
    database.unlink()
    assert dutyring("restore", tmp_path / "backup.db") == 0
    assert "What it held before is kept in" in capsys.readouterr().out
    assert names() == ["Aino Aalto", "Bo Berg", "Cilla Core"]
    assert dutyring("restore", tmp_path / "ring" / "people.csv") == 2
    assert "not a backup" in capsys.readouterr().err


def test_a_database_of_another_program_is_refused_in_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "theirs.db"
    with sqlite3.connect(file) as theirs:
        theirs.execute("CREATE TABLE theirs (n integer)")
    theirs.close()
    before = file.read_bytes()
    code, _, err = run("import", write_ring(tmp_path / "ring"), "--yes", "--database", file)
    assert code == 2
    assert len(err.splitlines()) == 1
    assert file.read_bytes() == before
