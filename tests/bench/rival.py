"""Ours against a direct CP-SAT model of the same case, with the same seconds and workers.

The rival's plan is judged by the rules' own check, as ours is. The first seed is searched with
CP-SAT's own portfolio and with the subsolver that proves most; the better one goes on as the
rival for all other seeds.
"""

import statistics
from collections.abc import Sequence

from solver.outcome import Outcome
from tests.bench.build import built
from tests.bench.direct.__main__ import WAYS
from tests.bench.peak import Measured, run_measured, solve_measured
from tests.bench.places import Period
from tests.bench.rings import asked
from tests.bench.row import Aim, Goal, Row

NOTHING = 10**12  # the value of no plan at all
Solved = tuple[Outcome, Measured]


def against(ring: str, period: Period, seeds: Sequence[int], seconds: float) -> Row:
    """Medians over the seeds; `best` is the rival's value."""
    ours = [solve_measured(asked(ring, period, seconds, seed)) for seed in seeds]
    way, theirs = _rivals(ring, period, seeds, seconds)
    value, rival = _median(ours), _median(theirs)
    house, direct = built(asked(ring, period, seconds), len(seeds))
    return Row(
        seconds=statistics.median(m.seconds for _, m in ours),
        limit=seconds,
        status=ours[0][0].status,
        value=None if value == NOTHING else value,
        bound=max(o.bound or 0 for o, _ in ours),
        best=None if rival == NOTHING else rival,
        peak_mb=max(m.peak_mb for _, m in ours),
        trail=ours[0][1].trail,
        more={
            "rival bound": max(o.bound or 0 for o, _ in theirs),
            "rival s": round(statistics.median(m.seconds for _, m in theirs), 1),
            "rival way": way,
            "build s": round(house, 2),
            "rival build s": round(direct, 2),
        },
    )


def _rivals(
    ring: str, period: Period, seeds: Sequence[int], seconds: float
) -> tuple[str, list[Solved]]:
    first, *others = seeds
    tried = {way: _rival(ring, period, first, seconds, way) for way in WAYS}
    way = min(WAYS, key=lambda w: (_value(tried[w]), tried[w][1].seconds))
    return way, [tried[way], *(_rival(ring, period, s, seconds, way) for s in others)]


def _rival(ring: str, period: Period, seed: int, seconds: float, way: str) -> Solved:
    problem = asked(ring, period, seconds, seed)
    measured = run_measured(["-m", "tests.bench.direct", way], problem)
    return Outcome.model_validate_json(measured.written), measured


def _value(solved: Solved) -> int:
    found = solved[0].value
    return NOTHING if found is None else found


def _median(solved: Sequence[Solved]) -> int:
    return statistics.median_low(map(_value, solved))


def _not_better(row: Row) -> bool:
    return row.value is not None and (row.best is None or row.value * 0.99 <= row.best)


def _built_as_fast(row: Row) -> bool:
    return float(row.more["build s"]) <= 1.1 * float(row.more["rival build s"])


GOAL: Goal = (
    Aim("rival at most 1 % better", _not_better),
    Aim("build at most 10 % longer", _built_as_fast),
)
