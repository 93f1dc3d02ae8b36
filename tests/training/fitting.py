"""Fitting the tagger: a linear-chain conditional random field, by AdaGrad over whole pages."""

import random
from collections import Counter

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
_RATE = 0.25
_SHRINK = 1.0
Matrix = npt.NDArray[np.float64]


def fit_weights(courses: list[Course], seed: int = 0) -> Weights:
    """Return the weights of cues and moves that make the gold tags likeliest.

    Parameters: `courses`; `seed`, of the order in which they are looked at.
    """
    counts = Counter(cue for course in courses for cues in course.cues for cue in cues)
    number = {cue: i for i, cue in enumerate(sorted(cue for cue, count in counts.items() if count >= _RARE))}
    ban = np.where(np.array(forbid([[0.0] * _TAGS] * _TAGS)) < 0, _NEVER, 0.0)
    cues, moves = np.zeros((len(number), _TAGS)), np.zeros((_TAGS, _TAGS))
    cue_steps, move_steps = np.full(cues.shape, 1e-3), np.full(moves.shape, 1e-3)
    encoded = [_encode(course, number, ban) for course in courses]
    chance, order = random.Random(seed), list(range(len(encoded)))
    for _ in range(_PASSES):
        chance.shuffle(order)
        for place in order:
            ids, may, gold = encoded[place]
            sums = np.array([cues[i].sum(0) if len(i) else np.zeros(_TAGS) for i in ids])
            free, free_moves = _expect(sums + may, moves + ban)
            held, held_moves = _expect(sums + gold, moves + ban)
            flat, counts_of = np.concatenate(ids), [len(i) for i in ids]
            used, back = np.unique(flat, return_inverse=True)
            slope = np.zeros((len(used), _TAGS))
            np.add.at(slope, back, (free - held)[np.repeat(np.arange(len(ids)), counts_of)])
            slope += 3 * _SHRINK / len(encoded) * cues[used]
            cue_steps[used] += slope * slope
            cues[used] -= _RATE * slope / np.sqrt(cue_steps[used])
            slope = free_moves - held_moves + _SHRINK / len(encoded) * moves
            move_steps += slope * slope
            moves -= _RATE * slope / np.sqrt(move_steps)
    rows = {
        cue: tuple(round(float(x), 2) for x in cues[i]) for cue, i in number.items() if np.abs(cues[i]).max() >= _LEAST
    }
    return Weights(rows, forbid([[round(float(x), 2) for x in row] for row in moves]))


def _encode(course: Course, number: dict[str, int], ban: Matrix) -> tuple[list[npt.NDArray[np.int64]], Matrix, Matrix]:
    """Return the numbers of the lines' cues, and what of each tag is possible at all and by the gold."""
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
    return ids, may, gold


def _expect(scores: Matrix, moves: Matrix) -> tuple[Matrix, Matrix]:
    """Return how likely each tag is at each line, and how often each move is expected (forward-backward)."""
    size = len(scores)
    ahead, behind = np.empty_like(scores), np.zeros_like(scores)
    ahead[0] = scores[0]
    for i in range(1, size):
        paths = ahead[i - 1][:, None] + moves
        top = paths.max(0)
        ahead[i] = top + np.log(np.exp(paths - top).sum(0)) + scores[i]
    for i in range(size - 2, -1, -1):
        paths = moves + (scores[i + 1] + behind[i + 1])[None, :]
        top = paths.max(1)
        behind[i] = top + np.log(np.exp(paths - top[:, None]).sum(1))
    top = ahead[-1].max()
    whole = top + np.log(np.exp(ahead[-1] - top).sum())
    counts = np.zeros((_TAGS, _TAGS))
    for i in range(1, size):
        counts += np.exp(ahead[i - 1][:, None] + moves + (scores[i] + behind[i])[None, :] - whole)
    return np.exp(ahead + behind - whole), counts
