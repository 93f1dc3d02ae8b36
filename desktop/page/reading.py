"""An article's text as a reader would read it."""

from dataclasses import dataclass

from desktop.page.article import Article
from desktop.page.block import Block
from desktop.page.page import Page


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Consecutive blocks of an article that read as one paragraph, and their text with joins joined."""

    blocks: tuple[Block, ...]
    text: str


def paragraphs(page: Page, article: Article) -> tuple[Paragraph, ...]:
    """Return an article's paragraphs in reading order; a block that joins the previous one continues its paragraph."""
    groups: list[list[Block]] = []
    for block in page.blocks_of(article):
        if block.joins_previous and groups:
            groups[-1].append(block)
        else:
            groups.append([block])
    return tuple(Paragraph(tuple(group), "".join(page.text_of(block).strip() for block in group)) for group in groups)


def reading_text(page: Page, article: Article) -> str:
    """Return an article's reading text: joins joined, paragraphs separated by a line feed."""
    return "\n".join(paragraph.text for paragraph in paragraphs(page, article))
