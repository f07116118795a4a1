"""Searches that belong to the process: they outlive a page, a session and a reload."""

import atexit
import threading
import time
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from typing import Literal

import streamlit as st

from roster.domain.case import Plan
from roster.domain.errors import BadInput, DutyringError
from roster.domain.words import Message
from roster.planning import Judged
from roster.planning.ask import Search
from roster.planning.replan import Wanted
from solver.outcome import Progress
from solver.problem import Problem

State = Literal["running", "stopping", "done", "failed"]


@dataclass
class Run:
    """One search of a ring. `base`: the roster that it begins from; `over`: it has ended."""

    number: int
    wanted: Wanted
    problem: Problem
    base: int | None
    begun: float = field(default_factory=time.monotonic)
    state: State = "running"
    steps: list[Progress] = field(default_factory=list)
    answer: Judged | None = None
    why: tuple[Message, ...] = ()
    over: threading.Event = field(default_factory=threading.Event)

    @property
    def first(self) -> date:
        return self.wanted.first

    @property
    def last(self) -> date:
        return self.wanted.last

    @property
    def running(self) -> bool:
        return self.state in ("running", "stopping")

    @property
    def seconds(self) -> float:
        """Seconds since it began, at most those that it was given."""
        return min(time.monotonic() - self.begun, self.wanted.seconds)

    @property
    def best(self) -> Progress:
        """How far it is."""
        return self.steps[-1] if self.steps else Progress()


class Runs:
    """The searches of this process, one a ring."""

    def __init__(self) -> None:
        self._runs: dict[str, Run] = {}
        self._searches: dict[int, Search] = {}
        self._numbers = count(1)
        self._lock = threading.Lock()
        atexit.register(self.end_all)

    def of(self, ring: str) -> Run | None:
        """The ring's search, under way or over, until it is forgotten."""
        return self._runs.get(ring)

    def begin(self, wanted: Wanted, problem: Problem, base: int | None) -> Run:
        """Begin a search; one of the same ring that is under way goes on and is returned."""
        ring = problem.case.ring
        with self._lock:
            old = self._runs.get(ring)
            if old and old.running:
                return old
            run = self._runs[ring] = Run(next(self._numbers), wanted, problem, base)
        threading.Thread(target=self._work, args=(run,), daemon=True).start()
        return run

    def stop(self, ring: str) -> None:
        """End the search early; its best plan is kept."""
        run = self._runs.get(ring)
        search = self._searches.get(run.number) if run else None
        if run and search and run.state == "running":
            run.state = "stopping"
            search.stop()

    def forget(self, ring: str) -> None:
        """Let go of a search; one that is under way ends without an answer."""
        run = self._runs.pop(ring, None)
        search = self._searches.get(run.number) if run else None
        if search:
            search.end()

    def end_all(self) -> None:
        """End every search: the process goes."""
        self._runs.clear()
        for search in [*self._searches.values()]:
            search.end()

    def _work(self, run: Run) -> None:
        """Search in a process of its own, which takes a while to be ready, and wait for it."""
        search = self._searches[run.number] = Search(run.problem, run.steps.append)
        if self._runs.get(run.problem.case.ring) is not run:
            search.end()  # forgotten before it was ready
        try:
            outcome = search.outcome()
            if outcome.status != "unknown":
                seats = frozenset(outcome.seats)
                run.answer = Judged(run.problem, Plan(run.problem.case, seats), outcome)
            run.state = "done" if run.answer else "failed"
        except BadInput as error:
            run.why, run.state = tuple(f.says for f in error.faults), "failed"
        except DutyringError as error:
            run.why, run.state = (error.message,), "failed"
        finally:
            self._searches.pop(run.number, None)
            run.over.set()


@st.cache_resource(show_spinner=False)
def runs() -> Runs:
    """The searches of this process."""
    return Runs()
