"""The tables. Facts lie as they come in; a roster's history is only ever added to.

`body` holds a record of the domain whole, where nothing asks the database for its parts.
"""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from roster.storage.columns import Json, Moment

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _of_ring(*, key: bool = False) -> Column[str]:
    return Column("ring", Text, ForeignKey("ring.id"), primary_key=key, nullable=False)


def _of_roster(*, key: bool = False) -> Column[int]:
    return Column("roster", Integer, ForeignKey("roster.id"), primary_key=key, nullable=False)


def _of_person() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["ring", "person"], ["person.ring", "person.id"])


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True)


# One row: how far the audit chain has come. Whoever writes locks it first.
store = Table(
    "store",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("made_at", Moment, nullable=False),
    Column("entries", Integer, nullable=False),
    Column("head", Text, nullable=False),
)

# facts: rises with every change of the ring's facts; news: with every change of what is published.
ring = Table(
    "ring",
    metadata,
    Column("id", Text, primary_key=True),
    Column("body", Json, nullable=False),
    Column("facts", Integer, nullable=False),
    Column("news", Integer, nullable=False),
)

member = Table(
    "member",
    metadata,
    _of_ring(key=True),
    Column("code", Text, primary_key=True),
    Column("body", Json, nullable=False),
)

agreement = Table(
    "agreement",
    metadata,
    _of_ring(key=True),
    Column("version", Text, primary_key=True),
    Column("valid_from", Date, nullable=False),
    Column("body", Json, nullable=False),
)

person = Table(
    "person",
    metadata,
    _of_ring(key=True),
    Column("id", Text, primary_key=True),
    Column("member", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("body", Json, nullable=False),
    Column("contact", Json),
    ForeignKeyConstraint(["ring", "member"], ["member.ring", "member.code"]),
)

absence = Table(
    "absence",
    metadata,
    _id(),
    _of_ring(),
    Column("person", Text, nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("kind", Text, nullable=False),
    _of_person(),
    Index(None, "ring", "person"),
)

wish = Table(
    "wish",
    metadata,
    _id(),
    _of_ring(),
    Column("person", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("strength", Text, nullable=False),
    Column("points", Integer, nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("weekdays", Json, nullable=False),
    Column("tier", Text, nullable=False),
    _of_person(),
    Index(None, "ring", "person"),
)

pin = Table(
    "pin",
    metadata,
    _id(),
    _of_ring(),
    Column("person", Text, nullable=False),
    Column("tier", Text, nullable=False),
    Column("start", Moment, nullable=False),
    Column("end", Moment, nullable=False),
    Column("reason", Text, nullable=False),
    _of_person(),
    Index(None, "ring", "person"),
)

# Seats served before the ring's first published roster.
history = Table(
    "history",
    metadata,
    _id(),
    _of_ring(),
    Column("person", Text, nullable=False),
    Column("tier", Text, nullable=False),
    Column("start", Moment, nullable=False),
    Column("end", Moment, nullable=False),
    _of_person(),
    Index(None, "ring", "person"),
)

# The ledger's entries: roster is null where they came in from outside.
balance = Table(
    "balance",
    metadata,
    _id(),
    _of_ring(),
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

distance = Table(
    "distance",
    metadata,
    _of_ring(key=True),
    Column("person", Text, primary_key=True),
    Column("member", Text, primary_key=True),
    Column("km", Float, nullable=False),
    _of_person(),
)

# A draft of a period or what became of it. duties: as they were dated when it was made.
# case: what the ledger was made of when it was published, without names and wishes.
roster = Table(
    "roster",
    metadata,
    _id(),
    _of_ring(),
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
    _of_roster(key=True),
    Column("duty", Text, primary_key=True),
    Column("person", Text, primary_key=True),
    Column("mark", Text, nullable=False),
)

operation = Table(
    "operation",
    metadata,
    _of_roster(key=True),
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

# reasons: hard rule → why it may be broken; late: why less than the notice is kept.
publication = Table(
    "publication",
    metadata,
    _id(),
    _of_ring(),
    _of_roster(),
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
# sequence and changed_at move only when the duty or its people change; gone: no longer a duty.
published = Table(
    "published",
    metadata,
    _of_ring(key=True),
    Column("duty", Text, primary_key=True),
    Column("start", Moment, nullable=False),
    Column("end", Moment, nullable=False),
    _of_roster(),
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
    _id(),
    _of_ring(),
    Column("duty", Text, nullable=False),
    Column("body", Json, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Index(None, "ring", "duty"),
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
