"""Rosters and what became of them; their history is only ever added to."""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
)

from roster.storage.columns import Json, Moment
from roster.storage.tables.base import metadata, number, of_ring, of_roster

# A draft of a period or what became of it. duties: as they were dated when it was made.
# case: what the ledger was made of when it was published, without names and wishes.
roster = Table(
    "roster",
    metadata,
    number(),
    of_ring(),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("name", Text, nullable=False),
    Column("agreement", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("duties", Json, nullable=False),
    Column("outcome", Json),
    Column("case", Json),
    Column("scope", Text),
    Column("made_at", Moment, nullable=False),
    Column("made_by", Text, nullable=False),
    Index(None, "ring", "first"),
)

seat = Table(
    "seat",
    metadata,
    of_roster(key=True),
    Column("duty", Text, primary_key=True),
    Column("person", Text, primary_key=True),
    Column("mark", Text, nullable=False),
)

operation = Table(
    "operation",
    metadata,
    of_roster(key=True),
    Column("revision", Integer, primary_key=True),
    Column("client", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("cells", Json, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("of", Integer),
    Column("grounds", Json, nullable=False),
    UniqueConstraint("client", "number"),
)

# The ledger's entries: roster is null where they came in from outside.
balance = Table(
    "balance",
    metadata,
    number(),
    of_ring(),
    Column("roster", Integer, ForeignKey("roster.id")),
    Column("as_of", Date, nullable=False),
    Column("member", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("tier", Text, nullable=False),
    Column("cls", Text, nullable=False),
    Column("points", Integer, nullable=False),
    Column("duties", Integer, nullable=False),
    Index(None, "ring", "as_of"),
)

# reasons: hard rule → why it may be broken; late: why less than the notice is kept.
publication = Table(
    "publication",
    metadata,
    number(),
    of_ring(),
    of_roster(),
    Column("revision", Integer, nullable=False),
    Column("agreement", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("who", Text, nullable=False),
    Column("reasons", Json, nullable=False),
    Column("late", Text, nullable=False),
    Column("told", Json, nullable=False),
    Column("head", Text, nullable=False),
    UniqueConstraint("roster", "revision"),
)

# What feeds and the board show: each duty that was ever published, as it stands now.
# sequence and changed_at move only when the duty, its people or what is said of them change;
# gone: no longer a duty.
published = Table(
    "published",
    metadata,
    of_ring(key=True),
    Column("duty", Text, primary_key=True),
    Column("start", Moment, nullable=False),
    Column("end", Moment, nullable=False),
    of_roster(),
    Column("body", Json, nullable=False),
    Column("people", Json, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("gone", Boolean, nullable=False),
    Index(None, "ring", "start"),
)

# What really happened beside the plan.
took = Table(
    "took",
    metadata,
    number(),
    of_ring(),
    Column("duty", Text, nullable=False),
    Column("body", Json, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Index(None, "ring", "duty"),
)
