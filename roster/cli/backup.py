"""`dutyring backup` and `dutyring restore`: the whole store as one file, and back."""

import argparse
from pathlib import Path

from roster.cli.words import (
    DONE,
    add_database,
    add_language,
    existing_store,
    say,
    store_of,
    who_of,
)
from roster.i18n import Speaker
from roster.storage import back_up, restore


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", speaker: Speaker) -> None:
    """Declare both commands."""
    text = speaker.text
    for name, run, help_ in (
        ("backup", _back_up, text("write all that the store holds to one file")),
        ("restore", _restore, text("put a backup in place of all that the store holds")),
    ):
        parser = commands.add_parser(name, help=help_)
        parser.add_argument("file", metavar="FILE", type=Path)
        add_database(parser, speaker)
        add_language(parser, speaker)
        parser.set_defaults(run=run)


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
