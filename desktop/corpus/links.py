"""The Links of a corpus as rows: those that are there, their revisions, and what linked articles are together."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Text, bindparam, delete, exists, insert, or_, select

from desktop.corpus.errors import BrokenRow, understanding
from desktop.corpus.projection import whole_row
from desktop.corpus.tables import ARTICLE, LINK, LINK_REVISION, PAGE, WHOLE
from desktop.curation.link import Link, Place, wholes
from desktop.page.page import Page

_ENDS = (LINK.c.earlier_page_id, LINK.c.earlier_id, LINK.c.later_page_id, LINK.c.later_id)
_EARLIER, _LATER = ARTICLE.alias("earlier"), ARTICLE.alias("later")
_EARLIER_PAGE, _LATER_PAGE = PAGE.alias("earlier_page"), PAGE.alias("later_page")
_LINKS = (
    select(*_ENDS, _EARLIER_PAGE.c.id, _LATER_PAGE.c.id)
    .outerjoin(_EARLIER, _EARLIER.c.id == LINK.c.earlier_id)
    .outerjoin(_EARLIER_PAGE, _EARLIER_PAGE.c.id == _EARLIER.c.page_id)
    .outerjoin(_LATER, _LATER.c.id == LINK.c.later_id)
    .outerjoin(_LATER_PAGE, _LATER_PAGE.c.id == _LATER.c.page_id)
)
_ALL = _LINKS.order_by(LINK.c.earlier_page_id, LINK.c.earlier_id)
_OF_PAGE = _LINKS.where(
    or_(LINK.c.earlier_page_id == bindparam("page_id"), LINK.c.later_page_id == bindparam("page_id"))
)
_OF_ARTICLE = _LINKS.where(or_(LINK.c.earlier_id == bindparam("article"), LINK.c.later_id == bindparam("article")))
_CHANGES = select(
    LINK_REVISION.c.earlier_page_id,
    LINK_REVISION.c.earlier_id,
    LINK_REVISION.c.later_page_id,
    LINK_REVISION.c.later_id,
    LINK_REVISION.c.linked,
).where(LINK_REVISION.c.step_id == bindparam("step_id"))
_ADD, _RECORD, _ADD_WHOLE = insert(LINK), insert(LINK_REVISION), insert(WHOLE)
_REMOVE = delete(LINK).where(LINK.c.earlier_id == bindparam("earlier"))
_REMOVE_WHOLE = delete(WHOLE).where(WHOLE.c.id == bindparam("first"))
_HAS_JUMP = exists().where(
    ARTICLE.c.page_id == PAGE.c.id, or_(ARTICLE.c.continues_from.is_not(None), ARTICLE.c.continues_to.is_not(None))
)
_PAPER = bindparam("paper", type_=Text)
_ISSUE = (
    select(PAGE.c.id, PAGE.c.page_no, _HAS_JUMP, PAGE.c.source)
    .where(
        PAGE.c.date == bindparam("on"),
        PAGE.c.id != bindparam("but"),
        PAGE.c.trashed == 0,
        or_(_PAPER.is_(None), PAGE.c.newspaper.is_(None), PAGE.c.newspaper == _PAPER),
    )
    .order_by(PAGE.c.page_order, PAGE.c.id)
    .limit(bindparam("most"))
)


@dataclass(frozen=True, slots=True)
class IssuePage:
    """Another page of an issue: its id, its numbers as printed, whether an article has a jump, and its file's name."""

    page_id: int
    pages: tuple[str, ...]
    jumps: bool
    source: str


def all_links(connection: Connection) -> tuple[Link, ...]:
    """Return every Link of the corpus."""
    return tuple(map(_sound_link, connection.execute(_ALL)))


def links_of(connection: Connection, page_id: int) -> frozenset[Link]:
    """Return the links of a page's articles."""
    return frozenset(map(_sound_link, connection.execute(_OF_PAGE, {"page_id": page_id})))


