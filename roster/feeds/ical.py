"""Duties as calendars that phones subscribe to, in the reader's language.

Every duty is an event of its own in UTC, never a repeating one, so that clock changes stay exact.
Its UID names the slot (ring, tier, start) and never who serves it: a swap changes the event in the
ring's calendar, and moves it from one person's calendar to another's.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache

from icalendar import Calendar, vDuration, vText

from roster.domain.duties import Duty, Form
from roster.domain.feeds import Subscription
from roster.domain.people import Facts, Person
from roster.domain.ring import Ring
from roster.domain.rosters import Shown
from roster.domain.words import N_, Language
from roster.feeds.texts import clean, outside
from roster.i18n import Speaker

REFRESH = timedelta(hours=1)
OCTETS = 75
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
        self._ring = facts.ring
        self._people = {p.id: p for p in facts.people}
        in_order = sorted(shown, key=lambda s: (s.duty.start, s.duty.tier, s.duty.id))
        self._slots = [_slot(facts.ring, s) for s in in_order]
        self._of: dict[str, list[_Slot]] = {}
        for slot in self._slots:
            for person in slot.people:
                self._of.setdefault(person, []).append(slot)
        self._tongue = cache(lambda language: _Tongue(self._ring, self._people, language))

    def of(self, asked: Subscription, first: date = date.min) -> bytes:
        """Write the calendar of a person, a member or the ring, from the duties of a day on."""
        tongue = self._tongue(asked.language)
        written = [tongue.event(slot, asked) for slot in self._chosen(asked) if slot.day >= first]
        return b"".join([tongue.opening(asked), *written, b"END:VCALENDAR\r\n"])

    def _chosen(self, asked: Subscription) -> list[_Slot]:
        if asked.person:
            return self._of.get(asked.person, [])
        if not asked.member:
            return self._slots
        own = {p.id for p in self._people.values() if p.member == asked.member}
        return [slot for slot in self._slots if not own.isdisjoint(slot.people)]


class _Tongue:
    """What is written in one language; lines and names that come again are kept."""

    def __init__(self, ring: Ring, people: Mapping[str, Person], language: Language) -> None:
        self._ring, self._people = ring, people
        self._speaker = Speaker(language, ring, people)
        self._line, self._about = cache(text_line), cache(self._told_about)
        self._name, self._inside = cache(self._outside), cache(self._with_member)
        self._first = _opening(language)

    def opening(self, asked: Subscription) -> bytes:
        title = self._title(asked)
        names = (text_line("NAME", title), text_line("X-WR-CALNAME", title))
        return b"".join((self._first, *names))

    def event(self, slot: _Slot, asked: Subscription) -> bytes:
        return b"".join(
            (
                slot.head,
                self._line("SUMMARY", self._summary(slot, asked)),
                text_line("DESCRIPTION", self._description(slot, asked)),
                b"TRANSP:OPAQUE" if asked.blocks else b"TRANSP:TRANSPARENT",
                b"\r\nEND:VEVENT\r\n",
            )
        )

    def _title(self, asked: Subscription) -> str:
        """The name that the calendar bears in the subscriber's program."""
        ring = self._ring.name.in_(asked.language)
        if asked.person:
            return f"{ring} – {self._speaker.person(asked.person)}"
        return f"{ring} – {self._speaker.member(asked.member)}" if asked.member else ring

    def _summary(self, slot: _Slot, asked: Subscription) -> str:
        tier = self._speaker.tier(slot.tier)
        if asked.person:
            return tier
        name = self._speaker.person if asked.member else self._name
        return f"{tier}: {', '.join([*map(name, slot.people), *self._open(slot)])}"

    def _description(self, slot: _Slot, asked: Subscription) -> str:
        """Tell the ring, the form, the unit's phone, and who shares the duty."""
        ring = not (asked.person or asked.member)
        others = [self._inside(p, ring) for p in slot.people if p != asked.person]
        told = ", ".join([*others, *self._open(slot)])
        lines = [self._about(slot.tier, slot.form)]
        if told and asked.person:
            lines.append(self._speaker.text("On the same duty: {people}", people=told))
        elif told:
            lines.append(self._speaker.text("On duty: {people}", people=told))
        return "\n".join(lines)

    def _told_about(self, tier: str, form: Form) -> str:
        lines = [self._ring.name.in_(self._speaker.language), self._speaker.text(FORM_NAMES[form])]
        phone = self._ring.contacts.phones.get(tier)
        if phone:
            lines.append(self._speaker.text("Duty phone: {phone}", phone=phone))
        if self._ring.contacts.material:
            url = self._ring.contacts.material
            lines.append(self._speaker.text("Good to know: {url}", url=url))
        return "\n".join(lines)

    def _open(self, slot: _Slot) -> list[str]:
        """Say the seats that nobody serves."""
        left = slot.open_seats
        if not slot.people:
            return [self._speaker.text("unmanned")]
        return [self._speaker.plural("{n:n} unmanned", "{n:n} unmanned", left)] if left else []

    def _outside(self, person: str) -> str:
        """A person as the ring has agreed to show its people outside it."""
        known = self._people.get(person)
        return outside(known, self._ring, self._speaker) if known else person

    def _with_member(self, person: str, ring: bool) -> str:  # noqa: FBT001
        """Name a person with the member whose duty it is."""
        known = self._people.get(person)
        if known is None or (ring and self._ring.contacts.shown_as == "role"):
            return self._outside(person)
        name = self._outside(person) if ring else known.name
        return f"{name} ({self._speaker.member(known.member)})"


def _opening(language: Language) -> bytes:
    calendar = Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", f"-//dutyring//duties//{language.upper()}")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("REFRESH-INTERVAL", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("X-PUBLISHED-TTL", vDuration(REFRESH))
    return bytes(calendar.to_ical()).removesuffix(b"END:VCALENDAR\r\n")


def _slot(ring: Ring, shown: Shown) -> _Slot:
    duty, changed = shown.duty, _moment(shown.changed_at)
    lines = (
        f"DTSTART:{_moment(duty.start)}",
        f"DTEND:{_moment(duty.end)}",
        f"DTSTAMP:{changed}",
        f"LAST-MODIFIED:{changed}",
        f"SEQUENCE:{shown.sequence}",
    )
    head = b"BEGIN:VEVENT\r\n" + text_line("UID", uid(ring, duty))
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


def text_line(name: str, text: str) -> bytes:
    """A text as a line of a calendar: cleaned, escaped by the library, folded."""
    return fold(name.encode() + b":" + vText(clean(text)).to_ical())


def fold(line: bytes) -> bytes:
    """Break a line into pieces of at most 75 octets, between characters; a space begins the next.

    The library folds character by character, which takes most of a calendar's time.
    """
    pieces, width = [], OCTETS
    while len(line) > width:
        end = width
        while line[end] & 0xC0 == 0x80:  # inside a character
            end -= 1
        pieces.append(line[:end])
        line, width = line[end:], OCTETS - 1
    return b"\r\n ".join([*pieces, line]) + b"\r\n"
