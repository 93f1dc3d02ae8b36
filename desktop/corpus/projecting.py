"""Writing the derived tables of one page, in the transaction that changes it."""

from sqlalchemy import Connection, RowMapping, bindparam, delete, insert, select, text, update

from desktop.corpus.full_text import SEARCHED, SEARCHED_NAMES, words
from desktop.corpus.projection import Row, article_rows, district_rows, page_row, topic_rows
from desktop.corpus.tables import ARTICLE, ARTICLE_DISTRICT, ARTICLE_TOPIC, PAGE
from desktop.curation.around import ALONE, Around
from desktop.curation.link import Link
from desktop.page.page import Page

_INDEX = text("INSERT INTO article_text (rowid, words) VALUES (:row_id, :words)")
# The index keeps no text: to forget an article it must be told the very words that it was given.
_FORGET = text("INSERT INTO article_text (article_text, rowid, words) VALUES ('delete', :row_id, :words)")
_AUTOMERGE = text("SELECT v FROM article_text_config WHERE k = 'automerge'")
_NO_AUTOMERGE = text("INSERT INTO article_text (article_text, rank) VALUES ('automerge', 0)")
_WORDS = frozenset((*SEARCHED, *SEARCHED_NAMES))

# Statements are built once: an edit that a person waits for must not pay for it.
_ADD_PAGE = insert(PAGE)
_UPDATE_PAGE = update(PAGE).where(PAGE.c.id == bindparam("page_id"))
_ARTICLES = select(ARTICLE).where(ARTICLE.c.page_id == bindparam("page_id"))
_ADD_ARTICLE = insert(ARTICLE)
_UPDATE_ARTICLE = update(ARTICLE).where(ARTICLE.c.row_id == bindparam("key"))
_MOVE_ARTICLE = _UPDATE_ARTICLE.values(position=bindparam("place"))
_REMOVE_ARTICLE = delete(ARTICLE).where(ARTICLE.c.row_id == bindparam("key"))
_LABELS = (ARTICLE_TOPIC, ARTICLE_DISTRICT)
_IDS = select(ARTICLE.c.id).where(ARTICLE.c.page_id == bindparam("page_id"))
_REMOVE_LABELS = [delete(table).where(table.c.article_id.in_(_IDS)) for table in _LABELS]


def merge_seldom(connection: Connection) -> None:
    """Let the index merge its segments only when sixteen have gathered.

    Else SQLite merges at every 32nd edit, for which a person would wait ten times as long as for the others (FTS5,
    section 6.4: automerge, crisismerge). The setting stays in the corpus.
    """
    if connection.execute(_AUTOMERGE).scalar() != 0:
        connection.execute(_NO_AUTOMERGE)


def add_page(connection: Connection, page_id: int, revision_id: int, page: Page) -> None:
    """Write the derived rows of a new page. The revision must be there already."""
    connection.execute(_ADD_PAGE, {"id": page_id, "revision_id": revision_id, **page_row(page)})
    _write_articles(connection, page_id, page)


def update_page(connection: Connection, page_id: int, revision_id: int, page: Page, links: frozenset[Link]) -> None:
    """Make a revision the current one of a page and rewrite what the derived tables say of it.

    Parameters: `links`, of its articles, as they will be; they are written by themselves.
    """
    row = page_row(page, Around(page_id, links) if links else ALONE)
    connection.execute(_UPDATE_PAGE, {"page_id": page_id, "revision_id": revision_id, **row})
    _write_articles(connection, page_id, page)


def _write_articles(connection: Connection, page_id: int, page: Page) -> None:
    known = {row["id"]: row for row in connection.execute(_ARTICLES, {"page_id": page_id}).mappings()}
    wanted = {row["id"]: row for row in article_rows(page)}
    _change(connection, [(known[article_id], row) for article_id, row in wanted.items() if article_id in known])
    _add(connection, page_id, [row for article_id, row in wanted.items() if article_id not in known])
    for statement in _REMOVE_LABELS:  # now also those of an article whose row another program had taken away
        connection.execute(statement, {"page_id": page_id})
    _remove(connection, [row for article_id, row in known.items() if article_id not in wanted])
    for table, rows in zip(_LABELS, (topic_rows(page), district_rows(page)), strict=True):
        if rows:
            connection.execute(insert(table), rows)


def _add(connection: Connection, page_id: int, rows: list[Row]) -> None:
    for row in rows:
        key = connection.execute(_ADD_ARTICLE, {"page_id": page_id, **row}).inserted_primary_key
        connection.execute(_INDEX, {"row_id": key[0] if key else None, "words": words(row)})


def _remove(connection: Connection, rows: list[RowMapping]) -> None:
    if rows:
        connection.execute(_FORGET, [{"row_id": row["row_id"], "words": words(row)} for row in rows])
        connection.execute(_REMOVE_ARTICLE, [{"key": row["row_id"]} for row in rows])


def _change(connection: Connection, pairs: list[tuple[RowMapping, Row]]) -> None:
    moved: list[Row] = []
    for old, new in pairs:
        changed = {name: value for name, value in new.items() if old[name] != value}
        if changed.keys() == {"position"}:
            moved.append({"key": old["row_id"], "place": new["position"]})
        elif changed:
            connection.execute(_UPDATE_ARTICLE, {"key": old["row_id"], **changed})
        if changed.keys() & _WORDS:
            connection.execute(_FORGET, {"row_id": old["row_id"], "words": words(old)})
            connection.execute(_INDEX, {"row_id": old["row_id"], "words": words(new)})
    if moved:
        connection.execute(_MOVE_ARTICLE, moved)
