"""A ring's facts as rows, and back: what a ring folder holds, word for word."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import sqlalchemy as sa
from pydantic import TypeAdapter

from roster.domain.errors import Stale
from roster.domain.people import (
    Absence,
    Balance,
    Contact,
    Distance,
    Facts,
    Person,
    Pin,
    Served,
    Wish,
)
from roster.domain.ring import Ring
from roster.domain.words import Word, says
from roster.storage import tables
from roster.storage.columns import canonical

# Rows that are their words field by field: the facts' name → table and word.
ROWS: Mapping[str, tuple[sa.Table, type[Word]]] = {
    "absences": (tables.absence, Absence),
    "wishes": (tables.wish, Wish),
    "pins": (tables.pin, Pin),
    "history": (tables.history, Served),
    "balances": (tables.balance, Balance),
    "distances": (tables.distance, Distance),
}
APART = {"id", "member", "name"}  # of a person, columns of their own


def load(connection: sa.Connection, ring: str) -> Facts | None:
    """All facts of a ring as they came in; None where there is no such ring."""
    body = connection.execute(sa.select(tables.ring.c.body).where(tables.ring.c.id == ring))
    found = body.scalar_one_or_none()
    if found is None:
        return None
    people = list(connection.execute(_of(tables.person, ring)).mappings())
    return Facts(
        ring=_ring(connection, ring, found),
        people=tuple(_person(dict(row)) for row in people),
        contacts={r["id"]: Contact(**r["contact"]) for r in people if r["contact"] is not None},
        **{name: _words(connection, ring, *kind) for name, kind in ROWS.items()},
    )


def people(connection: sa.Connection, ring: str, ids: Iterable[str]) -> list[Person]:
    """People of a ring by their ids, in their order."""
    chosen = _of(tables.person, ring).where(tables.person.c.id.in_([*ids]))
    return [_person(dict(row)) for row in connection.execute(chosen).mappings()]


def save(connection: sa.Connection, facts: Facts) -> None:
    """Put the facts in place of those that the ring had; people and members stay known."""
    ring = facts.ring.id
    body = facts.ring.model_dump(mode="json", exclude={"id", "members", "agreements"})
    if _changed(connection, tables.ring, {"id": ring}, {"body": body}):
        connection.execute(tables.ring.insert().values(id=ring, body=body, facts=0, news=0))
    connection.execute(
        tables.ring.update().where(tables.ring.c.id == ring).values(facts=tables.ring.c.facts + 1)
    )
    for code in {m.code: None for m in facts.ring.members}:
        terms = [_json(m, {"code"}) for m in facts.ring.members if m.code == code]
        _put(connection, tables.member, {"ring": ring, "code": code}, {"body": terms})
    for version in facts.ring.agreements:
        key = {"ring": ring, "version": version.version}
        body = _json(version, {"version", "valid_from"})
        _put(connection, tables.agreement, key, {"valid_from": version.valid_from, "body": body})
    for person in facts.people:
        _put(connection, tables.person, {"ring": ring, "id": person.id}, _columns(person, facts))
    for name, (table, _) in ROWS.items():
        _replace(connection, table, ring, getattr(facts, name))


def refuse_stale(connection: sa.Connection, ring: str, seen: int | None) -> None:
    """Raise Stale if the facts are not those that their editor saw."""
    t = tables.ring
    now = connection.execute(sa.select(t.c.facts).where(t.c.id == ring)).scalar_one_or_none()
    if seen is not None and (now or 0) != seen:
        raise Stale(says("Somebody has changed the ring’s facts meanwhile. Look again, then edit."))


def differences(old: Facts | None, new: Facts) -> Iterator[tuple[str, list[str], list[str]]]:
    """Each part of the facts that is not as it was, with the rows that go and those that come."""
    for part in Facts.model_fields:
        was = _told(getattr(old, part)) if old else []
        now = _told(getattr(new, part))
        before, after = set(was), set(now)
        gone, come = [r for r in was if r not in after], [r for r in now if r not in before]
        if gone or come:
            yield part, gone, come


def _told(part: object) -> list[str]:
    """A part of the facts row by row, each as JSON."""
    if isinstance(part, Word):
        return [canonical(part.model_dump(mode="json"))]
    if isinstance(part, Mapping):
        return [
            canonical({"id": id_, **word.model_dump(mode="json")}) for id_, word in part.items()
        ]
    assert isinstance(part, tuple)
    return [canonical(word.model_dump(mode="json")) for word in part]


def _columns(person: Person, facts: Facts) -> dict[str, Any]:
    contact = facts.contacts.get(person.id)
    return {
        "member": person.member,
        "name": person.name,
        "body": _json(person, APART),
        "contact": _json(contact, set()) if contact else None,
    }


def _replace(connection: sa.Connection, table: sa.Table, ring: str, words: Iterable[Word]) -> None:
    """Rows in place of the ring's own; balances that publications made stay."""
    own = table.c.ring == ring
    if "roster" in table.c:
        own &= table.c.roster.is_(None)
    connection.execute(table.delete().where(own))
    rows = [{**word.model_dump(), "ring": ring} for word in words]
    if rows:
        connection.execute(table.insert(), rows)


def _put(
    connection: sa.Connection, table: sa.Table, key: Mapping[str, Any], values: Mapping[str, Any]
) -> None:
    if _changed(connection, table, key, values):
        connection.execute(table.insert().values(**key, **values))


def _changed(
    connection: sa.Connection, table: sa.Table, key: Mapping[str, Any], values: Mapping[str, Any]
) -> bool:
    """Change the row of this key; True where there is none yet."""
    where = [table.c[name] == value for name, value in key.items()]
    return connection.execute(table.update().where(*where).values(**values)).rowcount == 0


def _ring(connection: sa.Connection, ring: str, body: Mapping[str, Any]) -> Ring:
    members = connection.execute(_of(tables.member, ring)).mappings()
    versions = connection.execute(_of(tables.agreement, ring)).mappings()
    return Ring.model_validate(
        {
            **body,
            "id": ring,
            "members": [{**term, "code": r["code"]} for r in members for term in r["body"]],
            "agreements": [
                {**r["body"], "version": r["version"], "valid_from": r["valid_from"]}
                for r in versions
            ],
        }
    )


def _person(row: Mapping[str, Any]) -> Person:
    return Person.model_validate({**row["body"], **{name: row[name] for name in APART}})


def _words(connection: sa.Connection, ring: str, table: sa.Table, word: type[Word]) -> Any:
    names = [table.c[name] for name in word.model_fields]
    chosen = sa.select(*names).where(table.c.ring == ring).order_by(*table.primary_key)
    if "roster" in table.c:
        chosen = chosen.where(table.c.roster.is_(None))
    rows = [dict(row) for row in connection.execute(chosen).mappings()]
    return TypeAdapter(tuple[word, ...]).validate_python(rows)  # type: ignore[valid-type]


def _of(table: sa.Table, ring: str) -> sa.Select[Any]:
    return sa.select(table).where(table.c.ring == ring).order_by(*table.primary_key)


def _json(word: Word, without: set[str]) -> dict[str, Any]:
    return word.model_dump(mode="json", exclude=without)
