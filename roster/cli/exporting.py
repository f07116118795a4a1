"""`dutyring export`: a ring of the store as a folder again."""

import argparse
from pathlib import Path

from roster.cli.stores import kept, no_ring
from roster.cli.words import DONE, add_database, add_language, say, writing
from roster.domain.errors import BadInput, Fault
from roster.domain.words import says
from roster.i18n import Speaker
from roster.intake import read, write


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare its arguments."""
    text = speaker.text
    parser.add_argument("ring", metavar="RING", help=text("the id of a ring in the store"))
    parser.add_argument("out", metavar="OUT", type=Path, help=text("folder to write to"))
    add_database(parser, speaker)
    add_language(parser, speaker)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the folder; only an older one of the same ring is replaced."""
    facts, _ = kept(arguments, arguments.ring)
    if facts is None:
        raise no_ring(arguments)
    _refuse_other(arguments.out, facts.ring.id)
    with writing(arguments.out):
        write(facts, arguments.out)
    text = Speaker(arguments.lang).text
    say(text("Written to {folder}.", folder=str(arguments.out)))
    return DONE


def _refuse_other(folder: Path, ring: str) -> None:
    """Raise BadInput where there is anything else than a folder of this ring."""
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return
    try:
        if folder.is_dir() and read(folder).ring.id == ring:
            return
    except BadInput:
        pass
    message = says(
        "There is something here that is not the folder of this ring; it is left alone."
        " Name an empty or a new folder."
    )
    raise BadInput([Fault(file=str(folder), says=message)])
