"""`dutyring link`: the address of a calendar is made."""

import argparse

from roster.cli.stores import store_of, who_of
from roster.cli.words import DONE, add_database, add_language, say
from roster.domain.feeds import Subscription
from roster.i18n import Speaker
from roster.serving import addresses, place_of


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare its arguments."""
    add_whose(parser, speaker)
    parser.add_argument(
        "--blocks",
        choices=("yes", "no"),
        help=speaker.text(
            "whether a duty makes the subscriber look busy; else only one’s own duties do"
        ),
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Make a link and print its addresses, the plain one first. Raises Refused."""
    speaker, asked, place = Speaker(arguments.lang), asked_for(arguments), place_of()
    with store_of(arguments) as store:
        offered = addresses(place, store.make_link(asked, who_of()))
    say(offered.https)
    say(speaker.text("Apple: {address}", address=offered.webcal))
    say(speaker.text("Google, on a computer: {address}", address=offered.google))
    if not (asked.person or asked.member):
        say(speaker.text("Who is on duty now: {address}", address=offered.board))
    say(
        speaker.text(
            "The address is shown only now, and an earlier one in this language has ended."
            " Whoever has it sees the duties."
        )
    )
    return DONE


def add_whose(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Whose calendar: a person's, a member's, else the whole ring's."""
    parser.add_argument("ring", metavar="RING", help=speaker.text("the id of a ring in the store"))
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--person", metavar="ID", default="", help=speaker.text("a person’s duties"))
    whose.add_argument(
        "--member", metavar="CODE", default="", help=speaker.text("the duties of a member’s people")
    )
    add_database(parser, speaker)
    add_language(parser, speaker)


def asked_for(arguments: argparse.Namespace) -> Subscription:
    """The calendar that is asked for."""
    blocks = getattr(arguments, "blocks", None)
    return Subscription(
        ring=arguments.ring,
        person=arguments.person,
        member=arguments.member.zfill(3) if arguments.member else "",
        language=arguments.lang,
        blocks=blocks == "yes" if blocks else bool(arguments.person),
    )
