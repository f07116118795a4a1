"""`dutyring retention`: forget what has been kept for long enough."""

import argparse

from roster.cli.stores import existing_store, who_of
from roster.cli.words import DONE, add_database, add_language, say
from roster.domain.people import Facts
from roster.domain.retention import Due
from roster.i18n import Speaker
from roster.planning import speaker_of
from roster.reports import roster_text


def add(parser: argparse.ArgumentParser, speaker: Speaker) -> None:
    """Declare its arguments."""
    text = speaker.text
    parser.add_argument("--dry-run", action="store_true", help=text("only list, change nothing"))
    add_database(parser, speaker)
    add_language(parser, speaker)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """List what is due, ring by ring; without --dry-run it is forgotten for good."""
    text = Speaker(arguments.lang).text
    with existing_store(arguments) as store:
        known = {shelf.id: store.facts(shelf.id) for shelf in store.rings()}
        found = store.due() if arguments.dry_run else store.forget(who_of())
    for due in found:
        facts = known[due.ring]
        assert facts
        say(_told(due, facts, speaker_of(facts, arguments.lang)))
    if not found:
        say(text("Nothing has been kept for too long."))
    elif arguments.dry_run:
        say(text("Nothing was changed."))
    else:
        say(text("All this is forgotten. Backups from before still hold it."))
    say(_line(found))
    return DONE


def _told(due: Due, facts: Facts, speaker: Speaker) -> str:
    """What is due in a ring; kinds of absence are not told."""
    text, day = speaker.text, speaker.full_day
    counts = [
        text("Letters: {n:n}", n=due.letters),
        text("Reasons written at changes: {n:n}", n=due.texts),
        text("Personal values in the log: {n:n}", n=due.logged),
    ]
    parts: list[roster_text.Section] = [
        (facts.ring.name.in_(speaker.language), counts),
        (
            text("Absences that lose their kind"),
            [f"{speaker.person(a.person)}  {day(a.first)} – {day(a.last)}" for a in due.absences],
        ),
        (
            text("Wishes that go"),
            [f"{speaker.person(w.person)}  {day(w.first)} – {day(w.last)}" for w in due.wishes],
        ),
        (
            text("People who left and lose their name"),
            [f"{p.name}  – {day(p.active.last)}" for p in due.people if p.active.last],
        ),
    ]
    return roster_text.sections(parts)


def _line(found: tuple[Due, ...]) -> str:
    """The line that scripts read: never translated."""
    counts = {
        "absences": sum(len(due.absences) for due in found),
        "wishes": sum(len(due.wishes) for due in found),
        "people": sum(len(due.people) for due in found),
        "letters": sum(due.letters for due in found),
        "reasons": sum(due.texts for due in found),
        "logged": sum(due.logged for due in found),
    }
    return " ".join(f"{name}: {count}" for name, count in counts.items())
