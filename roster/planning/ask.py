"""Plan in a process of its own: it can be stopped, and OR-Tools never enters this one."""

import contextlib
import json
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import IO

from roster.domain.errors import BadInput, Fault, SolverFailed
from roster.domain.words import says
from solver.outcome import Outcome, Progress
from solver.problem import Problem

Told = Callable[[Progress], None]


class Search:
    """A running solver; `stop` ends it and keeps the best plan found."""

    def __init__(self, problem: Problem, told: Told | None = None) -> None:
        self._told = told
        self._process = subprocess.Popen(
            [sys.executable, "-m", "solver"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,  # Ctrl-C reaches us first; we pass it on and wait
        )
        self._last = ""
        stdin, stderr = self._process.stdin, self._process.stderr
        assert stdin
        assert stderr
        assert self._process.stdout
        self._written = b""
        self._threads = [
            threading.Thread(target=self._listen, args=(stderr,), daemon=True),
            threading.Thread(target=self._read, args=(self._process.stdout,), daemon=True),
        ]
        for thread in self._threads:
            thread.start()
        with contextlib.suppress(BrokenPipeError):
            stdin.write(problem.model_dump_json().encode())
        with contextlib.suppress(BrokenPipeError):
            stdin.close()

    def stop(self) -> None:
        """Ask the search to end; its best plan is still handed out."""
        with contextlib.suppress(ProcessLookupError):
            self._process.send_signal(signal.SIGINT)

    def end(self) -> None:
        """End the search at once, without an answer."""
        self._process.kill()

    def outcome(self) -> Outcome:
        """Wait for the answer; may be asked again after an interruption.

        Raises BadInput if the numbers of the problem are absurd, and SolverFailed if the process
        ends without an answer.
        """
        for thread in self._threads:
            thread.join()
        code = self._process.wait()
        faults = _faults(self._last)
        if faults:
            raise BadInput(faults)
        if code or not self._written:
            raise SolverFailed(
                says("The solver ended without an answer ({why}).", why=self._last or str(code))
            )
        return Outcome.model_validate_json(self._written)

    def _read(self, stdout: IO[bytes]) -> None:
        with stdout:
            self._written = stdout.read()

    def _listen(self, stderr: IO[bytes]) -> None:
        with stderr:
            for line in stderr:
                text = line.decode(errors="replace").strip()
                try:
                    progress = Progress.model_validate(json.loads(text))
                except ValueError:
                    self._last = text or self._last
                    continue
                if self._told:
                    self._told(progress)


def _faults(line: str) -> list[Fault]:
    """The faults that a line of the solver tells; none where it tells something else."""
    try:
        return [Fault.model_validate(fault) for fault in json.loads(line)["faults"]]
    except (ValueError, KeyError, TypeError):
        return []


def ask(problem: Problem, told: Told | None = None) -> Outcome:
    """Solve a problem; Ctrl-C ends the search early with the best plan found."""
    search = Search(problem, told)
    while True:
        try:
            return search.outcome()
        except KeyboardInterrupt:
            search.stop()
