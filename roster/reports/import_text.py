"""What an import would change, in the reader's words: counts, then each change."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from roster.domain.merging import KINDS, Part, Row, settings
from roster.domain.people import Absence, Balance, Distance, Person, Pin, Served, Wish
from roster.domain.ring import Agreement, Member, Ring
from roster.domain.words import N_, Word
from roster.i18n import CLASS_NAMES, HOLIDAY_NAMES, Speaker
from roster.reports.roster_text import table

MOST = 40  # changes that are told one by one

TITLES: Mapping[str, str] = {
    "ring": N_("Ring"),
    "members": N_("Members"),
    "agreements": N_("Agreement"),
    "people": N_("People"),
    "contacts": N_("Contact details"),
    "absences": N_("Absences"),
    "wishes": N_("Wishes"),
    "pins": N_("Pinned duties"),
    "history": N_("Served duties"),
    "balances": N_("Balances"),
    "distances": N_("Distances"),
}
FIELDS: Mapping[str, str] = {
    "name": N_("Name"),
    "languages": N_("Languages"),
    "zone": N_("Time zone"),
    "contacts": N_("Contact details"),
    "qualifications": N_("Qualifications"),
    "dates": N_("Days in the ring"),
    "populations": N_("Populations"),
    "valid_from": N_("Valid from"),
    "key": N_("Key"),
    "population_year": N_("Population year"),
    "percents": N_("Percents"),
    "tiers": N_("Tiers"),
    "office_hours": N_("Office hours"),
    "member_hours": N_("Office hours"),
    "eves": N_("Eves"),
    "holidays": N_("Holidays"),
    "weights": N_("Weights"),
    "objective": N_("Objective"),
    "rules": N_("Rules"),
    "member": N_("Member"),
    "share": N_("Employment share"),
    "standby": N_("Standby agreement"),
    "active": N_("Days in the ring"),
    "day_work": N_("Day work"),
    "hours_week": N_("Hours a week"),
    "period_work": N_("Period-based work"),
}


def counts(parts: Sequence[Part], speaker: Speaker) -> str:
    """How many rows of each part are new, changed, as they were, or not in the import."""
    heads = (N_("What"), N_("New"), N_("Changed"), N_("The same"), N_("Not in it, stays"))
    rows = [[speaker.text(TITLES[p.name]), *(str(p.count(k)) for k in KINDS)] for p in parts]
    told = [row for row in rows if any(cell != "0" for cell in row[1:])]
    return table([speaker.text(head) for head in heads], told, 1)


def changes(parts: Sequence[Part], speaker: Speaker) -> list[str]:
    """A sentence for each change, then for each new row: some dozens, and how many more."""
    of = [row for part in parts for row in part.rows]
    rows = [row for kind in ("changed", "new") for row in of if row.kind == kind]
    told = [_sentence(row, speaker) for row in rows[:MOST]]
    more = len(rows) - len(told)
    return [*told, speaker.text("and {n:n} more.", n=more)] if more else told


def _sentence(row: Row, speaker: Speaker) -> str:
    what = _what(row.now, speaker)
    if not row.was:
        return speaker.text("New: {what}.", what=what)
    fields = sorted({speaker.text(f) for was in row.was for f in _fields(was, row.now)})
    if fields:
        return speaker.text("Changed: {what}: {fields}.", what=what, fields=", ".join(fields))
    was = [told for r in row.was if (told := _what(r, speaker)) != what]
    if was:
        return speaker.text("Changed: {what}, was: {was}.", what=what, was=speaker.list(was))
    return speaker.text("Changed: {what}.", what=what)


def _fields(was: Any, now: Any) -> Iterator[str]:
    """The fields that differ, of words that have a page of their own."""
    if isinstance(now, Ring):
        before, after = settings(was), settings(now)
    elif isinstance(now, Member | Agreement | Person):
        before, after = dict(was), dict(now)
    else:
        return
    yield from (FIELDS.get(name, name) for name in after if before[name] != after[name])


def _what(row: Any, speaker: Speaker) -> str:
    """A row in a few words. Neither a reason of absence nor an address is told."""
    if isinstance(row, tuple):  # how to reach a person
        return speaker.text("how to reach {person:person}", person=row[0])
    told: Callable[[Any, Speaker], str] = TOLD[type(row)]
    return told(row, speaker)


def _ring(ring: Ring, speaker: Speaker) -> str:
    return ring.name.in_(speaker.language)


def _member(member: Member, speaker: Speaker) -> str:
    return f"{member.name.in_(speaker.language)} ({member.code})"


def _agreement(agreement: Agreement, speaker: Speaker) -> str:
    return speaker.text(
        "agreement {version} from {day}",
        version=agreement.version,
        day=speaker.full_day(agreement.valid_from),
    )


def _person(person: Person, speaker: Speaker) -> str:
    return f"{person.name}, {speaker.member(person.member)}"


def _absence(absence: Absence, speaker: Speaker) -> str:
    return speaker.text(
        "{person:person} absent {days}", person=absence.person, days=_days(absence, speaker)
    )


def _wish(wish: Wish, speaker: Speaker) -> str:
    kind = {"want": N_("{person:person} would like a duty, {days}")}.get(
        wish.kind, N_("{person:person} would rather not, {days}")
    )
    return speaker.text(kind, person=wish.person, days=_days(wish, speaker))


def _seat(seat: Pin | Served, speaker: Speaker) -> str:
    start = _at(seat.start, speaker)
    return f"{speaker.person(seat.person)}, {speaker.tier(seat.tier)}, {start}"


def _balance(balance: Balance, speaker: Speaker) -> str:
    whose = speaker.person(balance.person) or speaker.member(balance.member)
    cls = HOLIDAY_NAMES.get(balance.cls) or CLASS_NAMES.get(balance.cls, balance.cls)
    of = [speaker.tier(balance.tier), speaker.words(cls)]
    kind = ", ".join(part for part in of if part)
    return speaker.text(
        "{whose}: {points} points and {duties} duties on {day}",
        whose=f"{whose} ({kind})" if kind else whose,
        points=speaker.signed(balance.points),
        duties=speaker.signed(balance.duties),
        day=speaker.full_day(balance.as_of),
    )


def _distance(distance: Distance, speaker: Speaker) -> str:
    km, member = speaker.number(distance.km), speaker.member(distance.member)
    return f"{speaker.person(distance.person)} – {member} {km} km"


TOLD: Mapping[type[Word], Callable[[Any, Speaker], str]] = {
    Ring: _ring,
    Member: _member,
    Agreement: _agreement,
    Person: _person,
    Absence: _absence,
    Wish: _wish,
    Pin: _seat,
    Served: _seat,
    Balance: _balance,
    Distance: _distance,
}


def _days(word: Absence | Wish, speaker: Speaker) -> str:
    return f"{speaker.full_day(word.first)} – {speaker.full_day(word.last)}"


def _at(at: datetime, speaker: Speaker) -> str:
    return f"{speaker.full_day(at.astimezone(speaker.zone).date())} {speaker.clock(at)}"