def links_around(connection: Connection, page_ids: Iterable[int]) -> frozenset[Link]:
    """Return the links of some pages' articles, and further ones by which these are parts of the same wholes."""
    found = {link for page_id in set(page_ids) for link in links_of(connection, page_id)}
    waiting = {place.article_id for link in found for place in (link.earlier, link.later)}
    seen: set[str] = set()
    while waiting:
        article_id = waiting.pop()
        seen.add(article_id)
        links = set(map(_sound_link, connection.execute(_OF_ARTICLE, {"article": article_id}))) - found
        found |= links
        waiting |= {place.article_id for link in links for place in (link.earlier, link.later)} - seen
    return frozenset(found)


def touching(links: frozenset[Link], page_id: int) -> frozenset[Link]:
    """Return those of some links that a page's articles have."""
    return frozenset(link for link in links if page_id in (link.earlier.page_id, link.later.page_id))


def link_of_row(row: Any) -> Link:
    """Return the Link of a row: page and article of the earlier part, then of the later one."""
    return Link(Place(row[0], row[1]), Place(row[2], row[3]))


def _sound_link(row: Any) -> Link:
    """Return the Link of a row that says, too, on which pages the articles are. Raises: `BrokenRow`."""
    if (row[0], row[2]) != (row[4], row[5]):
        raise BrokenRow(f"the link of article {row[1]}: its articles are not on these pages")
    return link_of_row(row)


def issue_pages(connection: Connection, page_id: int, page: Page, most: int) -> tuple[IssuePage, ...]:
    """Return the first pages of a page's issue but itself: of its date, and newspaper where both name one."""
    if page.issue.date is None:
        return ()
    wanted = {"on": page.issue.date, "but": page_id, "paper": page.issue.newspaper, "most": most}
    rows = connection.execute(_ISSUE, wanted).all()
    with understanding("the issue"):
        return tuple(
            IssuePage(other, tuple(numbers.split(", ")) if numbers else (), bool(jumps), source)
            for other, numbers, jumps, source in rows
        )


# ── changing ──


def changes(connection: Connection, step_id: int, *, back: bool) -> tuple[frozenset[Link], frozenset[Link]]:
    """Return the links that come and those that go when a step is done again, or taken back."""
    rows = connection.execute(_CHANGES, {"step_id": step_id}).all()
    made = frozenset(link_of_row(row) for row in rows if row[4])
    ended = frozenset(link_of_row(row) for row in rows if not row[4])
    return (ended, made) if back else (made, ended)


def record(connection: Connection, step_id: int, made: Iterable[Link], ended: Iterable[Link]) -> None:
    """Write the revisions of the links that a step makes and ends."""
    rows = [{"step_id": step_id, "linked": linked, **_row(link)}
            for linked, links in ((0, ended), (1, made)) for link in sorted(links)]  # fmt: skip
    if rows:
        connection.execute(_RECORD, rows)


def take_down(connection: Connection, links: frozenset[Link], ended: frozenset[Link]) -> None:
    """Remove links that end, and what the projection says of the wholes of all `links`: their articles may go now."""
    if links:
        connection.execute(_REMOVE_WHOLE, [{"first": parts[0].article_id} for parts in wholes(links)])
    if ended:
        connection.execute(_REMOVE, [{"earlier": link.earlier.article_id} for link in sorted(ended)])


def put_up(
    connection: Connection, links: frozenset[Link], made: frozenset[Link], page_of: Callable[[int], Page]
) -> None:
    """Add links that come, and what the projection says of the wholes of all `links`; their articles are there."""
    if made:
        connection.execute(_ADD, [_row(link) for link in sorted(made)])
    rows = [whole_row([(page_of(place.page_id), place.article_id) for place in parts]) for parts in wholes(links)]
    if rows:
        connection.execute(_ADD_WHOLE, rows)


def _row(link: Link) -> dict[str, int | str]:
    return {
        "earlier_page_id": link.earlier.page_id,
        "earlier_id": link.earlier.article_id,
        "later_page_id": link.later.page_id,
        "later_id": link.later.article_id,
    }
