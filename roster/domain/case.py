"""What a planner is given, and one answer: Case, Seat, Plan."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Literal, NamedTuple

from pydantic import Field

from roster.domain.duties import DAY, Dates, Duty, Span, sweep
from roster.domain.known import once
from roster.domain.people import Carried, Person, Wish
from roster.domain.words import Word


class Seat(NamedTuple):
    """One person on one duty: the only thing a planner decides."""

    person: str
    duty: str


class Away(Word):
    """Days on which a person serves nothing; why stays with the coordinator."""

    person: str
    dates: Dates


class Past(Duty):
    """A seat served before the period, read as a duty."""

    person: str


class Party(Word):
    """A member in a case.

    `share`: of the duty owed in the period, in billionths; the parties' shares sum to 10⁹.
    `population`: settles ties; `office`: whose office hours its people keep; `dates`: membership.
    """

    code: str
    dates: Dates = Dates()
    share: int = Field(default=0, ge=0, le=10**9)
    population: int = Field(default=0, ge=0)
    office: str = ""


class Case(Word):
    """One planning question, whole in itself.

    `days`: tier → person → days of the period on which the person is present and may serve the
    tier: with the employment share, what the person owes inside the member.
    `office`: name of office hours → spans in UTC, for the rest of people with day work.
    `distances`: person → member's code → kilometres.
    `published`: the seats of the roster that is in force for the period; none: not yet published.
    `overridden`: kind of a hard rule → pinned seats that stay although they break it. They are
    given, like what was served before the period, and so is what they alone break.
    """

    ring: str
    zone: str
    period: Dates
    parties: tuple[Party, ...]
    people: tuple[Person, ...]
    duties: tuple[Duty, ...]
    away: tuple[Away, ...] = ()
    wishes: tuple[Wish, ...] = ()
    pins: tuple[Seat, ...] = ()
    past: tuple[Past, ...] = ()
    carried: tuple[Carried, ...] = ()
    days: Mapping[str, Mapping[str, int]] = Field(default_factory=dict)
    office: Mapping[str, tuple[Span, ...]] = Field(default_factory=dict)
    distances: Mapping[str, Mapping[str, float]] = Field(default_factory=dict)
    published: tuple[Seat, ...] = ()
    overridden: Mapping[str, tuple[Seat, ...]] = Field(default_factory=dict)

    @cached_property
    def known(self) -> dict[Any, Any]:
        """What functions marked `once` have found in the case."""
        return {}

    def __copy__(self) -> "Case":
        """Copy without what is known, since a copy is made to be changed."""
        return Case.model_construct(**{name: getattr(self, name) for name in Case.model_fields})

    @cached_property
    def duty(self) -> dict[str, Duty]:
        return {d.id: d for d in self.duties}

    @cached_property
    def person(self) -> dict[str, Person]:
        return {p.id: p for p in self.people}

    @cached_property
    def party(self) -> dict[str, Party]:
        return {p.code: p for p in self.parties}

    @cached_property
    def in_order(self) -> tuple[Duty, ...]:
        return tuple(sorted(self.duties, key=lambda d: (d.start, d.tier, d.id)))

    @cached_property
    def rank(self) -> dict[str, int]:
        """Duty → its place in the order of starts."""
        return {d.id: n for n, d in enumerate(self.in_order)}

    @cached_property
    def lifted(self) -> dict[str, frozenset[Seat]]:
        """The overridden seats again, to look a seat up in."""
        return {kind: frozenset(seats) for kind, seats in self.overridden.items()}

    @cached_property
    def by_day(self) -> dict[date, tuple[Duty, ...]]:
        """Local day → the duties that start on it, in order."""
        days: dict[date, list[Duty]] = defaultdict(list)
        for duty in self.in_order:
            days[duty.day].append(duty)
        return {day: tuple(duties) for day, duties in days.items()}

    @cached_property
    def tiers(self) -> tuple[str, ...]:
        return tuple(sorted({d.tier for d in self.duties}))

    @cached_property
    def units(self) -> dict[str, tuple[Duty, ...]]:
        """What one person takes as a whole → its duties in order."""
        units: dict[str, list[Duty]] = defaultdict(list)
        for duty in self.in_order:
            units[duty.unit].append(duty)
        return {unit: tuple(duties) for unit, duties in units.items()}

    @cached_property
    def stretches(self) -> tuple[tuple[Duty, ...], ...]:
        """Every set of duties that stand at the same instant, once."""
        return tuple(sweep(self.in_order))

    @cached_property
    def standing(self) -> dict[str, tuple[Duty, ...]]:
        """The stretches again, by a name, with the seats of before that still stand in them."""
        last = max((d.end for d in self.duties), default=None)
        first = min((d.start for d in self.duties), default=None)
        past = [p for p in self.past if last and first and p.start < last and p.end > first]
        found = sweep([*self.in_order, *past])
        own = [s for s in found if any(not isinstance(d, Past) for d in s)]
        return {str(n): stretch for n, stretch in enumerate(own)}

    @cached_property
    def standing_with(self) -> dict[str, list[str]]:
        """Duty → names of the stretches in which it stands."""
        found: dict[str, list[str]] = {d.id: [] for d in self.duties}
        for name, stretch in self.standing.items():
            for duty in stretch:
                if not isinstance(duty, Past):
                    found[duty.id].append(name)
        return found

    def groups(self, at: Literal["stretch", "duty"]) -> Mapping[str, tuple[Duty, ...]]:
        """Name → duties that stand at the same instant, or a single one."""
        return self.standing if at == "stretch" else self._alone

    @cached_property
    def _alone(self) -> dict[str, tuple[Duty, ...]]:
        return {d.id: (d,) for d in self.in_order}

    @cached_property
    def dates(self) -> tuple[date, ...]:
        """Every local day from the period's first to its last, duties' days included."""
        known = [d for d in (self.period.first, self.period.last) if d]
        known += [d.day for d in self.duties]
        length = (max(known) - min(known)).days + 1 if known else 0
        return tuple(min(known) + n * DAY for n in range(length))

    @cached_property
    def past_of(self) -> dict[str, tuple[Past, ...]]:
        past: dict[str, list[Past]] = defaultdict(list)
        for seat in sorted(self.past, key=lambda s: (s.start, s.tier)):
            past[seat.person].append(seat)
        return {person: tuple(seats) for person, seats in past.items()}

    @cached_property
    def away_of(self) -> dict[str, tuple[Dates, ...]]:
        away: dict[str, list[Dates]] = defaultdict(list)
        for a in self.away:
            away[a.person].append(a.dates)
        return {person: tuple(dates) for person, dates in away.items()}

    @cached_property
    def people_of(self) -> dict[str, tuple[str, ...]]:
        """Member → ids of its people."""
        people: dict[str, list[str]] = defaultdict(list)
        for person in self.people:
            people[person.member].append(person.id)
        return {member: tuple(ids) for member, ids in people.items()}

    def is_away(self, person: str, duty: Duty) -> bool:
        """Whether the person has an absence that touches any local day of the duty."""
        return any(dates.overlap(duty.dates) for dates in self.away_of.get(person, ()))

    @once
    def day_work(self, person: str) -> tuple[Span, ...]:
        """The spans of the person's office work in and around the period, absences left out."""
        who = self.person[person]
        if not who.day_work or who.member not in self.party:
            return ()
        spans = self.office.get(self.party[who.member].office, ())
        return tuple(s for s in spans if not self._off_work(person, s))

    @once
    def given_work(self, person: str, decided: Iterable[Duty] = ()) -> Sequence[tuple[int, int]]:
        """Day work and active duties of before in minutes, and those decided on by hand."""
        given = [*self.past_of.get(person, ()), *decided]
        active = [d.minutes for d in given if d.form == "active"]
        return sorted([*active, *(s.minutes for s in self.day_work(person))])

    def _off_work(self, person: str, span: Span) -> bool:
        day = span.start.date()  # office hours never touch midnight in UTC+2 or +3
        return any(dates.cover(day) for dates in self.away_of.get(person, ()))

    def seats(self, duties: Iterable[Duty] | None = None) -> Iterator[Seat]:
        for duty in self.duties if duties is None else duties:
            for person in self.people:
                yield Seat(person.id, duty.id)


