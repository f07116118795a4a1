"""The people of a ring and what limits or moves them: absences, wishes, pins, seats served."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from pydantic import Field

from roster.domain.duties import Dates, Duty, Instant, Span
from roster.domain.ring import WEEKDAYS, Ring, Weekday
from roster.domain.words import Language, Word

MOST = 10**9  # thousandths that may be carried: beyond a million hours they are a mistake
DECISION_RIGHT = "emergency_placement"  # what every ring asks for, named by it or not
AbsenceKind = Literal["annual", "sick", "parental", "study", "obstacle", "other"]


class Qualification(Word):
    """A qualification, held on certain days."""

    id: str
    dates: Dates = Dates()


class Person(Word):
    """Someone who serves duties for a member.

    `share`: employment share in thousandths (1000 = full time).
    `active`: the days on which the person belongs to the ring.
    `standby`: the days of the standby agreement; None = no agreement, so no standby.
    `day_work`: works the member's office hours except on absences.
    `period_work`: daily rest may be 9 h (Working Time Act 872/2019 25 §).
    """

    id: str
    name: str
    member: str
    share: int = Field(default=1000, gt=0, le=1000)
    qualifications: tuple[Qualification, ...] = ()
    languages: tuple[str, ...] = ()
    standby: Dates | None = None
    active: Dates = Dates()
    day_work: bool = True
    hours_week: float | None = Field(default=None, gt=0, le=168)
    period_work: bool = False

    def holds(self, qualification: str, on: Dates) -> bool:
        """Whether the qualification is held on the first and the last of these days."""
        return any(q.id == qualification and _through(q.dates, on) for q in self.qualifications)


def _through(held: Dates, asked: Dates) -> bool:
    first, last = asked.first, asked.last
    return first is not None and last is not None and held.cover(first) and held.cover(last)


class Contact(Word):
    """How the ring reaches a person; never leaves the coordinator's desk unless shown."""

    email: str = ""
    phone: str = ""
    show_phone: bool = False
    language: Language = "fi"


class Absence(Word):
    """Days on which a person serves nothing; the kind is for the coordinator only."""

    person: str
    first: date
    last: date
    kind: AbsenceKind = "other"

    def blocks(self, duty: Duty) -> bool:
        """Whether the duty overlaps 00:00 of the first day to 24:00 of the last."""
        return duty.day <= self.last and self.first <= duty.last_day


class Wish(Word):
    """One wish: a want is granted by one matching duty, an avoid is broken by each of them.

    `points`: what it counts, where a number says so; 0: what its strength counts by agreement.
    """

    person: str
    kind: Literal["want", "avoid"]
    strength: Literal["strong", "weak"] = "weak"
    points: int = Field(default=0, ge=0, le=1_000_000)
    first: date
    last: date
    weekdays: tuple[Weekday, ...] = ()
    tier: str = ""

    def matches(self, duty: Duty) -> bool:
        """A duty matches by the local day on which it starts."""
        return (
            self.first <= duty.day <= self.last
            and (not self.weekdays or WEEKDAYS[duty.day.weekday()] in self.weekdays)
            and self.tier in ("", duty.tier)
        )


class Pin(Word):
    """A seat that stays whatever is planned."""

    person: str
    tier: str
    start: Instant
    end: Instant
    reason: str = ""


class Served(Span):
    """A seat served before the period."""

    person: str
    tier: str


class Carried(Word):
    """A balance carried into a period, in thousandths; + has done more than owed.

    `person` empty = the member's; `tier` or `cls` empty = over all of them. `cls` may be a named
    holiday: its duties count in their class and in the holiday.
    """

    member: str
    person: str = ""
    tier: str = ""
    cls: str = ""
    points: int = Field(default=0, ge=-MOST, le=MOST)
    duties: int = Field(default=0, ge=-MOST, le=MOST)


class Balance(Carried):
    """What was carried at the end of a day."""

    as_of: date


class Distance(Word):
    """Kilometres from a person's home to a member's office."""

    person: str
    member: str
    km: float = Field(ge=0)


class Facts(Word):
    """All that a ring folder holds."""

    ring: Ring
    people: tuple[Person, ...] = ()
    contacts: Mapping[str, Contact] = Field(default_factory=dict)
    absences: tuple[Absence, ...] = ()
    wishes: tuple[Wish, ...] = ()
    pins: tuple[Pin, ...] = ()
    history: tuple[Served, ...] = ()
    balances: tuple[Balance, ...] = ()
    distances: tuple[Distance, ...] = ()
