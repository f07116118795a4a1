"""Office hours and what lies outside them, as stretches of UTC.

An instant is office time when the office of every member of the ring is open, so a duty begins as
soon as one of them has closed. A member's own table of hours stands instead of the common one,
weekday by weekday closed where it is silent. Offices follow the agreement of each day.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from roster.calendar.holidays import DayKind, day_kinds
from roster.domain.duties import DAY, Span
from roster.domain.ring import WEEKDAYS, Agreement, Hours, Ring

DAY_MINUTES = 1440


def instant(zone: ZoneInfo, day: date, minute: int) -> datetime:
    """The instant of a local time, given in minutes after midnight (1440 = the next midnight).

    A time that the spring change skips moves forward by the gap (03:30 is 04:30); one that the
    autumn change repeats is the first of the two. That is what fold=0 means (PEP 495).
    """
    more, minute = divmod(minute, DAY_MINUTES)
    clock = time(minute // 60, minute % 60)
    return datetime.combine(day + more * DAY, clock, zone).astimezone(UTC)


def office_spans(ring: Ring, member_code: str, first: date, last: date) -> tuple[Span, ...]:
    """A member's own office hours on the local dates first..last."""
    zone = ZoneInfo(ring.zone)
    spans = (
        _open(zone, day, kind, [_hours(ring.agreement_on(day), member_code, day)])
        for day, kind in day_kinds(ring, first, last).items()
    )
    return tuple(span for span in spans if span)


def common_spans(ring: Ring, kinds: Mapping[date, DayKind]) -> tuple[Span, ...]:
    """When the offices of all members are open, on the days of `kinds`."""
    zone = ZoneInfo(ring.zone)
    spans = (_open(zone, day, kind, _all_hours(ring, day)) for day, kind in kinds.items())
    return tuple(span for span in spans if span)


def closed_windows(ring: Ring, first: date, last: date) -> tuple[Span, ...]:
    """What is not office time, from 00:00 of first to 24:00 of last; the ends are cut off there."""
    zone = ZoneInfo(ring.zone)
    at, windows = instant(zone, first, 0), []
    end = instant(zone, last, DAY_MINUTES)
    for office in (*common_spans(ring, day_kinds(ring, first, last)), Span(start=end, end=end)):
        if at < office.start:
            windows.append(Span(start=at, end=office.start))
        at = office.end
    return tuple(windows)


def _all_hours(ring: Ring, day: date) -> list[Hours | None]:
    """The hours of each member on a day; the common ones where nobody is a member that day."""
    agreement = ring.agreement_on(day)
    codes = [m.code for m in ring.members if m.dates.cover(day)]
    return [_hours(agreement, code, day) for code in codes or [""]]


def _hours(agreement: Agreement, member_code: str, day: date) -> Hours | None:
    table = agreement.member_hours.get(member_code, agreement.office_hours)
    return table.get(WEEKDAYS[day.weekday()])


def _open(zone: ZoneInfo, day: date, kind: DayKind, hours: Iterable[Hours | None]) -> Span | None:
    """When all of these hours run on a day; an office that closes before it opens stays shut."""
    starts, ends = set(), set()
    for each in hours:
        if each is None:
            return None
        starts.add(each.opens)
        ends.add(each.closes if kind.closes is None else min(each.closes, kind.closes))
    start = max(instant(zone, day, minute) for minute in starts)
    end = min(instant(zone, day, minute) for minute in ends)
    return Span(start=start, end=end) if start < end else None
