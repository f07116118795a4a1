"""Duties as calendar files that phones subscribe to, in the reader's language.

Every duty is an event of its own in UTC, never a repeating one, so that clock changes stay exact.
Its UID names the slot (ring, tier, start) and never who serves it: a swap changes the event in the
ring's calendar, and moves it from one person's calendar to another's.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Literal

from icalendar import Calendar, Event, vDuration, vText

from roster.domain.duties import Duty, Form
from roster.domain.people import Facts
from roster.domain.ring import Ring
from roster.domain.words import N_, Language
from roster.i18n import Speaker

REFRESH = timedelta(hours=1)
FORM_NAMES: Mapping[Form, str] = {"active": N_("Active duty"), "standby": N_("Standby")}
ShownAs = Literal["name", "initials", "role"]


@dataclass(frozen=True)
class Entry:
    """A duty and the ids of those who serve it; fewer than it needs leave seats open."""

    duty: Duty
    people: tuple[str, ...] = ()

    @property
    def open_seats(self) -> int:
        return max(0, self.duty.persons - len(self.people))


def ring_calendar(
    facts: Facts, entries: Iterable[Entry], language: Language, stamp: datetime
) -> bytes:
    """Write every duty of the ring, its people shown as the ring has agreed to show them."""
    speaker = Speaker(language, facts.ring, facts.people)
    feed = _Feed(facts, speaker, stamp, facts.ring.name.in_(language), facts.ring.contacts.shown_as)
    return feed.calendar(entries)


def member_calendar(
    facts: Facts, entries: Iterable[Entry], code: str, language: Language, stamp: datetime
) -> bytes:
    """Write the duties that a member's people serve, with the names of all who share them."""
    speaker = Speaker(language, facts.ring, facts.people)
    title = f"{facts.ring.name.in_(language)} – {speaker.member(code)}"
    own = {p.id for p in facts.people if p.member == code}
    return _Feed(facts, speaker, stamp, title).calendar(e for e in entries if own & {*e.people})


def person_calendar(
    facts: Facts, entries: Iterable[Entry], person: str, language: Language, stamp: datetime
) -> bytes:
    """Write a person's own duties."""
    speaker = Speaker(language, facts.ring, facts.people)
    title = f"{facts.ring.name.in_(language)} – {speaker.person(person)}"
    feed = _Feed(facts, speaker, stamp, title, owner=person)
    return feed.calendar(e for e in entries if person in e.people)


