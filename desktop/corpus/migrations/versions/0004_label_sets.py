"""Topic schemes and aliases of places that belong to a corpus."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table of the label sets' saved states; without any the corpus has the shipped ones."""
    op.create_table(
        "label_set_revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("step_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("previous_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_label_set_revision"),
        sa.CheckConstraint("kind IN ('topics', 'aliases')", name="ck_label_set_revision_kind"),
        sa.ForeignKeyConstraint(["step_id"], ["step.id"], name="fk_label_set_revision_step_id"),
        sa.ForeignKeyConstraint(["previous_id"], ["label_set_revision.id"], name="fk_label_set_revision_previous_id"),
    )
    op.create_index("ix_label_set_revision_step_id", "label_set_revision", ["step_id"])
