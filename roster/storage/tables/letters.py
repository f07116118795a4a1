"""Letters: written in the transaction of what they tell."""

from sqlalchemy import Boolean, Column, Index, Integer, Table, Text, UniqueConstraint

from roster.storage.columns import Json, Moment
from roster.storage.tables.base import metadata, number, of_ring

letter = Table(
    "letter",
    metadata,
    number(),
    of_ring(),
    Column("key", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("body", Json, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("ack", Boolean, nullable=False),
    Column("message_id", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("next_at", Moment, nullable=False),
    Column("sent_at", Moment),
    Column("said", Text, nullable=False),
    Column("acked_at", Moment),
    Column("answer", Text),  # the hash of the token by which “seen” is answered
    Column("told_by", Text),  # who phoned in place of an answer
    UniqueConstraint("ring", "key"),
    Index(None, "state", "next_at"),
)
