"""Why each line was taken for what it is: the cues that spoke most for its tag, and how sure they were."""

from collections.abc import Sequence
from heapq import nlargest
from math import exp

from desktop.parsing.cues import Group
from desktop.parsing.line import Line
from desktop.parsing.tag import Tag
from desktop.parsing.tagger import Scores, Weights

_NAMED = 2
"""Cues that are named for each line."""
_FARTHEST = 30.0


def explain(
    lines: Sequence[Line], cues: Sequence[Sequence[Group]], tags: Sequence[Tag], scores: Scores, weights: Weights
) -> None:
    """Give every line its certainty, and the cues that told its tag from the next likely one.

    Parameters: `lines`; `cues`, `tags` and `scores`, of each; `weights`, of the cues.
    """
    for line, groups, tag, score in zip(lines, cues, tags, scores, strict=True):
        rival = max((other for other in score if other is not tag), key=lambda other: score[other], default=None)
        if rival is None:
            line.reasons.append(f"shape_{line.shape.name.lower()}")
            continue
        margin = max(-_FARTHEST, min(_FARTHEST, score[tag] - score[rival]))
        line.certainty = 1.0 / (1.0 + exp(-margin))
        known = [
            (row[tag] - row[rival], name)
            for group in groups
            for name in group
            if (row := weights.cues.get(name)) is not None
        ]
        line.reasons += [name for worth, name in nlargest(_NAMED, known) if worth > 0]
