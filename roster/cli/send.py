"""`dutyring send`: write the letters that are due by now and send all that wait."""

import argparse

from roster.cli.stores import store_of
from roster.cli.words import BROKEN, DONE, add_database, add_language, say
from roster.domain.errors import Refused
from roster.domain.words import says
from roster.i18n import Speaker
from roster.serving.place import place_of
from roster.serving.sender import sender_of
from roster.telling import write_coming


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare its arguments."""
    add_database(parser, speaker)
    add_language(parser, speaker)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Exit code 1 while letters could not go or were refused; they stay and are shown."""
    place = place_of()
    with store_of(arguments) as store:
        sender = sender_of(store, place)
        if sender is None:
            raise Refused(
                says("No mail server is named. Set DUTYRING_SMTP_URL; until then letters are kept.")
            )
        write_coming(store)
        tally = sender.send_due()
    text = Speaker(arguments.lang).text
    say(
        text(
            "Sent: {n:n}. Refused: {refused:n}. To be tried again: {later:n}.",
            n=tally.sent,
            refused=tally.refused,
            later=tally.later,
        )
    )
    return BROKEN if tally.refused or tally.later else DONE
