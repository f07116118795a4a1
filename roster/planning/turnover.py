"""The life of a ring in a simulation: who joins, leaves, is on leave and wishes what.

What the facts say happens as they say it. Beyond them, all drawn by one seed:
- Agreements and populations go on as last known, holidays are those of the year. Qualifications
  and standby agreements that would end are renewed in time.
- Of those without a known last day about LEAVING leave in a year, on any day of a quarter; from
  the next day on a newcomer of the same member has the same employment share, qualifications and
  languages. About LONG_LEAVE begin a long leave (parental, study, sick) of one to nine months.
- Who has no annual leave in a year gets four weeks in summer, dealt out so that people of the
  same qualifications are away in turn, one week in winter, and an obstacle of a day.
  One in four people wishes a big holiday off, one in four avoids a weekday for some weeks.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random

from roster.domain.duties import DAY, Dates
from roster.domain.people import Absence, AbsenceKind, Facts, Person, Wish
from roster.domain.ring import WEEKDAYS

LEAVING, LONG_LEAVE = 0.08, 0.05  # of the people, in a year
QUARTERS = 4
WEEK = 7 * DAY
LONG: tuple[AbsenceKind, ...] = ("parental", "parental", "study", "sick")
SUMMERS = 3  # times of four weeks, from the first Monday of June on
BIG = ((12, 24, 3), (6, 19, 8), (12, 31, 2))  # month, day, days: Christmas, Midsummer, New Year


def lasting(facts: Facts) -> Facts:
    """The facts with every qualification and standby agreement renewed in time."""
    return facts.model_copy(update={"people": tuple(_renewed(p) for p in facts.people)})


def lived(facts: Facts, quarter: Dates, draw: Random) -> Facts:
    """The facts with what happens in a quarter, and from its year's first one on in the year."""
    first = _first(quarter)
    present = [p for p in facts.people if p.active.overlap(quarter)]
    facts = _with_year(facts, present, first.year, draw)
    for person in present:
        if not person.active.cover(first) or person.active.last is not None:
            continue
        chance = draw.random() * QUARTERS
        if chance < LEAVING:
            facts = _replaced(facts, person, first + draw.randrange(90) * DAY)
        elif chance < LEAVING + LONG_LEAVE:
            begins = first + draw.randrange(90) * DAY
            leave = _days(person, begins, draw.randint(30, 270), draw.choice(LONG))
            facts = _unpinned(facts, person, begins)
            facts = facts.model_copy(update={"absences": (*facts.absences, leave)})
    return facts


def _first(quarter: Dates) -> date:
    return quarter.first or date.min


def _renewed(person: Person) -> Person:
    held = tuple(
        q.model_copy(update={"dates": q.dates.model_copy(update={"last": None})})
        for q in person.qualifications
    )
    standby = person.standby and person.standby.model_copy(update={"last": None})
    return person.model_copy(update={"qualifications": held, "standby": standby})


def _replaced(facts: Facts, person: Person, last: date) -> Facts:
    """The person leaves after a day and a newcomer begins on the next."""
    leaver = person.model_copy(update={"active": Dates(first=person.active.first, last=last)})
    there = Dates(first=last + DAY)
    name = f"{person.member}-{there.first:%Y%m%d}-{len(facts.people)}"
    newcomer = person.model_copy(
        update={
            "id": name,
            "name": name,
            "active": there,
            "standby": person.standby and there,
            "qualifications": tuple(
                q.model_copy(update={"dates": Dates()}) for q in person.qualifications
            ),
        }
    )
    people = tuple(leaver if p.id == person.id else p for p in facts.people)
    own = [d for d in facts.distances if d.person == person.id]
    homes = tuple(d.model_copy(update={"person": name}) for d in own)
    facts = _unpinned(facts, person, last)
    return facts.model_copy(
        update={"people": (*people, newcomer), "distances": (*facts.distances, *homes)}
    )


def _unpinned(facts: Facts, person: Person, since: date) -> Facts:
    pins = tuple(p for p in facts.pins if p.person != person.id or p.end.date() < since)
    return facts.model_copy(update={"pins": pins})


def _with_year(facts: Facts, present: Sequence[Person], year: int, draw: Random) -> Facts:
    """Leave and wishes of a year for those who have no leave in it yet; drawn once a year."""
    known = {a.person for a in facts.absences if a.kind == "annual" and a.first.year == year}
    without = [p for p in present if p.id not in known]
    shuffled = draw.sample(without, len(without))
    alike = sorted(shuffled, key=lambda p: sorted(q.id for q in p.qualifications))
    away = [a for turn, p in enumerate(alike) for a in _leave(p, year, turn, draw)]
    wishes = [w for p in alike for w in _wishes(p, year, draw)]
    return facts.model_copy(
        update={"absences": (*facts.absences, *away), "wishes": (*facts.wishes, *wishes)}
    )


def _leave(person: Person, year: int, turn: int, draw: Random) -> Iterator[Absence]:
    june, february = _monday(year, 6), _monday(year, 2)
    yield _days(person, june + turn % SUMMERS * 4 * WEEK, 28)
    yield _days(person, february + draw.randrange(6) * WEEK, 7)
    yield _days(person, date(year, 1, 1) + draw.randrange(365) * DAY, 1, "obstacle")


def _monday(year: int, month: int) -> date:
    day = date(year, month, 1)
    return day + (-day.weekday() % 7) * DAY


def _days(person: Person, first: date, days: int, kind: AbsenceKind = "annual") -> Absence:
    return Absence(person=person.id, first=first, last=first + timedelta(days - 1), kind=kind)


def _wishes(person: Person, year: int, draw: Random) -> Iterator[Wish]:
    if draw.random() < 1 / 4:
        month, day, days = draw.choice(BIG)
        first = date(year, month, day)
        yield Wish(
            person=person.id,
            kind="avoid",
            strength="strong" if draw.random() < 1 / 2 else "weak",
            first=first,
            last=first + (days - 1) * DAY,
        )
    if draw.random() < 1 / 4:
        first = date(year, 1, 1) + draw.randrange(330) * DAY
        weekday = draw.choice(WEEKDAYS)
        last = first + draw.randint(2, 10) * WEEK
        yield Wish(person=person.id, kind="avoid", first=first, last=last, weekdays=(weekday,))
