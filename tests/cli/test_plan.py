"""Planning from a terminal: what is printed, what is written, and how it ends."""

import json
import re
from pathlib import Path

import pytest

from roster.cli import main
from tests.cli.ring import (
    LAST,
    MONTH,
    PEOPLE,
    QUARTER,
    RING,
    ROOT,
    VIITASEUTU,
    WEEK,
    interrupt,
    roster,
    run,
    start,
    write_ring,
)
from tests.feeds.checkers import check_all

AWAY = "person,from,to,kind\n"
HARD_SHARES = RING + "    rules: [{kind: member_share, weight: hard, tolerance_percent: 20}]\n"


def files(folder: Path) -> dict[str, bytes]:
    found = [p for p in sorted(folder.rglob("*")) if p.is_file()]
    return {str(p.relative_to(folder)): p.read_bytes() for p in found}


@pytest.fixture(scope="module")
def quarter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Viitaseutu's first quarter of 2027, planned once."""
    folder = tmp_path_factory.mktemp("plans") / "quarter"
    assert run("plan", VIITASEUTU, *QUARTER, "--out", folder, seed="0")[0] == 0
    return folder


def test_a_plan_brings_its_roster_its_calendars_and_its_report(quarter: Path) -> None:
    written = files(quarter)
    people = [p for p in written if p.startswith("calendars/person-")]
    members = [p for p in written if p.startswith("calendars/member-")]
    assert len(people) >= 9
    assert members == [f"calendars/member-{code}.ics" for code in ("256", "601", "931")]
    rest = written.keys() - {*people, *members}
    assert rest == {"plan.json", "roster.csv", "report.txt", "calendars/ring.ics"}
    head = written["roster.csv"].decode().splitlines()[0]
    assert head == "duty_id,block_id,seat,start_utc,end_utc,tier,member,person_id,person"
    assert json.loads(written["plan.json"]).keys() == {"problem", "plan", "outcome"}


def test_every_duty_of_the_quarter_has_one_person_and_every_week_one(quarter: Path) -> None:
    rows = roster(quarter)
    assert len({r["block_id"] for r in rows}) == 13
    assert len({(r["block_id"], r["person_id"]) for r in rows}) == 13
    assert all(r["person_id"] and r["member"] and r["seat"] == "1" for r in rows)


def test_the_calendars_of_all_people_hold_the_roster_together(quarter: Path) -> None:
    calendars = {p.stem: check_all(p.read_bytes()) for p in (quarter / "calendars").iterdir()}
    for kind in ("person", "member"):
        each = [seen for name, seen in calendars.items() if name.startswith(kind)]
        assert set().union(*each) == calendars["ring"]
        assert sum(map(len, each)) == len(calendars["ring"]) == len(roster(quarter))


@pytest.mark.parametrize("more", [("--deterministic",), ()])
def test_the_same_seed_gives_the_same_bytes_whatever_the_hash_seed(
    quarter: Path, tmp_path: Path, more: tuple[str, ...]
) -> None:
    one, other = tmp_path / "one", quarter
    assert run("plan", VIITASEUTU, *QUARTER, "--out", one, *more, seed="1")[0] == 0
    if more:
        other = tmp_path / "other"
        assert run("plan", VIITASEUTU, *QUARTER, "--out", other, *more, seed="0")[0] == 0
    assert files(one) == files(other)


def test_scripts_read_the_same_two_lines_in_every_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    titles = set()
    for language in ("fi", "sv", "en"):
        out = str(tmp_path / language)
        given = ["plan", str(VIITASEUTU), *MONTH, "--lang", language, "--out", out]
        assert main(given) == 0
        *told, open_, last = capsys.readouterr().out.splitlines()
        assert open_ == "open: 0"
        assert re.fullmatch(LAST, last)
        assert last.startswith("status: optimal value: ")
        assert " gap: 0.00% " in last
        titles.add(told[0])
    assert len(titles) == 3


def test_planning_again_into_our_folder_leaves_nothing_stale(tmp_path: Path) -> None:
    folder = tmp_path / "plan"
    ring = write_ring(tmp_path / "ring")
    assert main(["plan", str(ring), *WEEK, "--out", str(folder)]) == 0
    assert (folder / "calendars" / "person-cilla.ics").exists()
    write_ring(ring, people="".join(PEOPLE.splitlines(keepends=True)[:3]))
    assert main(["plan", str(ring), *WEEK, "--out", str(folder)]) == 0
    people = sorted(p.name for p in (folder / "calendars").glob("person-*"))
    assert people == ["person-aino.ics", "person-bo.ics"]
    assert {r["person_id"] for r in roster(folder)} == {"aino", "bo"}


