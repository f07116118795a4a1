"""`make bench`: every measure in one run, as a table, and as build/bench.json and .md.

    python -m tests.bench [--quick] [--out DIR]

Seconds are medians of three runs for what takes less than a second, else of one. Memory is the
peak of the solver's own process.
"""

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from tabulate import tabulate

from roster.calendar.duties import duties
from roster.domain.case import Plan
from roster.intake import read
from roster.planning import question
from solver.judge import judge
from solver.outcome import Outcome
from solver.problem import Limits
from tests.bench.peak import solve_measured

ROOT = Path(__file__).resolve().parent.parent.parent
RINGS = (
    "viitaseutu",
    "saarijarvi",
    "mobile",
    "kanta_hame",
    "keski_suomi",
    "keski_uusimaa",
    "pohjanmaa",
)
QUARTER = date(2027, 1, 4), date(2027, 4, 4)
YEAR = date(2027, 1, 4), date(2028, 1, 2)
HEADS = ("work", "status", "value", "bound", "gap %", "seconds", "peak MB")
Row = dict[str, Any]


def main() -> int:
    """Measure, print the table, write it down."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--quick", action="store_true", help="quarters only, under five minutes")
    parser.add_argument("--out", type=Path, default=ROOT / "build")
    arguments = parser.parse_args()
    rows: list[Row] = []
    for row in measures(quick=arguments.quick):
        rows.append(row)
        sys.stdout.write(" ".join(f"{v}" for v in row.values()) + "\n")
        sys.stdout.flush()
    table = tabulate([[r.get(h, "") for h in HEADS] for r in rows], HEADS, tablefmt="github")
    arguments.out.mkdir(parents=True, exist_ok=True)
    (arguments.out / "bench.json").write_text(json.dumps(rows, indent=1) + "\n", "utf-8")
    (arguments.out / "bench.md").write_text(table + "\n", "utf-8")
    sys.stdout.write(f"\n{table}\n")
    return 0


def measures(*, quick: bool) -> Iterator[Row]:
    """All measures in turn."""
    yield from _small()
    for ring in RINGS:
        yield planned(ring, QUARTER, 60 if not quick else 25, "quarter")
    for ring in RINGS if not quick else ():
        yield planned(ring, YEAR, 60, "year")


def _small() -> Iterator[Row]:
    facts = read(ROOT / "examples" / "mobile")
    folder = ROOT / "examples" / "keski_suomi"
    yield timed("read keski_suomi", lambda: read(folder))
    yield timed("duties of a mobile year", lambda: duties(facts.ring, *YEAR))
    yield timed("problem of a mobile year", lambda: question(facts, *YEAR))
    problem = question(facts, *YEAR, Limits(seconds=5))
    outcome, _, _ = solve_measured(problem)
    plan = Plan(problem.case, frozenset(outcome.seats))
    rules = problem.loaded()
    yield timed("check of a mobile year", lambda: judge(Plan(plan.case, plan.taken), rules))
    yield timed("`dutyring --help`", _help)


def _help() -> None:
    subprocess.run(
        [sys.executable, "-c", "from roster.cli import main; main(['--help'])"],
        stdout=subprocess.DEVNULL,
        check=False,
        cwd=ROOT,
    )


def timed(work: str, do: Callable[[], object]) -> Row:
    """The median of three runs after one that does not count."""
    do()
    seconds = []
    for _ in range(3):
        begun = time.perf_counter()
        do()
        seconds.append(time.perf_counter() - begun)
    return {"work": work, "seconds": round(statistics.median(seconds), 3)}


def planned(ring: str, period: tuple[date, date], seconds: float, name: str) -> Row:
    """One search of a period of an example, and how good its plan is."""
    facts = read(ROOT / "examples" / ring)
    problem = question(facts, *period, Limits(seconds=seconds))
    outcome, took, peak = solve_measured(problem)
    return _row(f"{ring}, one {name}", outcome, took, peak)


def _row(work: str, outcome: Outcome, took: float, peak: float) -> Row:
    missing = sum(seat.seats for seat in outcome.open)
    return {
        "work": work if not missing else f"{work} ({missing} open)",
        "status": outcome.status,
        "value": outcome.value,
        "bound": outcome.bound,
        "gap %": None if outcome.gap is None else round(outcome.gap, 2),
        "seconds": round(took, 1),
        "peak MB": round(peak),
    }


if __name__ == "__main__":
    sys.exit(main())
