"""Altering the log as somebody might who can write to the database."""

from typing import Any

import sqlalchemy as sa
from hypothesis import strategies as st

from roster.storage import audit, tables


def tamper(connection: sa.Connection, data: st.DataObject, head: str) -> str:
    """Alter the log up to the entry whose hash was printed; what was done, in words."""
    log = tables.audit
    printed = connection.execute(sa.select(log.c.entry).where(log.c.hash == head)).scalar_one()
    entry = data.draw(st.integers(1, printed))
    how = data.draw(st.sampled_from(["alter", "remove", "cut", "value", "forge"]))
    own = log.c.entry == entry
    connection.execute(tables.secret.delete().where(tables.secret.c.entry > printed))
    if how == "alter":
        new = {"who": "Joku", "what": "muu", "ring": "toinen", "body": {"x": 1}, "hash": "0" * 64}
        name = data.draw(st.sampled_from(sorted(new)))
        connection.execute(log.update().where(own).values({name: new[name]}))
    elif how in ("remove", "cut"):
        gone = own if how == "remove" else log.c.entry >= entry
        ids = sa.select(log.c.entry).where(gone)
        connection.execute(tables.secret.delete().where(tables.secret.c.entry.in_(ids)))
        connection.execute(log.delete().where(gone))
        close(connection)
    else:
        alter_value(connection, entry, forge=how == "forge")
    return f"{how} {entry} of {printed}"


def close(connection: sa.Connection) -> None:
    """Let the store's own row agree with a log that was cut."""
    log = tables.audit
    last = connection.execute(sa.select(log).order_by(log.c.entry.desc()).limit(1)).first()
    new = {"entries": last.entry if last else 0, "head": last.hash if last else ""}
    connection.execute(tables.store.update().values(new))


def alter_value(connection: sa.Connection, upto: int, *, forge: bool) -> None:
    """Write another personal value, with `forge` also the commitment that it would have."""
    t = tables.secret
    near = sa.select(t).order_by(sa.func.abs(t.c.entry - upto), t.c.commitment).limit(1)
    row = connection.execute(near).one()
    new: dict[str, Any] = {"value": ["toinen"]}
    if forge:
        new["commitment"] = audit._commitment(row.salt, new["value"])
    connection.execute(t.update().where(t.c.commitment == row.commitment).values(new))
