"""`dutyring plan`: plan a period, show how it goes, write all that comes of it."""

import argparse
import json
import os
import sys
import time
from pathlib import Path

from roster.cli.words import (
    DONE,
    IMPOSSIBLE,
    NONE,
    add_language,
    add_period,
    add_ring,
    add_search,
    facts_of,
    is_stored,
    limits_of,
    machine_line,
    period_of,
    say,
    writing,
)
from roster.domain.case import Plan
from roster.domain.errors import DutyringError
from roster.domain.people import Facts
from roster.i18n import Speaker
from roster.planning import (
    Judged,
    ask,
    deliver,
    made,
    question,
    refuse_foreign,
    report,
    speaker_of,
)
from roster.planning.plan_folder import put
from roster.reports import roster_text
from solver.outcome import Outcome, Progress


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare its arguments."""
    text = speaker.text
    add_ring(parser, speaker)
    add_period(parser, speaker)
    add_language(parser, speaker)
    add_search(parser, speaker, 60.0)
    parser.add_argument(
        "--deterministic",
        action="store_true",
        help=text("measure the search in work done: the same answer every time"),
    )
    parser.add_argument("--out", type=Path, metavar="DIR", help=text("folder to write to"))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Plan, write, print; Ctrl-C ends the search and keeps the best plan.

    A ring of the store gets a new draft there, and files only with --out.
    """
    first, last = period_of(arguments)
    facts, stored = facts_of(arguments, first), is_stored(arguments)
    limits = limits_of(arguments, deterministic=arguments.deterministic)
    problem = question(facts, first, last, limits)
    folder = arguments.out or (None if stored else Path(f"{facts.ring.id}_{first}_{last}"))
    if folder:
        refuse_foreign(folder)
    speaker = speaker_of(facts, arguments.lang)
    with writing(folder):
        watch = Watch(folder, speaker, arguments.seconds)
    try:
        outcome = ask(problem, watch.told)
    except DutyringError:
        watch.end("failed")
        raise
    if outcome.status == "unknown":
        watch.end("failed")
        say(speaker.text("No plan was found in the time. Give it more seconds."))
        return _close(outcome, watch)
    judged = Judged(problem, Plan(problem.case, frozenset(outcome.seats)), outcome)
    number = _draft(arguments, facts, judged) if stored else None
    with writing(folder):
        if folder:
            deliver(facts, problem, outcome, folder, arguments.lang)
        watch.end("done")
    say(report(judged, speaker))
    if number is not None:
        say(speaker.text("Kept in the store as draft {number}.", number=str(number)))
    if folder:
        say(speaker.text("Written to {folder}.", folder=str(folder)))
    return _close(outcome, watch)


def _draft(arguments: argparse.Namespace, facts: Facts, judged: Judged) -> int:
    """Keep the plan as a new draft in the store; its number."""
    ring, first = facts.ring, judged.case.period.first
    assert first
    from roster.cli.stores import store_of, who_of  # most plans are of a folder

    with store_of(arguments) as store:
        return store.draft(ring.id, made(judged, ring.agreement_on(first).version), who_of())


def _close(outcome: Outcome, watch: "Watch") -> int:
    """The machine lines, never translated, and the exit code."""
    known = outcome.status != "unknown"
    say(f"open: {sum(seat.seats for seat in outcome.open) if known else '-'}")
    say(machine_line(outcome, watch.seconds))
    return {"impossible": IMPOSSIBLE, "unknown": NONE}.get(outcome.status, DONE)


class Watch:
    """Shows the search on the terminal, and keeps `progress.json` for whoever looks on the folder.

    The file is replaced whole; it holds value, bound, gap, seconds, limit, state and process id.
    """

    def __init__(self, folder: Path | None, speaker: Speaker, limit: float) -> None:
        self._file = folder / "progress.json" if folder else None
        self._speaker, self._limit = speaker, limit
        self._begun, self._shown = time.monotonic(), 0.0
        self._last = Progress()
        if folder:
            folder.mkdir(parents=True, exist_ok=True)
        self._keep("running")

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._begun

    def told(self, progress: Progress) -> None:
        """Take in how far the search is; shown at most four times a second."""
        self._last = progress
        if time.monotonic() - self._shown < 0.25:
            return
        self._shown = time.monotonic()
        self._keep("running")
        line = self._line()
        end = "\r" if sys.stderr.isatty() else "\n"
        sys.stderr.write(f"{line:<76}{end}" if end == "\r" else line + end)
        sys.stderr.flush()

    def end(self, state: str) -> None:
        """The search is over."""
        if self._shown and sys.stderr.isatty():
            sys.stderr.write("\n")
        if state != "done":
            self._keep(state)
        elif self._file:  # the plan itself speaks now, the same for the same seed
            self._file.unlink(missing_ok=True)

    def _line(self) -> str:
        last, speaker = self._last, self._speaker
        gap = "-" if last.gap is None else speaker.number(round(last.gap, 1))
        line = speaker.text(
            "value {value} · bound {bound} · gap {gap} % · {seconds} s",
            value="-" if last.value is None else str(last.value),
            bound="-" if last.bound is None else str(last.bound),
            gap=gap,
            seconds=str(round(self.seconds)),
        )
        return f"{roster_text.level(last.level, speaker)}: {line}" if last.level else line

    def _keep(self, state: str) -> None:
        if not self._file:
            return
        data = {
            "state": state,
            "value": self._last.value,
            "bound": self._last.bound,
            "gap": self._last.gap,
            "seconds": round(self.seconds, 1),
            "limit": self._limit,
            "pid": os.getpid(),
        }
        put(self._file, json.dumps(data) + "\n")
