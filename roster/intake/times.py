"""Days, instants, times of day and weekdays, as people write them; else Wrong."""

import re
from datetime import date, datetime

from roster.domain.duties import Dates
from roster.domain.people import Qualification
from roster.domain.ring import WEEKDAYS, Hours, TierHours, Weekday
from roster.domain.words import says
from roster.intake.places import Wrong

_FINNISH_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:T00:00:00)?")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?::00)?")
_DAYS: dict[str, Weekday] = {
    word: day
    for day, words in zip(
        WEEKDAYS,
        (
            "mon ma må monday maanantai måndag",
            "tue ti tuesday tiistai tisdag",
            "wed ke on wednesday keskiviikko onsdag",
            "thu to thursday torstai torsdag",
            "fri pe fr friday perjantai fredag",
            "sat la lö saturday lauantai lördag",
            "sun su sö sunday sunnuntai söndag",
        ),
        strict=True,
    )
    for word in words.split()
}


def day(of: str) -> date:
    """A local date, written 2026-09-01 or 1.9.2026."""
    iso, finnish = _ISO_DAY.fullmatch(of), _FINNISH_DAY.fullmatch(of)
    try:
        if iso:
            return date(*(int(n) for n in iso.groups()))
        if finnish:
            d, m, y = (int(n) for n in finnish.groups())
            return date(y, m, d)
    except ValueError:
        pass
    raise Wrong(says("{text} is not a date. Write it as 2026-09-01 or 1.9.2026.", text=of))


def instant(of: str) -> datetime:
    """An instant in ISO 8601 with Z or an offset."""
    try:
        at = datetime.fromisoformat(of)
        if at.tzinfo is not None:
            at.timestamp()
            return at.replace(microsecond=0) if at.microsecond else at
    except (ValueError, OverflowError):
        raise Wrong(
            says("{text} is not a time. Write it as 2026-01-05T13:00:00Z.", text=of)
        ) from None
    raise Wrong(
        says(
            "{text} does not say in which time zone it is. Add Z for UTC, or the offset such as "
            "+02:00.",
            text=of,
        )
    )


def weekday(of: str) -> Weekday:
    found = _DAYS.get(of.casefold())
    if found is None:
        allowed = ", ".join(WEEKDAYS)
        raise Wrong(
            says("{text} is not a weekday. Use one of: {allowed}.", text=of, allowed=allowed)
        )
    return found


def clock(of: str) -> int:
    """A time of day in minutes after midnight, up to 24:00."""
    match = _CLOCK.fullmatch(of)
    minutes = int(match[1]) * 60 + int(match[2] or 0) if match else -1
    if not 0 <= minutes <= 1440 or (match and int(match[2] or 0) > 59):
        raise Wrong(says("{text} is not a time of day. Write it as 08:00.", text=of))
    return minutes


def cut(of: str) -> int:
    """A time of day at which something is cut: midnight is 00:00."""
    return clock(of) % 1440


def _from_to(of: str) -> tuple[int, int]:
    ends = re.split(r"\s*[-\u2013\u2014]\s*", of)
    if len(ends) != 2:
        raise Wrong(says("{text} is not hours. Write them as 08:00-16:00.", text=of))
    return clock(ends[0]) % 1440, clock(ends[1])


def office(of: str) -> Hours:
    """Opening hours of one day."""
    opens, closes = _from_to(of)
    if opens >= closes:
        raise Wrong(
            says(
                "{text} closes before it opens. Write the opening time first: 08:00-16:00.", text=of
            )
        )
    return Hours(opens=opens, closes=closes)


def stretch(of: str) -> TierHours:
    """A weekly stretch such as "fri sat 18:00-24:00"; it may end after midnight."""
    words = re.sub(r"\s*[-\u2013\u2014]\s*", "-", of).replace(",", " ").split()
    if len(words) < 2:
        raise Wrong(says("{text} should be weekdays and hours: fri sat 18:00-24:00.", text=of))
    opens, closes = _from_to(words[-1])
    days = tuple(dict.fromkeys(weekday(w) for w in words[:-1]))
    return TierHours(weekdays=days, hours=Hours(opens=opens, closes=closes or 1440))


def qualification(of: str) -> Qualification:
    """A qualification, on certain days when they follow it: id@2025-01-01..2027-12-31."""
    id_, at, days = of.partition("@")
    if not id_ or (at and ".." not in days):
        raise Wrong(
            says(
                "{text} should be a qualification, or one with its days: "
                "emergency_placement@2025-01-01..2027-12-31.",
                text=of,
            )
        )
    first, last = _ends(days)
    return Qualification(id=id_, dates=in_order(Dates(first=first, last=last)))


def _ends(of: str) -> tuple[date | None, date | None]:
    first, _, last = re.sub(r"\.\.\.?(?=\d|$)", "\n", of, count=1).partition("\n")
    return (day(first) if first else None, day(last) if last else None)


def in_order(dates: Dates) -> Dates:
    if dates.first and dates.last and dates.last < dates.first:
        raise Wrong(
            says(
                "{last} is before {first}. Put the first day first.",
                first=dates.first.isoformat(),
                last=dates.last.isoformat(),
            )
        )
    return dates
