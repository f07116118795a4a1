"""`dutyring backup`: the whole store as one file."""

import argparse
from pathlib import Path

from roster.cli.stores import existing_store
from roster.cli.words import DONE, add_database, add_language, say
from roster.i18n import Speaker
from roster.storage import back_up


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare its arguments."""
    parser.add_argument("file", metavar="FILE", type=Path)
    add_database(parser, speaker)
    add_language(parser, speaker)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the file, also while the store is worked in."""
    with existing_store(arguments) as store:
        back_up(store, arguments.file.absolute())
    say(Speaker(arguments.lang).text("Written to {folder}.", folder=str(arguments.file)))
    return DONE
