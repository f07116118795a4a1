"""What a month is drawn from: the ring's facts, its duties, and the plans that cover it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from roster.calendar.holidays import DayKind, day_kinds, days
from roster.domain.case import Seat
from roster.domain.duties import DAY, Dates, Duty
from roster.domain.ledger import Ledger
from roster.domain.people import Absence, Facts, Person
from roster.domain.ring import Tier
from roster.domain.words import Message
from roster.ui.view import Book
from solver.rule import Breach
from solver.rules.cover import Cover

NO_ACCOUNTS = Ledger(members=(), people=())


@dataclass(frozen=True)
class Missing:
    """People that a duty lacks, and why nobody was found."""

    seats: int
    reasons: tuple[Message, ...] = ()


@dataclass(frozen=True)
class Answer:
    """One plan as the pages need it.

    `points`: the balances, where they are known without the whole ledger. `book`: the roster that
    is edited, or None where the plan is only looked at; `begun`: its duties that have begun.
    """

    dates: Dates
    duties: tuple[Duty, ...]
    seats: frozenset[Seat]
    pins: frozenset[Seat] = frozenset()
    missing: Mapping[str, Missing] = field(default_factory=dict)
    breaches: tuple[Breach, ...] = ()
    ledger: Ledger = NO_ACCOUNTS
    points: Mapping[tuple[str, str], int] | None = None
    book: Book | None = None
    begun: frozenset[str] = frozenset()

    @cached_property
    def balances(self) -> Mapping[tuple[str, str], int]:
        """(member, person or "") → what stands after the plan, in thousandths of points."""
        if self.points is not None:
            return self.points
        accounts = (*self.ledger.members, *self.ledger.people)
        return {(a.member, a.person): a.points.balance for a in accounts}


@dataclass(frozen=True)
class Sheet:
    """A month of a ring. `answers`: plans that do not overlap, in the order of their dates."""

    facts: Facts
    first: date
    duties: tuple[Duty, ...]
    answers: tuple[Answer, ...] = ()

    @cached_property
    def last(self) -> date:
        return end_of_month(self.first)

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.facts.ring.zone)

    @cached_property
    def days(self) -> tuple[date, ...]:
        return tuple(days(self.first, self.last))

    @cached_property
    def kinds(self) -> dict[date, DayKind]:
        return day_kinds(self.facts.ring, self.first - DAY, self.last + DAY)

    @cached_property
    def duty(self) -> dict[str, Duty]:
        return {d.id: d for d in self.duties}

    @cached_property
    def tiers(self) -> dict[str, Tier]:
        """The tiers that have duties in the month, in the order of the agreement."""
        agreed = [t.id for t in self.facts.ring.agreement_on(self.first).tiers]
        known = self.facts.ring.tiers()
        used = {d.tier for d in self.duties}
        order = [*agreed, *(t for t in known if t not in agreed)]
        return {t: known[t] for t in order if t in used}

    @cached_property
    def on(self) -> dict[str, tuple[str, ...]]:
        """Duty → people on it, in order."""
        found: dict[str, list[str]] = defaultdict(list)
        for answer in self.answers:
            for seat in sorted(answer.seats):
                found[seat.duty].append(seat.person)
        return {duty: tuple(people) for duty, people in found.items()}

    @cached_property
    def served(self) -> dict[str, tuple[Duty, ...]]:
        """Person → duties of the month's sheet in the order of their start."""
        found: dict[str, list[Duty]] = defaultdict(list)
        for duty in self.duties:
            for person in self.on.get(duty.id, ()):
                found[person].append(duty)
        return {person: tuple(duties) for person, duties in found.items()}

    @cached_property
    def absences(self) -> dict[str, list[Absence]]:
        """Person → absences that touch the month."""
        found: dict[str, list[Absence]] = defaultdict(list)
        for absence in self.facts.absences:
            if absence.first <= self.last and self.first <= absence.last:
                found[absence.person].append(absence)
        return found

    @cached_property
    def pins(self) -> frozenset[Seat]:
        return frozenset().union(*(a.pins for a in self.answers))

    @cached_property
    def missing(self) -> dict[str, Missing]:
        return {duty: m for a in self.answers for duty, m in a.missing.items() if duty in self.duty}

    @cached_property
    def breaches(self) -> tuple[Breach, ...]:
        """What is told of this month: with a duty in it, or with none at all."""
        told = (b for a in self.answers for b in a.breaches if b.says and not _open_seat(b))
        return tuple(b for b in told if not b.duties or any(d in self.duty for d in b.duties))

    @cached_property
    def member_of(self) -> dict[str, str]:
        return {p.id: p.member for p in self.facts.people}

    @cached_property
    def told(self) -> dict[str, list[Breach]]:
        """Duty → breaches that name it."""
        found: dict[str, list[Breach]] = defaultdict(list)
        for breach in self.breaches:
            for duty in breach.duties:
                found[duty].append(breach)
        return found

    @cached_property
    def told_of(self) -> dict[str, list[Breach]]:
        """Person → breaches that name the person."""
        found: dict[str, list[Breach]] = defaultdict(list)
        for breach in self.breaches:
            found[breach.person].append(breach)
        return found

    @cached_property
    def shown_on(self) -> dict[date, list[Duty]]:
        """Day → the duties that fill it."""
        found: dict[date, list[Duty]] = {day: [] for day in self.days}
        for duty in self.duties:
            for day in self.shown_days(duty):
                found[day].append(duty)
        return found

    @cached_property
    def units(self) -> dict[str, list[Duty]]:
        """What one person takes as a whole → its duties, those beyond the month too."""
        ours = {d.unit for d in self.duties}
        found: dict[str, list[Duty]] = defaultdict(list)
        known = {d.id: d for d in (*(d for a in self.answers for d in a.duties), *self.duties)}
        for duty in sorted(known.values(), key=lambda d: (d.start, d.id)):
            if duty.unit in ours:
                found[duty.unit].append(duty)
        return found

    @cached_property
    def books(self) -> dict[str, int]:
        """Unit → place of its roster among those that are edited, until all of it has begun."""
        answers = [a for a in self.answers if a.book]
        return {d.unit: n for n, a in enumerate(answers) for d in a.duties if d.id not in a.begun}

    @cached_property
    def begun(self) -> frozenset[str]:
        return frozenset().union(*(a.begun for a in self.answers))

    def whole(self, person: str, unit: str) -> bool:
        """Whether the person has every duty of it."""
        return all(person in self.on.get(d.id, ()) for d in self.units[unit])

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """Who belongs to the ring in the month, or serves in it nevertheless."""
        month = Dates(first=self.first, last=self.last)
        everyone = self.facts.people
        return tuple(p for p in everyone if p.active.overlap(month) or p.id in self.served)

    @property
    def balances(self) -> Mapping[tuple[str, str], int]:
        return self.answers[-1].balances if self.answers else {}

    @cached_property
    def largest(self) -> tuple[int, int]:
        """The largest balance of a member and of a person: the ends of the bars' scales."""
        found = [0, 0]
        for (_, person), balance in self.balances.items():
            found[bool(person)] = max(found[bool(person)], abs(balance))
        return found[0], found[1]

    def planned(self, day: date) -> bool:
        return any(a.dates.cover(day) for a in self.answers)

    def shown_days(self, duty: Duty) -> tuple[date, ...]:
        """The days that a duty fills: that of its start, and each later one that it has by noon."""
        first = max(duty.day, self.first)
        return tuple(
            day
            for day in days(first, min(duty.last_day, self.last))
            if day == duty.day or duty.end > datetime.combine(day, time(12), self.zone)
        )