def write_calendars(
    facts: Facts, entries: Sequence[Entry], folder: Path, language: Language, stamp: datetime
) -> None:
    """Write the calendars of the ring, of each member and of each person into a folder.

    `stamp`: the first instant of the period, so that the same roster gives the same bytes.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "ring.ics").write_bytes(ring_calendar(facts, entries, language, stamp))
    for member in facts.ring.members:
        written = member_calendar(facts, entries, member.code, language, stamp)
        (folder / f"member-{slug(member.code)}.ics").write_bytes(written)
    for person in facts.people:
        written = person_calendar(facts, entries, person.id, language, stamp)
        (folder / f"person-{slug(person.id)}.ics").write_bytes(written)


def slug(id_: str) -> str:
    """Make a file name of an id, safe on every system and different for different ids."""
    plain = unicodedata.normalize("NFKD", id_).encode("ascii", "ignore").decode().lower()
    safe = re.sub(r"[^a-z0-9_-]+", "-", plain).strip("-")[:60]
    if safe and safe == id_:
        return safe
    mark = sha256(id_.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{safe}-{mark}".lstrip("-")


def uid(ring: Ring, duty: Duty) -> str:
    """Name the slot, the same for its whole life and in every calendar."""
    return f"{duty.tier}-{duty.start:%Y%m%dT%H%M%SZ}@{ring.id}.dutyring"


@dataclass(frozen=True)
class _Feed:
    """Whom a calendar is for: `owner` is the person whose own duties these are, or ""."""

    facts: Facts
    speaker: Speaker
    stamp: datetime
    title: str
    shown_as: ShownAs = "name"
    owner: str = ""

    def calendar(self, entries: Iterable[Entry]) -> bytes:
        calendar = Calendar()
        calendar.add("VERSION", "2.0")
        calendar.add("PRODID", f"-//dutyring//duties//{self.speaker.language.upper()}")
        calendar.add("CALSCALE", "GREGORIAN")
        title = vText(_clean(self.title))  # as plain str the library leaves , and ; unescaped
        calendar.add("NAME", title)
        calendar.add("X-WR-CALNAME", title)
        calendar.add("REFRESH-INTERVAL", REFRESH, parameters={"VALUE": "DURATION"})
        calendar.add("X-PUBLISHED-TTL", vDuration(REFRESH))
        for entry in sorted(entries, key=lambda e: (e.duty.start, e.duty.tier, e.duty.id)):
            calendar.add_component(self._event(entry))
        return bytes(calendar.to_ical())

    def _event(self, entry: Entry) -> Event:
        event = Event()
        event.add("UID", uid(self.facts.ring, entry.duty))
        event.add("DTSTAMP", self.stamp.astimezone(UTC))
        event.add("LAST-MODIFIED", self.stamp.astimezone(UTC))
        event.add("SEQUENCE", 0)
        event.add("DTSTART", entry.duty.start)
        event.add("DTEND", entry.duty.end)
        event.add("SUMMARY", _clean(self._summary(entry)))
        event.add("DESCRIPTION", _clean("\n".join(self._description(entry))))
        # Others' duties must not make the reader look busy.
        event.add("TRANSP", "OPAQUE" if self.owner else "TRANSPARENT")
        return event

    def _summary(self, entry: Entry) -> str:
        tier = self.speaker.tier(entry.duty.tier)
        if self.owner:
            return tier
        return f"{tier}: {', '.join([*map(self._name, entry.people), *self._open(entry)])}"

    def _description(self, entry: Entry) -> Iterable[str]:
        """Tell the ring, the form, the unit's phone, and who shares the duty."""
        yield self.facts.ring.name.in_(self.speaker.language)
        yield self.speaker.text(FORM_NAMES[entry.duty.form])
        phone = self.facts.ring.contacts.phones.get(entry.duty.tier)
        if phone:
            yield self.speaker.text("Duty phone: {phone}", phone=phone)
        others = [self._with_member(p) for p in entry.people if p != self.owner]
        told = ", ".join([*others, *self._open(entry)])
        if told and self.owner:
            yield self.speaker.text("On the same duty: {people}", people=told)
        elif told:
            yield self.speaker.text("On duty: {people}", people=told)

    @cached_property
    def _member_of(self) -> dict[str, str]:
        return {p.id: p.member for p in self.facts.people}

    def _open(self, entry: Entry) -> list[str]:
        """Say the seats that nobody serves."""
        if not entry.people:
            return [self.speaker.text("unmanned")]
        left = entry.open_seats
        return [self.speaker.plural("{n:n} unmanned", "{n:n} unmanned", left)] if left else []

    def _name(self, person: str) -> str:
        if self.shown_as == "role":
            return self._with_member(person)
        name = self.speaker.person(person)
        return _initials(name) if self.shown_as == "initials" else name

    def _with_member(self, person: str) -> str:
        """Name a person with the member whose duty it is."""
        member = self._member_of.get(person)
        if self.shown_as == "role":
            name = self.speaker.text("person on duty")
        else:
            name = self._name(person)
        return f"{name} ({self.speaker.member(member)})" if member else name


def _initials(name: str) -> str:
    return "".join(part[0].upper() for part in re.split(r"[\s-]+", name) if part)


def _clean(text: str) -> str:
    """Leave out what no calendar text may hold: control characters, odd line ends, half letters."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(
        "".join(" " if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") else c for c in line)
        for line in lines
    )
