"""`dutyring now`: who is on duty."""

import argparse
from collections.abc import Iterator
from datetime import UTC, datetime

from roster.cli.stores import no_ring, store_of
from roster.cli.words import DONE, add_database, add_language, say
from roster.i18n import Speaker
from roster.reports.now import Board, Post, board
from roster.serving.board import ended, following, known, unmanned
from roster.serving.shelf import ring_of


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare its arguments."""
    parser.add_argument("ring", metavar="RING", help=speaker.text("the id of a ring in the store"))
    add_database(parser, speaker)
    add_language(parser, speaker)
    parser.add_argument("--json", action="store_true", help=speaker.text("as JSON"))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the board as text, or as JSON for another program."""
    at = datetime.now(UTC)
    with store_of(arguments) as store:
        posted = store.posted(arguments.ring)
    if posted is None:
        raise no_ring(arguments)
    facts = posted.facts
    speaker = Speaker(arguments.lang, facts.ring, facts.people)
    told = board(facts, ring_of(posted, at).published, at, speaker)
    if arguments.json:
        say(told.model_dump_json(indent=2))
        return DONE
    for line in _lines(told, speaker):
        say(line)
    return DONE


def _lines(told: Board, speaker: Speaker) -> Iterator[str]:
    yield speaker.text("{ring}: on duty now", ring=told.name)
    if told.state == "old":
        yield f"! {ended(told, speaker)}"
    if told.state == "office_hours":
        yield speaker.text("Office hours: the members’ own offices answer.")
        yield from (f"  {o.name} {o.phone}".rstrip() for o in told.offices)
    for post in told.posts:
        yield from _post(post, speaker)
    yield from known(told, speaker)


def _post(post: Post, speaker: Speaker) -> Iterator[str]:
    yield f"{post.name}  {post.phone}".rstrip()
    for turn in post.now:
        gap = [f"! {unmanned(turn, speaker)}"] if turn.open_seats else []
        until = speaker.text("Until {end:at}", end=turn.end)
        yield f"  {', '.join([*turn.people, *gap])}  {until}"
    if post.gap and not post.now:
        nobody = speaker.text("Nobody is on duty.")
        yield f"  ! {nobody}"
    if post.next:
        yield f"  {following(post.next, speaker)}"
