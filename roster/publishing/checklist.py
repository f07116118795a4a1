"""What has to be looked at before a roster is published, as data: nothing is read or written."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from roster.domain.case import Seat
from roster.domain.duties import Duty
from roster.domain.people import Contact
from roster.domain.words import Message, Word, says
from solver.outcome import OpenSeat
from solver.rule import Breach

Held = Mapping[Seat, Duty]  # seats with what is served on them


class Broken(Word):
    """A hard rule that the roster breaks: it is published so only for a recorded reason."""

    rule: str
    breaches: tuple[Breach, ...]


class Notice(Word):
    """A person whose duties are new or changed, and by what the ring reaches the person.

    `before`, `after`: the duties that go and those that come, in order; what stays is in neither.
    """

    person: str
    before: tuple[Duty, ...]
    after: tuple[Duty, ...]
    email: str = ""
    phone: str = ""


class Checklist(Word):
    """A roster before its publication.

    `agreement`: the version under which it was made; `valid`: the one that holds on its first day.
    `redated`: duties that the period has now otherwise than the draft.
    `days`: from today to the first day of the period; `notice`: how many there have to be.
    """

    roster: int
    revision: int
    first: date
    last: date
    agreement: str
    valid: str
    redated: int
    gaps: tuple[OpenSeat, ...]
    broken: tuple[Broken, ...]
    days: int
    notice: int
    told: tuple[Notice, ...]

    @property
    def late(self) -> bool:
        return self.days < self.notice

    def lacking(self, reasons: Mapping[str, str], late: str) -> tuple[Message, ...]:
        """What is missing for a publication with these reasons; nothing if it may be published."""
        overrides = reasons_lacking(self.broken, reasons)
        return (*self._outdated(), *overrides, *self._too_late(late))

    def _outdated(self) -> Iterator[Message]:
        if self.agreement != self.valid:
            yield says(
                "The roster was made under agreement version {made}, but {valid} holds on"
                " {first:day}. Plan the period again.",
                made=self.agreement,
                valid=self.valid,
                first=self.first.isoformat(),
            )
        elif self.redated:
            yield says(
                "The ring’s facts have changed since the draft was made, and with them duties of"
                " the period ({times:n}). Plan the period again.",
                times=self.redated,
            )

    def _too_late(self, late: str) -> Iterator[Message]:
        if self.late and not late.strip():
            yield says(
                "The period begins on {first:day}, and its roster is to be known {notice:n} days"
                " before. Write the reason for being late.",
                first=self.first.isoformat(),
                notice=self.notice,
            )


def reasons_lacking(broken: Iterable[Broken], reasons: Mapping[str, str]) -> Iterator[Message]:
    """A sentence for each hard rule that is broken without a reason."""
    for group in broken:
        if not reasons.get(group.rule, "").strip():
            yield says(
                "{rule:rule} is broken ({times:n}). Write why it may be.",
                rule=group.rule,
                times=len(group.breaches),
            )


def by_rule(breaches: Iterable[Breach]) -> tuple[Broken, ...]:
    """Hard breaches grouped by their rule, each once."""
    hard = sorted((b for b in breaches if b.hard), key=lambda b: b.rule)
    return tuple(
        Broken(rule=rule, breaches=tuple(own)) for rule, own in groupby(hard, lambda b: b.rule)
    )


def days_until(first: date, at: datetime, zone: str) -> int:
    """Whole local days from an instant's day to the first day of a period."""
    return (first - at.astimezone(ZoneInfo(zone)).date()).days


def notices(
    before: Held, after: Held, contacts: Mapping[str, Contact], at: datetime
) -> tuple[Notice, ...]:
    """Whose duties change from one roster to the other; those that have begun do not."""
    gone, come = _of_people(before, after, at), _of_people(after, before, at)
    return tuple(
        Notice(
            person=person,
            before=gone.get(person, ()),
            after=come.get(person, ()),
            email=contacts.get(person, Contact()).email,
            phone=contacts.get(person, Contact()).phone,
        )
        for person in sorted(gone.keys() | come.keys())
    )


def _of_people(held: Held, other: Held, at: datetime) -> dict[str, tuple[Duty, ...]]:
    """Person → duties of the one that the other does not have as they are, in order."""
    found: dict[str, list[Duty]] = {}
    for seat, duty in sorted(held.items(), key=lambda x: (x[1].start, x[1].id)):
        if duty.start > at and other.get(seat) != duty:
            found.setdefault(seat.person, []).append(duty)
    return {person: tuple(duties) for person, duties in found.items()}
