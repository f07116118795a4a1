"""`dutyring regress`: ask known questions again."""

import argparse
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from roster.cli.words import BROKEN, DONE, add_language, say
from roster.domain.words import N_
from roster.i18n import Speaker
from roster.planning import read_known, regress
from roster.planning.known_case import Expected
from roster.planning.regress import Answered
from roster.reports.roster_text import table
from solver.outcome import Outcome


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare its arguments."""
    parser.add_argument("folder", metavar="DIR", type=Path, help=speaker.text("folder of cases"))
    add_language(parser, speaker)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print a row a case and what differs; exit code 1 if anything does."""
    known = read_known(arguments.folder)
    speaker = Speaker(arguments.lang)
    begun = time.monotonic()
    answers = list(_shown(regress(known), len(known), speaker))
    heads = [speaker.text(t) for t in (N_("Case"), N_("Expected"), N_("Got"), N_("Seconds"))]
    say(table(heads, [_row(a, speaker) for a in answers], 3))
    for answer in answers:
        for message in answer.differs:
            say(f"{answer.name}: {speaker.says(message)}")
    different = sum(bool(a.differs) for a in answers)
    seconds = time.monotonic() - begun
    say(f"cases: {len(answers)} different: {different} seconds: {seconds:.1f}")
    return BROKEN if different else DONE


def _shown(answers: Iterable[Answered], of: int, speaker: Speaker) -> Iterator[Answered]:
    """Pass the answers on; on a terminal a line counts them."""
    for n, answer in enumerate(answers, 1):
        if sys.stderr.isatty():
            end = "\r" if n < of else "\n"
            sys.stderr.write(speaker.text("{n:n} of {of:n} cases", n=n, of=of) + end)
            sys.stderr.flush()
        yield answer


def _row(answer: Answered, speaker: Speaker) -> list[str]:
    got = _told(answer.got, speaker) if answer.got else speaker.text("no answer")
    seconds = speaker.hours(round(answer.seconds, 1))
    return [answer.name, _told(answer.expected, speaker), got, seconds]


def _told(answer: Expected | Outcome, speaker: Speaker) -> str:
    """A status with its value, and the bound where it is another."""
    status = {
        "optimal": N_("best"),
        "feasible": N_("not proven best"),
        "impossible": N_("impossible"),
        "unknown": N_("no plan"),
    }[answer.status]
    told = [speaker.words(status), *([] if answer.value is None else [str(answer.value)])]
    bound = "" if answer.bound in (None, answer.value) else f" (≥ {answer.bound})"
    return " ".join(told) + bound
