"""An article's text as a reader would read it, with the way back to the page."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from desktop.page.article import Article
from desktop.page.block import Block
from desktop.page.page import Page
from desktop.page.role import Role

_BLANK = re.compile(r"\s")
_WITH_PICTURES = frozenset({Role.CAPTION, Role.CREDIT})


@dataclass(frozen=True, slots=True)
class Piece:
    """A block's share of a paragraph: its text without the blank at its ends.

    Parameters: `block`, the block's id; `at`, where it begins in the paragraph; `start`, where in the page's text;
    `length`; all in code points.
    """

    block: int
    at: int
    start: int
    length: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Consecutive blocks of an article that read as one paragraph, their text with joins joined, and its pieces."""

    blocks: tuple[Block, ...]
    text: str
    pieces: tuple[Piece, ...]


def paragraphs(page: Page, article: Article) -> tuple[Paragraph, ...]:
    """Return an article's paragraphs in reading order; a block that joins continues the paragraph before it.

    What stands with a picture between the two is no part of the sentence that goes on.
    """
    return tuple(_paragraph(page, group) for group in _groups(page, article))


def _groups(page: Page, article: Article) -> list[list[Block]]:
    """Return the blocks of an article by paragraphs."""
    groups: list[list[Block]] = []
    for block in page.blocks_of(article):
        if block.joins_previous and groups:
            broken = next((group for group in reversed(groups) if group[-1].role not in _WITH_PICTURES), groups[-1])
            broken.append(block)
        else:
            groups.append([block])
    return groups


def _paragraph(page: Page, blocks: list[Block]) -> Paragraph:
    text = ""
    pieces: list[Piece] = []
    for block in blocks:
        whole = page.text_of(block)
        kept = whole.strip()
        pieces.append(Piece(block.id, len(text), block.start + len(whole) - len(whole.lstrip()), len(kept)))
        text += kept
    return Paragraph(tuple(blocks), text, tuple(pieces))


def reading_text(page: Page, article: Article) -> str:
    """Return an article's reading text: joins joined, paragraphs separated by a line feed."""
    return "\n".join("".join(page.text_of(block).strip() for block in group) for group in _groups(page, article))


def characters(text: str) -> int:
    """Return how many code points of a text are not blank."""
    return sum(map(len, text.split()))


def characters_of(page: Page, blocks: Iterable[Block]) -> int:
    """Return how many code points of some blocks of a page are not blank."""
    blanks = _blanks(page.text)
    return sum(
        block.end - block.start - (bisect_left(blanks, block.end) - bisect_left(blanks, block.start))
        for block in blocks
    )


@lru_cache(maxsize=2)  # the text of a page stays as it is through all its edits
def _blanks(text: str) -> list[int]:
    """Return the places of a text's blank code points."""
    return [found.start() for found in _BLANK.finditer(text)]
