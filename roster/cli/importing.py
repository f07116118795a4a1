"""`dutyring import`: bring a ring into the store, beside what it has."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from roster.cli.stores import kept, store_of, who_of
from roster.cli.words import DONE, add_database, add_language, say
from roster.domain.merging import KINDS, Part, merged, parts
from roster.i18n import Speaker
from roster.intake import read
from roster.intake.reading import judge
from roster.planning import speaker_of
from roster.reports import import_text
from solver.problem import faults_of

YES = ("y", "yes", "k", "kyllä", "j", "ja")


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare its arguments."""
    text = speaker.text
    parser.description = text(
        "Shows what will change, then asks. People are told apart by their ids; nothing is"
        " deleted because the folder does not have it."
    )
    parser.add_argument(
        "source",
        metavar="RING_DIR|FILE.xlsx",
        type=Path,
        help=text("a ring's folder, or its Excel workbook"),
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--yes", action="store_true", help=text("do not ask"))
    how.add_argument("--dry-run", action="store_true", help=text("only show what would change"))
    add_database(parser, speaker)
    add_language(parser, speaker)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Show what will change, ask on a terminal, and change it."""
    new = read(arguments.source, check_rule=faults_of)
    old, seen = kept(arguments, new.ring.id)
    facts, found = merged(old, new), tuple(parts(old, new))
    if old:
        judge(facts, check_rule=faults_of)
    speaker = speaker_of(facts, arguments.lang)
    say(f"{new.ring.name.in_(arguments.lang)} ({new.ring.id})")
    say()
    say(import_text.counts(found, speaker))
    say()
    for line in import_text.changes(found, speaker):
        say(line)
    if not any(row.changed for part in found for row in part.rows):
        say(speaker.text("Nothing to change: the store has all of it already."))
    elif arguments.dry_run or not agreed(arguments, speaker):
        say(speaker.text("Nothing was changed."))
    else:
        with store_of(arguments) as store:
            store.keep(facts, who_of(), seen)
        say(speaker.text("The ring {ring} is in the store.", ring=new.ring.id))
    say(_line(found))
    return DONE


def _line(found: Sequence[Part]) -> str:
    """The line that scripts read: never translated."""
    return " ".join(f"{kind}: {sum(part.count(kind) for part in found)}" for kind in KINDS)


def agreed(arguments: argparse.Namespace, speaker: Speaker) -> bool:
    """Ask whoever sits at the terminal; where nobody does, to import is what was asked."""
    if arguments.yes or not sys.stdin.isatty():
        return True
    asked = speaker.text("Change the store so? (y/n)")
    sys.stdout.write(f"{asked} ")
    sys.stdout.flush()
    return sys.stdin.readline().strip().casefold() in YES
