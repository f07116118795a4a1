"""The calendars of a roster as files."""

from collections.abc import Sequence
from pathlib import Path

from roster.domain.feeds import Subscription
from roster.domain.people import Facts
from roster.domain.rosters import Shown
from roster.domain.words import Language
from roster.feeds.ical import Calendars
from roster.feeds.texts import slug


def write_calendars(facts: Facts, shown: Sequence[Shown], folder: Path, language: Language) -> None:
    """Write the calendars of the ring, of each member and of each person into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    calendars = Calendars(facts, shown)
    ring = Subscription(ring=facts.ring.id, language=language)
    asked = [
        ring,
        *(ring.model_copy(update={"member": m.code}) for m in facts.ring.members),
        # Others' duties must not make the reader look busy, only one's own.
        *(ring.model_copy(update={"person": p.id, "blocks": True}) for p in facts.people),
    ]
    for each in asked:
        (folder / f"{file_name(each)}.ics").write_bytes(calendars.of(each))


def file_name(asked: Subscription) -> str:
    """What a calendar's file is called, without its ending."""
    if asked.person:
        return f"person-{slug(asked.person)}"
    return f"member-{slug(asked.member)}" if asked.member else "ring"
