"""The tagger: weighs the cues of all lines and chooses the course of tags that fits them best."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from desktop.assets import resource
from desktop.parsing.line import Line
from desktop.parsing.looks import ends_sentence, is_institution
from desktop.parsing.shape import Shape
from desktop.parsing.tag import Tag

_SHORT = (Tag.COLUMN, Tag.KICKER, Tag.HEADLINE, Tag.DECK, Tag.CROSSHEAD, Tag.TEXT, Tag.CAPTION)
_RUNNING = (Tag.TEXT, Tag.CAPTION)
_ALLOWED: Mapping[Shape, tuple[Tag, ...]] = {
    Shape.TEXT: (Tag.TEXT, Tag.CAPTION),
    Shape.LEAD: (Tag.TEXT,),
    Shape.BYLINE: (Tag.BYLINE,),
    Shape.REPORTER: (Tag.BYLINE, Tag.CROSSHEAD, Tag.CAPTION),
    Shape.AUTHOR: (*_SHORT, Tag.AUTHOR),
    Shape.SIGNATURE: (Tag.TEXT,),
    Shape.CAPTION: (Tag.CAPTION,),
    Shape.NOTICE: (Tag.TEXT,),
    Shape.CONTACT: (Tag.TEXT,),
    Shape.QUOTE: (Tag.DECK,),
    Shape.TABLE: (Tag.TEXT,),
    Shape.TEASER: (Tag.TEXT,),
    Shape.LABEL: (Tag.COLUMN, Tag.CROSSHEAD),
    Shape.NOTICE_HEAD: (Tag.HEADLINE, Tag.KICKER),
    Shape.CREDIT: (Tag.CAPTION, Tag.TEXT, Tag.CROSSHEAD),
    Shape.JUMP_TO: (Tag.JUMP_TO,),
    Shape.JUMP_FROM: (Tag.JUMP_FROM,),
}
_LONGEST_HEADLINE = 64


@dataclass(frozen=True)
class Weights:
    """What every cue is worth for every tag, and every tag after another; learned, see `resources/words`.

    Parameters: `cues`, by name, one number a tag; `moves`, by the tag before, one number a tag; `confidence`, of the
    cues that make an article sure or doubtful, by name; `tears`, of the cues that an article is torn apart, by name.
    """

    cues: Mapping[str, tuple[float, ...]]
    moves: tuple[tuple[float, ...], ...]
    confidence: Mapping[str, float] = field(default_factory=dict[str, float])
    tears: Mapping[str, float] = field(default_factory=dict[str, float])


@cache
def learned_weights() -> Weights:
    """Return the shipped weights."""
    data = json.loads(resource("words/cue_weights.json").read_text(encoding="utf-8"))
    return Weights(
        {name: tuple(row) for name, row in data["cues"].items()}, forbid(data["moves"]), data.get("confidence", {}),
        data.get("tears", {}),
    )  # fmt: skip


def allowed(line: Line) -> tuple[Tag, ...]:
    """Return the tags that a line of its shape can have; a headline never ends like a statement."""
    if line.shape is Shape.TEXT:
        if line.length > _LONGEST_HEADLINE or line.text[-1] in "。;；" or "。" in line.text:
            return _RUNNING
        return _SHORT if not ends_sentence(line.text) or line.text[-1] in "?!？！" else (*_RUNNING, Tag.CROSSHEAD)
    if line.shape is Shape.DISPLAY:
        if line.text[-1] == "。":
            return _RUNNING
        if is_institution(line.plain):
            return (*_SHORT, Tag.AUTHOR)
    return _ALLOWED.get(line.shape, _SHORT)


_NEVER = frozenset(
    {(before, after) for before in Tag for after in (Tag.DECK,) if before not in (Tag.HEADLINE, Tag.DECK)}
    | {(Tag.KICKER, after) for after in Tag if after not in (Tag.HEADLINE, Tag.KICKER)}
    | {(Tag.HEADLINE, Tag.KICKER), (Tag.HEADLINE, Tag.COLUMN), (Tag.DECK, Tag.HEADLINE)}
)
"""Tags that do not follow each other."""
_FORBIDDEN = -1e9


def forbid(moves: Sequence[Sequence[float]]) -> tuple[tuple[float, ...], ...]:
    """Return the weights of moves with those that never happen made impossible."""
    return tuple(
        tuple(_FORBIDDEN if (Tag(before), Tag(after)) in _NEVER else weight for after, weight in enumerate(row))
        for before, row in enumerate(moves)
    )


_NOTHING = [0.0] * len(Tag)
Scores = list[dict[Tag, float]]
"""For every line, what its cues say about each tag that it can have."""


def score_tags(lines: Sequence[Line], cues: Sequence[Sequence[str]], weights: Weights) -> Scores:
    """Return, for every line, the sum of its cues' weights for each tag that it can have.

    Parameters: `lines`; `cues`, the cues of each; `weights`.
    """
    known = weights.cues
    scores: Scores = []
    for line, names in zip(lines, cues, strict=True):
        rows = [known[name] for name in names if name in known]
        totals = [sum(column) for column in zip(*rows, strict=True)] or _NOTHING
        scores.append({tag: totals[tag] for tag in allowed(line)})
    return scores


def choose_tags(scores: Scores, weights: Weights) -> list[Tag]:
    """Return the best course of tags (Viterbi's algorithm over scores and moves)."""
    if not scores:
        return []
    best = scores[0]
    back: list[dict[Tag, Tag]] = []
    for score in scores[1:]:
        came: dict[Tag, Tag] = {}
        now: dict[Tag, float] = {}
        rows = [(last, value, weights.moves[last]) for last, value in best.items()]
        for tag, own in score.items():
            before, top = rows[0][0], rows[0][1] + rows[0][2][tag]
            for last, value, row in rows[1:]:
                reached = value + row[tag]
                if reached > top:
                    before, top = last, reached
            came[tag] = before
            now[tag] = top + own
        best = now
        back.append(came)
    tag = max(best, key=lambda last: best[last])
    path = [tag]
    for came in reversed(back):
        tag = came[tag]
        path.append(tag)
    return path[::-1]
