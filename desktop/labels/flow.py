"""An article's running text with the way back to the page: names are found across column breaks, offsets stay true."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.page.article import Article
from desktop.page.page import Page
from desktop.page.reading import Piece, paragraphs
from desktop.page.role import Role

TITLES = frozenset({Role.HEADLINE, Role.KICKER, Role.SUBHEADLINE})
"""Roles that say what an article is about."""

SIGNATURES = frozenset({Role.BYLINE, Role.AUTHOR, Role.CREDIT, Role.CONTACT})
"""Roles that say who made an article and how to reach them."""

TITLE = 3.0
"""A word in the headline or in what belongs to it counts so many times."""
OPENING = 1.5
"""A word in the first passage under the headline counts so many times."""

_RUNNING = frozenset({Role.LEAD, Role.BODY, Role.NOTICE, Role.PULL_QUOTE, Role.CAPTION, Role.TABLE})


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of an article.

    Parameters: `role`, of its first block; `text`, with joins joined; `pieces`, its blocks' shares; `at`, where the
    passage begins in the article's running text, in code points, titles and signatures not counted.
    """

    role: Role
    text: str
    pieces: tuple[Piece, ...]
    at: int = 0

    @property
    def is_title(self) -> bool:
        """Whether it is a headline or belongs to one."""
        return self.role in TITLES

    @property
    def is_running(self) -> bool:
        """Whether it is a part of what there is to read under the headline."""
        return self.role in _RUNNING

    def on_page(self, start: int, end: int) -> tuple[int, int]:
        """Return the range of the page's text for a range of the passage.

        Where it goes across a column break, only the part before the break: both parts are one name, but no range.
        """
        piece = next(piece for piece in reversed(self.pieces) if piece.at <= start)
        return piece.start + start - piece.at, piece.start + min(end - piece.at, piece.length)


def passages(page: Page, article: Article) -> tuple[Passage, ...]:
    """Return an article's paragraphs in reading order."""
    return tuple(_passages(page, article))


def _passages(page: Page, article: Article) -> Iterator[Passage]:
    at = 0
    for paragraph in paragraphs(page, article):
        passage = Passage(paragraph.blocks[0].role, paragraph.text, paragraph.pieces, at)
        yield passage
        if passage.is_running:
            at += len(passage.text)


def weighted(page: Page, article: Article) -> Iterator[tuple[float, str]]:
    """Yield the passages that say what an article is of, with how many times a word in them counts."""
    for passage in passages(page, article):
        if passage.role in SIGNATURES:
            continue
        if passage.is_title or passage.role is Role.SECTION_LABEL:
            yield TITLE, passage.text
        else:
            yield (OPENING if passage.is_running and passage.at == 0 else 1.0), passage.text
