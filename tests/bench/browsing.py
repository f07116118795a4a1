"""The editor and the calendars as rows of the table; each in processes of its own."""

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


def edited(edits: int) -> Row:
    """Key to judged cell, 60 people × 31 days in Chromium: the median."""
    found = editing.measure(edits)
    return Row(seconds=round(found.median, 3), more={"p95 s": round(found.late, 3)})


def shown() -> Row:
    """A roster of 60 people × 31 days on the page, the server warm."""
    found = editing.measure(1)
    return Row(seconds=round(found.shown, 2), more={"cold s": round(found.cold, 2)})


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
