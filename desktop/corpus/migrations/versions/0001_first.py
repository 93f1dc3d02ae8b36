"""The first schema of the corpus."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables."""
    _create_history()
    _create_projection()


def _create_history() -> None:
    op.create_table(
        "setting",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_setting"),
    )
    op.create_table(
        "dump",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("encoding", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_dump"),
        sa.UniqueConstraint("sha256", name="uq_dump_sha256"),
    )
    op.create_table(
        "step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("curator", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("arguments", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_step"),
        sa.CheckConstraint("state IN ('done', 'undone', 'abandoned')", name="ck_step_state"),
        sa.ForeignKeyConstraint(["parent_id"], ["step.id"], name="fk_step_parent_id"),
    )
    op.create_index("ix_step_curator_state", "step", ["curator", "state"])
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("page_id", sa.Integer(), nullable=False),
        sa.Column("step_id", sa.Integer(), nullable=True),
        sa.Column("previous_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_revision"),
        sa.ForeignKeyConstraint(["page_id"], ["dump.id"], name="fk_revision_page_id"),
        sa.ForeignKeyConstraint(["step_id"], ["step.id"], name="fk_revision_step_id"),
        sa.ForeignKeyConstraint(["previous_id"], ["revision.id"], name="fk_revision_previous_id"),
    )
    op.create_index("ix_revision_page_id", "revision", ["page_id"])
    op.create_index("ix_revision_step_id", "revision", ["step_id"])


def _create_projection() -> None:
    _create_page()
    _create_article()
    op.execute("CREATE VIRTUAL TABLE article_text USING fts5(words, content='', tokenize='unicode61')")
    op.create_table(
        "article_topic",
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("article_id", "position", name="pk_article_topic"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_article_topic_article_id", ondelete="CASCADE"),
    )
    op.create_index("ix_article_topic_topic", "article_topic", ["topic"])
    op.create_table(
        "article_district",
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("article_id", "position", name="pk_article_district"),
        sa.CheckConstraint("relation IN ('about', 'mentioned')", name="ck_article_district_relation"),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name="fk_article_district_article_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_article_district_code", "article_district", ["code"])


def _create_page() -> None:
    op.create_table(
        "page",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("revision_id", sa.Integer(), nullable=False),
        sa.Column("newspaper", sa.Text(), nullable=True),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("page_no", sa.Text(), nullable=True),
        sa.Column("page_order", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("parser", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("articles", sa.Integer(), nullable=False),
        sa.Column("problems", sa.Integer(), nullable=False),
        sa.Column("unassigned", sa.Integer(), nullable=False),
        sa.Column("first_headline", sa.Text(), nullable=True),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_page"),
        sa.CheckConstraint("status IN ('new', 'in_progress', 'done')", name="ck_page_status"),
        sa.ForeignKeyConstraint(["id"], ["dump.id"], name="fk_page_id"),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name="fk_page_revision_id"),
    )
    op.create_index("ix_page_date_page_order", "page", ["date", "page_order"])


def _create_article() -> None:
    texts = ("column_name", "kicker", "headline", "subheadline", "byline")
    names = ("reporters", "correspondents", "authors", "compilers", "photographers")
    op.create_table(
        "article",
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("page_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=True) for name in texts),
        *(sa.Column(name, sa.Text(), nullable=False) for name in names),
        sa.Column("continues_from", sa.Text(), nullable=True),
        sa.Column("continues_to", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("characters", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("row_id", name="pk_article"),
        sa.UniqueConstraint("id", name="uq_article_id"),
        sa.ForeignKeyConstraint(["page_id"], ["page.id"], name="fk_article_page_id"),
    )
    op.create_index("ix_article_page_id_position", "article", ["page_id", "position"])
