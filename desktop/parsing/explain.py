"""Why each line was taken for what it is: the cues that spoke most for its tag, and how sure they were."""

from collections.abc import Mapping, Sequence
from math import copysign, exp, inf

from desktop.parsing.cues import Group
from desktop.parsing.line import Line
from desktop.parsing.tag import Tag
from desktop.parsing.tagger import NAMED, Scores, Weights

_FARTHEST = 30.0


def explain(
    lines: Sequence[Line], cues: Sequence[Sequence[Group]], tags: Sequence[Tag], scores: Scores, weights: Weights
) -> None:
    """Give every line its certainty, and the cues that told its tag from the next likely one.

    Parameters: `lines`; `cues`, `tags` and `scores`, of each; `weights`, of the cues.
    """
    for line, groups, tag, score in zip(lines, cues, tags, scores, strict=True):
        rival = _rival(tag, score)
        if rival is None:
            line.reasons.append(f"shape_{line.shape.name.lower()}")
            continue
        margin = score[tag] - score[rival]
        if not -_FARTHEST < margin < _FARTHEST:
            margin = copysign(_FARTHEST, margin)
        line.certainty = 1.0 / (1.0 + exp(-margin))
        telling = weights.telling[tag, rival]
        cues_for = telling[groups[0]] if len(groups) == 1 else _best(telling, groups)
        line.reasons += [name for _, name in cues_for]


def _best(telling: Mapping[Group, list[tuple[float, str]]], groups: Sequence[Group]) -> list[tuple[float, str]]:
    return sorted([cue for group in groups for cue in telling[group]], reverse=True)[:NAMED]


def _rival(tag: Tag, score: Mapping[Tag, float]) -> Tag | None:
    """Return the likeliest other tag, or None if a line can have no other."""
    rival, most = None, -inf
    for other, value in score.items():
        if value > most and other is not tag:
            rival, most = other, value
    return rival
