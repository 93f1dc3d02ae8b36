"""An article of several linked parts as a reader would read it."""

from collections.abc import Sequence

from desktop.curation.prose import ends_sentence
from desktop.page.article import Article
from desktop.page.page import Page
from desktop.page.reading import Paragraph, paragraphs
from desktop.page.role import TEXT, Role

PartOfWhole = tuple[Page, Article]
"""A part: its page and the article on it."""

Run = tuple[tuple[int, Paragraph], ...]
"""Paragraphs that read as one, each with the number of its part, from 0."""

_TITLES = frozenset({Role.HEADLINE, Role.KICKER, Role.SUBHEADLINE})


def whole_paragraphs(parts: Sequence[PartOfWhole]) -> tuple[Run, ...]:
    """Return the paragraphs of linked parts in reading order.

    Left out are the jumps that lead from one part to the next and a headline that is only repeated there; a sentence
    that the jump cuts goes on in the same paragraph.
    """
    runs: list[Run] = []
    for number in range(len(parts)):
        kept = _kept(parts, number)
        first = [(number, paragraph) for paragraph in kept]
        broken = _broken(runs) if number and first and _is_text(first[0][1]) else None
        if broken is not None:
            runs[broken] = (*runs[broken], first.pop(0))
        runs.extend((each,) for each in first)
    return tuple(runs)


def whole_text(parts: Sequence[PartOfWhole]) -> str:
    """Return the reading text of linked parts: joins joined, paragraphs separated by a line feed."""
    return "\n".join("".join(paragraph.text for _, paragraph in run) for run in whole_paragraphs(parts))


def _kept(parts: Sequence[PartOfWhole], number: int) -> list[Paragraph]:
    page, article = parts[number]
    dropped = {Role.JUMP_FROM} if number else set[Role]()
    dropped |= {Role.JUMP_TO} if number + 1 < len(parts) else set()
    kept = [each for each in paragraphs(page, article) if each.blocks[0].role not in dropped]
    first = parts[0][1]
    printed = "".join(title for title in (first.kicker, first.headline, first.subheadline) if title)
    while number and kept and kept[0].blocks[0].role in _TITLES and _repeats(kept[0].text, printed):
        del kept[0]
    return kept


def _repeats(title: str, printed: str) -> bool:
    """Say whether most of a title stands in another one."""
    own = {title[i : i + 2] for i in range(len(title) - 1)}
    return bool(own) and sum(pair in printed for pair in own) >= 0.6 * len(own)


def _is_text(paragraph: Paragraph) -> bool:
    return paragraph.blocks[0].role in TEXT


def _broken(runs: Sequence[Run]) -> int | None:
    """Return the place of the last running text if its sentence is open."""
    texts = [place for place, run in enumerate(runs) if _is_text(run[-1][1])]
    return texts[-1] if texts and not ends_sentence(runs[texts[-1]][-1][1].text) else None
