"""Every shipped ring can be planned: nobody is missing, nothing is broken, calendars are read."""

import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from roster.domain.case import Plan
from roster.planning import deliver, question
from solver.judge import judge
from solver.outcome import Outcome
from solver.problem import Limits, Problem
from solver.solve import solve
from tests.feeds.checkers import check_all
from tests.test_examples import QUARTERS, every_ring, facts

WEEKS = date(2027, 3, 1), date(2027, 3, 28)  # ends on the night of the change to summer time


ZONES = ("Europe/Helsinki", "America/New_York")


@pytest.fixture
def set_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Moves the reader's computer to a zone, on which no duty may depend."""

    def move(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


def planned(ring: str, first: date, last: date, seconds: float) -> tuple[Problem, Outcome]:
    asked = question(facts(ring), first, last, Limits(seconds=seconds, workers=1))
    return asked, solve(asked)


def faults(ring: str, first: date, last: date, seconds: float) -> tuple[int, int]:
    """Open seats, and departures from hard rules."""
    asked, outcome = planned(ring, first, last, seconds)
    verdict = judge(Plan(asked.case, frozenset(outcome.seats)), asked.loaded())
    assert outcome.status in ("optimal", "feasible")
    assert outcome.value == verdict.value
    return sum(o.seats for o in outcome.open), len(verdict.hard)


@every_ring
def test_four_weeks_are_filled_and_every_calendar_is_read(
    ring: str, set_zone: Callable[[str], None], tmp_path: Path
) -> None:
    asked, outcome = planned(ring, *WEEKS, 3)
    assert outcome.status in ("optimal", "feasible")
    assert outcome.open == ()
    duties = sorted((d.start, d.end) for d in asked.case.duties)
    for zone in ZONES:
        set_zone(zone)
        judged = deliver(facts(ring), asked, outcome, tmp_path / zone.partition("/")[2], "fi")
        assert judged.verdict.hard == ()
        calendars = tmp_path / zone.partition("/")[2] / "calendars"
        whole = check_all((calendars / "ring.ics").read_bytes())
        members = [check_all(p.read_bytes()) for p in calendars.glob("member-*.ics")]
        assert sorted((s.start, s.end) for s in whole) == duties
        assert set().union(*members) == whole


@pytest.mark.soak
@every_ring
@pytest.mark.parametrize("quarter", QUARTERS, ids=lambda q: str(q[0]))
def test_no_quarter_of_three_years_has_an_open_duty_when_planned(
    ring: str, quarter: tuple[date, date]
) -> None:
    assert faults(ring, *quarter, 20) == (0, 0)


@pytest.mark.soak
@every_ring
def test_a_whole_year_is_planned(ring: str) -> None:
    assert faults(ring, date(2027, 1, 1), date(2027, 12, 31), 60)[1] == 0
