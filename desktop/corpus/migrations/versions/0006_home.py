"""The home region of a corpus."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_COLUMNS = "id, step_id, kind, previous_id, state"


def upgrade() -> None:
    """Make the table of the label sets' saved states anew, since SQLite changes no check: another kind may be in it."""
    op.rename_table("label_set_revision", "label_set_revision_5")
    op.drop_index("ix_label_set_revision_step_id", "label_set_revision_5")
    op.create_table(
        "label_set_revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("step_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("previous_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_label_set_revision"),
        sa.CheckConstraint("kind IN ('topics', 'aliases', 'apart', 'home')", name="ck_label_set_revision_kind"),
        sa.ForeignKeyConstraint(["step_id"], ["step.id"], name="fk_label_set_revision_step_id"),
        sa.ForeignKeyConstraint(["previous_id"], ["label_set_revision.id"], name="fk_label_set_revision_previous_id"),
    )
    op.execute(f"INSERT INTO label_set_revision ({_COLUMNS}) SELECT {_COLUMNS} FROM label_set_revision_5 ORDER BY id")
    op.drop_table("label_set_revision_5")
    op.create_index("ix_label_set_revision_step_id", "label_set_revision", ["step_id"])
