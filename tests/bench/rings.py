"""Searches of the example rings."""

from roster.intake import read
from roster.planning import question
from solver.problem import Limits, Problem
from tests.bench.peak import solve_measured
from tests.bench.places import EXAMPLES, Period
from tests.bench.row import Row, searched


def asked(ring: str, period: Period, seconds: float, seed: int = 1) -> Problem:
    """The question of a period of an example."""
    return question(read(EXAMPLES / ring), *period, Limits(seconds=seconds, seed=seed))


def planned(ring: str, period: Period, seconds: float) -> Row:
    """One search, and how good its plan is."""
    return searched(seconds, *solve_measured(asked(ring, period, seconds)))
