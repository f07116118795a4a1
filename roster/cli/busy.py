"""`dutyring busy`: mark obstacles from a person's own calendar: when busy, never with what."""

import argparse
from pathlib import Path

from roster.cli.importing import agreed
from roster.cli.stores import existing_store, kept, no_ring, who_of
from roster.cli.words import DONE, add_language, add_period, add_ring, period_of, say
from roster.domain.errors import BadInput, Fault
from roster.domain.people import Facts
from roster.domain.words import says
from roster.feeds.busy import busy_times, obstacles
from roster.i18n import Speaker
from roster.intake.address import fetch
from roster.planning import dated_duties, speaker_of


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare its arguments."""
    text = speaker.text
    add_ring(parser, speaker)
    parser.add_argument("--person", required=True, metavar="ID", help=text("whose calendar it is"))
    parser.add_argument(
        "calendar", metavar="FILE.ics|https://…", help=text("a calendar file, or its address")
    )
    add_period(parser, speaker)
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--yes", action="store_true", help=text("do not ask"))
    how.add_argument("--dry-run", action="store_true", help=text("only show what would change"))
    add_language(parser, speaker)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Show the days that would be marked, ask on a terminal, and mark them."""
    first, last = period_of(arguments)
    facts, seen = kept(arguments, arguments.ring)
    if facts is None:
        raise no_ring(arguments)
    if all(p.id != arguments.person for p in facts.people):
        message = says("Nobody in the ring has the id {person}.", person=arguments.person)
        raise BadInput([Fault(file="--person", says=message)])
    busy = busy_times(_read(arguments.calendar), first, last, facts.ring.zone)
    found = obstacles(arguments.person, busy, dated_duties(facts, first, last))
    new = [a for a in found if a not in facts.absences]
    speaker = speaker_of(facts, arguments.lang)
    for absence in new:
        say(f"{speaker.day(absence.first)} – {speaker.day(absence.last)}")
    if not new:
        say(speaker.text("Nothing to mark: no duty of these days meets a busy time."))
    elif arguments.dry_run or not agreed(arguments, speaker):
        say(speaker.text("Nothing was changed."))
    else:
        _keep(arguments, facts.model_copy(update={"absences": (*facts.absences, *new)}), seen)
        say(speaker.text("Marked as obstacles."))
    return DONE


def _keep(arguments: argparse.Namespace, facts: Facts, seen: int) -> None:
    with existing_store(arguments) as store:
        store.keep(facts, who_of(), seen)


def _read(calendar: str) -> bytes:
    if calendar.startswith(("https://", "http://", "webcal://")):
        return fetch(calendar)
    try:
        return Path(calendar).read_bytes()
    except OSError as error:
        message = says("This file cannot be read: {why}.", why=error.strerror or "")
        raise BadInput([Fault(file=calendar, says=message)]) from error
