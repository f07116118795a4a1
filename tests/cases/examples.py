"""Parts of every example ring, without names: holidays, changes of the clock, duty weeks, and
the longest part that is proven in a quarter of a minute on one worker.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from roster.domain.case import Plan
from roster.domain.people import Facts
from roster.intake import read
from roster.planning import Judged, anonymise, question
from roster.planning.known_case import KnownCase, read_case
from solver.outcome import Outcome
from solver.problem import Limits, Problem
from solver.solve import solve
from tests.cases.made import Made

FOLDER = Path(__file__).resolve().parent
EXAMPLES = FOLDER.parents[1] / "examples"
MONDAY = date(2027, 1, 4)
QUARTER_MINUTE = 7.5  # of deterministic time, on a machine that does a unit in two seconds
ENOUGH = 30.0
RINGS = (
    "viitaseutu",
    "saarijarvi",
    "mobile",
    "kanta_hame",
    "keski_suomi",
    "keski_uusimaa",
    "pohjanmaa",
)
WEEKS = (*range(1, 9), 10, 13, 17, 21, 26, 32, 39, 52)

PARTS = {
    "new_year": ("saarijarvi", (2026, 12, 28), 14, "Another version of the agreement from 1.1."),
    "epiphany": ("keski_uusimaa", (2027, 1, 4), 3, "Offices close at 13 on the eve."),
    "easter": ("saarijarvi", (2027, 3, 22), 8, "Easter, and clocks go forward on its Sunday."),
    "vappu_ascension": ("viitaseutu", (2027, 4, 26), 14, "May Day and Ascension in duty weeks."),
    "midsummer": ("saarijarvi", (2027, 6, 21), 7, "Midsummer Eve and Day."),
    "independence": ("saarijarvi", (2027, 11, 29), 14, "Independence Day on a Monday."),
    "christmas": (
        "viitaseutu",
        (2026, 12, 14),
        21,
        "Christmas in one duty week, New Year in another.",
    ),
    "spring": ("viitaseutu", (2027, 3, 22), 7, "A duty week an hour shorter."),
    "autumn": ("viitaseutu", (2027, 10, 25), 7, "A duty week an hour longer."),
    "half_week": ("viitaseutu", (2027, 1, 7), 11, "From Thursday: half a duty week, then a whole."),
    "week_cut_short": (
        "viitaseutu",
        (2027, 1, 4),
        10,
        "The second duty week goes on after the end.",
    ),
    "half_week_two_tiers": ("mobile", (2027, 1, 7), 4, "Single duties beside half a back-up week."),
    "active_night": ("kanta_hame", (2027, 3, 27), 1, "Active shifts round the clock change."),
}


@cache
def facts(ring: str) -> Facts:
    return read(EXAMPLES / ring)


def asked(ring: str, first: date, days: int, limit: float = ENOUGH) -> Problem:
    """The question of so many days, with what was served before them."""
    known = facts(ring)
    before = tuple(s for s in known.history if s.start.date() < first)
    limits = Limits(seconds=limit, deterministic=True, workers=1)
    last = first + timedelta(days=days - 1)
    return question(known.model_copy(update={"history": before}), first, last, limits)


def nameless(problem: Problem) -> Problem:
    """The same question without names."""
    outcome = Outcome(status="impossible")
    return anonymise(Judged(problem, Plan(problem.case, frozenset()), outcome)).problem


def all_parts() -> Iterator[Made]:
    """Days of examples that once were hard to get right."""
    for name, (ring, first, days, about) in PARTS.items():
        problem = asked(ring, date(*first), days)
        yield Made(f"part-{name}", f"{ring}: {about}", nameless(problem))


def all_longest(*, measure: bool) -> Iterator[Made]:
    """The longest part of each example that is proven, as long as its file or measured anew."""
    for ring in RINGS:
        days = (0 if measure else _written(ring)) or longest(ring)
        about = f"{ring}: the first {days} days of 2027 from its first Monday."
        yield Made(f"longest-{ring}", about, nameless(asked(ring, MONDAY, days)))


def _written(ring: str) -> int:
    """Days of the part that is there; 0 if none is."""
    known = read_case(FOLDER / f"longest-{ring}.json")
    if not isinstance(known, KnownCase):
        return 0
    last = known.problem.case.period.last
    return (last - MONDAY).days + 1 if last else 0


def longest(ring: str) -> int:
    """Days, in whole weeks where a week is proven; ends at two lengths in a row that are not."""
    proven, failed = 0, 0
    for weeks in WEEKS:
        if _proven(ring, 7 * weeks):
            proven, failed = 7 * weeks, 0
        else:
            failed += 1
        if failed == 2:
            break
    return proven or next((days for days in range(6, 1, -1) if _proven(ring, days)), 1)


def _proven(ring: str, days: int) -> bool:
    return solve(asked(ring, MONDAY, days, QUARTER_MINUTE)).status == "optimal"
