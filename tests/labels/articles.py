"""Short articles of an invented city, one line a block, for the tests of suggestions."""

from dataclasses import replace

from desktop.page.article import Article, Kind
from desktop.page.block import Block
from desktop.page.invariants import checked
from desktop.page.page import Page
from desktop.page.role import Role

Line = tuple[Role, str] | str


def page_of(*lines: Line, kind: Kind = Kind.NEWS) -> Page:
    """Return a page with one article; a bare string is a body line, one that begins with “↳” joins the line before."""
    blocks, texts, at = [], [], 0
    for number, line in enumerate(lines):
        role, text = (Role.BODY, line) if isinstance(line, str) else line
        joins = text.startswith("↳")
        text = text.removeprefix("↳")
        blocks.append(Block(number, at, at + len(text), role, "a1", joins_previous=joins))
        texts.append(text)
        at += len(text) + 1
    article = Article("a1", tuple(block.id for block in blocks), kind=kind)
    return checked(replace(Page("t.txt", "", "utf-8", "\n".join(texts), tuple(blocks), (article,))))


def headline(text: str) -> Line:
    return Role.HEADLINE, text


def byline(text: str) -> Line:
    return Role.BYLINE, text