def test_a_folder_with_something_else_in_it_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    for out in (tmp_path, tmp_path / "thesis.txt"):
        assert main(["plan", str(VIITASEUTU), *WEEK, "--lang", "en", "--out", str(out)]) == 2
        assert "it is left alone" in capsys.readouterr().err
    assert files(tmp_path) == {"thesis.txt": b"mine"}


def test_a_folder_that_cannot_be_written_is_told_as_such(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    out = str(tmp_path / "thesis.txt" / "plan")
    assert main(["plan", str(VIITASEUTU), *WEEK, "--lang", "en", "--out", out]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_a_duty_that_nobody_may_serve_stays_open_with_its_reasons(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    away = AWAY + "".join(f"{p},2027-01-06,2027-01-06,annual\n" for p in ("aino", "bo", "cilla"))
    ring = write_ring(tmp_path / "ring", absences=away)
    out = str(tmp_path / "plan")
    assert main(["plan", str(ring), *WEEK, "--lang", "en", "--out", out]) == 0
    told = capsys.readouterr().out
    assert "\nopen: 2\n" in told  # the nights into and out of Epiphany
    assert "Available: keeps 3 away" in told
    assert [r["person_id"] for r in roster(tmp_path / "plan")].count("") == 2


def test_two_people_pinned_to_one_seat_are_told_apart_with_the_least_bad_plan(
    tmp_path: Path,
) -> None:
    pins = "person,tier,start,end,reason\n" + "".join(
        f"{p},front,2027-01-04T14:00:00Z,2027-01-05T06:00:00Z,\n" for p in ("aino", "bo")
    )
    ring = write_ring(tmp_path / "ring", pins=pins)
    code, out, _ = run("plan", ring, *WEEK, "--lang", "en", "--out", tmp_path / "plan")
    assert code == 3
    assert out.splitlines()[-1].startswith("status: impossible value: - bound: - gap: - ")
    assert "No plan keeps every hard rule. This is the least bad plan." in out
    assert "Pinned seats" in out
    assert "Every duty has its people" in out
    seats = [r["person_id"] for r in roster(tmp_path / "plan")]
    assert all(seats)


def test_too_little_time_for_a_first_plan_is_told_as_such(tmp_path: Path) -> None:
    """The quick first plan does not know least amounts, so a hard share keeps it from one."""
    ring = write_ring(tmp_path / "ring", ring=HARD_SHARES)
    plan = tmp_path / "plan"
    given = (
        "plan",
        ring,
        *QUARTER,
        "--lang",
        "en",
        "--out",
        plan,
        "--seconds",
        "0.001",
        "--deterministic",
    )
    code, out, _ = run(*given)
    assert code == 4
    assert "Give it more seconds." in out
    *_, open_, last = out.splitlines()
    assert open_ == "open: -"
    assert last.startswith("status: unknown value: - bound: - gap: - ")
    assert json.loads((plan / "progress.json").read_text())["state"] == "failed"


def test_ctrl_c_keeps_the_best_plan(tmp_path: Path) -> None:
    folder = tmp_path / "plan"
    given = ("plan", ROOT / "examples" / "mobile", *QUARTER, "--seconds", "500")
    process = start(*given, "--lang", "en", "--out", folder)
    assert process.stderr
    assert process.stderr.readline().startswith("value ")
    interrupt(process)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "Traceback" not in out + err
    assert re.fullmatch(LAST, out.splitlines()[-1])
    assert "\nopen: 0\n" in out
    assert all(r["person_id"] for r in roster(folder))
    assert not (folder / "progress.json").exists()


def test_a_strict_order_is_planned_level_after_level_and_can_be_asked_again(tmp_path: Path) -> None:
    own_order = RING + "    objective: [open, [members, persons], wishes]\n"
    ring = write_ring(tmp_path / "ring", ring=own_order)
    plan, corpus = tmp_path / "plan", tmp_path / "corpus"
    corpus.mkdir()
    code, out, err = run("plan", ring, *WEEK, "--lang", "en", "--out", plan)
    assert code == 0
    assert LAST.fullmatch(out.splitlines()[-1])
    section = out.partition("Level after level\n")[2].splitlines()[1:6]
    assert section[0].split() == ["Level", "Cost", "At", "least"]
    levels = [re.split(r"  +", row)[0] for row in section[2:]]
    assert levels[:2] == ["Open duties", "The members' shares, The people's shares"]
    assert "Open duties: value 0" in err
    assert json.loads((plan / "plan.json").read_text())["problem"]["objective"] == [
        ["open"],
        ["members", "persons"],
        ["wishes"],
    ]
    assert run("check", ring, plan)[0] == 0
    assert run("anonymise", plan, corpus / "known.json")[0] == 0
    assert run("regress", corpus)[0] == 0
