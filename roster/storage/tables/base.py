"""What the tables share: how their constraints are named, and columns that many have."""

from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, Integer, MetaData, Text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def of_ring(*, key: bool = False) -> Column[str]:
    return Column("ring", Text, ForeignKey("ring.id"), primary_key=key, nullable=False)


def of_roster(*, key: bool = False) -> Column[int]:
    return Column("roster", Integer, ForeignKey("roster.id"), primary_key=key, nullable=False)


def of_person() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["ring", "person"], ["person.ring", "person.id"])


def number() -> Column[int]:
    return Column("id", Integer, primary_key=True)
