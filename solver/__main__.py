"""The engine as a filter: a problem on standard input, an outcome on standard output.

Progress comes as JSON lines on standard error. SIGINT or SIGTERM ends the search and keeps the
best plan. Exit code 2: the problem cannot be read, or its numbers are absurd; 1: a fault of ours.
"""

import gc
import json
import os
import signal
import sys
import threading

from pydantic import ValidationError

from roster.domain.errors import BadInput, DutyringError
from solver.found import Stop
from solver.outcome import Outcome, Progress
from solver.problem import Problem
from solver.solve import solve


def main() -> int:
    """Read, solve, write; return the exit code."""
    gc.set_threshold(50_000)  # a large question is millions of records that live to the end
    stop = Stop()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.ask())
    try:
        problem = Problem.model_validate_json(sys.stdin.buffer.read())
        problem.loaded()
    except (ValidationError, KeyError) as error:
        _line({"error": "input", "what": str(error)})
        return 2
    answer: list[Outcome] = []
    refused: list[BadInput] = []

    def work() -> None:
        try:
            answer.append(solve(problem, _progress, stop))
        except BadInput as error:
            refused.append(error)
            _line(_refusal(error))
        except Exception as error:  # noqa: BLE001  told as a line of its own, like all else
            _line({"error": "failed", "what": f"{type(error).__name__}: {error}"})

    thread = threading.Thread(target=work, daemon=True)
    thread.start()  # signals are heard by this thread while CP-SAT works in the other
    while thread.is_alive():
        thread.join(0.2)
    if not answer:
        return 2 if refused else 1
    sys.stdout.write(answer[0].model_dump_json() + "\n")
    sys.stdout.flush()
    os._exit(0)  # a search that overran its time is not waited for


def _refusal(error: BadInput) -> dict[str, object]:
    """The faults in plain English, and as data to be said in another language."""
    what = " ".join(str(DutyringError(fault.says)) for fault in error.faults)
    faults = [fault.model_dump(mode="json") for fault in error.faults]
    return {"error": "input", "what": what, "faults": faults}


def _progress(progress: Progress) -> None:
    _line(progress.model_dump(mode="json"))


def _line(data: dict[str, object]) -> None:
    sys.stderr.write(json.dumps(data) + "\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
