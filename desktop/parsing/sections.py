"""Sections: whether the text below unsigned display lines goes on with the article above, by its vocabulary.

A crosshead looks exactly like a headline. When no byline or dateline stands below it, the words decide: a new article
has its own.
"""

from collections.abc import Sequence

from desktop.parsing.bag import Background, Bag
from desktop.parsing.line import Line
from desktop.parsing.shape import Shape
from desktop.parsing.tag import Tag
from desktop.parsing.tagger import Scores

_WEIGHT_NEW = 0.8
_WEIGHT_SAME = 0.4
_LIMIT = 4.0
_ABOVE = 40
"""Lines of the article above that are looked at."""
_PAGE = 1500
"""Lines beyond which the vocabulary is not asked: a newspaper page has some hundred."""
_BELOW = 12
_DISPLAY = frozenset({Tag.COLUMN, Tag.KICKER, Tag.HEADLINE, Tag.DECK, Tag.CROSSHEAD})
_HEADS = (Tag.COLUMN, Tag.KICKER, Tag.HEADLINE)
_SIGNED = frozenset({Shape.LEAD, Shape.BYLINE, Shape.REPORTER, Shape.JUMP_FROM})
_SIGNING = frozenset({Tag.BYLINE, Tag.AUTHOR, Tag.CAPTION})
_CONTINUED = frozenset({Shape.JUMP_FROM})


def weigh_sections(lines: Sequence[Line], tags: Sequence[Tag], scores: Scores, background: Background) -> bool:
    """Add to the scores of unsigned display lines what the vocabulary around them says; say whether any changed.

    Parameters: `lines`; `tags`, as chosen by the cues alone; `scores`, changed in place; `background`, of the page.
    """
    if len(lines) > _PAGE:
        return False
    changed = False
    article = 0
    sections = _sections(tags)
    siblings = _siblings(lines, tags, sections)
    for (start, below, stop), alike in zip(sections, siblings, strict=True):
        signed = _is_signed(lines, tags, start, below)
        if 0 < start < below < stop and not signed:
            above = Bag(background, lines[max(article, start - _ABOVE) : start])
            text = Bag(background, lines[below : min(stop, below + _BELOW)])
            change = _new_words(above, text, _WEIGHT_NEW / alike)
            for i in range(start, below):
                for tag in _HEADS:
                    if tag in scores[i]:
                        scores[i][tag] += change
            changed = True
        if signed or Tag.HEADLINE in tags[start:below]:
            article = start
    return changed


def _siblings(lines: Sequence[Line], tags: Sequence[Tag], sections: Sequence[tuple[int, int, int]]) -> list[int]:
    """Return for each run of display lines how many unsigned ones stand between the same two signed ones.

    The crossheads of a long article are several; each of its sections has words of its own.
    """
    counts: list[int] = []
    first = 0
    for place, (start, below, _) in enumerate(sections):
        if _is_signed(lines, tags, start, below):
            counts += [max(1, place - first)] * (place - len(counts))
            counts.append(1)
            first = place + 1
    return counts + [max(1, len(sections) - first)] * (len(sections) - len(counts))


def _new_words(above: Bag, text: Bag, weight: float) -> float:
    """Return the weight for a new article: by how much the two texts foretell each other less than themselves."""
    apart = above.likelihood() + text.likelihood()
    news = (apart - above.likelihood_with(text)) / max(1, text.size) ** 0.5
    return max(-_LIMIT, min(_LIMIT, news * (weight if news > 0 else _WEIGHT_SAME)))


def _is_signed(lines: Sequence[Line], tags: Sequence[Tag], start: int, below: int) -> bool:
    if start > 0 and lines[start - 1].shape in _CONTINUED:
        return True
    if below >= len(lines):
        return False
    return lines[below].shape in _SIGNED or tags[below] in _SIGNING


def _sections(tags: Sequence[Tag]) -> list[tuple[int, int, int]]:
    """Return the runs of display lines, each with the start and the end of the text below it."""
    found: list[tuple[int, int, int]] = []
    start, size = 0, len(tags)
    while start < size:
        below = start
        while below < size and tags[below] in _DISPLAY:
            below += 1
        stop = below
        while stop < size and tags[stop] not in _DISPLAY:
            stop += 1
        found.append((start, below, stop))
        start = stop
    return found
