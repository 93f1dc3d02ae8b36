"""Checking the Links of a corpus: that they are what its steps made, and what the derived tables say of them."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress

from desktop.corpus.links import link_of_row
from desktop.corpus.projection import whole_row
from desktop.corpus.remark import Remark
from desktop.curation.link import Link, Place, faults, wholes
from desktop.page.page import Page

_ENDS = "earlier_page_id, earlier_id, later_page_id, later_id"


def link_findings(connection: sqlite3.Connection, page_of: Callable[[int], Page | None]) -> Iterator[Remark]:
    """Yield what is wrong with the links. Parameters: `page_of`, gives a page as it is now, None for a broken one."""
    links = {link_of_row(row) for row in connection.execute(f"SELECT {_ENDS} FROM link")}
    if links != _replayed(connection):
        yield Remark("The links are not those that the steps made.")
    if not all(map(_is_of_articles, links)):
        return
    broken = faults(links)
    yield from (Remark("A link can't be: %1.", fault) for fault in broken)
    if broken:
        return
    expected: list[tuple[object, ...]] = []
    for parts in wholes(links):
        pages = [page_of(place.page_id) for place in parts]
        if any(page is None for page in pages):
            continue
        yield from _label_findings(parts, [page for page in pages if page is not None])
        with suppress(KeyError):  # said above already
            rows = [(page, place.article_id) for page, place in zip(pages, parts, strict=True) if page is not None]
            expected.append(tuple(whole_row(rows).values()))
    found = [tuple(row) for row in connection.execute("SELECT id, parts, characters, text FROM whole")]
    if sorted(map(repr, found)) != sorted(map(repr, expected)):
        yield Remark("The table whole does not say what the linked articles say.")


def _is_of_articles(link: Link) -> bool:
    """Say whether a link has ids at all, and not what a bad disk made of them."""
    ends = (link.earlier, link.later)
    return all(type(end.page_id) is int and type(end.article_id) is str for end in ends)


def _replayed(connection: sqlite3.Connection) -> set[Link]:
    """Return the links that there are when all steps that are done have been made."""
    links: set[Link] = set()
    statement = f"""
        SELECT {_ENDS}, linked FROM link_revision JOIN step ON step.id = step_id
        WHERE step.state = 'done' ORDER BY step_id, link_revision.id"""
    for row in connection.execute(statement):
        (links.add if row["linked"] else links.discard)(link_of_row(row))
    return links


def _label_findings(parts: tuple[Place, ...], pages: list[Page]) -> Iterator[Remark]:
    articles = [page.article_by_id.get(place.article_id) for page, place in zip(pages, parts, strict=True)]
    if any(article is None for article in articles):
        yield Remark("A link can't be: %1.", f"article {parts[0].article_id} is linked with one that is gone")
    elif len({(article.topics, article.districts) for article in articles if article is not None}) > 1:
        yield Remark("The linked parts of article %1 don't have the same labels.", parts[0].article_id)
