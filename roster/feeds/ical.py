"""Duties as calendars that phones subscribe to, in the reader's language.

Every duty is an event of its own in UTC, never a repeating one, so that clock changes stay exact.
Its UID names the slot (ring, tier, start) and never who serves it: a swap changes the event in the
ring's calendar, and moves it from one person's calendar to another's.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from icalendar import Calendar, vDuration, vText
from icalendar.parser import Contentline, Parameters

from roster.domain.duties import Duty, Form
from roster.domain.feeds import Subscription
from roster.domain.people import Facts
from roster.domain.ring import Ring
from roster.domain.rosters import Shown
from roster.domain.words import N_, Language
from roster.feeds.texts import clean, outside
from roster.i18n import Speaker

REFRESH = timedelta(hours=1)
FORM_NAMES: Mapping[Form, str] = {"active": N_("Active duty"), "standby": N_("Standby")}


@dataclass(frozen=True, slots=True)
class _Slot:
    """A published duty as calendars need it. `head`: its lines that are alike in all of them."""

    day: date
    tier: str
    form: Form
    people: tuple[str, ...]
    open_seats: int
    head: bytes


class Calendars:
    """All calendars of a ring at one state of what is published.

    What is alike in several of them is written once: a county's thousand calendars are made of
    few different lines. Needs of the facts only the ring and its people.
    """

    def __init__(self, facts: Facts, shown: Iterable[Shown]) -> None:
        self.ring = facts.ring
        self.people = {p.id: p for p in facts.people}
        in_order = sorted(shown, key=lambda s: (s.duty.start, s.duty.tier, s.duty.id))
        self._slots = [_slot(facts.ring, s) for s in in_order]
        self._of: dict[str, list[_Slot]] = {}
        for slot in self._slots:
            for person in slot.people:
                self._of.setdefault(person, []).append(slot)
        self._speakers: dict[Language, Speaker] = {}
        self._lines: dict[tuple[str, str], bytes] = {}

    def of(self, asked: Subscription, first: date = date.min) -> bytes:
        """Write the calendar of a person, a member or the ring, from the duties of a day on."""
        pen = _Pen(self, self._speaker(asked.language), asked)
        written = [pen.event(slot) for slot in self._chosen(asked) if slot.day >= first]
        return b"".join([self._opening(asked), *written, b"END:VCALENDAR\r\n"])

    def title(self, asked: Subscription) -> str:
        """The name that the calendar bears in the subscriber's program."""
        speaker = self._speaker(asked.language)
        ring = self.ring.name.in_(asked.language)
        if asked.person:
            return f"{ring} – {speaker.person(asked.person)}"
        return f"{ring} – {speaker.member(asked.member)}" if asked.member else ring

    def line(self, name: str, text: str) -> bytes:
        """A text as a line of a calendar: cleaned, escaped, folded."""
        written = self._lines.get((name, text))
        if written is None:
            written = self._lines[name, text] = _line(name, vText(clean(text)))
        return written

    def _speaker(self, language: Language) -> Speaker:
        if language not in self._speakers:
            self._speakers[language] = Speaker(language, self.ring, self.people)
        return self._speakers[language]

    def _chosen(self, asked: Subscription) -> list[_Slot]:
        if asked.person:
            return self._of.get(asked.person, [])
        if not asked.member:
            return self._slots
        own = {p.id for p in self.people.values() if p.member == asked.member}
        return [slot for slot in self._slots if not own.isdisjoint(slot.people)]

    def _opening(self, asked: Subscription) -> bytes:
        calendar = Calendar()
        calendar.add("VERSION", "2.0")
        calendar.add("PRODID", f"-//dutyring//duties//{asked.language.upper()}")
        calendar.add("CALSCALE", "GREGORIAN")
        title = vText(clean(self.title(asked)))  # as str the library leaves , and ; unescaped
        calendar.add("NAME", title)
        calendar.add("X-WR-CALNAME", title)
        calendar.add("REFRESH-INTERVAL", REFRESH, parameters={"VALUE": "DURATION"})
        calendar.add("X-PUBLISHED-TTL", vDuration(REFRESH))
        return bytes(calendar.to_ical()).removesuffix(b"END:VCALENDAR\r\n")


