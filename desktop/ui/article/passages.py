"""An article's reading text in passages, each tied to the blocks that it comes from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop.page.article import Article
from desktop.page.page import Page
from desktop.page.reading import Paragraph, Piece, paragraphs
from desktop.page.role import Role


class Look(StrEnum):
    """How a passage is set."""

    KICKER = "kicker"
    HEADLINE = "headline"
    SUBHEADLINE = "subheadline"
    FACTS = "facts"
    SECTION = "section"
    SMALL = "small"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph of the reading view. Parameters: `pieces`, its blocks' shares, none where it shows a field."""

    look: Look
    text: str
    blocks: tuple[int, ...] = ()
    pieces: tuple[Piece, ...] = ()

    @property
    def joins(self) -> tuple[int, ...]:
        """The code points of the text at which a block continues the one before."""
        return tuple(piece.at for piece in self.pieces[1:])

    def block_at(self, offset: int) -> int | None:
        """Return the block that a code point of the text comes from, None if nothing does."""
        found = next((piece.block for piece in reversed(self.pieces) if piece.at <= offset), None)
        return found if found is not None else (self.blocks[0] if self.blocks else None)

    def ranges(self, places: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Yield where ranges of the page's text (code points, end exclusive) stand in this passage."""
        for start, end in places:
            for piece in self.pieces:
                first = max(start - piece.start, 0)
                last = min(end - piece.start, piece.length)
                if first < last:
                    yield piece.at + first, piece.at + last


_TITLES = {
    Look.KICKER: frozenset({Role.KICKER}),
    Look.HEADLINE: frozenset({Role.HEADLINE}),
    Look.SUBHEADLINE: frozenset({Role.SUBHEADLINE}),
    Look.FACTS: frozenset({Role.BYLINE, Role.AUTHOR}),
}
_SMALL = frozenset({Role.CAPTION, Role.CREDIT, Role.CONTACT, Role.JUMP_TO, Role.JUMP_FROM, Role.TABLE})


def passages_of(page: Page, article: Article, facts: str) -> tuple[Passage, ...]:
    """Return an article as a reader would read it.

    Titles come from the fields, in which a person may have corrected them; a title or byline in the middle that no
    field holds stays where it is, so that nothing of the article is hidden.
    Parameters: `facts`, the line below the titles.
    """
    titles = {
        Look.KICKER: article.kicker,
        Look.HEADLINE: article.headline,
        Look.SUBHEADLINE: article.subheadline,
        Look.FACTS: facts,
    }
    blocks = page.blocks_of(article)
    head = [
        Passage(look, " ".join(text.split()), tuple(block.id for block in blocks if block.role in _TITLES[look]))
        for look, text in titles.items()
        if text
    ]
    said = _plain("".join(filter(None, (article.column, article.byline, *titles.values()))))
    body = [*paragraphs(page, article)]
    while body and _is_title(body[0]) and (_plain(body[0].text) in said or _is_replaced(body[0], article)):
        del body[0]
    kept = (each for each in body if not (_is_title(each) and _plain(each.text) in said))
    return (*head, *(_passage(paragraph) for paragraph in kept))


def _is_title(paragraph: Paragraph) -> bool:
    titles = frozenset().union(*_TITLES.values())
    return all(block.role in titles for block in paragraph.blocks)


def _is_replaced(paragraph: Paragraph, article: Article) -> bool:
    """Say whether a person has set the field that a title or byline would be read into."""
    return paragraph.blocks[0].role.value in article.corrected


def _plain(text: str) -> str:
    return "".join(text.split())


def _passage(paragraph: Paragraph) -> Passage:
    role = paragraph.blocks[0].role
    looks = {Role.SECTION_LABEL: Look.SECTION, Role.HEADLINE: Look.SECTION, Role.SUBHEADLINE: Look.SECTION}
    look = Look.SMALL if role in _SMALL else looks.get(role, Look.TEXT)
    blocks = tuple(block.id for block in paragraph.blocks)
    # A block of several lines reads as one paragraph; each line feed stays one character, so that offsets hold
    return Passage(look, paragraph.text.replace("\n", " "), blocks, paragraph.pieces)
