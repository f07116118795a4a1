"""What the table says of a measure, and when."""

from pathlib import Path

from solver.outcome import Progress
from tests.bench.public import instances
from tests.bench.row import Row, gap_within, plan_within, proven, value_within, verdict

TRAIL = [
    Progress(value=None, bound=90, seconds=1),
    Progress(value=200, bound=90, seconds=20),
    Progress(value=100, bound=95, seconds=50),
    Progress(value=100, bound=99, seconds=70),
]


def row(limit: float = 80, **more: object) -> Row:
    given = {"status": "feasible", "value": 100, "bound": 99, "trail": TRAIL, **more}
    return Row(seconds=limit + 1, limit=limit, **given)  # type: ignore[arg-type]


def test_the_first_plan_and_the_last_better_one_are_told() -> None:
    assert (row().first, row().last) == (20, 50)


def test_a_gap_is_judged_by_what_stood_at_its_time() -> None:
    assert verdict(row(), (gap_within(5, 60),)) == "yes"
    assert verdict(row(), (gap_within(1, 60),)) == "no"
    assert verdict(row(), (gap_within(1, 80),)) == "yes"


def test_a_shorter_run_misses_nothing_that_needs_longer() -> None:
    assert verdict(row(), (gap_within(0.1, 600),)) == ""
    assert verdict(row(), (proven(60), gap_within(0.1, 600))) == "no"


def test_a_plan_that_came_late_is_a_miss() -> None:
    assert verdict(row(), (plan_within(20),)) == "yes"
    assert verdict(row(), (plan_within(15),)) == "no"


def test_more_is_better_where_the_value_is_maximised() -> None:
    filled = row(value=95, bound=100, largest=True)
    assert filled.gap == 5
    assert verdict(filled, (value_within(96, 60, largest=True),)) == "yes"  # 100 stood then
    assert verdict(filled, (value_within(96, 80, largest=True),)) == "no"


def test_known_instances_come_with_their_goal_and_unknown_ones_without(tmp_path: Path) -> None:
    for name in ("zebra.txt", "Instance2.txt", "4s-10d.dzn", "LICENSE"):
        (tmp_path / name).touch()
    found = {w.name.split()[-1]: w.goal for w in instances(tmp_path)}
    assert list(found) == ["4s-10d", "Instance2", "zebra"]
    assert found["Instance2"]
    assert not found["zebra"]
