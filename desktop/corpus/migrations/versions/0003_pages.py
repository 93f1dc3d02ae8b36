"""Pages that are to be looked at again, pages in the trash, and notes on pages."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns, in their place: no row is written anew, and none refers to a table that is gone for a while."""
    op.add_column("page", sa.Column("look_again", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("page", sa.Column("trashed", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("page", sa.Column("note", sa.Text(), nullable=False, server_default=""))
    op.create_index(
        "ix_page_trashed_look_again", "page", ["trashed", "look_again"], sqlite_where=sa.text("look_again OR trashed")
    )
