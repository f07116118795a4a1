"""What lies in the data folder, and which month is looked at first."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

from roster.domain.duties import Dates
from roster.ui import choice
from roster.ui.folder import PlanFolder, Progress, data_folder, plans, read_progress, rings, stamp

NOVEMBER = date(2026, 11, 21)


def plan(ring: Path, first: str, last: str, *, ready: bool = True) -> PlanFolder:
    folder = ring / "plans" / f"{first}_{last}"
    folder.mkdir(parents=True)
    if ready:
        (folder / "plan.json").write_text("{}")
    return PlanFolder(folder, Dates(first=date.fromisoformat(first), last=date.fromisoformat(last)))


def told(folder: Path, **said: object) -> None:
    (folder / "progress.json").write_text(json.dumps(said))


def test_only_folders_with_a_ring_are_rings(data: Path) -> None:
    assert data_folder() == data.resolve()
    assert rings(data) == ()
    (data / "rings" / "b").mkdir(parents=True)
    (data / "rings" / "a").mkdir()
    (data / "rings" / "b" / "ring.yaml").touch()
    assert [r.name for r in rings(data)] == ["b"]


def test_only_folders_named_by_a_period_are_plans(tmp_path: Path) -> None:
    mine = plan(tmp_path, "2027-01-04", "2027-04-04")
    (tmp_path / "plans" / "old_copy").mkdir()
    assert plans(tmp_path) == (mine,)
    assert mine.ready
    assert mine.progress is None
    assert mine.calendars == ()


def test_progress_that_is_half_written_or_strange_is_none(tmp_path: Path) -> None:
    file = tmp_path / "progress.json"
    assert read_progress(file) is None
    for text in (
        '{"state": "run',
        "[]",
        "{}",
        "null",
        "\udc80".encode("utf-8", "replace").decode(),
    ):
        file.write_text(text)
        assert read_progress(file) is None


def test_progress_of_a_living_planner_runs(tmp_path: Path) -> None:
    told(
        tmp_path,
        state="running",
        value=47,
        bound=39,
        gap=17.0,
        seconds=12,
        limit=60,
        pid=os.getpid(),
    )
    found = read_progress(tmp_path / "progress.json")
    assert found == Progress("running", 47, 39, 17.0, 12, 60)


def test_a_planner_that_died_has_failed(tmp_path: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    pid = gone.pid
    gone.wait()
    told(tmp_path, state="running", value=47, bound=39, gap=17.0, pid=pid)
    found = read_progress(tmp_path / "progress.json")
    assert found
    assert found.state == "failed"


def test_a_stamp_changes_with_the_file(tmp_path: Path) -> None:
    before = stamp(tmp_path, "plan.json")
    (tmp_path / "plan.json").write_text("{}")
    assert stamp(tmp_path, "plan.json") != before


def test_the_first_month_is_todays_if_planned_else_the_next_planned(tmp_path: Path) -> None:
    assert choice.first_month((), NOVEMBER) == date(2026, 11, 1)
    first = plan(tmp_path, "2027-01-04", "2027-04-04")
    assert choice.first_month((first,), NOVEMBER) == date(2027, 1, 1)
    assert choice.first_month((first,), date(2027, 2, 14)) == date(2027, 2, 1)
    assert choice.first_month((first,), date(2027, 9, 1)) == date(2027, 4, 1)


def test_months_reach_from_today_to_the_end_of_the_last_plan(tmp_path: Path) -> None:
    found = choice.months((plan(tmp_path, "2027-01-04", "2027-04-04"),), NOVEMBER)
    assert (found[0], found[-1], len(found)) == (date(2026, 11, 1), date(2027, 4, 1), 6)
    assert len(choice.months((), NOVEMBER)) == 4


def test_of_two_plans_of_the_same_days_the_later_written_counts(tmp_path: Path) -> None:
    old = plan(tmp_path, "2027-01-04", "2027-04-04")
    new = plan(tmp_path, "2027-01-01", "2027-01-31")
    other = plan(tmp_path, "2027-04-05", "2027-07-04")
    os.utime(old.file, (1, 1))
    assert choice.plans_of((old, new, other), date(2027, 1, 1)) == (new,)
    assert choice.plans_of((old, new, other), date(2027, 4, 1)) == (old, other)


def test_a_plan_that_is_being_made_is_under_way(tmp_path: Path) -> None:
    begun = plan(tmp_path, "2027-01-04", "2027-04-04", ready=False)
    assert choice.under_way((begun,), date(2027, 1, 1)) is None
    told(begun.path, state="running", seconds=1)
    assert choice.under_way((begun,), date(2027, 1, 1)) == begun
    assert choice.under_way((begun,), date(2027, 5, 1)) is None
