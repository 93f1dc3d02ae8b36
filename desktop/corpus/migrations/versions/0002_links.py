"""Links: two articles of different pages that are one."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_WHOLE_ARTICLE = """CREATE VIEW whole_article AS
SELECT article.id, page_id, kind, column_name, kicker, headline, subheadline, byline, reporters, correspondents,
    authors, compilers, photographers, status, coalesce(whole.parts, 1) AS parts,
    coalesce(whole.characters, article.characters) AS characters, coalesce(whole.text, article.text) AS text
FROM article LEFT JOIN whole ON whole.id = article.id
WHERE NOT EXISTS (SELECT 1 FROM link WHERE later_id = article.id)"""


def upgrade() -> None:
    """Add the tables of links and the view of whole articles."""
    _create_revisions()
    _create_projection()
    op.execute(_WHOLE_ARTICLE)


def _create_revisions() -> None:
    op.create_table(
        "link_revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("step_id", sa.Integer(), nullable=False),
        sa.Column("earlier_page_id", sa.Integer(), nullable=False),
        sa.Column("earlier_id", sa.Text(), nullable=False),
        sa.Column("later_page_id", sa.Integer(), nullable=False),
        sa.Column("later_id", sa.Text(), nullable=False),
        sa.Column("linked", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_link_revision"),
        sa.CheckConstraint("linked IN (0, 1)", name="ck_link_revision_linked"),
        sa.ForeignKeyConstraint(["step_id"], ["step.id"], name="fk_link_revision_step_id"),
        sa.ForeignKeyConstraint(["earlier_page_id"], ["dump.id"], name="fk_link_revision_earlier_page_id"),
        sa.ForeignKeyConstraint(["later_page_id"], ["dump.id"], name="fk_link_revision_later_page_id"),
    )
    op.create_index("ix_link_revision_step_id", "link_revision", ["step_id"])


def _create_projection() -> None:
    op.create_table(
        "link",
        sa.Column("earlier_id", sa.Text(), nullable=False),
        sa.Column("earlier_page_id", sa.Integer(), nullable=False),
        sa.Column("later_id", sa.Text(), nullable=False),
        sa.Column("later_page_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("earlier_id", name="pk_link"),
        sa.ForeignKeyConstraint(["earlier_id"], ["article.id"], name="fk_link_earlier_id"),
        sa.ForeignKeyConstraint(["earlier_page_id"], ["page.id"], name="fk_link_earlier_page_id"),
        sa.UniqueConstraint("later_id", name="uq_link_later_id"),
        sa.ForeignKeyConstraint(["later_id"], ["article.id"], name="fk_link_later_id"),
        sa.ForeignKeyConstraint(["later_page_id"], ["page.id"], name="fk_link_later_page_id"),
    )
    op.create_index("ix_link_earlier_page_id", "link", ["earlier_page_id"])
    op.create_index("ix_link_later_page_id", "link", ["later_page_id"])
    op.create_table(
        "whole",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("parts", sa.Integer(), nullable=False),
        sa.Column("characters", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_whole"),
        sa.ForeignKeyConstraint(["id"], ["article.id"], name="fk_whole_id"),
    )
