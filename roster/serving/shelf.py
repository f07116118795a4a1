"""Calendars and boards as bytes: written once for each state of a ring, then only handed out."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from hashlib import sha256
from typing import NamedTuple
from zoneinfo import ZoneInfo

from roster.calendar.duties import duties
from roster.domain.duties import DAY
from roster.domain.feeds import Fetch, Found
from roster.domain.people import Facts
from roster.domain.rosters import Shown
from roster.domain.words import Language
from roster.feeds.files import file_name
from roster.feeds.ical import Calendars
from roster.reports.now import Published
from roster.storage import Store
from roster.storage.links import Posted

MOST_BYTES = 32 * 2**20  # of calendars kept whole; a calendar that was let go is written again
AHEAD = timedelta(days=60)  # how far the board looks
LONGEST = timedelta(days=8)  # that a duty of about now may have begun before
MONTHS_BACK = 3

Clock = Callable[[], datetime]
Look = tuple[str, Language, bool]


class Sheet(NamedTuple):
    """A calendar with its name; `etag`: of its bytes, so the same calendar always has the same."""

    body: bytes
    etag: str
    name: str


@dataclass(frozen=True)
class Ring:
    """A ring as it stands in the store, on a day."""

    numbers: tuple[int, int]
    day: date
    facts: Facts
    calendars: Calendars
    near: tuple[Shown, ...]
    until: datetime | None
    known_at: datetime | None

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.facts.ring.zone)

    @cached_property
    def published(self) -> Published:
        """What the board is made of."""
        due = duties(self.facts.ring, self.day - LONGEST, self.day)
        return Published(self.near, due, self.until, self.known_at, self.numbers[1])


class _Kept(NamedTuple):
    """The ETag of a calendar, as of a state and a day."""

    numbers: tuple[int, int]
    zone: ZoneInfo
    day: date
    etag: str


class Shelf:
    """What is handed out. Its methods may be called from several threads."""

    def __init__(self, open_: Callable[[], Store], clock: Clock) -> None:
        self._open, self.clock = open_, clock
        self._opened: Store | None = None
        self._lock, self._opening = threading.Lock(), threading.Lock()
        self._rings: dict[str, Ring] = {}
        self._kept: dict[Look, _Kept] = {}
        self._bodies: OrderedDict[Look, Sheet] = OrderedDict()
        self._bytes = 0

    def found(self, hashes: Sequence[str]) -> dict[str, Found]:
        """The links by the hashes of their tokens. Raises StoreFailed."""
        return self.store().found(hashes)

    def note(self, fetches: Sequence[Fetch]) -> None:
        """Note when calendars were fetched. Raises StoreFailed."""
        self.store().fetched(fetches)

    def close(self) -> None:
        if self._opened:
            self._opened.close()

    def store(self) -> Store:
        """The store, opened at the first question; tried again at the next where it fails."""
        with self._opening:
            if self._opened is None:
                self._opened = self._open()
            return self._opened

    def etag(self, found: Found) -> str | None:
        """The ETag of a calendar, if it is known without any work."""
        kept = self._kept.get(found.look)
        if kept is None or kept.numbers != (found.facts, found.news):
            return None
        return kept.etag if kept.day == self.clock().astimezone(kept.zone).date() else None

    def sheet(self, found: Found) -> Sheet | None:
        """A calendar; None where the membership it goes by has ended. Raises StoreFailed."""
        with self._lock:
            ring = self._ring(found)
            if ring is None or ended(found, ring):
                return None
            known, kept = self._bodies.get(found.look), self._kept.get(found.look)
            if known and kept and (kept.numbers, kept.day) == (ring.numbers, ring.day):
                self._bodies.move_to_end(found.look)
                return known
            return self._written(found, ring)

    def ring(self, found: Found) -> Ring | None:
        """The ring of a link, for its board; None where it is gone. Raises StoreFailed."""
        with self._lock:
            return self._ring(found)

    def _ring(self, found: Found) -> Ring | None:
        """The ring as the store has it: read again when anything in it has changed, and daily."""
        id_ = found.ring
        ring = self._rings.get(id_)
        if ring and ring.numbers == (found.facts, found.news) and ring.day == self._today(ring):
            return ring
        posted = self.store().posted(id_)
        if posted is None:
            return None
        ring = self._rings[id_] = ring_of(posted, self.clock())
        return ring

    def _today(self, ring: Ring) -> date:
        return self.clock().astimezone(ring.zone).date()

    def _written(self, found: Found, ring: Ring) -> Sheet:
        body = ring.calendars.of(found.subscription, window(ring.day))
        etag = f'"{sha256(body).hexdigest()[:32]}"'
        sheet = Sheet(body, etag, f"{ring.facts.ring.id}-{file_name(found.subscription)}.ics")
        old = self._bodies.pop(found.look, None)
        self._bodies[found.look] = sheet
        self._bytes += len(body) - (len(old.body) if old else 0)
        while self._bytes > MOST_BYTES:
            self._bytes -= len(self._bodies.popitem(last=False)[1].body)
        self._kept[found.look] = _Kept(ring.numbers, ring.zone, ring.day, etag)
        return sheet


def ring_of(posted: Posted, now: datetime) -> Ring:
    """A ring as it stands in the store, at an instant."""
    shown = posted.shown
    return Ring(
        numbers=posted.numbers,
        day=now.astimezone(ZoneInfo(posted.facts.ring.zone)).date(),
        facts=posted.facts,
        calendars=Calendars(posted.facts, shown),
        near=tuple(s for s in shown if now - DAY < s.duty.end and s.duty.start < now + AHEAD),
        until=max((s.duty.end for s in shown), default=None),
        known_at=max((s.changed_at for s in shown), default=None),
    )


def ended(found: Found, ring: Ring) -> bool:
    """Whether the membership that a link goes by is over."""
    return found.subscription.ended(ring.facts.ring, ring.facts.people, ring.day)


def window(today: date) -> date:
    """The first day that calendars show, so that their bytes move monthly and not daily."""
    years, month = divmod(today.year * 12 + today.month - 1 - MONTHS_BACK, 12)
    return date(years, month + 1, 1)


def now() -> datetime:
    return datetime.now(UTC)
