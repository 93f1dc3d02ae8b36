"""The tagger: weighs the cues of all lines and chooses the course of tags that fits them best."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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
    Shape.LEAD: (Tag.TEXT, Tag.CAPTION),
    Shape.BYLINE: (Tag.BYLINE,),
    Shape.REPORTER: (Tag.BYLINE, Tag.CROSSHEAD, Tag.CAPTION),
    Shape.AUTHOR: (*_SHORT, Tag.AUTHOR),
    Shape.SIGNATURE: (Tag.TEXT,),
    Shape.CAPTION: (Tag.CAPTION,),
    Shape.NOTICE: (Tag.TEXT,),
    Shape.TEASER: (Tag.TEXT, Tag.HEADLINE),
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

    Parameters: `cues`, by name, one number a tag; `moves`, by the tag before, one number a tag.
    """

    cues: Mapping[str, tuple[float, ...]]
    moves: tuple[tuple[float, ...], ...]


@cache
def learned_weights() -> Weights:
    """Return the shipped weights."""
    data = json.loads(resource("words/cue_weights.json").read_text(encoding="utf-8"))
    return Weights({name: tuple(row) for name, row in data["cues"].items()}, forbid(data["moves"]))


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


def choose_tags(lines: Sequence[Line], cues: Sequence[Sequence[str]], weights: Weights) -> list[Tag]:
    """Return the best course of tags (Viterbi's algorithm over the sum of weights).

    Parameters: `lines`; `cues`, the cues of each; `weights`.
    """
    if not lines:
        return []
    best: dict[Tag, float] = {}
    back: list[dict[Tag, Tag]] = []
    for line, names in zip(lines, cues, strict=True):
        options = allowed(line)
        rows = [row for row in (weights.cues.get(name) for name in names) if row is not None]
        score = {tag: sum(row[tag] for row in rows) for tag in options}
        if not best:
            best = score
            continue
        came: dict[Tag, Tag] = {}
        now: dict[Tag, float] = {}
        for tag in options:
            before = max(best, key=lambda last, tag=tag: best[last] + weights.moves[last][tag])
            came[tag] = before
            now[tag] = best[before] + weights.moves[before][tag] + score[tag]
        best = now
        back.append(came)
    tag = max(best, key=lambda last: best[last])
    path = [tag]
    for came in reversed(back):
        tag = came[tag]
        path.append(tag)
    return path[::-1]
