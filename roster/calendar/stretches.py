"""When a tier is on duty, and where its stretches are cut into pieces.

The pieces of a tier are walked in order of time: each begins where its own version of the
agreement has the tier on duty and no earlier piece still runs. So nothing is lost or doubled where
a version changes: a piece begun under the old version ends as the old one says, and the new version
goes on there.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import NamedTuple
from zoneinfo import ZoneInfo

from roster.calendar.holidays import days
from roster.calendar.windows import DAY_MINUTES, closed_windows, instant
from roster.domain.duties import DAY, Span
from roster.domain.ring import WEEKDAYS, Agreement, Ring, Tier, TierHours

# Offices closed for longer than this have no hours at all: the tier is kept as round the clock.
LONGEST_CLOSED = 31 * DAY
# Days walked before and after those asked for, so that a stretch is seen whole or known as endless.
MARGIN = LONGEST_CLOSED + 11 * DAY


class Piece(NamedTuple):
    """One uncut part of a stretch, with the tier as it stands in the version it begins under."""

    agreement: Agreement
    tier: Tier
    start: datetime
    end: datetime


class Version(NamedTuple):
    """An agreement on the local dates first..last of a reach, where it is valid."""

    agreement: Agreement
    first: date
    last: date


class Reach(NamedTuple):
    """The local dates that are walked, and the closed windows in them."""

    zone: ZoneInfo
    first: date
    last: date
    closed: tuple[Span, ...]
    versions: tuple[Version, ...]


def reach(ring: Ring, first: date, last: date) -> Reach:
    """All that is needed to know each piece that begins on the local dates first..last."""
    first, last = first - MARGIN, last + MARGIN
    closed = closed_windows(ring, first, last)
    return Reach(ZoneInfo(ring.zone), first, last, closed, _versions(ring, first, last))


def pieces(over: Reach, tier_id: str) -> Iterator[Piece]:
    """The pieces of a tier in order of time; those near the ends of the reach are not whole."""
    at = instant(over.zone, over.first, 0)
    for version in over.versions:
        at = max(at, instant(over.zone, version.first, 0))
        tier = version.agreement.tier(tier_id)
        for piece in _begun_in(over, version, tier, at) if tier else ():
            yield piece
            at = piece.end


def _versions(ring: Ring, first: date, last: date) -> tuple[Version, ...]:
    runs = groupby(days(first, last), key=lambda day: ring.agreement_on(day).valid_from)
    spans = [(run[0], run[-1]) for run in (list(days_) for _, days_ in runs)]
    return tuple(Version(ring.agreement_on(a), a, b) for a, b in spans)


def _begun_in(over: Reach, version: Version, tier: Tier, at: datetime) -> Iterator[Piece]:
    until = instant(over.zone, version.last, DAY_MINUTES)
    endless_cuts, cuts = _cut_times(over, tier.cuts or (0,)), _cut_times(over, tier.cuts)
    for stretch in _stretches(over, tier):
        start, end = max(at, stretch.start), stretch.end
        if stretch.end - stretch.start > LONGEST_CLOSED:
            parts = _cut(start, end, endless_cuts, timedelta(0))
        else:
            parts = _cut(start, end, cuts, timedelta(minutes=tier.least_minutes))
        for a, b in parts:
            if a < until:
                yield Piece(version.agreement, tier, a, b)
                at = b


def _stretches(over: Reach, tier: Tier) -> Sequence[Span]:
    """The tier's own hours in order of time, before cuts; its weekly stretches may overlap."""
    if tier.hours == "out_of_office":
        return over.closed
    if tier.hours == "always":
        start, end = instant(over.zone, over.first, 0), instant(over.zone, over.last, DAY_MINUTES)
        return (Span(start=start, end=end),)
    return sorted(_weekly(over, tier.hours), key=lambda s: (s.start, s.end))


def _weekly(over: Reach, hours: Sequence[TierHours]) -> Iterator[Span]:
    """Weekly stretches with dates; one that closes no later than it opens runs to the next day."""
    for day in days(over.first, over.last):
        for each in hours:
            if WEEKDAYS[day.weekday()] in each.weekdays:
                opens, closes = each.hours.opens, each.hours.closes
                next_day = DAY_MINUTES if closes <= opens else 0
                start = instant(over.zone, day, opens)
                yield Span(start=start, end=instant(over.zone, day, closes + next_day))


def _cut_times(over: Reach, cuts: Sequence[int]) -> list[datetime]:
    every = (instant(over.zone, day, cut) for day in days(over.first, over.last) for cut in cuts)
    return sorted(set(every))


def _cut(
    start: datetime, end: datetime, cuts: list[datetime], least: timedelta
) -> Iterator[tuple[datetime, datetime]]:
    """Cut at each time that leaves `least` before it, from the last cut made, and after it."""
    if start >= end:
        return
    for cut in cuts[bisect_right(cuts, start) : bisect_left(cuts, end)]:
        if cut - start >= least and end - cut >= least:
            yield start, cut
            start = cut
    yield start, end
