"""`dutyring restore`: a backup in place of the whole store."""

import argparse
from pathlib import Path

from roster.cli.stores import store_of, who_of
from roster.cli.words import DONE, add_database, add_language, say
from roster.i18n import Speaker
from roster.storage import restore


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare its arguments."""
    parser.add_argument("file", metavar="FILE", type=Path)
    add_database(parser, speaker)
    add_language(parser, speaker)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Bring the backup back; what was there before is kept as a backup too."""
    with store_of(arguments) as store:
        aside = restore(store, arguments.file.absolute(), who_of())
    text = Speaker(arguments.lang).text
    say(text("The store holds what the backup held."))
    say(text("What it held before is kept in {file}.", file=str(aside)))
    return DONE