@dataclass(frozen=True)
class Plan:
    """One answer: the seats that are taken."""

    case: Case
    taken: frozenset[Seat]

    @cached_property
    def _by_person(self) -> dict[str, list[Duty]]:
        found: dict[str, list[Duty]] = {p.id: [] for p in self.case.people}
        for seat in self.taken:
            found[seat.person].append(self.case.duty[seat.duty])
        rank = self.case.rank
        return {p: sorted(ds, key=lambda d: rank[d.id]) for p, ds in found.items()}

    @cached_property
    def _by_duty(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {d.id: [] for d in self.case.duties}
        for seat in self.taken:
            found[seat.duty].append(seat.person)
        return {d: sorted(people) for d, people in found.items()}

    def duties_of(self, person: str) -> list[Duty]:
        """The person's duties in the order of their start."""
        return self._by_person[person]

    def people_on(self, duty: str) -> list[str]:
        """Ids of the people on a duty, in order."""
        return self._by_duty[duty]

    def open_seats(self, duty: Duty) -> int:
        return max(0, duty.persons - len(self.people_on(duty.id)))

    def with_(self, *seats: Seat) -> "Plan":
        return self._changed(self.taken.union(seats))

    def without(self, *seats: Seat) -> "Plan":
        return self._changed(self.taken.difference(seats))

    def _changed(self, taken: frozenset[Seat]) -> "Plan":
        """The plan with these seats; only who and what they change is sorted anew."""
        people, duties, rank = dict(self._by_person), dict(self._by_duty), self.case.rank
        for seat in self.taken ^ taken:
            duty = self.case.duty[seat.duty]
            mine = [d for d in people[seat.person] if d is not duty]
            there = [p for p in duties[seat.duty] if p != seat.person]
            if seat in taken:
                mine = sorted([*mine, duty], key=lambda d: rank[d.id])
                there = sorted([*there, seat.person])
            people[seat.person], duties[seat.duty] = mine, there
        plan = Plan(self.case, taken)
        vars(plan).update(_by_person=people, _by_duty=duties)
        return plan

    @cached_property
    def seats(self) -> tuple[Seat, ...]:
        """The seats in the order of duties and people: what is written down."""
        rank = self.case.rank
        return tuple(sorted(self.taken, key=lambda s: (rank[s.duty], s.person)))
