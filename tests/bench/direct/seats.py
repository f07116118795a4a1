"""Who may take what: read once from the case, so that impossible seats get no variable."""

from collections.abc import Iterator
from datetime import date

from roster.domain.case import Case
from roster.domain.duties import DAY, Dates, Duty
from roster.domain.people import Person


def able(case: Case) -> Iterator[tuple[str, str]]:
    """Person and unit (a duty, or a duty week as a whole), wherever nothing forbids it."""
    for person in case.people:
        away = _away_days(case, person)
        member = case.party.get(person.member)
        spans = [person.active, *([member.dates] if member else [])]
        for unit, duties in case.units.items():
            if (
                _inside(spans, duties)
                and _agreed(person, duties)
                and not any(_meets(away, d) for d in duties)
                and all(person.holds(q, d.dates) for d in duties for q in d.qualifications)
                and not _already(case, person, duties)
            ):
                yield person.id, unit


def _away_days(case: Case, person: Person) -> set[date]:
    """Days of absence in the reach of the case's duties."""
    known = case.dates
    first, last = known[0] - DAY, max(d.last_day for d in case.duties)
    days: set[date] = set()
    for dates in case.away_of.get(person.id, ()):
        day, end = max(dates.first or first, first), min(dates.last or last, last)
        while day <= end:
            days.add(day)
            day += DAY
    return days


def _meets(away: set[date], duty: Duty) -> bool:
    if not away:
        return False
    span = (duty.last_day - duty.day).days
    return any(duty.day + n * DAY in away for n in range(span + 1))


def _inside(spans: list[Dates], duties: tuple[Duty, ...]) -> bool:
    first, last = duties[0].day, max(d.last_day for d in duties)
    return all(dates.cover(first) and dates.cover(last) for dates in spans)


def _agreed(person: Person, duties: tuple[Duty, ...]) -> bool:
    standby = [d for d in duties if d.form == "standby"]
    return not standby or (person.standby is not None and _inside([person.standby], duties))


def _already(case: Case, person: Person, duties: tuple[Duty, ...]) -> bool:
    """Whether a duty begun before the period still stands."""
    past = case.past_of.get(person.id, ())
    latest = [p for p in past if p.end > duties[0].start]
    return any(d.overlaps(p) for p in latest for d in duties)
