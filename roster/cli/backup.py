"""`dutyring backup` and `dutyring restore`: the whole store as one file, and back."""

import argparse
from pathlib import Path

from roster.cli.stores import existing_store, store_of, who_of
from roster.cli.words import DONE, add_database, add_language, say
from roster.i18n import Speaker
from roster.storage import back_up, restore


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare the arguments of either."""
    parser.add_argument("file", metavar="FILE", type=Path)
    add_database(parser, speaker)
    add_language(parser, speaker)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Do the one that is asked for. Raises StoreFailed and Refused."""
    return _back_up(arguments) if arguments.command == "backup" else _restore(arguments)


def _back_up(arguments: argparse.Namespace) -> int:
    """Write the file, also while the store is worked in."""
    with existing_store(arguments) as store:
        back_up(store, arguments.file.absolute())
    say(Speaker(arguments.lang).text("Written to {folder}.", folder=str(arguments.file)))
    return DONE


def _restore(arguments: argparse.Namespace) -> int:
    """Bring the backup back; what was there before is kept as a backup too."""
    with store_of(arguments) as store:
        aside = restore(store, arguments.file.absolute(), who_of())
    text = Speaker(arguments.lang).text
    say(text("The store holds what the backup held."))
    say(text("What it held before is kept in {file}.", file=str(aside)))
    return DONE
