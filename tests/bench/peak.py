"""The solver as a process of its own, with what it took: seconds, progress, peak memory."""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import psutil

from roster.domain.words import Word
from solver.outcome import Outcome, Progress
from solver.problem import Problem


@dataclass
class Measured:
    """What a process wrote and what it took.

    `trail`: the progress it told, stamped with seconds since the process was started.
    `peak_mb`: resident memory of the process and its children, sampled ten times a second.
    """

    written: str = ""
    seconds: float = 0
    peak_mb: float = 0
    trail: list[Progress] = field(default_factory=list)


def solve_measured(problem: Problem) -> tuple[Outcome, Measured]:
    """Solve as the product does: in a process of its own."""
    measured = run_measured(["-m", "solver"], problem)
    return Outcome.model_validate_json(measured.written), measured


def run_measured(command: Sequence[str], asked: Word | None = None) -> Measured:
    """Run Python with a word on its standard input, and watch it until it ends."""
    measured, begun = Measured(), time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    reads = [
        threading.Thread(target=_hear, args=(child, measured, begun)),
        threading.Thread(target=_read, args=(child, measured)),
    ]
    for thread in reads:
        thread.start()
    assert child.stdin
    with child.stdin as stdin:
        stdin.write(asked.model_dump_json().encode() if asked else b"")
    while child.poll() is None:
        measured.peak_mb = max(measured.peak_mb, _resident(child.pid) / 2**20)
        time.sleep(0.1)
    measured.seconds = time.perf_counter() - begun
    for thread in reads:
        thread.join()
    return measured


def _hear(child: subprocess.Popen[bytes], measured: Measured, begun: float) -> None:
    """Progress lines of standard error; all else is left out."""
    assert child.stderr
    with child.stderr as lines:
        for line in lines:
            told = _told(line)
            if told:
                now = round(time.perf_counter() - begun, 1)
                measured.trail.append(told.model_copy(update={"seconds": now}))


def _read(child: subprocess.Popen[bytes], measured: Measured) -> None:
    assert child.stdout
    with child.stdout as stdout:
        measured.written = stdout.read().decode()


def _told(line: bytes) -> Progress | None:
    try:
        return Progress.model_validate(json.loads(line))
    except ValueError:
        return None


def _resident(pid: int) -> int:
    try:
        process = psutil.Process(pid)
        family = [process, *process.children(recursive=True)]
        return sum(p.memory_info().rss for p in family)
    except psutil.NoSuchProcess:
        return 0
