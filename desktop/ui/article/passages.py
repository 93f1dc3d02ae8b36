"""An article's reading text in passages, each tied to the blocks that it comes from."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.corpus.issue import WholePart
from desktop.curation.whole import Run, whole_paragraphs
from desktop.page.article import Article
from desktop.page.page import Page
from desktop.page.reading import Paragraph, Piece
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
    """One paragraph of the reading view.

    Parameters: `blocks`, those of the open page; `pieces`, their shares, none where it shows a field; `elsewhere`, the
    page and the article of another part of the whole that it comes from, or goes on in; `seams`, the code points of the
    text at which it goes on in another part.
    """

    look: Look
    text: str
    blocks: tuple[int, ...] = ()
    pieces: tuple[Piece, ...] = ()
    elsewhere: tuple[int, str] | None = None
    seams: tuple[int, ...] = ()

    @property
    def joins(self) -> tuple[int, ...]:
        """The code points of the text at which a block continues the one before."""
        return tuple(sorted({*self.seams, *(piece.at for piece in self.pieces[1:])}))

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
    return whole_passages(((0, page, article),), 0, facts)


def whole_passages(parts: Sequence[WholePart], own: int, facts: str) -> tuple[Passage, ...]:
    """Return linked parts as a reader would read them: titles and byline are those of the first; see `passages_of`.

    Parameters: `own`, the place among the parts of that on the open page.
    """
    _, page, article = parts[0]
    titles = {
        Look.KICKER: article.kicker,
        Look.HEADLINE: article.headline,
        Look.SUBHEADLINE: article.subheadline,
        Look.FACTS: facts,
    }
    blocks = page.blocks_of(article) if own == 0 else ()
    away = None if own == 0 else (parts[0][0], article.id)
    head = [
        Passage(
            look,
            text if look is Look.FACTS else " ".join(text.split()),  # facts keep their no-break spaces
            tuple(block.id for block in blocks if block.role in _TITLES[look]),
            elsewhere=away,
        )
        for look, text in titles.items()
        if text
    ]
    said = _plain("".join(filter(None, (article.column, article.byline, *titles.values()))))
    body = [*whole_paragraphs([(page, article) for _, page, article in parts])]
    while body and _is_replaced_title(body[0], article, said):
        del body[0]
    kept = (run for run in body if not (_is_title(run[0][1]) and _plain(run[0][1].text) in said))
    return (*head, *(_passage(run, parts, own) for run in kept))


def _is_replaced_title(run: Run, article: Article, said: str) -> bool:
    number, paragraph = run[0]
    replaced = number == 0 and _is_replaced(paragraph, article)
    return _is_title(paragraph) and (_plain(paragraph.text) in said or replaced)


def _is_title(paragraph: Paragraph) -> bool:
    titles = frozenset().union(*_TITLES.values())
    return all(block.role in titles for block in paragraph.blocks)


def _is_replaced(paragraph: Paragraph, article: Article) -> bool:
    """Say whether a person has set the field that a title or byline would be read into."""
    return paragraph.blocks[0].role.value in article.corrected


def _plain(text: str) -> str:
    return "".join(text.split())


def _passage(run: Run, parts: Sequence[WholePart], own: int) -> Passage:
    role = run[0][1].blocks[0].role
    looks = {Role.SECTION_LABEL: Look.SECTION, Role.HEADLINE: Look.SECTION, Role.SUBHEADLINE: Look.SECTION}
    look = Look.SMALL if role in _SMALL else looks.get(role, Look.TEXT)
    text, pieces, seams = "", list[Piece](), list[int]()
    for number, paragraph in run:
        seams += [len(text)] if text else []
        if number == own:
            pieces += [replace(piece, at=len(text) + piece.at) for piece in paragraph.pieces]
        else:
            seams += [len(text) + piece.at for piece in paragraph.pieces[1:]]
        text += paragraph.text
    blocks = tuple(block.id for number, paragraph in run if number == own for block in paragraph.blocks)
    away = next(((parts[number][0], parts[number][2].id) for number, _ in run if number != own), None)
    # A block of several lines reads as one paragraph; each line feed stays one character, so that offsets hold
    return Passage(look, text.replace("\n", " "), blocks, tuple(pieces), away, tuple(seams))
