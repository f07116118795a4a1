"""The solver as a process of its own, with what it took: seconds and peak memory."""

import subprocess
import sys
import time

import psutil

from solver.outcome import Outcome
from solver.problem import Problem


def solve_measured(problem: Problem) -> tuple[Outcome, float, float]:
    """Outcome, seconds from start to answer, peak resident memory in MB (sampled ten a second)."""
    begun = time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, "-m", "solver"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert child.stdin
    assert child.stdout
    child.stdin.write(problem.model_dump_json().encode())
    child.stdin.close()
    peak, seen = 0, psutil.Process(child.pid)
    while child.poll() is None:
        try:
            peak = max(peak, seen.memory_info().rss)
            child.wait(0.1)
        except (psutil.NoSuchProcess, subprocess.TimeoutExpired):
            continue
    with child.stdout as stdout:
        written = stdout.read()
    return Outcome.model_validate_json(written), time.perf_counter() - begun, peak / 2**20
