"""Writing the derived tables of one page, in the transaction that changes it."""

from sqlalchemy import Connection, RowMapping, delete, insert, select, text, update

from desktop.corpus.full_text import words
from desktop.corpus.projection import Row, article_rows, district_rows, page_row, topic_rows
from desktop.corpus.tables import ARTICLE, ARTICLE_DISTRICT, ARTICLE_TOPIC, PAGE
from desktop.page.page import Page

_INDEX = text("INSERT INTO article_text (rowid, words) VALUES (:row_id, :words)")
# The index keeps no text: to forget an article it must be told the very words that it was given.
_FORGET = text("INSERT INTO article_text (article_text, rowid, words) VALUES ('delete', :row_id, :words)")


def add_page(connection: Connection, page_id: int, revision_id: int, page: Page) -> None:
    """Write the derived rows of a new page. The revision must be there already."""
    connection.execute(insert(PAGE).values(id=page_id, revision_id=revision_id, **page_row(page)))
    _write_articles(connection, page_id, page)


def update_page(connection: Connection, page_id: int, revision_id: int, page: Page) -> None:
    """Make a revision the current one of a page and rewrite what the derived tables say of it."""
    connection.execute(update(PAGE).where(PAGE.c.id == page_id).values(revision_id=revision_id, **page_row(page)))
    _write_articles(connection, page_id, page)


def _write_articles(connection: Connection, page_id: int, page: Page) -> None:
    statement = select(ARTICLE).where(ARTICLE.c.page_id == page_id)
    known = {row["id"]: row for row in connection.execute(statement).mappings()}
    _remove_labels(connection, page_id)
    wanted = {row["id"]: row for row in article_rows(page)}
    for article_id, row in known.items():
        if article_id not in wanted:
            _remove(connection, row)
    for article_id, row in wanted.items():
        if article_id in known:
            _change(connection, known[article_id], row)
        else:
            _insert(connection, page_id, row)
    _insert_labels(connection, page)


def _insert(connection: Connection, page_id: int, row: Row) -> None:
    key = connection.execute(insert(ARTICLE).values(page_id=page_id, **row)).inserted_primary_key
    connection.execute(_INDEX, {"row_id": key[0] if key else None, "words": words(row)})


def _remove(connection: Connection, row: RowMapping) -> None:
    connection.execute(_FORGET, {"row_id": row["row_id"], "words": words(row)})
    connection.execute(delete(ARTICLE).where(ARTICLE.c.row_id == row["row_id"]))


def _change(connection: Connection, old: RowMapping, new: Row) -> None:
    changed = {name: value for name, value in new.items() if old[name] != value}
    if not changed:
        return
    connection.execute(update(ARTICLE).where(ARTICLE.c.row_id == old["row_id"]).values(changed))
    before, after = words(old), words(new)
    if before != after:
        connection.execute(_FORGET, {"row_id": old["row_id"], "words": before})
        connection.execute(_INDEX, {"row_id": old["row_id"], "words": after})


def _remove_labels(connection: Connection, page_id: int) -> None:
    articles = select(ARTICLE.c.id).where(ARTICLE.c.page_id == page_id)
    for table in (ARTICLE_TOPIC, ARTICLE_DISTRICT):
        connection.execute(delete(table).where(table.c.article_id.in_(articles)))


def _insert_labels(connection: Connection, page: Page) -> None:
    for table, rows in ((ARTICLE_TOPIC, topic_rows(page)), (ARTICLE_DISTRICT, district_rows(page))):
        if rows:
            connection.execute(insert(table), rows)
