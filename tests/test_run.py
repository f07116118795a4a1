"""The first start: an example to look at, and a plan begun for the quarter ahead."""

import os
import shutil
from datetime import date
from pathlib import Path

import pytest

from scripts import run


@pytest.mark.parametrize(
    ("today", "period"),
    [
        (date(2026, 1, 1), "2026-04-06_2026-07-05"),
        (date(2026, 3, 31), "2026-04-06_2026-07-05"),
        (date(2026, 4, 1), "2026-07-06_2026-10-04"),
        (date(2026, 11, 21), "2027-01-04_2027-04-04"),
        (date(2023, 12, 31), "2024-01-01_2024-03-31"),
    ],
)
def test_the_quarter_ahead_begins_on_its_first_monday(today: date, period: str) -> None:
    assert str(run.next_quarter(today)) == period


def example(folder: Path) -> Path:
    ring = folder / "example"
    ring.mkdir()
    (ring / "ring.yaml").write_text("name: Mobile\n")
    return ring


def test_a_first_start_brings_the_example(tmp_path: Path) -> None:
    ring = tmp_path / "data" / "rings" / "mobile"
    assert run.seed(example(tmp_path), ring)
    assert (ring / "ring.yaml").read_text() == "name: Mobile\n"
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["rings"]


def test_a_ring_that_is_there_is_kept(tmp_path: Path) -> None:
    ring = tmp_path / "rings" / "mobile"
    ring.mkdir(parents=True)
    (ring / "ring.yaml").write_text("name: Ours\n")
    assert not run.seed(example(tmp_path), ring)
    assert (ring / "ring.yaml").read_text() == "name: Ours\n"


def test_a_copy_that_breaks_off_leaves_no_half_a_ring(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full_disk(source: Path, target: Path) -> None:
        target.mkdir()
        assert source.exists()
        raise OSError("no space left on device")

    ring = tmp_path / "data" / "rings" / "mobile"
    monkeypatch.setattr(shutil, "copytree", full_disk)
    with pytest.raises(OSError, match="no space"):
        run.seed(example(tmp_path), ring)
    assert list((tmp_path / "data" / "rings").iterdir()) == []


@pytest.mark.parametrize(
    ("there", "begun"),
    [
        ({}, 1),
        ({"plan.json": "{}"}, 0),
        ({"progress.json": f'{{"pid": {os.getpid()}}}'}, 0),
        ({"progress.json": '{"state": "running", "pid": null}'}, 1),
    ],
    ids=["nothing", "a plan", "a planner at work", "a planner that died"],
)
def test_a_plan_is_begun_only_where_there_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: dict[str, str], begun: int
) -> None:
    plans: list[Path] = []
    ring = tmp_path / "rings" / "mobile"
    ring.mkdir(parents=True)
    (ring / "plans" / "2026-01-05_2026-04-05").mkdir(parents=True)
    for name, text in there.items():
        (ring / "plans" / "2026-01-05_2026-04-05" / name).write_text(text, "utf-8")
    monkeypatch.setenv("DUTYRING_DATA", str(tmp_path))
    monkeypatch.setattr(run, "begin_plan", lambda _data, ring, _period: plans.append(ring))
    monkeypatch.setattr(run, "open_desk", lambda _data, _port: None)
    run.main()
    assert plans == [ring] * begun
