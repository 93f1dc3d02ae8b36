"""Fitting the tagger: a linear-chain conditional random field, by AdaGrad over a few pages at a time."""

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop.parsing.tag import Tag
from desktop.parsing.tagger import Weights, forbid
from tests.training.courses import Course

_TAGS = len(Tag)
_NEVER = -1e9
_RARE = 3
_LEAST = 0.05
_PASSES = 14
_LAST = 7
"""Passes over whose weights the mean is taken: the order in which pages are looked at then matters little."""
_TOGETHER = 4
"""Pages that are looked at together: those of one size, so that they fill a matrix."""
_WINDOW = 8 * _TOGETHER
_RATE = 0.25
_SHRINK = 3.0
"""The pull towards nought. More of it is better still on pages held out, but costs roles on those that are fitted."""
Matrix = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class _Encoded:
    """A course: of each line the numbers of its cues, and what each tag is worth if it may be at all, and by the gold.

    What may not be is worth as good as nothing.
    """

    ids: list[Numbers]
    may: Matrix
    gold: Matrix


def fit_weights(courses: list[Course], seed: int = 0) -> Weights:
    """Return the weights of cues and moves that make the gold tags likeliest.

    Parameters: `courses`; `seed`, of the order in which they are looked at.
    """
    counts = Counter(cue for course in courses for cues in course.cues for cue in cues)
    number = {cue: i for i, cue in enumerate(sorted(cue for cue, count in counts.items() if count >= _RARE))}
    ban = np.where(np.array(forbid([[0.0] * _TAGS] * _TAGS)) < 0, _NEVER, 0.0)
    encoded = [_encode(course, number, ban) for course in courses]
    climb = _Climb(len(number), ban, len(encoded))
    chance = random.Random(seed)
    for number_of_pass in range(_PASSES):
        for pages in _together(encoded, chance):
            climb.step(pages)
        if number_of_pass >= _PASSES - _LAST:
            climb.keep()
    cues, moves = climb.mean()
    rows = {
        cue: tuple(round(float(x), 2) for x in cues[i]) for cue, i in number.items() if np.abs(cues[i]).max() >= _LEAST
    }
    return Weights(rows, forbid([[round(float(x), 2) for x in row] for row in moves]))


def _together(pages: Sequence[_Encoded], chance: random.Random) -> Iterator[list[_Encoded]]:
    """Yield all pages once, a few of about one size at a time, in a random order."""
    order = list(pages)
    chance.shuffle(order)
    groups: list[list[_Encoded]] = []
    for start in range(0, len(order), _WINDOW):
        window = sorted(order[start : start + _WINDOW], key=lambda page: len(page.ids))
        groups += [window[place : place + _TOGETHER] for place in range(0, len(window), _TOGETHER)]
    chance.shuffle(groups)
    yield from groups


