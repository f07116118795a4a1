"""Other ids for people, wherever a ring's rows name them; no number changes by it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from roster.storage import tables

New = Mapping[str, str]  # old id → new id
Values = dict[str, Any]


def rename(connection: sa.Connection, ring: str, new: New) -> None:
    """Give people of a ring other ids in facts, rosters, operations and what is shown.

    The log is left as it is: what it tells of people is erased, never altered.
    """
    people = tables.person
    own = people.c.ring == ring
    rows = [
        dict(row)
        for row in connection.execute(
            sa.select(people).where(own, people.c.id.in_([*new]))
        ).mappings()
    ]
    connection.execute(people.insert(), [{**row, "id": new[row["id"]]} for row in rows])
    for table in _naming_a_person():
        of_ring = _of(table, ring)
        for old, id_ in new.items():
            changed = table.update().where(of_ring, table.c.person == old)
            connection.execute(changed.values(person=id_))
    for table, told in RECORDS.items():
        _each(connection, (table, ring), told, new)
    connection.execute(people.delete().where(own, people.c.id.in_([*new])))


def _naming_a_person() -> Iterator[sa.Table]:
    """Tables in which a column names a person of a ring or of a roster."""
    for table in tables.metadata.sorted_tables:
        if "person" in table.c and ("ring" in table.c or "roster" in table.c):
            yield table


def _of(table: sa.Table, ring: str) -> sa.ColumnElement[bool]:
    if "ring" in table.c:
        return table.c.ring == ring
    rosters = tables.roster
    return table.c.roster.in_(sa.select(rosters.c.id).where(rosters.c.ring == ring))


def _each(
    connection: sa.Connection,
    where: tuple[sa.Table, str],
    renamed: Callable[[sa.RowMapping, New], Values],
    new: New,
) -> None:
    """Write those rows anew whose records name somebody else now."""
    table, ring = where
    for row in connection.execute(sa.select(table).where(_of(table, ring))).mappings().all():
        values = renamed(row, new)
        if any(row[name] != value for name, value in values.items()):
            key = [column == row[column.name] for column in table.primary_key]
            connection.execute(table.update().where(*key).values(**values))


def _roster(row: sa.RowMapping, new: New) -> Values:
    case = row["case"]
    if case is None:
        return {}
    people = [
        {**p, "id": new[p["id"]], "name": new[p["id"]]} if p["id"] in new else p
        for p in case["people"]
    ]
    days = {tier: _keys(own, new) for tier, own in case["days"].items()}
    lifted = {kind: _seats(seats, new) for kind, seats in case["overridden"].items()}
    told = {
        "people": people,
        "days": days,
        "overridden": lifted,
        "pins": _seats(case["pins"], new),
        "distances": _keys(case["distances"], new),
    }
    return {"case": {**case, **told}}


def _operation(row: sa.RowMapping, new: New) -> Values:
    cells = [{**cell, "person": _one(cell["person"], new)} for cell in row["cells"]]
    return {"cells": cells, "grounds": _grounds(row["grounds"], new)}


def _publication(row: sa.RowMapping, new: New) -> Values:
    return {"told": _all(row["told"], new)}


def _published(row: sa.RowMapping, new: New) -> Values:
    return {"people": _all(row["people"], new)}


def _took(row: sa.RowMapping, new: New) -> Values:
    body = row["body"]
    who = {name: _one(body[name], new) for name in ("person", "instead") if name in body}
    return {"body": {**body, **who, "grounds": _grounds(body["grounds"], new)}}


RECORDS: Mapping[sa.Table, Callable[[sa.RowMapping, New], Values]] = {
    tables.roster: _roster,
    tables.operation: _operation,
    tables.publication: _publication,
    tables.published: _published,
    tables.took: _took,
}


def _grounds(grounds: Mapping[str, Any], new: New) -> Values:
    return {**grounds, "consent": _all(grounds["consent"], new)}


def _one(id_: str, new: New) -> str:
    return new.get(id_, id_)


def _all(ids: list[str], new: New) -> list[str]:
    return [_one(id_, new) for id_ in ids]


def _keys(own: sa.RowMapping, new: New) -> Values:
    return {_one(id_, new): value for id_, value in own.items()}


def _seats(seats: list[list[str]], new: New) -> list[list[str]]:
    return [[_one(person, new), duty] for person, duty in seats]
