"""`dutyring unlink`: the addresses of a calendar end."""

import argparse

from roster.cli.link import add_whose, asked_for
from roster.cli.stores import store_of, who_of
from roster.cli.words import DONE, say
from roster.i18n import Speaker


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare its arguments."""
    add_whose(parser, speaker)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """End all links of the calendar, in every language."""
    speaker = Speaker(arguments.lang)
    with store_of(arguments) as store:
        ended = store.unlink(asked_for(arguments), who_of())
    say(speaker.plural("{n:n} address ended.", "{n:n} addresses ended.", ended))
    return DONE
