"""The editor and the calendars as rows of the table; each in processes of its own."""

from functools import cache

from tests.bench import editing, fed
from tests.bench.row import Aim, Row, done_within

FEEDS = 5000
EDITED = (done_within(0.3), Aim("p95 ≤ 0.6 s", lambda row: row.more["p95 s"] <= 0.6))
SHOWN = (done_within(1.5),)
COLD = (done_within(15), Aim("≤ 300 MB", lambda row: (row.peak_mb or 0) <= 300))
AGAIN = (
    Aim("≥ 1000/s", lambda row: row.more["a second"] >= 1000),
    Aim("p99 ≤ 50 ms", lambda row: row.more["p99 ms"] <= 50),
)


@cache
def _measured(edits: int) -> editing.Measured:
    return editing.measure(edits)


def edited(edits: int) -> Row:
    """Key to judged cell, 60 people × 31 days in Chromium: the median."""
    found = _measured(edits)
    return Row(seconds=round(found.median, 3), more={"p95 s": round(found.late, 3)})


def first(edits: int) -> Row:
    """The first page for a browser that was here before: the median."""
    found = _measured(edits)
    return _shown(found.first, {"cold server s": round(found.cold, 2)})


def shown(edits: int) -> Row:
    """A roster of 60 people × 31 days for a browser that was here before: the median."""
    return _shown(_measured(edits).rows, {})


def _shown(page: editing.Shown, more: dict[str, float]) -> Row:
    return Row(seconds=round(page.again, 2), more={"new browser s": round(page.new, 2), **more})


def cold() -> Row:
    """5,000 calendars of a year, each asked once, by the time that the two workers took."""
    found = fed.measure(FEEDS, 1)
    clock = round(found.cold.seconds, 1)
    return Row(seconds=found.cold.cpu, peak_mb=found.memory, more={"with its asker s": clock})


def again() -> Row:
    """The same asked again and again for ten seconds with what they have."""
    warm = fed.measure(FEEDS, 10).warm
    figures = {"a second": round(warm.asked / warm.cpu), "p99 ms": round(warm.wait(0.99))}
    return Row(seconds=warm.seconds, more=figures)
