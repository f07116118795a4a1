"""Rings and their people as they come in, and the chain of who did what."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables, those that others refer to first."""
    for make in (
        _store,
        _setting,
        _audit,
        _secret,
        _ring,
        _member,
        _agreement,
        _person,
        _absence,
        _wish,
        _pin,
        _history,
        _distance,
    ):
        make()
    op.execute("INSERT INTO store VALUES (1, CURRENT_TIMESTAMP, 0, '')")


def _store() -> None:
    op.create_table(
        "store",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("head", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_store")),
    )


def _setting() -> None:
    op.create_table(
        "setting",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
    )


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("entry", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("verified", sa.Boolean(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("ring", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("entry", name=op.f("pk_audit")),
    )


def _secret() -> None:
    op.create_table(
        "secret",
        sa.Column("commitment", sa.Text(), nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("salt", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["entry"], ["audit.entry"], name=op.f("fk_secret_entry_audit")),
        sa.PrimaryKeyConstraint("commitment", name=op.f("pk_secret")),
    )
    op.create_index(op.f("ix_secret_about"), "secret", ["about"], unique=False)


def _ring() -> None:
    op.create_table(
        "ring",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("facts", sa.Integer(), nullable=False),
        sa.Column("news", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ring")),
    )


def _member() -> None:
    op.create_table(
        "member",
        sa.Column("ring", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["ring"], ["ring.id"], name=op.f("fk_member_ring_ring")),
        sa.PrimaryKeyConstraint("ring", "code", name=op.f("pk_member")),
    )


def _agreement() -> None:
    op.create_table(
        "agreement",
        sa.Column("ring", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["ring"], ["ring.id"], name=op.f("fk_agreement_ring_ring")),
        sa.PrimaryKeyConstraint("ring", "version", name=op.f("pk_agreement")),
    )


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("ring", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("member", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["ring", "member"], ["member.ring", "member.code"], name=op.f("fk_person_ring_member")
        ),
        sa.ForeignKeyConstraint(["ring"], ["ring.id"], name=op.f("fk_person_ring_ring")),
        sa.PrimaryKeyConstraint("ring", "id", name=op.f("pk_person")),
    )


def _absence() -> None:
    op.create_table(
        "absence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ring", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ring", "person"], ["person.ring", "person.id"], name=op.f("fk_absence_ring_person")
        ),
        sa.ForeignKeyConstraint(["ring"], ["ring.id"], name=op.f("fk_absence_ring_ring")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absence")),
    )
    op.create_index(op.f("ix_absence_ring_person"), "absence", ["ring", "person"], unique=False)


def _wish() -> None:
    op.create_table(
        "wish",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ring", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("strength", sa.Text(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("weekdays", sa.Text(), nullable=False),
        sa.Column("tier", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ring", "person"], ["person.ring", "person.id"], name=op.f("fk_wish_ring_person")
        ),
        sa.ForeignKeyConstraint(["ring"], ["ring.id"], name=op.f("fk_wish_ring_ring")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wish")),
    )
    op.create_index(op.f("ix_wish_ring_person"), "wish", ["ring", "person"], unique=False)


def _pin() -> None:
    op.create_table(
        "pin",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ring", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("tier", sa.Text(), nullable=False),
        sa.Column("start", MOMENT, nullable=False),
        sa.Column("end", MOMENT, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ring", "person"], ["person.ring", "person.id"], name=op.f("fk_pin_ring_person")
        ),
        sa.ForeignKeyConstraint(["ring"], ["ring.id"], name=op.f("fk_pin_ring_ring")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pin")),
    )
    op.create_index(op.f("ix_pin_ring_person"), "pin", ["ring", "person"], unique=False)


def _history() -> None:
    op.create_table(
        "history",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ring", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("tier", sa.Text(), nullable=False),
        sa.Column("start", MOMENT, nullable=False),
        sa.Column("end", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["ring", "person"], ["person.ring", "person.id"], name=op.f("fk_history_ring_person")
        ),
        sa.ForeignKeyConstraint(["ring"], ["ring.id"], name=op.f("fk_history_ring_ring")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_history")),
    )
    op.create_index(op.f("ix_history_ring_person"), "history", ["ring", "person"], unique=False)


def _distance() -> None:
    op.create_table(
        "distance",
        sa.Column("ring", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("member", sa.Text(), nullable=False),
        sa.Column("km", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ring", "person"], ["person.ring", "person.id"], name=op.f("fk_distance_ring_person")
        ),
        sa.ForeignKeyConstraint(["ring"], ["ring.id"], name=op.f("fk_distance_ring_ring")),
        sa.PrimaryKeyConstraint("ring", "person", "member", name=op.f("pk_distance")),
    )
