"""The log of who did what: only added to, each entry's hash covering the one before it.

Personal values stand in it as commitments: SHA-256 over a salt and the value. The value and its
salt lie in a table of their own, so that they can be erased and the chain still holds.
"""

import secrets
from collections.abc import Iterator, Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any, NamedTuple

import sqlalchemy as sa

from roster.domain.duties import stamp
from roster.storage.columns import canonical
from roster.storage.tables import audit, secret, store


class Who(NamedTuple):
    """Who acts; `verified`: by a login, not only by a name given."""

    name: str
    verified: bool = False


class Personal(NamedTuple):
    """A value that can be erased later; `about`: what it tells of a ring, as ring/part."""

    about: str
    value: Any


class Torn(NamedTuple):
    """Where the chain does not hold; entry 0: its end was cut off."""

    entry: int


def add(
    connection: sa.Connection,
    who: Who,
    at: datetime,
    what: tuple[str, str],
    facts: Mapping[str, Any],
) -> None:
    """Add an entry; `what`: the step and the ring's id. The store's row is locked by the caller."""
    last = connection.execute(sa.select(store.c.entries, store.c.head)).one()
    entry, step, ring = last.entries + 1, *what
    body, hidden = _committed(facts)
    row = {
        "entry": entry,
        "at": at.replace(microsecond=0),
        "who": who.name,
        "verified": who.verified,
        "what": step,
        "ring": ring,
        "body": body,
    }
    hash_ = _hash(last.head, row)
    connection.execute(audit.insert(), {**row, "hash": hash_})
    if hidden:
        connection.execute(secret.insert(), [{**h, "entry": entry} for h in hidden])
    connection.execute(store.update().values(entries=entry, head=hash_))


def head(connection: sa.Connection) -> str:
    """The hash of the newest entry, which covers all before it."""
    return str(connection.execute(sa.select(store.c.head)).scalar_one())


def verify(connection: sa.Connection, upto: str = "") -> Torn | None:
    """Walk the chain; `upto`: a hash that was printed and must still stand in it."""
    before, seen, at = "", not upto, 0
    committed: dict[str, int] = {}
    for row in connection.execute(sa.select(audit).order_by(audit.c.entry)).mappings():
        at += 1
        if row["entry"] != at or _hash(before, dict(row)) != row["hash"]:
            return Torn(at)
        before = row["hash"]
        committed |= dict.fromkeys(_commitments(row["body"]), at)
        seen = seen or before == upto
    last = connection.execute(sa.select(store.c.entries, store.c.head)).one()
    if (last.entries, last.head) != (at, before) or not seen:
        return Torn(0)
    return next((Torn(entry) for entry in _altered(connection, committed)), None)


def abouts(connection: sa.Connection, ring: str) -> list[str]:
    """Of what in a ring there are personal values, as ring/part or as the ring alone."""
    found = connection.execute(sa.select(secret.c.about).distinct()).scalars()
    return sorted(about for about in found if about.split("/")[0] == ring)


def count(connection: sa.Connection, about: str, before: datetime) -> int:
    """How many personal values about something are older than an instant."""
    chosen = sa.select(sa.func.count()).select_from(secret).where(_old(about, before))
    return int(connection.execute(chosen).scalar_one())


def erase(connection: sa.Connection, about: str, before: datetime) -> None:
    """Erase the personal values about something that are older than an instant."""
    connection.execute(secret.delete().where(_old(about, before)))


def _old(about: str, before: datetime) -> sa.ColumnElement[bool]:
    entries = sa.select(audit.c.entry).where(audit.c.at < before)
    return sa.and_(secret.c.about == about, secret.c.entry.in_(entries))


def _hash(before: str, row: Mapping[str, Any]) -> str:
    told = {k: row[k] for k in ("entry", "who", "verified", "what", "ring", "body")}
    return sha256((before + canonical({**told, "at": stamp(row["at"])})).encode()).hexdigest()


def _committed(facts: Mapping[str, Any]) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The facts with personal values replaced by commitments, and the values."""
    body: dict[str, Any] = {}
    hidden: list[dict[str, Any]] = []
    for name, fact in facts.items():
        if not isinstance(fact, Personal):
            body[name] = fact
            continue
        salt = secrets.token_hex(16)
        commitment = _commitment(salt, fact.value)
        body[name] = {"commitment": commitment}
        hidden.append(
            {"commitment": commitment, "about": fact.about, "salt": salt, "value": fact.value}
        )
    return body, hidden


def _commitment(salt: str, value: Any) -> str:
    return sha256((salt + canonical(value)).encode()).hexdigest()


def _commitments(body: Mapping[str, Any]) -> Iterator[str]:
    for fact in body.values():
        if isinstance(fact, Mapping) and fact.keys() == {"commitment"}:
            yield fact["commitment"]


def _altered(connection: sa.Connection, committed: Mapping[str, int]) -> Iterator[int]:
    """Entries whose personal values are no longer those that were committed to."""
    for row in connection.execute(sa.select(secret).order_by(secret.c.entry)):
        told = committed.get(row.commitment) == row.entry
        if not told or _commitment(row.salt, row.value) != row.commitment:
            yield row.entry
