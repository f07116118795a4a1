"""`dutyring simulate`: years of quarters, to see whether shares stay fair."""

import argparse
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from roster.cli.words import (
    DONE,
    add_language,
    add_ring,
    add_search,
    day_in,
    facts_of,
    limits_of,
    say,
    writing,
)
from roster.domain.simulated import Range, Repeats, ranges
from roster.i18n import Speaker
from roster.planning import refuse_foreign, speaker_of
from roster.planning.ask import Search
from roster.planning.holiday_turns import together
from roster.planning.simulation import Quarter, first_quarter, simulate, write_simulation
from roster.planning.turnover import QUARTERS
from roster.reports import roster_text, simulation_text
from solver.outcome import Outcome
from solver.problem import Problem


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare its arguments."""
    text = speaker.text
    parser.description = text(
        "Plans quarter after quarter as the ring would, each for as many seconds as are given,"
        " and tells how far balances go and who has a big holiday two years running."
    )
    add_ring(parser, speaker)
    parser.add_argument(
        "--years", type=_years(speaker), default=10, help=text("how many years, at most 50")
    )
    parser.add_argument(
        "--from",
        dest="from_",
        metavar="DATE",
        type=day_in(speaker),
        help=text("first local date; else the first quarter after what is known to be served"),
    )
    add_search(parser, speaker, 10.0)
    add_language(parser, speaker)
    parser.add_argument("--out", type=Path, metavar="DIR", help=text("folder to write to"))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Live through the years, print what came of them."""
    facts, begun = facts_of(arguments, arguments.from_ or date.max), time.monotonic()
    if arguments.out:
        refuse_foreign(arguments.out)
    first = arguments.from_ or first_quarter(facts)
    of = arguments.years * QUARTERS
    speaker = speaker_of(facts, arguments.lang)
    quarters: list[Quarter] = []
    try:
        for quarter in simulate(facts, first, of, limits_of(arguments), _plan):
            quarters.append(quarter)
            _show(quarter, len(quarters), of, speaker)
    except KeyboardInterrupt:  # what was lived through is told
        if not quarters:
            raise
    found = list(ranges([q.books for q in quarters]))
    repeats = together(r for q in quarters for r in q.repeats)
    parts = [simulation_text.balances(found, speaker), simulation_text.holidays(repeats, speaker)]
    say(roster_text.sections(parts))
    if arguments.out:
        with writing(arguments.out):
            write_simulation(quarters, arguments.out)
        say(speaker.text("Written to {folder}.", folder=str(arguments.out)))
    say(_line(quarters, found, repeats, time.monotonic() - begun))
    return DONE


def _years(speaker: Speaker) -> Callable[[str], int]:
    def years(text: str) -> int:
        if text.isascii() and text.isdigit() and 1 <= int(text) <= 50:
            return int(text)
        message = speaker.text("{value} is not a number of years. Write it as 10.", value=text)
        raise argparse.ArgumentTypeError(message)

    return years


def _plan(problem: Problem) -> Outcome:
    """Plan a quarter as `plan` does, but let Ctrl-C end the years and not the quarter."""
    search = Search(problem)
    try:
        return search.outcome()
    except KeyboardInterrupt:
        search.stop()
        raise


def _show(quarter: Quarter, n: int, of: int, speaker: Speaker) -> None:
    """A line on standard error as soon as a quarter is planned."""
    outcome = quarter.outcome
    told = speaker.text(
        "quarter {n:n} of {of:n} from {first}: value {value} · bound {bound} · open {open:n}",
        n=n,
        of=of,
        first=speaker.full_day(quarter.first),
        value="-" if outcome.value is None else outcome.value,
        bound="-" if outcome.bound is None else outcome.bound,
        open=quarter.open,
    )
    sys.stderr.write(told + "\n")
    sys.stderr.flush()


def _line(
    quarters: list[Quarter], found: list[Range], repeats: list[Repeats], seconds: float
) -> str:
    """The line that scripts read: never translated."""
    counts = {
        "quarters": len(quarters),
        "open": sum(q.open for q in quarters),
        "impossible": sum(q.outcome.status == "impossible" for q in quarters),
        "unbounded": sum(not r.bounded for r in found),
        "repeats": sum(r.found for r in repeats),
        "avoidable": sum(r.avoidable for r in repeats),
        "undecided": sum(r.undecided for r in repeats),
    }
    return " ".join(f"{k}: {v}" for k, v in counts.items()) + f" seconds: {seconds:.1f}"
