"""From rows to people, and to what limits or moves them."""

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from roster.domain.duties import Dates
from roster.domain.people import (
    Absence,
    Balance,
    Contact,
    Distance,
    Person,
    Pin,
    Served,
    Wish,
)
from roster.domain.words import says
from roster.intake import tables, times, values
from roster.intake.columns import Table
from roster.intake.places import Faults, Wrong
from roster.intake.rows import Row, meaning
from roster.intake.scope import Scope

T = TypeVar("T")
Read = list[tuple[Row, T]]


class Desk:
    """Where rows become words: what a ring's names mean, and the faults so far."""

    def __init__(self, scope: Scope, faults: Faults) -> None:
        self.scope, self.faults = scope, faults

    def meanings(self, table: Table, rows: list[Row]) -> Iterator[tuple[Row, dict[str, Any]]]:
        for row in rows:
            found = meaning(table, row, self.scope, self.faults)
            if found is not None:
                yield row, found

    def words(self, row: Row, column: str, parse: Callable[[str], T]) -> tuple[T, ...]:
        """The items of a cell, parted by blanks, each once."""
        found: list[T] = []
        for word in row.cells.get(column, "").replace(",", " ").replace(";", " ").split():
            value = self.check(row, column, parse, word)
            if value is not None and value not in found:
                found.append(value)
        return tuple(found)

    def dates(self, row: Row, first: Any, last: Any, column: str) -> Dates:
        """Days in order; a last day before the first is a fault and dropped."""
        dates = Dates(first=first, last=last)
        return self.check(row, column, times.in_order, dates) or Dates(first=first)

    def check(self, row: Row, column: str, parse: Callable[[Any], T], of: Any) -> T | None:
        try:
            return parse(of)
        except Wrong as e:
            self.faults.add(row.place.at(column), e.message)
            return None


def people(desk: Desk, rows: list[Row]) -> tuple[Read[Person], dict[str, Contact]]:
    """Read people and how to reach them; their names are known from here on."""
    for row in rows:
        if id_ := row.cells.get("id", ""):
            desk.scope.people.add(id_, [row.cells.get("name", id_)])
    read, contacts = [], {}
    for row, m in desk.meanings(tables.PEOPLE, rows):
        read.append((row, _person(desk, row, m)))
        known = {k: m[k] for k in ("email", "phone", "show_phone", "language") if k in m}
        if known:
            contacts[m["id"]] = Contact(**known)
    return read, contacts


def _person(desk: Desk, row: Row, m: dict[str, Any]) -> Person:
    return Person(
        id=m["id"],
        name=m["name"],
        member=m["member"],
        share=m.get("share", 1000),
        qualifications=desk.words(row, "qualifications", times.qualification),
        languages=desk.words(row, "languages", values.spoken),
        standby=_standby(desk, row, m),
        active=desk.dates(row, m.get("active_from"), m.get("active_to"), "active_to"),
        day_work=m.get("day_work", "office") == "office",
        hours_week=m.get("hours_week"),
        period_work=m.get("period_work", False),
    )


def _standby(desk: Desk, row: Row, m: dict[str, Any]) -> Dates | None:
    first, last = m.get("standby_from"), m.get("standby_to")
    if first is None and last is None:
        return None
    return desk.dates(row, None if first == "always" else first, last, "standby_to")


def absences(desk: Desk, rows: list[Row]) -> Iterator[Absence]:
    for row, m in desk.meanings(tables.ABSENCE, rows):
        days = desk.dates(row, m["from"], m["to"], "to")
        if days.last:
            yield Absence(
                person=m["person"], first=m["from"], last=m["to"], kind=m.get("kind", "other")
            )


def wishes(desk: Desk, rows: list[Row]) -> Iterator[Wish]:
    for row, m in desk.meanings(tables.WISH, rows):
        days = desk.dates(row, m["from"], m["to"], "to")
        weekdays = desk.words(row, "weekdays", times.weekday)
        if days.last:
            yield Wish(
                person=m["person"],
                kind=m["kind"],
                strength=m.get("strength", "weak"),
                first=m["from"],
                last=m["to"],
                weekdays=weekdays,
                tier=m.get("tier", ""),
            )


def _ordered(desk: Desk, row: Row, m: dict[str, Any]) -> bool:
    if m["start"] < m["end"]:
        return True
    desk.faults.add(
        row.place.at("end"), says("The end is not after the start. Correct one of them.")
    )
    return False


def pins(desk: Desk, rows: list[Row]) -> Iterator[Pin]:
    for row, m in desk.meanings(tables.PIN, rows):
        if _ordered(desk, row, m):
            yield Pin(**m)


def history(desk: Desk, rows: list[Row]) -> Iterator[Served]:
    for row, m in desk.meanings(tables.HISTORY, rows):
        if _ordered(desk, row, m):
            yield Served(**m)


def balances(desk: Desk, rows: list[Row]) -> Iterator[Balance]:
    for _, m in desk.meanings(tables.BALANCE, rows):
        yield Balance(cls=m.pop("class", ""), **m)


def distances(desk: Desk, rows: list[Row]) -> Iterator[Distance]:
    for _, m in desk.meanings(tables.DISTANCE, rows):
        yield Distance(**m)
