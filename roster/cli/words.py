"""What all commands share: arguments, exit codes, faults told, machine lines.

What only a ring of the store needs is loaded when one is asked for (`stores`).
"""

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from roster.domain.errors import BadInput, Fault
from roster.domain.people import Facts
from roster.domain.words import LANGUAGES, Language, says
from roster.i18n import Speaker
from roster.intake import read
from solver.outcome import Outcome
from solver.problem import Limits, faults_of

DONE, BROKEN, WRONG, IMPOSSIBLE, NONE = 0, 1, 2, 3, 4


def arguments_in(argv: Sequence[str]) -> Language:
    """The language asked for, before the arguments are read: by --lang, else by the system."""
    for word, following in zip(argv, [*argv[1:], ""], strict=True):
        asked = following if word == "--lang" else word.removeprefix("--lang=")
        if asked in LANGUAGES and word.startswith("--lang"):
            return asked
    system = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    return next((lang for lang in LANGUAGES if (system or "").startswith(lang)), "fi")


def add_ring(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    help_ = speaker.text("a ring's folder, its Excel workbook, or the id of a ring in the store")
    parser.add_argument("ring", metavar="RING", help=help_)
    add_database(parser, speaker)


def add_database(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Which store: without this option that of DUTYRING_DATABASE_URL, else the data folder's."""
    help_ = speaker.text("the store: a file, or postgresql://…; else the one in the data folder")
    parser.add_argument("--database", metavar="URL", help=help_)


def add_period(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    day = day_in(speaker)
    for name, help_ in (
        ("--from", speaker.text("first local date, such as 2027-01-04")),
        ("--to", speaker.text("last local date")),
    ):
        parser.add_argument(
            name, dest=name[2:] + "_", metavar="DATE", type=day, required=True, help=help_
        )


def add_language(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    parser.add_argument(
        "--lang",
        choices=LANGUAGES,
        default=speaker.language,
        help=speaker.text("language of all that people read"),
    )


def add_search(parser: argparse.ArgumentParser, speaker: Speaker, seconds: float) -> None:
    """How a search goes: for how long, with how many processors, from which seed."""
    text = speaker.text
    cores = max(1, min(8, os.cpu_count() or 2))
    for name, kind, default, help_ in (
        ("--seconds", seconds_in(speaker), seconds, text("how long to search at most")),
        ("--workers", int, cores, text("how many processors to use")),
        ("--seed", int, 1, text("seed of the search")),
    ):
        parser.add_argument(name, type=kind, default=default, help=help_)


def limits_of(arguments: argparse.Namespace, *, deterministic: bool = False) -> Limits:
    """The limits of a search as asked for, the nearest that there are."""
    return Limits(
        seconds=arguments.seconds,
        deterministic=deterministic,
        workers=max(1, min(64, arguments.workers)),
        seed=max(0, min(2**31 - 1, arguments.seed)),
    )


def seconds_in(speaker: Speaker) -> Callable[[str], float]:
    """Read seconds; what is none is told in the reader's language."""

    def seconds(text: str) -> float:
        try:
            asked = float(text)
        except ValueError:
            asked = 0
        if 0 < asked <= 86_400:
            return asked
        message = speaker.text("{value} is not a time in seconds. Write it as 60.", value=text)
        raise argparse.ArgumentTypeError(message)

    return seconds


def day_in(speaker: Speaker) -> Callable[[str], date]:
    """Read a date; what is none is told in the reader's language."""

    def day(text: str) -> date:
        found = _day(text)
        if found is None:
            raise argparse.ArgumentTypeError(
                speaker.text("{value} is not a date. Write it as 2027-01-04.", value=text)
            )
        return found

    return day


def _day(text: str) -> date | None:
    """A date as 2027-01-04 or 4.1.2027."""
    with contextlib.suppress(ValueError):
        return date.fromisoformat(text)
    with contextlib.suppress(ValueError):
        day, month, year = (int(part) for part in text.split("."))
        return date(year, month, day)
    return None


def facts_of(arguments: argparse.Namespace, before: date = date.max) -> Facts:
    """Read the ring that is asked for: its folder or workbook, else what the store knows of it.

    Rules' settings are checked. `before`: history and balances that rosters published in the store
    add are those of before this day. Raises BadInput with every fault.
    """
    if is_stored(arguments):
        from roster.cli.stores import known

        return known(arguments, before)
    return read(Path(arguments.ring), check_rule=faults_of)


def is_stored(arguments: argparse.Namespace) -> bool:
    """Whether the ring is to be looked up in a store that has rings, since no path is called so."""
    if Path(arguments.ring).exists():
        return False
    from roster.cli.stores import rings

    return bool(rings(arguments))


def period_of(arguments: argparse.Namespace) -> tuple[date, date]:
    """The period asked for. Raises BadInput if it ends before it begins or is endless."""
    first, last = arguments.from_, arguments.to_
    if first > last:
        message = says(
            "The period ends on {last:day} before it begins on {first:day}. Swap them.",
            first=first.isoformat(),
            last=last.isoformat(),
        )
        raise BadInput([Fault(file="--from, --to", says=message)])
    if (last - first).days > 3 * 366:
        message = says("The period is longer than three years. Plan a shorter one.")
        raise BadInput([Fault(file="--from, --to", says=message)])
    return first, last


def tell_faults(faults: Sequence[Fault], speaker: Speaker) -> None:
    """All faults, one a line: place, then sentence."""
    for fault in faults:
        place = ", ".join(_place(fault, speaker))
        sys.stderr.write(f"{place}: {speaker.says(fault.says)}\n")
    if len(faults) > 1:
        sys.stderr.write(speaker.plural("{n:n} fault.", "{n:n} faults.", len(faults)) + "\n")


def _place(fault: Fault, speaker: Speaker) -> list[str]:
    place = [fault.file]
    if fault.sheet:
        place.append(speaker.text("sheet {sheet}", sheet=fault.sheet))
    if fault.row is not None:
        place.append(speaker.text("row {row}", row=str(fault.row)))
    if fault.column:
        place.append(speaker.text("column {column}", column=fault.column))
    return place


@contextlib.contextmanager
def writing(folder: Path | None) -> Iterator[None]:
    """Tell a folder or a disk that cannot be written as bad input. Raises BadInput."""
    try:
        yield
    except OSError as error:
        message = says("The file cannot be written: {why}.", why=error.strerror or str(error))
        raise BadInput([Fault(file=str(folder), says=message)]) from error


def machine_line(outcome: Outcome, seconds: float) -> str:
    """The line that scripts read: never translated, `-` for what is not known."""
    gap = "-" if outcome.gap is None else f"{outcome.gap:.2f}%"
    value, bound = ("-" if n is None else str(n) for n in (outcome.value, outcome.bound))
    return (
        f"status: {outcome.status} value: {value} bound: {bound} gap: {gap} seconds: {seconds:.1f}"
    )


def say(text: str = "") -> None:
    """Write a line to standard output."""
    sys.stdout.write(text + "\n")
