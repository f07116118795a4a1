"""A ring's facts as they came in. `body` holds a record whole where nothing asks for its parts."""

from sqlalchemy import Column, Date, Float, ForeignKeyConstraint, Index, Integer, Table, Text

from roster.storage.columns import Json, Moment
from roster.storage.tables.base import metadata, number, of_person, of_ring

# facts: rises with every change of the ring's facts; news: with every change of what is published.
ring = Table(
    "ring",
    metadata,
    Column("id", Text, primary_key=True),
    Column("body", Json, nullable=False),
    Column("facts", Integer, nullable=False),
    Column("news", Integer, nullable=False),
)

# body: each of its memberships; a member may leave and come back.
member = Table(
    "member",
    metadata,
    of_ring(key=True),
    Column("code", Text, primary_key=True),
    Column("body", Json, nullable=False),
)

agreement = Table(
    "agreement",
    metadata,
    of_ring(key=True),
    Column("version", Text, primary_key=True),
    Column("valid_from", Date, nullable=False),
    Column("body", Json, nullable=False),
)

person = Table(
    "person",
    metadata,
    of_ring(key=True),
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
    number(),
    of_ring(),
    Column("person", Text, nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("kind", Text, nullable=False),
    of_person(),
    Index(None, "ring", "person"),
)

wish = Table(
    "wish",
    metadata,
    number(),
    of_ring(),
    Column("person", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("strength", Text, nullable=False),
    Column("points", Integer, nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("weekdays", Json, nullable=False),
    Column("tier", Text, nullable=False),
    of_person(),
    Index(None, "ring", "person"),
)

pin = Table(
    "pin",
    metadata,
    number(),
    of_ring(),
    Column("person", Text, nullable=False),
    Column("tier", Text, nullable=False),
    Column("start", Moment, nullable=False),
    Column("end", Moment, nullable=False),
    Column("reason", Text, nullable=False),
    of_person(),
    Index(None, "ring", "person"),
)

# Seats served before the ring's first published roster.
history = Table(
    "history",
    metadata,
    number(),
    of_ring(),
    Column("person", Text, nullable=False),
    Column("tier", Text, nullable=False),
    Column("start", Moment, nullable=False),
    Column("end", Moment, nullable=False),
    of_person(),
    Index(None, "ring", "person"),
)

distance = Table(
    "distance",
    metadata,
    of_ring(key=True),
    Column("person", Text, primary_key=True),
    Column("member", Text, primary_key=True),
    Column("km", Float, nullable=False),
    of_person(),
)
