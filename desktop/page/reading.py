"""An article's text as a reader would read it, with the way back to the page."""

from dataclasses import dataclass

from desktop.page.article import Article
from desktop.page.block import Block
from desktop.page.page import Page
from desktop.page.role import Role

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
