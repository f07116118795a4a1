"""Rosters, what was done to them, what is published and what really happened."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables, those that others refer to first."""
    for make in (_roster, _seat, _operation, _balance, _publication, _published, _took):
        make()


def _roster() -> None:
    op.create_table(
        "roster",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ring", sa.Text(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("agreement", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("duties", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("case", sa.Text(), nullable=True),
        sa.Column("scope", sa.Text(), nullable=True),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["ring"], ["ring.id"], name=op.f("fk_roster_ring_ring")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roster")),
    )
    op.create_index(op.f("ix_roster_ring_first"), "roster", ["ring", "first"], unique=False)


def _seat() -> None:
    op.create_table(
        "seat",
        sa.Column("roster", sa.Integer(), nullable=False),
        sa.Column("duty", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["roster"], ["roster.id"], name=op.f("fk_seat_roster_roster")),
        sa.PrimaryKeyConstraint("roster", "duty", "person", name=op.f("pk_seat")),
    )


def _operation() -> None:
    op.create_table(
        "operation",
        sa.Column("roster", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("client", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("cells", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("of", sa.Integer(), nullable=True),
        sa.Column("grounds", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["roster"], ["roster.id"], name=op.f("fk_operation_roster_roster")),
        sa.PrimaryKeyConstraint("roster", "revision", name=op.f("pk_operation")),
        sa.UniqueConstraint("client", "number", name=op.f("uq_operation_client_number")),
    )


def _balance() -> None:
    op.create_table(
        "balance",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ring", sa.Text(), nullable=False),
        sa.Column("roster", sa.Integer(), nullable=True),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("member", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("tier", sa.Text(), nullable=False),
        sa.Column("cls", sa.Text(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("duties", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["ring"], ["ring.id"], name=op.f("fk_balance_ring_ring")),
        sa.ForeignKeyConstraint(["roster"], ["roster.id"], name=op.f("fk_balance_roster_roster")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_balance")),
    )
    op.create_index(op.f("ix_balance_ring_as_of"), "balance", ["ring", "as_of"], unique=False)


def _publication() -> None:
    op.create_table(
        "publication",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ring", sa.Text(), nullable=False),
        sa.Column("roster", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("agreement", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("late", sa.Text(), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("head", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["ring"], ["ring.id"], name=op.f("fk_publication_ring_ring")),
        sa.ForeignKeyConstraint(
            ["roster"], ["roster.id"], name=op.f("fk_publication_roster_roster")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_publication")),
        sa.UniqueConstraint("roster", "revision", name=op.f("uq_publication_roster_revision")),
    )


def _published() -> None:
    op.create_table(
        "published",
        sa.Column("ring", sa.Text(), nullable=False),
        sa.Column("duty", sa.Text(), nullable=False),
        sa.Column("start", MOMENT, nullable=False),
        sa.Column("end", MOMENT, nullable=False),
        sa.Column("roster", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("people", sa.Text(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["ring"], ["ring.id"], name=op.f("fk_published_ring_ring")),
        sa.ForeignKeyConstraint(["roster"], ["roster.id"], name=op.f("fk_published_roster_roster")),
        sa.PrimaryKeyConstraint("ring", "duty", name=op.f("pk_published")),
    )
    op.create_index(op.f("ix_published_ring_start"), "published", ["ring", "start"], unique=False)


def _took() -> None:
    op.create_table(
        "took",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ring", sa.Text(), nullable=False),
        sa.Column("duty", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["ring"], ["ring.id"], name=op.f("fk_took_ring_ring")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_took")),
    )
    op.create_index(op.f("ix_took_ring_duty"), "took", ["ring", "duty"], unique=False)
