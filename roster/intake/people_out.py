"""From people, and what limits or moves them, to the rows of their tables, as canonical texts."""

import csv
import io
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from roster.domain.duties import Dates, stamp
from roster.domain.people import Contact, Facts, Person, Qualification
from roster.intake.columns import Table

Rows = list[tuple[str, ...]]


def rows(facts: Facts) -> dict[str, Rows]:
    """The rows of every table of people, by its machine name, cells in the order of columns."""
    return {
        "people": [_person(p, facts.contacts.get(p.id)) for p in facts.people],
        "absences": [(a.person, _day(a.first), _day(a.last), a.kind) for a in facts.absences],
        "wishes": [
            (
                w.person,
                w.kind,
                w.strength,
                _day(w.first),
                _day(w.last),
                " ".join(w.weekdays),
                w.tier,
            )
            for w in facts.wishes
        ],
        "pins": [(p.person, p.tier, stamp(p.start), stamp(p.end), p.reason) for p in facts.pins],
        "history": [(s.person, s.tier, stamp(s.start), stamp(s.end)) for s in facts.history],
        "balances": [
            (
                _day(b.as_of),
                b.member,
                b.person,
                b.tier,
                b.cls,
                _thousandths(b.points),
                _thousandths(b.duties),
            )
            for b in facts.balances
        ],
        "distances": [(d.person, d.member, _number(d.km)) for d in facts.distances],
    }


def to_csv(table: Table, cells: Iterable[tuple[str, ...]]) -> str:
    """Write one table: commas, line feeds, the heading first."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.names)
    writer.writerows(cells)
    return out.getvalue()


def _person(p: Person, c: Contact | None) -> tuple[str, ...]:
    return (
        p.id,
        p.name,
        p.member,
        _thousandths(p.share),
        " ".join(_qualification(q) for q in p.qualifications),
        " ".join(p.languages),
        *_standby(p.standby),
        _day(p.active.first),
        _day(p.active.last),
        "office" if p.day_work else "none",
        "" if p.hours_week is None else _number(p.hours_week),
        _flag(p.period_work),
        c.email if c else "",
        c.phone if c else "",
        _flag(c.show_phone) if c else "",
        c.language if c else "",
    )


def _standby(standby: Dates | None) -> tuple[str, str]:
    if standby is None:
        return "", ""
    return _day(standby.first) or ("" if standby.last else "always"), _day(standby.last)


def _qualification(q: Qualification) -> str:
    if q.dates == Dates():
        return q.id
    return f"{q.id}@{_day(q.dates.first)}..{_day(q.dates.last)}"


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _flag(flag: bool) -> str:  # noqa: FBT001
    return "yes" if flag else "no"


def _thousandths(value: int) -> str:
    return _bare(Decimal(value) / 1000)


def _number(value: float) -> str:
    return _bare(Decimal(repr(value)))


def _bare(value: Decimal) -> str:
    text = format(value, "f")
    return (text.rstrip("0").rstrip(".") if "." in text else text) if value else "0"
