"""When somebody is busy by a calendar of their own: spans only, no titles, no places kept."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import recurring_ical_events  # type: ignore[import-untyped]
from icalendar import Calendar, Component, Event

from roster.domain.duties import DAY, Duty, Span
from roster.domain.errors import BadInput, Fault
from roster.domain.people import Absence
from roster.domain.words import says

MOST_BYTES = 5_000_000
MOST_EVENTS = 20_000


def busy_times(data: bytes, first: date, last: date, zone: str) -> list[Span]:
    """The busy spans of a calendar between two local days, in order. Raises BadInput.

    Left out: events that are cancelled or marked as free. Days without hours are local days.
    """
    if len(data) > MOST_BYTES:
        raise BadInput([_fault(says("The calendar is larger than 5 MB. Give a part of it."))])
    here = ZoneInfo(zone)
    try:
        calendars = Calendar.from_ical(data, multiple=True)
        spans = [s for c in calendars for s in _spans(c, first, last, here)]
    except (ValueError, KeyError, IndexError, AttributeError, TypeError, OverflowError) as error:
        message = says("This is not a calendar file (.ics), or it is damaged.")
        raise BadInput([_fault(message)]) from error
    return sorted(spans, key=lambda s: (s.start, s.end))


def obstacles(person: str, busy: Sequence[Span], duties: Iterable[Duty]) -> list[Absence]:
    """The days on which a person cannot take a duty that begins then, as obstacles in a row.

    Being busy in office hours is no obstacle: only what meets a duty counts.
    """
    days = sorted({d.day for d in duties if any(d.overlaps(span) for span in busy)})
    found: list[Absence] = []
    for day in days:
        if found and day - found[-1].last == DAY:
            found[-1] = found[-1].model_copy(update={"last": day})
        else:
            found.append(Absence(person=person, first=day, last=day, kind="obstacle"))
    return found


def _spans(calendar: Calendar, first: date, last: date, here: ZoneInfo) -> Iterator[Span]:
    if any(_too_often(event) for event in calendar.walk("VEVENT")):
        raise ValueError("an event that repeats more than once a day")
    begins, ends = (datetime.combine(day, time(), here) for day in (first, last + DAY))
    found = recurring_ical_events.of(calendar, skip_bad_series=True).between(begins, ends)
    if len(found) > MOST_EVENTS:
        raise ValueError("too many events")
    for event in found:
        if _counts(event):
            start, end = (_moment(event[name].dt, here) for name in ("DTSTART", "DTEND"))
            if start < end:
                yield Span(start=max(start, begins.astimezone(UTC)), end=min(end, ends))


def _too_often(event: Component) -> bool:
    """Whether it repeats within a day: to lay that out over months may take hours."""
    rules = event.get("RRULE", [])
    return any(
        str(often).upper() in ("HOURLY", "MINUTELY", "SECONDLY")
        for rule in (rules if isinstance(rules, list) else [rules])
        for often in rule.get("FREQ", [])
    )


def _counts(event: Event) -> bool:
    free = str(event.get("TRANSP", "OPAQUE")).upper() == "TRANSPARENT"
    shown = str(event.get("X-MICROSOFT-CDO-BUSYSTATUS", "BUSY")).upper()
    cancelled = str(event.get("STATUS", "")).upper() == "CANCELLED"
    return not (free or cancelled or shown == "FREE")


def _moment(at: date | datetime, here: ZoneInfo) -> datetime:
    """An instant; a day begins at local midnight, a time without a zone is local."""
    if not isinstance(at, datetime):
        return datetime.combine(at, time(), here).astimezone(UTC)
    return (at if at.tzinfo else at.replace(tzinfo=here)).astimezone(UTC)


def _fault(message: object) -> Fault:
    return Fault.model_validate({"file": ".ics", "says": message})
