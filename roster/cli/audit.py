"""`dutyring audit verify`: whether the log of who did what still is as it was written."""

import argparse
import re

from roster.cli.stores import existing_store
from roster.cli.words import BROKEN, DONE, add_database, add_language, say
from roster.i18n import Speaker

HASH = re.compile(r"[0-9a-f]{64}")


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare its arguments."""
    text = speaker.text
    steps = parser.add_subparsers(dest="step", required=True, metavar="STEP")
    verify = steps.add_parser("verify", help=text("check that nothing in the log was altered"))
    verify.add_argument(
        "--head",
        metavar="HASH",
        type=lambda given: _hash(given, speaker),
        help=text("a hash that was printed at a publication and must stand in the log"),
    )
    add_database(verify, speaker)
    add_language(verify, speaker)
    verify.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Exit code 1 with the number of the first entry that does not hold, `-`: its end is cut."""
    text = Speaker(arguments.lang).text
    with existing_store(arguments) as store:
        torn, head = store.verify(arguments.head or ""), store.head()
    if torn is None:
        say(text("The log is whole."))
        say(f"head: {head}")
        return DONE
    if torn.entry:
        say(
            text(
                "The log does not hold: entry {number:n}, or one before it, was altered or"
                " removed.",
                number=torn.entry,
            )
        )
    else:
        say(text("The log does not hold: its end was cut off, or the hash never stood in it."))
    say(f"entry: {torn.entry or '-'}")
    return BROKEN


def _hash(given: str, speaker: Speaker) -> str:
    found = given.strip().lower()
    if HASH.fullmatch(found):
        return found
    message = speaker.text("{value} is not a hash: it has 64 digits from 0 to f.", value=given)
    raise argparse.ArgumentTypeError(message)
