"""Duties, and the only time arithmetic of the house: in UTC, shown in the ring's zone elsewhere."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, cached_property
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, AwareDatetime, Field, PlainSerializer

from roster.domain.words import Word

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)

Form = Literal["active", "standby"]
DayClass = Literal["weeknight", "friday", "saturday", "sunday", "eve", "holiday"]
Class = Literal["weeknight", "friday", "saturday", "sunday", "eve", "holiday", "week"]
CLASSES: tuple[Class, ...] = (
    "weeknight",
    "friday",
    "saturday",
    "sunday",
    "eve",
    "holiday",
    "week",
)
HOLIDAYS = ("new_year", "easter", "vappu", "midsummer", "independence", "christmas")


def stamp(at: datetime) -> str:
    """Write an instant as ISO 8601 in UTC, to the second, with Z."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@cache
def minute_of(zone: str, day: date, hour: int = 0) -> int:
    """A local hour of a day as whole minutes since 1970."""
    return int(datetime.combine(day, time(hour), ZoneInfo(zone)).timestamp()) // 60


Instant = Annotated[
    AwareDatetime,
    AfterValidator(lambda at: at.astimezone(UTC)),
    PlainSerializer(stamp, return_type=str, when_used="json"),
]


class Dates(Word):
    """Local days from first to last, both included; an open end is None."""

    first: date | None = None
    last: date | None = None

    def cover(self, day: date) -> bool:
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def overlap(self, other: "Dates") -> bool:
        return not (_before(self, other) or _before(other, self))


def _before(a: Dates, b: Dates) -> bool:
    return a.last is not None and b.first is not None and a.last < b.first


class Span(Word):
    """A stretch of time in UTC, from start up to end."""

    start: Instant
    end: Instant

    @cached_property
    def minutes(self) -> tuple[int, int]:
        """Start and end as whole minutes since 1970: what the rules compute with."""
        return int(self.start.timestamp()) // 60, int(self.end.timestamp()) // 60

    @property
    def iso(self) -> str:
        """The start as a sentence's value."""
        return stamp(self.start)

    @property
    def hours(self) -> float:
        """Real hours between the instants, so 16 for a clock-change night of 17."""
        return (self.end - self.start) / HOUR

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end


class Duty(Span):
    """A dated duty: one stretch of one tier that needs people.

    `day`: local date of the start, which decides the class and the period it belongs to.
    `last_day`: local date of the last instant, for absences that are given in days.
    `block`: id of the block that is served as a whole (a duty week), or None.
    `holiday`: the named holiday it falls on with its year, such as "christmas-2026", or "".
    `points`: hours × weight of its class and form, in thousandths, per seat.
    """

    id: str
    tier: str
    form: Form
    day: date
    last_day: date
    cls: Class
    points: int = Field(ge=0, le=10**9)
    persons: int = Field(default=1, ge=0, le=10_000)
    block: str | None = None
    holiday: str = ""
    qualifications: tuple[str, ...] = ()

    @cached_property
    def dates(self) -> Dates:
        return Dates(first=self.day, last=self.last_day)

    @property
    def unit(self) -> str:
        """What one person takes as a whole: the block, or the duty itself."""
        return self.block or self.id


def sweep(duties: Iterable[Duty]) -> list[tuple[Duty, ...]]:
    """List every set of duties that stand at the same instant, each set once, in time's order."""
    ordered = sorted(duties, key=lambda d: (d.start, d.tier, d.id))
    edges = sorted({at for d in ordered for at in d.minutes})
    standing: list[Duty] = []
    found: dict[tuple[str, ...], tuple[Duty, ...]] = {}
    coming = iter(ordered)
    following = next(coming, None)
    for edge in edges:
        standing = [d for d in standing if d.minutes[1] > edge]
        while following is not None and following.minutes[0] <= edge:
            standing.append(following)
            following = next(coming, None)
        if standing:
            found.setdefault(tuple(d.id for d in standing), tuple(standing))
    return list(found.values())


def duty_id(tier: str, start: datetime) -> str:
    """Name a duty by its tier and its start in UTC, the same whatever period was asked for."""
    return f"{tier}-{start.astimezone(UTC):%Y%m%dT%H%MZ}"


def block_id(tier: str, first: date) -> str:
    """Name a block by its tier and the nominal day of its change."""
    return f"{tier}-w{first:%Y%m%d}"
