"""All that `make bench` measures, one line a work: its name, what is to be reached, how to run."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from tests.bench import rings, small
from tests.bench.places import QUARTER, RINGS, YEAR
from tests.bench.row import Goal, Row, gap_within, proven

Run = Callable[[], Row]


class Work(NamedTuple):
    """One measure: as `make bench` runs it, and as `make bench-quick` does (None: left out)."""

    name: str
    goal: Goal
    whole: Run
    short: Run | None


def works() -> Iterator[Work]:
    """Every measure in the order of the table."""
    yield from _small()
    yield from _rings()


def _small() -> Iterator[Work]:
    for name, run in (
        ("read keski_suomi", small.reading),
        ("duties of a mobile year", small.dating),
        ("problem of a mobile year", small.asking),
        ("check of a mobile year", small.checking),
        ("`dutyring --help`", small.starting),
    ):
        yield Work(name, (), run, run)


def _rings() -> Iterator[Work]:
    for ring in ("viitaseutu", "saarijarvi"):
        yield _year(ring, (proven(5),), 60, 15)
    yield _quarter("mobile", (proven(15),), 60, 20)
    yield _year("mobile", (gap_within(3, 60), gap_within(0.5, 600)), 600, 40)
    yield _year("keski_suomi", (gap_within(5, 180), gap_within(2, 600)), 600, 45)
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
