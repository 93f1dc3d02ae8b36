"""Pages that are to be looked at again, pages in the trash, and notes on pages."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_WHOLE_ARTICLE = """CREATE VIEW whole_article AS
SELECT article.id, page_id, kind, column_name, kicker, headline, subheadline, byline, reporters, correspondents,
    authors, compilers, photographers, article.status, coalesce(whole.parts, 1) AS parts,
    coalesce(whole.characters, article.characters) AS characters, coalesce(whole.text, article.text) AS text
FROM article JOIN page ON page.id = page_id LEFT JOIN whole ON whole.id = article.id
WHERE NOT trashed AND NOT EXISTS (
    SELECT 1 FROM link JOIN page AS earlier ON earlier.id = earlier_page_id
    WHERE later_id = article.id AND NOT earlier.trashed)"""


def upgrade() -> None:
    """Add the columns, and leave pages in the trash out of the view.

    The columns go to the end, in their place: no row is written anew, and none refers to a table that is gone for a
    while.
    """
    op.execute("DROP VIEW whole_article")
    op.add_column("page", sa.Column("look_again", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("page", sa.Column("trashed", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("page", sa.Column("note", sa.Text(), nullable=False, server_default=""))
    op.create_index(
        "ix_page_trashed_look_again", "page", ["trashed", "look_again"], sqlite_where=sa.text("look_again OR trashed")
    )
    op.execute(_WHOLE_ARTICLE)
