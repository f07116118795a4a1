"""Who owes how much of a period: members by the agreement's key, people by the days present."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from functools import cache

from roster.domain.duties import Dates
from roster.domain.people import Absence, Person
from roster.domain.ring import Agreement, Member, Ring, Tier
from roster.domain.shares import BILLION, apportion


def days_of(period: Dates) -> list[date]:
    """Every day of a closed period."""
    if period.first is None or period.last is None:
        raise ValueError("the period has no end")
    return [period.first + timedelta(days=n) for n in range((period.last - period.first).days + 1)]


def member_shares(
    ring: Ring,
    agreement: Agreement,
    people: Sequence[Person],
    period: Dates,
    leave: Mapping[str, set[date]] | None = None,
) -> dict[str, int]:
    """Member → share of the period in billionths, the key applied day by day.

    Memberships have dates. Under the key "headcount" people count by their employment share on
    the days on which they are in the ring and not on a long leave (`leave`: person → its days),
    just as they owe: counted whole, a joint unit's members with part-time people would owe for
    ever what nobody in them is asked to serve. Where a day has no member with any weight, its
    members share it equally. The shares sum to 10⁹.
    """
    days = days_of(period)
    year = agreement.population_year or days[0].year
    order = [m.code for m in sorted(ring.members, key=lambda m: (-m.population(year), m.code))]
    shares = dict.fromkeys(order, Fraction(0))
    for weights, times in Counter(
        tuple(_weights(ring, agreement, _there(people, day, leave or {}), year, day).items())
        for day in days
    ).items():
        whole = sum((w for _, w in weights), Fraction(0))
        for code, weight in weights:
            shares[code] += Fraction(times, len(days)) * weight / whole
    whole = sum(shares.values(), Fraction(0))
    if not whole:
        return dict.fromkeys(order, 0)
    return apportion(BILLION, {c: s / whole * BILLION for c, s in shares.items()}, order)


def _there(people: Sequence[Person], day: date, leave: Mapping[str, set[date]]) -> Sequence[Person]:
    return [p for p in people if p.active.cover(day) and day not in leave.get(p.id, ())]


def _weights(
    ring: Ring, agreement: Agreement, people: Sequence[Person], year: int, day: date
) -> Mapping[str, Fraction]:
    present = [m for m in ring.members if m.dates.cover(day)]
    weights = {m.code: _weight(m, agreement, people, year) for m in present}
    return weights if any(weights.values()) else {m.code: Fraction(1) for m in present}


def _weight(member: Member, agreement: Agreement, people: Sequence[Person], year: int) -> Fraction:
    if agreement.key == "population":
        return Fraction(member.population(year))
    if agreement.key == "percent":
        return Fraction(str(agreement.percents.get(member.code, 0)))
    if agreement.key == "headcount":
        return Fraction(sum(p.share for p in people if p.member == member.code))
    return Fraction(1)


def long_leave(absences: Iterable[Absence], limit: int) -> set[date]:
    """Days of absences other than annual leave whose unbroken run is longer than `limit` days."""
    days = sorted({d for a in absences if a.kind != "annual" for d in days_of(_dates(a))})
    long: set[date] = set()
    run: list[date] = []
    for day in [*days, date.max]:
        if run and (day - run[-1]).days != 1:
            long |= set(run) if len(run) > limit else set()
            run = []
        run.append(day)
    return long


def _dates(absence: Absence) -> Dates:
    return Dates(first=absence.first, last=absence.last)


def days_present(
    person: Person, member: Member, tier: Tier, leave: set[date], period: Dates
) -> int:
    """Days of the period on which the person is in the ring and may serve the tier."""
    return sum(
        day not in leave
        and person.active.cover(day)
        and member.dates.cover(day)
        and may_serve(person, tier, _single(day))
        for day in days_of(period)
    )


@cache
def _single(day: date) -> Dates:
    return Dates(first=day, last=day)


def may_serve(person: Person, tier: Tier, on: Dates) -> bool:
    """Whether agreement and qualifications allow the person in the tier on these days."""
    agreed = tier.form == "active" or (
        person.standby is not None
        and all(d is not None and person.standby.cover(d) for d in (on.first, on.last))
    )
    return agreed and all(person.holds(q, on) for q in tier.qualifications)
