"""What there is to see of an article when its other part is looked for on another page."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from desktop.curation.link import Place
from desktop.curation.problem import excerpt
from desktop.curation.prose import ends_sentence
from desktop.page.article import NAME_FIELDS, Article, Kind
from desktop.page.block import Block
from desktop.page.page import Page
from desktop.page.role import TEXT, Role

_LONGEST = 6000
"""Code points of running text that are compared: more tell nothing more."""

_NUMBER = re.compile(r"([A-Z]*)0*(\d+)")
_POINTER = re.compile(r"[下上]?[转接续]|第|版|见|[A-Za-z]?\d+")
_OPENING = frozenset({Role.HEADLINE, Role.KICKER, Role.SUBHEADLINE, Role.BYLINE, Role.AUTHOR, Role.LEAD})


@dataclass(frozen=True, slots=True)
class Part:
    """An article that may be a part of a larger one.

    Parameters: `place`; `number`, its place on its page from 1; `name`, words to name it by; `pages`, the numbers of
    its page as printed; `continues_to` and `continues_from`, the pages that its jumps name; `titles`, its kicker,
    headline and subheadline; `hint`, its headline, else what its jump line says besides the page; `signed`, who signs
    it; `breaks_off`, whether its last sentence is open; `goes_on`, whether it begins in running text; `text`, the
    letters of its running text, at most `_LONGEST`.
    """

    place: Place
    number: int
    name: str
    pages: tuple[str, ...]
    continues_to: str | None
    continues_from: str | None
    kind: Kind
    titles: str
    hint: str
    signed: frozenset[str]
    breaks_off: bool
    goes_on: bool
    text: str = field(repr=False)

    def __hash__(self) -> int:
        return hash(self.place)  # parts are looked up by the hundred, and few are of one place

    @property
    def words(self) -> frozenset[str]:
        """Every three letters in a row of its text."""
        return _triples(self.text)


def parts_of(page_id: int, page: Page) -> tuple[Part, ...]:
    """Return all articles of a page as parts. Parameters: `page_id`, the page's id in its corpus."""
    return tuple(_part(page_id, page, article, number) for number, article in enumerate(page.articles, 1))


def _part(page_id: int, page: Page, article: Article, number: int) -> Part:
    blocks = page.blocks_of(article)
    running = [block for block in blocks if block.role in TEXT]
    titles = (article.kicker, article.headline, article.subheadline)
    return Part(
        place=Place(page_id, article.id),
        number=number,
        name=excerpt(article.headline or page.text_of(running[0] if running else blocks[0])),
        pages=page.issue.pages,
        continues_to=article.continues_to,
        continues_from=article.continues_from,
        kind=article.kind,
        titles="".join(title for title in titles if title),
        hint=article.headline or _said(page, blocks),
        signed=frozenset(name for field in NAME_FIELDS for name in getattr(article, field)),
        breaks_off=bool(running) and not ends_sentence(page.text_of(running[-1])),
        goes_on=_begins_in_text(blocks),
        text=_letters(tuple(page.text_of(block) for block in running)),
    )


def _begins_in_text(blocks: Iterable[Block]) -> bool:
    """Say whether running text comes before any headline or byline, and isn't signed itself."""
    first = next((block.role for block in blocks if block.role in TEXT | _OPENING), None)
    return first in TEXT and first is not Role.LEAD


def _said(page: Page, blocks: Iterable[Block]) -> str:
    """Return what a line that comes from another page says besides the page: often the headline in short form."""
    lines = (page.text_of(block) for block in blocks if block.role is Role.JUMP_FROM)
    return "".join(character for line in lines for character in _POINTER.sub("", line) if character.isalnum())


@lru_cache(maxsize=256)  # an edit leaves most articles of its page as they were
def _letters(texts: tuple[str, ...]) -> str:
    return "".join(filter(str.isalnum, "".join(texts)))[:_LONGEST]


@lru_cache(maxsize=96)  # each part is compared with several; those of a long one take a tenth of a megabyte and more
def _triples(letters: str) -> frozenset[str]:
    return frozenset(letters[i : i + 3] for i in range(len(letters) - 2))


def page_name(printed: str) -> str:
    """Return a page number without the word for a page that is printed around it: “02版” is “02”, “封面” stays."""
    return printed.strip().removeprefix("第").removesuffix("版").strip() or printed


@lru_cache(maxsize=1024)
def same_page(printed: str, number: str) -> bool:
    """Say whether two printed page numbers are one: “02版” and “2”, and “A02” where only one has its letter."""
    one, other = _NUMBER.search(printed.upper()), _NUMBER.search(number.upper())
    if one is None or other is None:
        return False
    letters = {found[1] for found in (one, other) if found[1]}
    return one[2] == other[2] and len(letters) < 2


@lru_cache(maxsize=1024)
def same_number(one: str, other: str) -> bool:
    """Say whether two pages have one number: “02版” and “2”, but not “A02” and “02”, which are of two sections."""
    found, others = _NUMBER.search(one.upper()), _NUMBER.search(other.upper())
    return found is not None and others is not None and found.groups() == others.groups()
