"""Fitting the cues of tears: a softmax over what may be moved between two neighbouring drafts, and nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from unittest.mock import patch

import numpy as np

from desktop.page.dump import Dump
from desktop.parsing import parse as parser
from desktop.parsing.draft import Draft
from desktop.parsing.heads import give_heads
from desktop.parsing.line import Line
from desktop.parsing.tagger import Weights
from desktop.parsing.tails import tails
from desktop.parsing.tears import Cues, Loom
from desktop.parsing.turns import turns
from tests.training.gold import GoldPage, Row
from tests.training.torn import is_whole, torn

_TORN = 8
"""How often a whole page is torn."""
_AS_PRINTED = 4
"""How often a page counts as it was printed: most articles are whole."""
_SHRINK = 0.7
_ROUNDS = 60
_STEP = 2.0
_TAIL, _TURN = "tail", "turn"
Place = tuple[str, int, int]


@dataclass(frozen=True)
class Choice:
    """Two neighbouring drafts: the cues of what may be moved, and the place of what the gold moves, or None."""

    tears: list[Cues]
    right: int | None


def fit_tears(choices: Sequence[Choice]) -> dict[str, float]:
    """Return the weights of the cues of tears (Newton's method on the penalised likelihood)."""
    names = sorted({name for choice in choices for cues in choice.tears for name in cues})
    number = {name: i for i, name in enumerate(names)}
    sizes = [len(choice.tears) for choice in choices]
    first = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    owner = np.repeat(np.arange(len(choices)), sizes)
    seen, right = np.zeros((len(owner), len(names))), np.zeros(len(owner))
    row = 0
    for choice in choices:
        for place, cues in enumerate(choice.tears):
            seen[row, [number[name] for name in cues]] = list(cues.values())
            right[row] = place == choice.right
            row += 1
    found = np.zeros(len(names))
    for _ in range(_ROUNDS):
        odds = seen @ found
        top = np.maximum(np.maximum.reduceat(odds, first), 0)
        likely = np.exp(odds - top[owner])
        likely /= (np.add.reduceat(likely, first) + np.exp(-top))[owner]
        weighted = seen * likely[:, None]
        mean = np.add.reduceat(weighted, first, axis=0)
        curve = seen.T @ weighted - mean.T @ mean + _SHRINK * np.eye(len(names))
        step = np.linalg.solve(curve, seen.T @ (right - likely) - _SHRINK * found)
        found += step * min(1.0, _STEP / max(float(np.abs(step).max()), 1e-9))
    return {name: round(float(value), 2) for name, value in zip(names, found, strict=True)}


def choices_of(page: GoldPage, weights: Weights) -> list[Choice]:
    """Return the choices that the parser has on a page, as it was printed and, if it is whole, torn otherwise.

    Parameters: `page`; `weights`, of the tagger that makes the drafts.
    """
    choices = _choices(page.dump, page.rows, weights) * _AS_PRINTED
    if is_whole(page):
        for seed in range(_TORN):
            rows = torn(page, seed)
            text = "".join("\n" * (row.gap or 0) + row.text + "\n" for row in rows)
            choices += _choices(Dump("torn.txt", text.encode(), "utf-8"), rows, weights)
    return choices


def _choices(dump: Dump, rows: Sequence[Row], weights: Weights) -> list[Choice]:
    """Return the choices that the parser has on a page; the gold's rows are the page's lines."""
    found: list[Choice] = []

    def record(drafts, terms, background, _):  # the parser's own place where drafts are mended
        give_heads(drafts, background)
        loom = Loom(terms, background)
        for above, below in pairwise(drafts):
            places: list[Place] = [(_TAIL, tear.start, tear.stop) for tear in tails(above, below, loom)]
            cues = [tear.cues for tear in tails(above, below, loom)]
            for tear in turns(below, above, loom):
                places.append((_TURN, tear.start, tear.stop))
                cues.append(tear.cues)
            right = _right(above, below, rows)
            if cues and (right is None or right in places or right[:2] != (_TAIL, 0)):
                found.append(Choice(cues, places.index(right) if right in places else None))

    bare = Weights(weights.cues, weights.moves, weights.confidence)
    with patch.object(parser, "learned_weights", lambda: bare), patch.object(parser, "weave", record):
        parser.parse(dump)
    return found


def _right(above: Draft, below: Draft, rows: Sequence[Row]) -> Place | None:
    """Return what the gold moves between two drafts: a tail to the one below, or a run to the one above."""
    upper, lower = _owner(above.head or above.lines[:1], rows), _owner(below.head or below.lines[:1], rows)
    size = start = len(above.lines)
    while start > 0 and rows[above.lines[start - 1].index].article == lower:
        start -= 1
    if start < size:
        return _TAIL, start, size
    strays = [place for place, line in enumerate(below.lines) if rows[line.index].article == upper]
    return (_TURN, strays[0], strays[-1] + 1) if strays and upper != lower else None


def _owner(lines: Sequence[Line], rows: Sequence[Row]) -> str | None:
    """Return the article that most lines are of."""
    owners = [rows[line.index].article for line in lines]
    known = [owner for owner in owners if owner]
    return max(sorted(set(known)), key=known.count, default=None)
