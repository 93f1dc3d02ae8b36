"""Verses: stanzas of short lines that stand glued together, which look like headline groups and are text."""

from collections.abc import Sequence

from desktop.parsing.line import Line
from desktop.parsing.shape import Shape
from desktop.parsing.tag import Tag
from desktop.parsing.tagger import Scores

_WORTH = 12.0
"""What a stanza adds to the scores of text."""
_VERSE = 20
"""Code points of a line of verse, at most."""
_STANZA = 3
"""Lines of a stanza, at least."""
_POEM = 5
"""Lines of a poem without stanzas, at least."""
_BETWEEN = 4
"""Lines between two stanzas at most: titles, who wrote them and when."""
_SHORT = frozenset({Shape.DISPLAY, Shape.AUTHOR})


def weigh_verses(lines: Sequence[Line], scores: Scores) -> None:
    """Favour text in stanzas and in long runs of short lines below an author, and a label between two stanzas.

    A headline group that stands alone looks like a stanza, but is not as long as such a run.

    Parameters: `lines`; `scores`, of each line, changed in place.
    """
    above: range | None = None
    for stanza in _stanzas(lines):
        if above is not None and stanza.start - above.stop <= _BETWEEN:
            for place in (*above, *stanza):
                _favour(lines[place], scores[place], Tag.TEXT)
            if stanza.start == above.stop + 1:
                _favour(lines[above.stop], scores[above.stop], Tag.CROSSHEAD)
        above = stanza

    _weigh_poems(lines, scores)


def _weigh_poems(lines: Sequence[Line], scores: Scores) -> None:
    """Favour text in poems, and a headline between a poem and who wrote what is below it."""
    searched = 1
    author = Shape.AUTHOR
    for place, line in enumerate(lines):
        if line.shape is author and place >= searched and lines[place - 1].shape in _SHORT:
            searched = _run_end(lines, place + 1)  # a verse that looks like an author's name begins no other poem
            poem = _poem(lines, place + 1, searched)
            for verse in poem:
                _favour(lines[verse], scores[verse], Tag.TEXT)
            if poem and poem.stop + 1 < len(lines) and lines[poem.stop + 1].shape is author:
                _favour(lines[poem.stop], scores[poem.stop], Tag.HEADLINE)


def _run_end(lines: Sequence[Line], start: int) -> int:
    """Return where a run of short lines ends."""
    stop = start
    while stop < len(lines) and lines[stop].shape in _SHORT and lines[stop].length <= _VERSE:
        stop += 1
    return stop


def _poem(lines: Sequence[Line], start: int, stop: int) -> range:
    """Return the lines of a poem: a long run of short lines below its author, but for a headline below it."""
    if stop < len(lines) and stop > start:
        stop -= 2 if lines[stop - 1].shape is Shape.AUTHOR else 1
    return range(start, stop if stop - start >= _POEM else start)


def _stanzas(lines: Sequence[Line]) -> list[range]:
    """Return the runs of short lines without a blank line between them but with one above and below."""
    found: list[range] = []
    start = 0
    for place in range(1, len(lines) + 1):
        if place < len(lines) and lines[place].gap == 0:
            continue
        if place - start >= _STANZA and all(
            line.shape in _SHORT and line.length <= _VERSE for line in lines[start:place]
        ):
            found.append(range(start, place))
        start = place
    return found


def _favour(line: Line, score: dict[Tag, float], tag: Tag) -> None:
    if tag in score and "verse" not in line.reasons:
        score[tag] += _WORTH
        line.reasons.append("verse")
