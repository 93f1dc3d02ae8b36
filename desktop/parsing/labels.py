"""Labels that the dump prints in a heap below their text: each is read before its paragraph."""

from desktop.parsing.draft import Draft
from desktop.parsing.shape import Shape
from desktop.parsing.tag import Tag

_HEAP = 2
"""Labels at the end of an article that are a heap, at least."""


def place_labels(draft: Draft) -> None:
    """Read the bracket labels at an article's end before its paragraphs, where there is one for each.

    Which label belongs to which paragraph is not asked: both are printed in their order.

    Parameters: `draft`, its joins marked.
    """
    heap = len(draft.lines)
    while heap and draft.lines[heap - 1].shape is Shape.LABEL and draft.tag(draft.lines[heap - 1]) is Tag.CROSSHEAD:
        heap -= 1
    labels, rest = draft.lines[heap:], draft.lines[:heap]
    texts = [line for line in rest if draft.tag(line) is Tag.TEXT and not line.joins]
    if len(labels) < _HEAP or len(labels) != len(texts) or any(draft.tag(line) is Tag.CROSSHEAD for line in rest):
        return
    own = {text.index: label for text, label in zip(texts, labels, strict=True)}
    for label in labels:
        label.reasons.append("label_below_its_text")
    draft.lines = [each for line in rest for each in ((own[line.index], line) if line.index in own else (line,))]
