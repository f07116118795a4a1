"""Other readers of calendars, to judge ours by: a lint of the bytes and five parsers.

Every parser must read the same events: what one of them sees an hour away, a phone will too.
"""

import re
from collections import Counter
from datetime import UTC, datetime
from typing import NamedTuple

import icalendar
import ics  # type: ignore[import-untyped]
import recurring_ical_events  # type: ignore[import-untyped]
import vobject
from ical.calendar_stream import IcsCalendarStream

ONCE = ("VERSION", "PRODID", "NAME", "X-WR-CALNAME", "REFRESH-INTERVAL", "X-PUBLISHED-TTL")
IN_EVENT = ("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "TRANSP")
NEVER = re.compile(rb"^(METHOD|RRULE|RDATE|BEGIN:VALARM|BEGIN:VTIMEZONE)", re.MULTILINE)
INSTANT = re.compile(r"\d{8}T\d{6}Z")
TEXT = re.compile(r"(?:\\[\\;,nN]|[^\\;,\x00-\x08\x0a-\x1f\x7f])*")


class Seen(NamedTuple):
    """An event as a parser reads it."""

    uid: str
    start: datetime
    end: datetime


def check_all(feed: bytes) -> set[Seen]:
    """Lint the bytes and read them with every parser; return the events they agree on."""
    lint(feed)
    text = feed.decode()
    readings = {
        "icalendar": by_icalendar(feed),
        "vobject": by_vobject(text),
        "ical": by_ical(text),
        "ics": by_ics(text),
        "recurring-ical-events": by_recurring_ical_events(feed),
    }
    expected = readings["icalendar"]
    assert {name for name, seen in readings.items() if sorted(seen) != sorted(expected)} == set()
    assert len({e.uid for e in expected}) == len(expected)
    return set(expected)


def lint(feed: bytes) -> None:
    """Judge what no parser tells: line ends, folding, escapes, and what must never be there."""
    assert not feed.startswith(b"\xef\xbb\xbf")
    assert feed.endswith(b"END:VCALENDAR\r\n")
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", feed)
    for folded in feed.split(b"\r\n"):
        assert len(folded) <= 75
        folded.decode()  # folded between characters, never inside one
    assert not NEVER.search(feed)
    lines = feed.decode().replace("\r\n ", "").split("\r\n")
    names = [re.split("[:;]", line, maxsplit=1)[0] for line in lines]
    assert [n for n in ONCE if names.count(n) != 1] == []
    assert "REFRESH-INTERVAL;VALUE=DURATION:PT1H" in lines
    assert "X-PUBLISHED-TTL:PT1H" in lines
    assert {names.count(n) for n in IN_EVENT} == {lines.count("BEGIN:VEVENT")}
    for name, line in zip(names, lines, strict=True):
        lint_value(name, line.partition(":")[2])


def lint_value(name: str, value: str) -> None:
    if name in ("DTSTART", "DTEND", "DTSTAMP", "LAST-MODIFIED"):
        assert INSTANT.fullmatch(value)
    if name in ("SUMMARY", "DESCRIPTION", "NAME", "X-WR-CALNAME"):
        assert TEXT.fullmatch(value)


def by_icalendar(feed: bytes) -> list[Seen]:
    calendar = icalendar.Calendar.from_ical(feed)
    assert [c.errors for c in calendar.walk() if c.errors] == []
    return [Seen(str(e["UID"]), utc(e.start), utc(e.end)) for e in calendar.events]


def by_vobject(text: str) -> list[Seen]:
    calendar = vobject.readOne(text)
    calendar.validate(raiseException=True)
    events = calendar.contents.get("vevent", [])
    return [Seen(e.uid.value, utc(e.dtstart.value), utc(e.dtend.value)) for e in events]


def by_ical(text: str) -> list[Seen]:
    events = IcsCalendarStream.calendar_from_ics(text).events
    return [Seen(str(e.uid), utc(e.start), utc(e.end)) for e in events]


def by_ics(text: str) -> list[Seen]:
    events = ics.Calendar(text).events
    return [Seen(e.uid, utc(e.begin.datetime), utc(e.end.datetime)) for e in events]


def by_recurring_ical_events(feed: bytes) -> list[Seen]:
    """Read the events as occurrences: one for each, so no UID stands for two."""
    calendar = icalendar.Calendar.from_ical(feed)
    found = list(recurring_ical_events.of(calendar).all())
    assert [u for u, n in Counter(str(e["UID"]) for e in found).items() if n > 1] == []
    return [Seen(str(e["UID"]), utc(e.start), utc(e.end)) for e in found]


def utc(at: object) -> datetime:
    assert isinstance(at, datetime)
    assert at.tzinfo
    return at.astimezone(UTC)
