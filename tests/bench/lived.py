"""Ten years of quarters of the example rings, as `dutyring simulate` lives them."""

import time

from roster.domain.simulated import ranges
from roster.intake import read
from roster.planning import ask
from roster.planning.simulation import Quarter, first_quarter, simulate
from roster.planning.turnover import QUARTERS
from solver.problem import Limits
from tests.bench.places import EXAMPLES
from tests.bench.row import Aim, Goal, Row

SLOWEST, UNBOUNDED, REPEATS, AVOIDABLE = (
    "slowest quarter s",
    "unbounded balances",
    "holidays two years running",
    "of them avoidable",
)
GOAL: Goal = (
    Aim("≤ 20 s a quarter", lambda row: row.more[SLOWEST] <= 20),
    Aim("balances bounded", lambda row: row.more[UNBOUNDED] == 0),
    Aim("no big holiday again that could be avoided", lambda row: row.more[AVOIDABLE] == 0),
)


def years(ring: str, number: int, seconds: float) -> Row:
    """Live through years with so many seconds for each quarter."""
    facts = read(EXAMPLES / ring)
    limits, of = Limits(seconds=seconds), number * QUARTERS
    quarters: list[Quarter] = []
    begun = last = time.perf_counter()
    slowest = 0.0
    for quarter in simulate(facts, first_quarter(facts), of, limits, ask):
        quarters.append(quarter)
        slowest = max(slowest, time.perf_counter() - last)
        last = time.perf_counter()
    found = [r for q in quarters for r in q.repeats]
    return Row(
        seconds=time.perf_counter() - begun,
        missing=sum(q.open for q in quarters),
        more={
            SLOWEST: round(slowest, 1),
            UNBOUNDED: sum(not r.bounded for r in ranges([q.books for q in quarters])),
            REPEATS: sum(r.found for r in found),
            AVOIDABLE: sum(r.avoidable for r in found),
        },
    )
