"""Asking known questions again: the same status, value and bound must come back."""

import os
import time
from collections.abc import Generator, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Lock

from roster.domain.case import Plan
from roster.domain.errors import BadInput, DutyringError
from roster.domain.words import Message, Word, says
from roster.planning.ask import Search
from roster.planning.known_case import Expected, KnownCase
from solver.judge import judge
from solver.outcome import Outcome
from solver.problem import Problem


class Answered(Word):
    """One case asked again: what came (None: the solver gave up), and what is wrong with it."""

    name: str
    expected: Expected
    got: Outcome | None
    seconds: float
    differs: tuple[Message, ...] = ()


def regress(known: Mapping[str, KnownCase]) -> Generator[Answered, None, None]:
    """Ask every case in a solver of its own, as many at a time as there are processors for them.

    Whoever stops asking ends the searches that run.
    """
    widest = max(case.problem.limits.workers for case in known.values())
    running = Running()
    with ThreadPoolExecutor(max(1, (os.cpu_count() or 1) // widest)) as pool:
        try:
            yield from pool.map(lambda name: _answered(name, known[name], running), known)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
            running.stop()


class Running:
    """The searches that run now, so that they can be ended together."""

    def __init__(self) -> None:
        self._searches: list[Search] = []
        self._lock = Lock()
        self._over = False

    @contextmanager
    def search(self, problem: Problem) -> Iterator[Search]:
        search = Search(problem)
        with self._lock:
            self._searches.append(search)
            if self._over:
                search.end()
        yield search
        with self._lock:
            self._searches.remove(search)

    def stop(self) -> None:
        with self._lock:
            self._over = True
            for search in self._searches:
                search.end()


def _answered(name: str, case: KnownCase, running: Running) -> Answered:
    begun = time.monotonic()
    got: Outcome | None = None
    with running.search(case.problem) as search:
        try:
            got = search.outcome()
            differs = differences(case, got)
        except BadInput as error:
            differs = tuple(fault.says for fault in error.faults)
        except DutyringError as error:
            differs = (error.message,)
    seconds = time.monotonic() - begun
    return Answered(name=name, expected=case.expect, got=got, seconds=seconds, differs=differs)


def differences(case: KnownCase, got: Outcome) -> tuple[Message, ...]:
    """How an answer departs from what is expected; plans are judged, never compared.

    Where the best is not proven, a better value or bound is welcome: only a dearer plan, or a
    value or bound that contradicts what is known, is a difference.
    """
    return tuple(m for m in (_departs(case.expect, got), _misjudged(case, got)) if m)


def _departs(expect: Expected, got: Outcome) -> Message | None:
    if expect.status != "feasible":
        same = (got.status, got.value, got.bound) == (expect.status, expect.value, expect.bound)
        same = same and (not expect.levels or _costs(got) == _costs(expect))
        return None if same else says("This is not the expected answer.")
    if got.value is None or got.bound is None:
        return says("A plan was expected.")
    if expect.levels:  # the gravest level decides, so that costs compare as words do
        return says("A cheaper plan is known.") if _costs(got) > _costs(expect) else None
    assert expect.value is not None
    assert expect.bound is not None
    if got.value > expect.value:
        return says("A cheaper plan is known.")
    if got.value < expect.bound:
        return says("The plan is cheaper than was proven possible.")
    if got.bound > expect.value:
        return says("The bound is above the cost of a plan that is known.")
    return None


def _costs(of: Expected | Outcome) -> tuple[int, ...]:
    """What a plan costs, level by level in a strict order."""
    return tuple(level.value for level in of.levels) if of.levels else (of.value or 0,)


def _misjudged(case: KnownCase, got: Outcome) -> Message | None:
    """Whether the rules' own checks say otherwise of the plan than its outcome does."""
    rules = case.problem.loaded()
    verdict = judge(Plan(case.problem.case, frozenset(got.seats)), rules)
    if got.status == "impossible":
        return None
    if verdict.hard:
        return says("The plan breaks hard rules.")
    if got.value is not None and verdict.value != sum(_costs(got)):
        return says("By the rules the plan costs {value}.", value=verdict.value)
    return None
