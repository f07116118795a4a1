"""Seconds from a case to rows that CP-SAT can search, in a process where nothing is kept yet.

They are the processor's, so that other work on the machine tells less.

python -m tests.bench.build house|direct < problem.json
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from typing import TypeVar

from solver.cpsat import Rows
from solver.model import Model
from solver.problem import Problem
from solver.start import Start
from tests.bench.direct import direct
from tests.bench.peak import run_measured

Seconds = dict[str, float]
T = TypeVar("T")


def built(problem: Problem, times: int) -> tuple[float, float]:
    """Our seconds and the direct model's: medians of runs that take turns."""
    seconds: dict[str, list[float]] = {"house": [], "direct": []}
    for _ in range(times):
        for whose, found in seconds.items():
            found.append(sum(parts(problem, whose).values()))
    return statistics.median(seconds["house"]), statistics.median(seconds["direct"])


def parts(problem: Problem, whose: str) -> Seconds:
    """What each part of building takes, in a fresh process."""
    measured = run_measured(["-m", "tests.bench.build", whose], problem)
    seconds: Seconds = json.loads(measured.written)
    return seconds


def _house(problem: Problem) -> Seconds:
    model, on_board = _timed(lambda: Model(problem.case, problem.loaded()))
    _, as_rows = _timed(lambda: Rows(model))
    return {"model": on_board, "rows": as_rows}


def _start(problem: Problem) -> Seconds:
    model = Model(problem.case, problem.loaded())
    return {"start": _timed(lambda: Start(model).plan())[1]}


def _direct(problem: Problem) -> Seconds:
    return {"direct": _timed(lambda: direct(problem.case, problem.loaded()))[1]}


def _timed(do: Callable[[], T]) -> tuple[T, float]:
    begun = time.process_time()
    done = do()
    return done, round(time.process_time() - begun, 3)


WAYS = {"house": _house, "start": _start, "direct": _direct}

if __name__ == "__main__":
    asked = Problem.model_validate_json(sys.stdin.buffer.read())
    sys.stdout.write(json.dumps(WAYS[sys.argv[1]](asked)) + "\n")
