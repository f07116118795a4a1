"""All that `make bench` measures, one line a work: its name, what is to be reached, how to run."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.bench import besieged, browsing, joined, judging, lived, rings, rival, small, stored
from tests.bench.places import QUARTER, RINGS, YEAR, Period
from tests.bench.public import instances
from tests.bench.row import Goal, Row, Work, gap_within, memory_within, plan_within, proven

SEEDS = (1, 2, 3)


def works(folder: Path | None) -> Iterator[Work]:
    """Every measure in the order of the table; `folder`: of public instances."""
    yield from _small()
    yield from _rings()
    yield Work(
        f"{joined.NAME}, one year",
        (plan_within(30), gap_within(10, 600), memory_within(4096)),
        partial(joined.county_built, 600),
        partial(joined.county, 50),
    )
    yield from _rivals()
    for ring in RINGS:
        run = partial(lived.years, ring, 10, 15 if ring == "keski_suomi" else 5)
        yield Work(f"{ring}, ten years of quarters", lived.GOAL, run)
    yield from _browsing()
    if folder:
        yield from instances(folder)


def _browsing() -> Iterator[Work]:
    """What a hand and a phone feel."""
    edited = "edit to judged cell, 60 people × 31 days"
    for name, goal, run in (
        (edited, browsing.EDITED, browsing.edited),
        ("first page shown", browsing.SHOWN, browsing.first),
        ("roster of 60 people × 31 days shown", browsing.SHOWN, browsing.shown),
    ):
        yield Work(name, goal, partial(run, 60), partial(run, 20))
    yield Work("5,000 calendars, cold", browsing.COLD, browsing.cold)
    yield Work("5,000 calendars, asked again", browsing.AGAIN, browsing.again)
    meanwhile = "edit while 5,000 calendars are asked for without end"
    yield Work(meanwhile, besieged.GOAL, partial(besieged.row, 40))


def _small() -> Iterator[Work]:
    for name, run in (
        ("read keski_suomi", small.reading),
        ("duties of a mobile year", small.dating),
        ("problem of a mobile year", small.asking),
        ("check of a mobile year", small.checking),
        ("`dutyring --help`", small.starting),
    ):
        yield Work(name, (), run, run)
    large = f"{stored.MEMBERS} members, {stored.PEOPLE} people, {stored.YEARS} years"
    for name, goal, run in (
        (f"import of {large} of history", stored.IMPORTED, stored.imported),
        ("loading a stored roster of a keski_suomi year", stored.LOADED, stored.loaded),
    ):
        yield Work(name, (goal,), run, run)
    for ring in ("mobile", "keski_suomi"):
        once = partial(judging.changed, ring)
        yield Work(f"check of a {ring} year after one changed seat", (judging.SOON,), once, once)


def _rings() -> Iterator[Work]:
    for ring in ("viitaseutu", "saarijarvi"):
        yield _year(ring, (proven(5),), 60, 10)
    yield _quarter("mobile", (proven(15),), 60, 15)
    yield _year("mobile", (gap_within(3, 60), gap_within(0.5, 600)), 600, 35)
    yield _year("keski_suomi", (gap_within(5, 180), gap_within(2, 600)), 600, 40)
    for ring in RINGS:
        if ring != "mobile":
            yield _quarter(ring, (), 60)
    for ring in ("kanta_hame", "keski_uusimaa", "pohjanmaa"):
        yield _year(ring, (), 60)


def _quarter(ring: str, goal: Goal, seconds: float, short: float | None = None) -> Work:
    run = partial(rings.planned, ring, QUARTER)
    return _search(f"{ring}, one quarter", goal, run, seconds, short)


def _year(ring: str, goal: Goal, seconds: float, short: float | None = None) -> Work:
    run = partial(rings.planned, ring, YEAR)
    return _search(f"{ring}, one year", goal, run, seconds, short)


def _search(
    name: str, goal: Goal, run: Callable[[float], Row], seconds: float, short: float | None
) -> Work:
    """A search with so many seconds, and with fewer in the quick bench."""
    return Work(name, goal, partial(run, seconds), partial(run, short) if short else None)


def _rivals() -> Iterator[Work]:
    yield _rival("mobile", QUARTER, 60, 10)
    yield _rival("pohjanmaa", QUARTER, 60)
    yield _rival("keski_uusimaa", QUARTER, 60)
    yield _rival("mobile", YEAR, 60)
    yield _rival("keski_suomi", YEAR, 180)


def _rival(ring: str, period: Period, seconds: float, short: float | None = None) -> Work:
    length = "quarter" if period is QUARTER else "year"
    return Work(
        f"{ring}, one {length}, against a direct CP-SAT model",
        rival.GOAL,
        partial(rival.against, ring, period, SEEDS, seconds),
        partial(rival.against, ring, period, SEEDS[:1], short) if short else None,
    )
