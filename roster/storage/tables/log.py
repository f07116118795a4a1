"""Who did what, and what the store knows of itself."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, Table, Text

from roster.storage.columns import Json, Moment
from roster.storage.tables.base import metadata

# One row: how far the audit chain has come. Whoever writes locks it first.
store = Table(
    "store",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("made_at", Moment, nullable=False),
    Column("entries", Integer, nullable=False),
    Column("head", Text, nullable=False),
)

# Who did what: each hash covers the entry and the hash before it.
audit = Table(
    "audit",
    metadata,
    Column("entry", Integer, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("who", Text, nullable=False),
    Column("verified", Boolean, nullable=False),
    Column("what", Text, nullable=False),
    Column("ring", Text, nullable=False),
    Column("body", Json, nullable=False),
    Column("hash", Text, nullable=False),
)

# Personal values of audit entries. Erasing a row leaves its commitment in the chain.
secret = Table(
    "secret",
    metadata,
    Column("commitment", Text, primary_key=True),
    Column("entry", Integer, ForeignKey("audit.entry"), nullable=False),
    Column("about", Text, nullable=False),
    Column("salt", Text, nullable=False),
    Column("value", Json, nullable=False),
    Index(None, "about"),
)

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Json, nullable=False),
)