@dataclass(frozen=True)
class _Pen:
    """Writes the events of one calendar."""

    all: Calendars
    speaker: Speaker
    asked: Subscription

    def event(self, slot: _Slot) -> bytes:
        line = self.all.line
        transparency = b"TRANSP:OPAQUE" if self.asked.blocks else b"TRANSP:TRANSPARENT"
        return b"".join(
            (
                slot.head,
                line("SUMMARY", self._summary(slot)),
                line("DESCRIPTION", "\n".join(self._description(slot))),
                transparency,
                b"\r\nEND:VEVENT\r\n",
            )
        )

    def _summary(self, slot: _Slot) -> str:
        tier = self.speaker.tier(slot.tier)
        if self.asked.person:
            return tier
        return f"{tier}: {', '.join([*map(self._name, slot.people), *self._open(slot)])}"

    def _description(self, slot: _Slot) -> Iterator[str]:
        """Tell the ring, the form, the unit's phone, and who shares the duty."""
        yield self.all.ring.name.in_(self.speaker.language)
        yield self.speaker.text(FORM_NAMES[slot.form])
        phone = self.all.ring.contacts.phones.get(slot.tier)
        if phone:
            yield self.speaker.text("Duty phone: {phone}", phone=phone)
        others = [self._with_member(p) for p in slot.people if p != self.asked.person]
        told = ", ".join([*others, *self._open(slot)])
        if told and self.asked.person:
            yield self.speaker.text("On the same duty: {people}", people=told)
        elif told:
            yield self.speaker.text("On duty: {people}", people=told)

    def _open(self, slot: _Slot) -> list[str]:
        """Say the seats that nobody serves."""
        if not slot.people:
            return [self.speaker.text("unmanned")]
        left = slot.open_seats
        return [self.speaker.plural("{n:n} unmanned", "{n:n} unmanned", left)] if left else []

    def _name(self, person: str) -> str:
        """A person by name; outside the ring as it has agreed to show its people."""
        known = self.all.people.get(person)
        if known is None or self.asked.person or self.asked.member:
            return self.speaker.person(person)
        return outside(known, self.all.ring, self.speaker)

    def _with_member(self, person: str) -> str:
        """Name a person with the member whose duty it is."""
        known, name = self.all.people.get(person), self._name(person)
        member = self.speaker.member(known.member) if known else ""
        return name if name.endswith(f"({member})") or not member else f"{name} ({member})"


def _slot(ring: Ring, shown: Shown) -> _Slot:
    duty, changed = shown.duty, _moment(shown.changed_at)
    lines = (
        f"DTSTART:{_moment(duty.start)}",
        f"DTEND:{_moment(duty.end)}",
        f"DTSTAMP:{changed}",
        f"LAST-MODIFIED:{changed}",
        f"SEQUENCE:{shown.sequence}",
    )
    head = b"BEGIN:VEVENT\r\n" + _line("UID", vText(uid(ring, duty)))
    return _Slot(
        day=duty.day,
        tier=duty.tier,
        form=duty.form,
        people=shown.people,
        open_seats=shown.open_seats,
        head=head + "".join(f"{line}\r\n" for line in lines).encode(),
    )


def uid(ring: Ring, duty: Duty) -> str:
    """Name the slot, the same for its whole life and in every calendar."""
    return f"{duty.tier}-{_moment(duty.start)}@{ring.id}.dutyring"


def _moment(at: datetime) -> str:
    return f"{at:%Y%m%dT%H%M%SZ}"


def _line(name: str, value: vText) -> bytes:
    return bytes(Contentline.from_parts(name, Parameters(), value).to_ical()) + b"\r\n"
