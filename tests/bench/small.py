"""What takes less than a second: reading, making the question, checking, starting up."""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import cache

from roster.calendar.duties import duties
from roster.domain.case import Plan
from roster.intake import read
from roster.planning import question
from solver.judge import judge
from solver.problem import Limits, Problem
from tests.bench.peak import solve_measured
from tests.bench.places import EXAMPLES, ROOT, YEAR
from tests.bench.row import Row


def timed(do: Callable[[], object]) -> Row:
    """The median of three runs after one that does not count."""
    do()
    seconds = []
    for _ in range(3):
        begun = time.perf_counter()
        do()
        seconds.append(time.perf_counter() - begun)
    return Row(seconds=statistics.median(seconds))


def reading() -> Row:
    return timed(lambda: read(EXAMPLES / "keski_suomi"))


def dating() -> Row:
    ring = read(EXAMPLES / "mobile").ring
    return timed(lambda: duties(ring, *YEAR))


def asking() -> Row:
    facts = read(EXAMPLES / "mobile")
    return timed(lambda: question(facts, *YEAR))


def checking() -> Row:
    problem, plan = planned_year()
    rules = problem.loaded()
    return timed(lambda: judge(Plan(plan.case, plan.taken), rules))


def starting() -> Row:
    return timed(_help)


@cache
def planned_year() -> tuple[Problem, Plan]:
    """A year of mobile and some plan of it, made once for all that check one."""
    problem = question(read(EXAMPLES / "mobile"), *YEAR, Limits(seconds=5))
    outcome, _ = solve_measured(problem)
    return problem, Plan(problem.case, frozenset(outcome.seats))


def _help() -> None:
    subprocess.run(
        [sys.executable, "-c", "from roster.cli import main; main(['--help'])"],
        stdout=subprocess.DEVNULL,
        check=False,
        cwd=ROOT,
    )
