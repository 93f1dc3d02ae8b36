"""Labels that the dump prints in a heap below their text: each is read before its part of it."""

from collections.abc import Sequence

from desktop.parsing.draft import Draft
from desktop.parsing.line import Line
from desktop.parsing.shape import Shape
from desktop.parsing.tag import Tag

_HEAP = 2
"""Labels at the end of an article that are a heap, at least."""
_THREE = 3
"""Labels of an article that quotes, tells and comments: 言, 事, 评 or the like."""


def place_labels(draft: Draft) -> None:
    """Read the bracket labels at an article's end before the parts of its text, where it is plain which is whose.

    Parameters: `draft`, its joins marked.
    """
    heap = len(draft.lines)
    while heap and draft.lines[heap - 1].shape is Shape.LABEL and draft.tag(draft.lines[heap - 1]) is Tag.CROSSHEAD:
        heap -= 1
    labels, rest = draft.lines[heap:], draft.lines[:heap]
    if len(labels) < _HEAP or any(draft.tag(line) is Tag.CROSSHEAD for line in rest):
        return
    own = dict(zip([line.index for line in _parts(draft, rest, len(labels))], labels, strict=False))
    if len(own) < len(labels):
        return
    for label in labels:
        label.reasons.append("label_below_its_text")
    draft.lines = [each for line in rest for each in ((own[line.index], line) if line.index in own else (line,))]


def _parts(draft: Draft, lines: Sequence[Line], count: int) -> list[Line]:
    """Return the first line of every part of a text that has `count` of them, none if that is not plain.

    Parts are as many paragraphs, or a quotation at the head, what happened, and the last paragraph's comment.
    """
    quotations = [line for line in lines if line.shape is Shape.QUOTE]
    texts = [line for line in lines if draft.tag(line) is Tag.TEXT and not line.joins]
    if count == _THREE and len(quotations) == 1 and len(texts) > 1:
        return [quotations[0], texts[0], texts[-1]]
    return texts if len(texts) == count else []
