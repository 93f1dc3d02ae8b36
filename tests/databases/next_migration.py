"""A made-up migration for tests: it rebuilds the table that all others refer to, which is the dangerous thing."""

import sqlalchemy as sa
from alembic import op

revision = "9001"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Give dumps a note."""
    with op.batch_alter_table("dump", recreate="always") as batch:
        batch.add_column(sa.Column("note", sa.Text(), nullable=False, server_default="none"))
