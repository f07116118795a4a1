"""`dutyring link` and `unlink`: addresses of calendars, made and ended."""

import argparse

from roster.cli.words import DONE, add_database, add_language, say, store_of, who_of
from roster.domain.feeds import Subscription
from roster.i18n import Speaker
from roster.serving import addresses, place_of


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", speaker: Speaker) -> None:
    """Declare both commands."""
    text = speaker.text
    link = commands.add_parser("link", help=text("make the address of a calendar"))
    _add_whose(link, speaker)
    link.add_argument(
        "--blocks",
        choices=("yes", "no"),
        help=text("whether a duty makes the subscriber look busy; else only one’s own duties do"),
    )
    link.set_defaults(run=run)
    unlink = commands.add_parser("unlink", help=text("end the addresses of a calendar"))
    _add_whose(unlink, speaker)
    unlink.set_defaults(run=end)


def run(arguments: argparse.Namespace) -> int:
    """Make a link and print its addresses, the plain one first. Raises Refused."""
    speaker, asked, place = Speaker(arguments.lang), _asked(arguments), place_of()
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


def end(arguments: argparse.Namespace) -> int:
    """End all links of the calendar, in every language."""
    speaker = Speaker(arguments.lang)
    with store_of(arguments) as store:
        ended = store.unlink(_asked(arguments), who_of())
    say(speaker.plural("{n:n} address ended.", "{n:n} addresses ended.", ended))
    return DONE


def _add_whose(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    parser.add_argument("ring", metavar="RING", help=speaker.text("the id of a ring in the store"))
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--person", metavar="ID", default="", help=speaker.text("a person’s duties"))
    whose.add_argument(
        "--member", metavar="CODE", default="", help=speaker.text("the duties of a member’s people")
    )
    add_database(parser, speaker)
    add_language(parser, speaker)


def _asked(arguments: argparse.Namespace) -> Subscription:
    blocks = getattr(arguments, "blocks", None)
    return Subscription(
        ring=arguments.ring,
        person=arguments.person,
        member=arguments.member.zfill(3) if arguments.member else "",
        language=arguments.lang,
        blocks=blocks == "yes" if blocks else bool(arguments.person),
    )
