"""How sure the parser is of each article: named cues with learned weights, as a probability that it is exact."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from math import exp

from desktop.parsing.draft import SIGNED, Draft
from desktop.parsing.joins import is_cut
from desktop.parsing.shape import Shape
from desktop.parsing.tag import Tag

_SIGNED = frozenset({Shape.LEAD, Shape.BYLINE, Shape.REPORTER, Shape.AUTHOR})
_TOLD = frozenset({Tag.HEADLINE, Tag.KICKER, Tag.CROSSHEAD})
"""Tags that look alike, and of which the cues told one from the others."""
_MARGINS = (0.0, 1.0, 2.0, 3.0, 4.5)
_PULLS = (-5.0, -4.0, -3.0, -2.0, -1.0)
_MOVES = (0.7, 1.5, 3.0, 5.0)
_UNMENDED = 99.0
_SIZES = (2, 5, 12, 25, 45)


def judge(drafts: Sequence[Draft], scores: Mapping[int, Mapping[Tag, float]], weights: Mapping[str, float]) -> None:
    """Give every article its doubt, one minus the probability that nothing is to be done, and the cues of it.

    Parameters: `drafts`, all of the page in order; `scores`, what the cues say about the tags of each line, by its
    index; `weights`, of the cues of confidence, by name.
    """
    for place, draft in enumerate(drafts):
        below = drafts[place + 1] if place + 1 < len(drafts) else None
        cues = confidence_cues(draft, below, scores)
        total = sum([weights.get(cue, 0.0) for cue in cues]) + weights.get("always", 0.0)
        draft.doubt = 1.0 / (1.0 + exp(max(-30.0, min(30.0, total))))
        draft.reasons += [cue for cue in cues if weights.get(cue, 0.0) < 0]


def confidence_cues(draft: Draft, below: Draft | None, scores: Mapping[int, Mapping[Tag, float]]) -> list[str]:
    """Return the names of what makes an article sure or doubtful.

    Parameters: `draft`; `below`, the next article of the page, or None; `scores`, see `judge`.
    """
    cues = [f"opens_{_opening(draft)}", f"ends_before_{_opening(below) if below else 'nothing'}"]
    cues.append(f"margin_{_step(_margin(draft, scores), _MARGINS)}")
    cues.append(f"pull_{_step(draft.pull, _PULLS)}")
    if below is not None:
        cues.append(f"margin_below_{_step(_margin(below, scores, heads_only=True), _MARGINS)}")
    cues.append(f"size_{_step(len(draft.lines), _SIZES)}")
    if draft.mended < _UNMENDED:
        cues.append(f"mended_{_step(draft.mended, _MOVES)}")
    cues += [f"was_{reason}" for reason in sorted(_MENDED.intersection(draft.reasons))]
    if below is not None and not _MENDED.isdisjoint(below.reasons):
        cues.append("article_below_was_mended")
    if is_cut(draft.lines[-1]) and draft.tag(draft.lines[-1]) is Tag.TEXT:
        cues.append("ends_inside_a_sentence")
    if [line.shape for line in draft.lines].count(Shape.LEAD) > 1:
        cues.append("several_leads")
    return cues


_MENDED = frozenset(
    {"speaks_of_the_article_above", "speaks_of_the_article_below", "gave_lines_away", "headline_in_mid_body"}
)


def _opening(draft: Draft) -> str:
    if draft.tag(draft.lines[0]) is Tag.JUMP_FROM:
        return "jump"
    head = draft.head
    first = draft.lines[len(head)] if len(head) < len(draft.lines) else None
    if first is None:
        return "head_only"
    signed = first.shape in _SIGNED or draft.tag(first) in SIGNED
    picture = not signed and draft.tag(first) is Tag.CAPTION
    kind = "signed" if signed else "picture" if picture else "unsigned"
    return kind if draft.headed else f"headless_{kind}"


def _margin(draft: Draft, scores: Mapping[int, Mapping[Tag, float]], heads_only: bool = False) -> float:
    """Return the least by which the cues told a headline from a label in an article."""
    least, headline, kicker, label = 99.0, Tag.HEADLINE, Tag.KICKER, Tag.CROSSHEAD
    for line in draft.head if heads_only else draft.lines:
        if draft.tags[line.index] not in _TOLD:
            continue
        score = scores.get(line.index, {})
        if headline in score and label in score:
            lean = max(score[headline], score.get(kicker, -99.0)) - score[label]
            least = min(least, -lean if draft.tags[line.index] is label else lean)
    return least


def _step(value: float, steps: Sequence[float]) -> int:
    return bisect_left(steps, value)
