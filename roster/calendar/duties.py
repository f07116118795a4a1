"""The dated duties of a period: which there are, what they are called, what they weigh.

A duty belongs to the period of the local date on which it starts, a block to that of its first
duty, so that periods side by side hold every duty once.
"""

from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from typing import NamedTuple
from zoneinfo import ZoneInfo

from roster.calendar.holidays import DayKind, day_kinds
from roster.calendar.stretches import Piece, pieces, reach
from roster.domain.duties import DAY, Duty, block_id, duty_id
from roster.domain.people import Served
from roster.domain.ring import WEEKDAYS, Ring, Tier

WEEK = 7 * DAY
_MOMENT = timedelta(microseconds=1)


def duties(ring: Ring, first: date, last: date, begun: Collection[str] = ()) -> tuple[Duty, ...]:
    """The duties that belong to the period of the local dates first..last, by start and tier.

    A block begun in the period is whole even past `last`. Of a block begun before `first` only the
    duties from `first` on are there, and none when its id is in `begun`.
    """
    over = reach(ring, first, last)
    calendar = _Calendar.of(ring, first - WEEK, last + WEEK)
    found = [
        duty
        for tier_id in sorted(ring.tiers())
        for duty in calendar.duties(list(pieces(over, tier_id)))
    ]
    units = groupby(sorted(found, key=lambda d: (d.unit, d.start)), key=lambda d: d.unit)
    belonging = (_belonging(list(unit), first, last, begun) for _, unit in units)
    return tuple(sorted((d for ds in belonging for d in ds), key=lambda d: (d.start, d.tier)))


def block_of(ring: Ring, tier_id: str, start: datetime) -> str | None:
    """The block that a duty of a tier belongs to by its start; None where it is served alone."""
    day = _local_day(ZoneInfo(ring.zone), start)
    tier = ring.agreement_on(day).tier(tier_id)
    return _block(tier, day) if tier else None


def past_duty(ring: Ring, served: Served) -> Duty:
    """Describe a seat of history as the duty it was, by the agreement valid at its start.

    A tier that this version lacks is taken from another; KeyError where no version knows it.
    """
    day = _local_day(ZoneInfo(ring.zone), served.start)
    agreement = ring.agreement_on(day)
    tier = agreement.tier(served.tier) or ring.tiers()[served.tier]
    piece = Piece(agreement, tier, served.start, served.end)
    return _Calendar.of(ring, day, day).duty(piece, served.end)


def _belonging(
    unit: Sequence[Duty], first: date, last: date, begun: Collection[str]
) -> Sequence[Duty]:
    """What of a block, or of a duty alone, the period takes."""
    if unit[0].day < first and unit[0].unit in begun:
        return ()
    rest = [duty for duty in unit if duty.day >= first]
    return rest if rest and rest[0].day <= last else ()


class _Calendar(NamedTuple):
    """The days of a ring, by which pieces are described as duties."""

    zone: ZoneInfo
    kinds: dict[date, DayKind]

    @classmethod
    def of(cls, ring: Ring, first: date, last: date) -> "_Calendar":
        return cls(ZoneInfo(ring.zone), day_kinds(ring, first, last))

    def duties(self, parts: list[Piece]) -> Iterator[Duty]:
        """Describe the pieces of a tier that begin on these days, each with its handover."""
        for piece, after in zip(parts, (*parts[1:], None), strict=True):
            if _local_day(self.zone, piece.start) in self.kinds:
                yield self.duty(piece, self._end(piece, after))

    def duty(self, piece: Piece, end: datetime) -> Duty:
        tier, day = piece.tier, _local_day(self.zone, piece.start)
        kind, block = self.kinds[day], _block(tier, day)
        weight = piece.agreement.weight(tier.form, kind.cls)
        return Duty(
            id=duty_id(tier.id, piece.start),
            start=piece.start,
            end=end,
            tier=tier.id,
            form=tier.form,
            day=day,
            last_day=_local_day(self.zone, end - _MOMENT),
            cls="week" if block else kind.cls,
            points=_points(end - piece.start, weight),
            persons=tier.persons,
            block=block,
            holiday=kind.named,
            qualifications=tier.qualifications,
        )

    def _end(self, piece: Piece, after: Piece | None) -> datetime:
        """Where the duty ends: later than its piece if another unit takes over at once.

        The handover is never longer than the duty that takes over, so it stays in the tier's hours.
        """
        if after is None or after.start != piece.end:
            return piece.end
        ours, theirs = (_block(p.tier, _local_day(self.zone, p.start)) for p in (piece, after))
        if ours is not None and ours == theirs:
            return piece.end
        return min(piece.end + timedelta(minutes=piece.tier.handover_minutes), after.end)


def _block(tier: Tier, day: date) -> str | None:
    """The block of a duty that starts on a day: that of the last change day until then."""
    if tier.blocks == "none":
        return None
    since_change = (day.weekday() - WEEKDAYS.index(tier.change_day)) % 7
    return block_id(tier.id, day - since_change * DAY)


def _points(length: timedelta, weight: int) -> int:
    """Hours × weight in thousandths, rounded half up."""
    seconds = int(length.total_seconds())
    return (seconds * weight * 2 + 3600) // 7200


def _local_day(zone: ZoneInfo, at: datetime) -> date:
    return at.astimezone(UTC).astimezone(zone).date()
