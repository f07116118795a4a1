"""From the facts of a ring and a period to one problem that is whole in itself."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from roster.calendar.duties import duties, past_duty
from roster.calendar.windows import office_spans
from roster.domain.case import Away, Case, Party, Past
from roster.domain.duties import DAY, Dates, Duty, Span, stamp
from roster.domain.errors import BadInput, Fault
from roster.domain.owing import days_present, long_leave, member_shares
from roster.domain.people import Absence, Carried, Facts, Person, Pin
from roster.domain.ring import Agreement, Tier
from roster.domain.words import says
from roster.planning.decisions import never_overridden, overridden, pinned
from solver.problem import Limits, Problem, agreed, load
from solver.rules.person_share import PersonShare

MEMORY = timedelta(days=400)  # how far back rules look; named holidays are remembered longer


def question(facts: Facts, first: date, last: date, limits: Limits | None = None) -> Problem:
    """Make the problem of planning first..last (local dates, both included).

    The agreement valid on the first day gives rules and key; each duty follows the version valid
    at its start. Raises BadInput if history or pins contradict the period's duties.
    """
    agreement = facts.ring.agreement_on(first)
    rules = agreed(agreement.rules)
    around = _around(rules)
    past = _past(facts, first)
    dated = _dated(facts, past, first, last)
    faults = [*_inside(past, dated, first, last), *_loose_pins(facts.pins, dated, first, last)]
    faults += never_overridden(facts.pins, dated)
    if faults:
        raise BadInput(faults)
    period = Dates(first=first, last=last)
    people = _people(facts, dated, period)
    tiers = [t for t in agreement.tiers if any(d.tier == t.id for d in dated)]
    leave = _long_leave(facts, _leave_limit(rules))
    case = Case(
        ring=facts.ring.id,
        zone=facts.ring.zone,
        period=period,
        parties=_parties(facts, agreement, period, leave),
        people=people,
        duties=dated,
        away=_away(facts, people, period, max(14 * DAY, around)),
        wishes=tuple(w for w in facts.wishes if w.first <= last and first <= w.last),
        pins=tuple(s for p in facts.pins for s in pinned(p, dated)),
        overridden=overridden(facts.pins, dated),
        past=past,
        carried=_carried(facts, first),
        days=_days(facts, tiers, people, period, leave),
        office=_office(facts, agreement, people, dated, around),
        distances=_distances(facts, people),
    )
    objective, limits = agreement.objective, limits or Limits()
    return Problem(case=case, rules=rules, objective=objective, limits=limits)


def dated_duties(facts: Facts, first: date, last: date) -> tuple[Duty, ...]:
    """The duties of a period; those of a block that history has begun belong to before."""
    return _dated(facts, _past(facts, first), first, last)


def _dated(facts: Facts, past: Sequence[Past], first: date, last: date) -> tuple[Duty, ...]:
    return duties(facts.ring, first, last, {p.block for p in past if p.block and p.day < first})


def _past(facts: Facts, first: date) -> tuple[Past, ...]:
    """History as duties: what is near enough for rules that look back, and named holidays."""
    described = [(s, past_duty(facts.ring, s)) for s in facts.history]
    return tuple(
        Past(**dict(d), person=s.person)
        for s, d in sorted(described, key=lambda x: (x[1].start, x[1].tier, x[0].person))
        if d.holiday or d.day >= first - MEMORY
    )


def _inside(past: Sequence[Past], dated: Sequence[Duty], first: date, last: date) -> list[Fault]:
    """History rows inside the planned period, those of a block begun before it apart."""
    begun = {p.block for p in past if p.block and p.day < first}
    planned = {d.id for d in dated}
    return [
        Fault(
            file="history.csv",
            column="start",
            says=says(
                "The seat in {tier:tier} of {start:at} lies inside the planned period."
                " History holds only what was served before it: leave the row out or plan a later"
                " period.",
                tier=p.tier,
                start=p.iso,
            ),
        )
        for p in past
        if p.id in planned or (first <= p.day <= last and p.block not in begun)
    ]


def _loose_pins(pins: Sequence[Pin], dated: Sequence[Duty], first: date, last: date) -> list[Fault]:
    return [
        Fault(
            file="pins.csv",
            column="start",
            says=says(
                "No duty of {tier:tier} begins between {start:at} and {end:at}. Give the pin the"
                " start and end of a duty, as the command “dutyring duties” prints them.",
                tier=pin.tier,
                start=stamp(pin.start),
                end=stamp(pin.end),
            ),
        )
        for pin in pins
        if first <= pin.start.date() and pin.end.date() <= last and not pinned(pin, dated)
    ]


def _people(facts: Facts, dated: Sequence[Duty], period: Dates) -> tuple[Person, ...]:
    """Who belongs to the ring on any day of the period, and whoever is pinned."""
    staying = {s.person for pin in facts.pins for s in pinned(pin, dated)}
    whole = Dates(first=period.first, last=max([period.last or date.min, *_ends(dated)]))
    return tuple(
        p
        for p in sorted(facts.people, key=lambda p: p.id)
        if p.active.overlap(whole) or p.id in staying
    )


def _ends(dated: Sequence[Duty]) -> list[date]:
    return [d.last_day for d in dated]


def _parties(
    facts: Facts, agreement: Agreement, period: Dates, leave: Mapping[str, set[date]]
) -> tuple[Party, ...]:
    year = agreement.population_year or (period.first or date.min).year
    shares = member_shares(facts.ring, agreement, facts.people, period, leave)
    return tuple(
        Party(
            code=m.code,
            dates=m.dates,
            share=shares[m.code],
            population=m.population(year),
            office=m.code if m.code in agreement.member_hours else "",
        )
        for m in sorted(facts.ring.members, key=lambda m: m.code)
    )


def _away(
    facts: Facts, people: Sequence[Person], period: Dates, around: timedelta
) -> tuple[Away, ...]:
    """Absences around the period without their kinds."""
    ids = {p.id for p in people}
    first, last = period.first or date.min, period.last or date.max
    return tuple(
        Away(person=a.person, dates=Dates(first=a.first, last=a.last))
        for a in sorted(facts.absences, key=lambda a: (a.person, a.first, a.last))
        if a.person in ids and a.first <= last + around and first - around <= a.last
    )


def _carried(facts: Facts, first: date) -> tuple[Carried, ...]:
    """The newest balances made up before the period."""
    dates = [b.as_of for b in facts.balances if b.as_of < first]
    return tuple(
        Carried(**b.model_dump(exclude={"as_of"}))
        for b in facts.balances
        if dates and b.as_of == max(dates)
    )


def _distances(facts: Facts, people: Sequence[Person]) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for p in people:
        own = {d.member: d.km for d in facts.distances if d.person == p.id}
        if own:
            found[p.id] = own
    return found


def _around(rules: Sequence[Mapping[str, Any]]) -> timedelta:
    """How far before and after the duties the rules read day work."""
    return max([rule.around for rule in load(rules)], default=2 * DAY)


def _leave_limit(rules: Sequence[Mapping[str, Any]]) -> int:
    shares = [r for r in load(rules) if isinstance(r, PersonShare)]
    return shares[0].long_leave_days if shares else 28


def _long_leave(facts: Facts, limit: int) -> dict[str, set[date]]:
    """Person → the days of leave that reduce what is owed."""
    absences: dict[str, list[Absence]] = {}
    for absence in facts.absences:
        absences.setdefault(absence.person, []).append(absence)
    return {person: long_leave(own, limit) for person, own in absences.items()}


def _days(
    facts: Facts,
    tiers: Sequence[Tier],
    people: Sequence[Person],
    period: Dates,
    leave: Mapping[str, set[date]],
) -> dict[str, dict[str, int]]:
    """Tier → person → days of the period on which the person is present and may serve it."""
    members = {m.code: m for m in facts.ring.members}
    return {
        t.id: {
            p.id: n
            for p in people
            if (n := days_present(p, members[p.member], t, leave.get(p.id, set()), period))
        }
        for t in tiers
    }


def _office(
    facts: Facts,
    agreement: Agreement,
    people: Sequence[Person],
    dated: Sequence[Duty],
    around: timedelta,
) -> dict[str, tuple[Span, ...]]:
    """Office hours around active duties; standby asks nothing of day work."""
    active = [d for d in dated if d.form == "active"]
    if not active or not any(p.day_work for p in people):
        return {}
    first = min(d.day for d in active) - around
    last = max(d.last_day for d in active) + around
    codes = {m.code if m.code in agreement.member_hours else "": m.code for m in facts.ring.members}
    return {key: office_spans(facts.ring, code, first, last) for key, code in codes.items()}