class _Climb:
    """Weights while they are being fitted.

    Parameters: `size`, how many cues there are; `ban`, what each move is worth before anything is known; `pages`, how
    many there are in all, over which the pull towards nought is spread.
    """

    def __init__(self, size: int, ban: Matrix, pages: int) -> None:
        self._ban = ban
        self._pages = pages
        self._cues, self._moves = np.zeros((size, _TAGS)), np.zeros((_TAGS, _TAGS))
        self._cue_steps, self._move_steps = np.full(self._cues.shape, 1e-3), np.full(self._moves.shape, 1e-3)
        self._kept = 0
        self._sum_of_cues, self._sum_of_moves = np.zeros_like(self._cues), np.zeros_like(self._moves)

    def step(self, pages: list[_Encoded]) -> None:
        """Make the gold of some pages likelier."""
        lengths = np.array([len(page.ids) for page in pages])
        ids = [line for page in pages for line in page.ids]
        sizes = np.array([len(line) for line in ids])
        flat = np.concatenate(ids)
        starts, full = np.cumsum(sizes) - sizes, sizes > 0
        sums = np.zeros((len(ids), _TAGS))
        sums[full] = np.add.reduceat(self._cues[flat], starts[full], axis=0)
        within = np.arange(lengths.max()) < lengths[:, None]
        free, free_moves = self._expect(sums, np.concatenate([page.may for page in pages]), within)
        held, held_moves = self._expect(sums, np.concatenate([page.gold for page in pages]), within)
        used, back = np.unique(flat, return_inverse=True)
        by_cue = np.argsort(back, kind="stable")
        first = np.searchsorted(back[by_cue], np.arange(len(used)))
        line_of = np.repeat(np.arange(len(ids)), sizes)[by_cue]
        slope = np.add.reduceat((free - held)[line_of], first, axis=0)
        shrink = _SHRINK * len(pages) / self._pages
        slope += 3 * shrink * self._cues[used]
        self._cue_steps[used] += slope * slope
        self._cues[used] -= _RATE * slope / np.sqrt(self._cue_steps[used])
        slope = free_moves - held_moves + shrink * self._moves
        self._move_steps += slope * slope
        self._moves -= _RATE * slope / np.sqrt(self._move_steps)

    def _expect(self, sums: Matrix, bounds: Matrix, within: npt.NDArray[np.bool_]) -> tuple[Matrix, Matrix]:
        scores = np.zeros((*within.shape, _TAGS))
        scores[within] = sums + bounds
        likely, counts = _expect(scores, self._moves + self._ban, within)
        return likely[within], counts

    def keep(self) -> None:
        """Count the weights as they are now in the mean."""
        self._kept += 1
        self._sum_of_cues += self._cues
        self._sum_of_moves += self._moves

    def mean(self) -> tuple[Matrix, Matrix]:
        """Return the mean of the weights that were kept, of cues and of moves."""
        return self._sum_of_cues / self._kept, self._sum_of_moves / self._kept


def _encode(course: Course, number: dict[str, int], ban: Matrix) -> _Encoded:
    ids = [np.array([number[cue] for cue in cues if cue in number], dtype=np.int64) for cues in course.cues]
    may = np.full((len(ids), _TAGS), _NEVER)
    for i, tags in enumerate(course.allowed):
        may[i, list(tags)] = 0
    gold = np.full(may.shape, _NEVER)
    tags = list(course.tags)
    for i in range(1, len(tags)):
        before, tag = course.tags[i - 1], course.tags[i]
        if before is not None and tag is not None and ban[before, tag] < 0:
            tags[i - 1] = tags[i] = None
    for i, tag in enumerate(tags):
        if tag is None:
            gold[i] = may[i]
        else:
            gold[i, tag] = 0
    return _Encoded(ids, may, gold)


def _expect(scores: Matrix, moves: Matrix, within: npt.NDArray[np.bool_]) -> tuple[Matrix, Matrix]:
    """Return how likely each tag is at each line, and how often each move is expected (forward-backward).

    Parameters: `scores`, by page, line and tag; `moves`; `within`, by page and line, whether the page has the line.
    """
    ahead, behind = np.empty_like(scores), np.zeros_like(scores)
    ahead[:, 0] = scores[:, 0]
    for i in range(1, scores.shape[1]):
        reached = _log_sum(ahead[:, i - 1][:, :, None] + moves, 1) + scores[:, i]
        ahead[:, i] = np.where(within[:, i, None], reached, ahead[:, i - 1])
    for i in range(scores.shape[1] - 2, -1, -1):
        reached = _log_sum(moves + (scores[:, i + 1] + behind[:, i + 1])[:, None, :], 2)
        behind[:, i] = np.where(within[:, i + 1, None], reached, 0.0)
    whole = _log_sum(ahead[:, -1], 1)[:, None, None]
    after = (scores + behind)[:, 1:, None, :]
    paths = np.exp(ahead[:, :-1, :, None] + moves + after - whole[..., None])
    return np.exp(ahead + behind - whole), (paths * within[:, 1:, None, None]).sum((0, 1))


def _log_sum(values: Matrix, axis: int) -> Matrix:
    top = values.max(axis, keepdims=True)
    return (top + np.log(np.exp(values - top).sum(axis, keepdims=True))).squeeze(axis)
