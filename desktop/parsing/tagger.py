"""The tagger: weighs the cues of all lines and chooses the course of tags that fits them best."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, partial
from heapq import nlargest
from math import inf
from operator import itemgetter

from desktop.assets import resource
from desktop.parsing.cues import Group
from desktop.parsing.line import Line
from desktop.parsing.looks import ends_sentence, is_institution
from desktop.parsing.memo import Memo
from desktop.parsing.shape import Shape
from desktop.parsing.tag import Tag

Tags = tuple[Tag, ...]
Moves = tuple[tuple[float, ...], ...]

_SHORT = (Tag.COLUMN, Tag.KICKER, Tag.HEADLINE, Tag.DECK, Tag.CROSSHEAD, Tag.TEXT, Tag.CAPTION)
_TEXTS = frozenset({Shape.TEXT})
_RUNNING = (Tag.TEXT, Tag.CAPTION)
_ENDING = (*_RUNNING, Tag.CROSSHEAD)
_NAMING = (*_SHORT, Tag.AUTHOR)
_DASHED = (Tag.DECK, Tag.CROSSHEAD, Tag.TEXT, Tag.CAPTION)
"""What a short line may be that opens with a dash: a deck or the signature of a remark; it heads nothing."""
_BRACKETED = (Tag.TEXT, Tag.CROSSHEAD)
"""What a longer line in brackets may be: a quotation or a question of the article that it stands in."""
_ALLOWED: Mapping[Shape, Tags] = {
    Shape.LEAD: (Tag.TEXT,),
    Shape.BYLINE: (Tag.BYLINE,),
    Shape.REPORTER: (Tag.BYLINE, Tag.CROSSHEAD, Tag.CAPTION),
    Shape.AUTHOR: _NAMING,
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
    Shape.MASTHEAD: _SHORT,
    Shape.COLOPHON: _SHORT,
    Shape.FURNITURE: _SHORT,
}
"""The tags of lines by their shape; those of running text and of display lines depend on how they end, too."""
_LONGEST_HEADLINE = 64
NAMED = 2
"""Cues that are named to explain a line's tag."""
_KEPT = 16384
"""Groups of cues whose worth is kept."""
_NOTHING = (0.0,) * len(Tag)


@dataclass(frozen=True)
class Weights:
    """What every cue is worth for every tag, and every tag after another; learned, see `resources/words`.

    Parameters: `cues`, by name, one number a tag, in steps of 0.01; `moves`, by the tag before, one number a tag;
    `confidence`, of the cues that make an article sure or doubtful, by name; `tears`, of the cues that an article is
    torn apart, by name.
    """

    cues: Mapping[str, tuple[float, ...]]
    moves: Moves
    confidence: Mapping[str, float] = field(default_factory=dict[str, float])
    tears: Mapping[str, float] = field(default_factory=dict[str, float])

    @cached_property
    def worth(self) -> Memo[Group, tuple[int, ...]]:
        """What a group of cues is worth for every tag, in hundredths: whole, so that no order of adding matters."""

        def worth(group: Group) -> tuple[int, ...]:
            rows = [self.cues[name] for name in group.names if name in self.cues]
            return tuple([round(100 * sum(column)) for column in zip(_NOTHING, *rows, strict=True)])

        return Memo(worth, _KEPT)

    @cached_property
    def telling(self) -> Memo[tuple[Tag, Tag], Memo[Group, list[tuple[float, str]]]]:
        """For a tag and another one, the cues of a group that most speak for it: by how much and which, best first."""

        def telling(tag: Tag, rival: Tag, group: Group) -> list[tuple[float, str]]:
            rows = [(self.cues[name], name) for name in group.names if name in self.cues]
            return nlargest(NAMED, [(row[tag] - row[rival], name) for row, name in rows if row[tag] > row[rival]])

        return Memo(lambda pair: Memo(partial(telling, *pair), _KEPT), len(Tag) ** 2)


@cache
def learned_weights() -> Weights:
    """Return the shipped weights."""
    data = json.loads(resource("words/cue_weights.json").read_text(encoding="utf-8"))
    return Weights(
        {name: tuple(row) for name, row in data["cues"].items()}, forbid(data["moves"]), data.get("confidence", {}),
        data.get("tears", {}),
    )  # fmt: skip


def allowed(line: Line) -> Tags:
    """Return the tags that a line of its shape can have; a headline never ends like a statement."""
    fixed = _ALLOWED.get(line.shape)
    if fixed is not None:
        return fixed
    text, last = line.text, line.text[-1]
    if text[0] == "【" and last == "】":
        return _BRACKETED
    if line.shape in _TEXTS:
        if line.length > _LONGEST_HEADLINE or last in "。;；" or "。" in text:
            return _RUNNING
        return _SHORT if last in "?!？！" or not ends_sentence(text) else _ENDING
    if last == "。":
        return _RUNNING
    if line.plain.startswith("——"):
        return _DASHED
    return _NAMING if is_institution(line.plain) else _SHORT


_NEVER = frozenset(
    {(before, after) for before in Tag for after in (Tag.DECK,) if before not in (Tag.HEADLINE, Tag.DECK)}
    | {(Tag.KICKER, after) for after in Tag if after not in (Tag.HEADLINE, Tag.KICKER)}
    | {(Tag.HEADLINE, Tag.KICKER), (Tag.HEADLINE, Tag.COLUMN), (Tag.DECK, Tag.HEADLINE)}
)
"""Tags that do not follow each other."""
_FORBIDDEN = -1e9


def forbid(moves: Sequence[Sequence[float]]) -> Moves:
    """Return the weights of moves with those that never happen made impossible."""
    return tuple(
        tuple(_FORBIDDEN if (Tag(before), Tag(after)) in _NEVER else weight for after, weight in enumerate(row))
        for before, row in enumerate(moves)
    )


Scores = list[dict[Tag, float]]
"""For every line, what its cues say about each tag that it can have."""


def score_tags(choices: Sequence[Tags], cues: Sequence[Sequence[Group]], weights: Weights) -> Scores:
    """Return, for every line, the sum of its cues' weights for each tag that it can have.

    Parameters: `choices`, the tags that each line can have; `cues`, of each, which none needs that has no choice;
    `weights`.
    """
    scores: Scores = []
    worth = weights.worth
    for tags, groups in zip(choices, cues, strict=True):
        if not groups:
            scores.append(dict.fromkeys(tags, 0.0))
            continue
        rows = [worth[group] for group in groups]
        totals = rows[0] if len(rows) == 1 else list(map(sum, zip(*rows, strict=True)))
        scores.append({tag: totals[tag] / 100 for tag in tags})
    return scores


_Course = tuple[Tag, "_Course | None"]
"""A line's tag and the course of tags before it."""


def choose_tags(scores: Scores, weights: Weights) -> list[Tag]:
    """Return the best course of tags (Viterbi's algorithm over scores and moves)."""
    if not scores:
        return []
    moves_to = list(zip(*weights.moves, strict=True))
    best: list[tuple[Tag, float, _Course]] = [(tag, own, (tag, None)) for tag, own in scores[0].items()]
    for score in scores[1:]:
        now: list[tuple[Tag, float, _Course]] = []
        for tag, own in score.items():
            moves = moves_to[tag]
            top, way = -inf, None
            for last, value, course in best:
                reached = value + moves[last]
                if reached > top:
                    top, way = reached, course
            now.append((tag, top + own, (tag, way)))
        best = now
    course = max(best, key=itemgetter(1))[2]
    tags: list[Tag] = []
    while course:
        tag, course = course
        tags.append(tag)
    return tags[::-1]
