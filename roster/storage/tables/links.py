"""Links that calendars are fetched by."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
)

from roster.storage.columns import Moment
from roster.storage.tables.base import metadata, number, of_ring

# Whose duties a calendar shows. hash: SHA-256 of the link's token, which is kept nowhere.
link = Table(
    "link",
    metadata,
    number(),
    of_ring(),
    Column("person", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("blocks", Boolean, nullable=False),
    Column("hash", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("revoked_at", Moment),
    UniqueConstraint("hash"),
    Index(None, "ring", "person"),
)

fetch = Table(
    "fetch",
    metadata,
    Column("link", Integer, ForeignKey("link.id"), primary_key=True),
    Column("at", Moment, nullable=False),
    Column("client", Text, nullable=False),
    Column("etag", Text, nullable=False),
    Column("count", Integer, nullable=False),
)