def with_answers(old: Sheet, answers: Sequence[Answer]) -> Sheet:
    """The sheet with other seats; what does not hang on them is not looked up again."""
    new = replace(old, answers=tuple(answers))
    kept = ("zone", "days", "kinds", "duty", "tiers", "absences", "units", "shown_on", "member_of")
    vars(new).update({name: getattr(old, name) for name in kept})
    return new


def _open_seat(breach: Breach) -> bool:
    """An open duty is shown as one, with its reasons, and not a second time as a breach."""
    return breach.rule == Cover.kind and not breach.hard


def end_of_month(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1) - DAY


def in_month(first: date, duties: Iterable[Duty]) -> tuple[Duty, ...]:
    """The duties of which at least one day lies in the month, by start."""
    last = end_of_month(first)
    found = {d.id: d for d in duties if d.day <= last and d.last_day >= first}
    return tuple(sorted(found.values(), key=lambda d: (d.start, d.tier, d.id)))


def sheet(facts: Facts, first: date, answers: Sequence[Answer], plain: Sequence[Duty]) -> Sheet:
    """Lay out a month; `plain` are the duties of days that no plan covers."""
    taken = sorted(answers, key=lambda a: a.dates.first or date.min)
    rest = [d for d in plain if not any(a.dates.cover(d.day) for a in taken)]
    duties = in_month(first, [*(d for a in taken for d in a.duties), *rest])
    return Sheet(facts, first, duties, tuple(taken))
