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
    """A value that can be erased later; `about`: the person, as ring/id."""

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
    for row in connection.execute(sa.select(audit).order_by(audit.c.entry)).mappings():
        at += 1
        if row["entry"] != at or _hash(before, dict(row)) != row["hash"]:
            return Torn(at)
        before = row["hash"]
        seen = seen or before == upto
    last = connection.execute(sa.select(store.c.entries, store.c.head)).one()
    if (last.entries, last.head) != (at, before) or not seen:
        return Torn(0)
    return next((Torn(entry) for entry in _altered_secrets(connection)), None)


def erase(connection: sa.Connection, about: str) -> int:
    """Erase the personal values about somebody; how many there were."""
    return connection.execute(secret.delete().where(secret.c.about == about)).rowcount


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


def _altered_secrets(connection: sa.Connection) -> Iterator[int]:
    """Entries whose personal values are no longer those that were committed to."""
    for row in connection.execute(sa.select(secret).order_by(secret.c.entry)):
        if _commitment(row.salt, row.value) != row.commitment:
            yield row.entry
