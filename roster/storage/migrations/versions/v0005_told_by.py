"""Who noted that a reader was told by phone."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the column; what was answered before, its reader answered."""
    op.add_column("letter", sa.Column("told_by", sa.Text(), nullable=True))
