"""Articles that the dump tears apart: headlines in mid-body, tails before their heads, articles printed in turns.

Each draft is contiguous at first. Here lines move between neighbouring drafts where the vocabulary says so clearly,
the likeliest move first, until none is likely enough.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.parsing.bag import Background, Bag, Words, likelihood
from desktop.parsing.cohesion import Terms
from desktop.parsing.draft import Draft
from desktop.parsing.heads import OPENERS, give_heads, is_cut_text
from desktop.parsing.line import Line
from desktop.parsing.pictures import PICTURE_NEWS
from desktop.parsing.shape import Shape
from desktop.parsing.tag import Tag

_ENOUGH_BELOW = 25.0
"""Nats from which on the last lines of an article are given to the one below."""
_ENOUGH_ABOVE = 65.0
"""Nats from which on lines are given back to the article above."""
_A_LINE = 5.0
"""Nats a line, at least, of a move of several lines."""
_TORN = 16.0
"""Nats that it costs to tear what belongs together: a sentence, a text and its signature, a crosshead and its text."""
_PROMISE = 0.5
"""The share of what is enough that has to show before a search is made."""
_ADJACENT = 120.0
"""Nats that it costs to part two lines that share all their words; most neighbours share a tenth."""
_HEADLESS = 12.0
"""Nats from which on text without any head is given to the article below it."""
_PAGE = 1500
"""Lines beyond which no page is searched: a newspaper page has some hundred."""
_MOVES = 6
_ROUNDS = 3
_MOVABLE = frozenset({Tag.TEXT, Tag.CROSSHEAD, Tag.CAPTION})
_LONGEST = 400
"""Lines of a draft that are looked at."""


@dataclass(frozen=True, slots=True)
class Move:
    """Lines of one draft that belong to a neighbour: `start` and `stop`, places among the source's lines."""

    score: float
    source: Draft
    target: Draft
    start: int
    stop: int
    reason: str


def weave(drafts: list[Draft], terms: Terms, background: Background) -> None:
    """Mend the drafts of a page, in place.

    Parameters: `drafts`, in the order of the dump; `terms` and `background`, of the page's lines.
    """
    give_heads(drafts)
    if sum(len(draft.lines) for draft in drafts) > _PAGE:
        return
    _give_headless(drafts, terms, background)
    tried: dict[tuple[int, int], Move | None] = {}
    for _ in range(_MOVES):
        best: Move | None = None
        for i, draft in enumerate(drafts):
            for j in (i - 1, i + 1):
                if 0 <= j < len(drafts):
                    key = (id(draft), id(drafts[j]))
                    if key not in tried:
                        tried[key] = _best_move(draft, drafts[j], j < i, terms, background)
                    move = tried[key]
                    if move is not None and _is_enough(move) and (best is None or move.score > best.score):
                        best = move
        if best is None:
            break
        _apply(best)
        touched = {id(best.source), id(best.target)}
        tried = {key: move for key, move in tried.items() if not touched & set(key)}
    for move in tried.values():
        if move is not None:
            move.source.pull = max(move.source.pull, move.score)
            move.target.pull = max(move.target.pull, move.score)


def _give_headless(drafts: list[Draft], terms: Terms, background: Background) -> None:
    """Give text at the top of the page or after a jump, without any head, to the article below that it foretells."""
    i = 0
    while i + 1 < len(drafts):
        draft, below = drafts[i], drafts[i + 1]
        bare = all(draft.tag(line) in (Tag.TEXT, Tag.CAPTION) for line in draft.lines)
        bare = bare and PICTURE_NEWS not in draft.reasons
        if bare and below.headed and draft.lines[0].shape not in OPENERS and len(draft.lines) <= _LONGEST:
            own = background.all_words(draft.lines)
            theirs = background.all_words(below.lines[:_LONGEST])
            apart = likelihood(background, own) + likelihood(background, theirs)
            if likelihood(background, [*own, *theirs]) - apart > _HEADLESS:
                _apply(Move(0.0, draft, below, 0, len(draft.lines), "speaks_of_the_article_below"))
                del drafts[i]
                continue
        i += 1


def _best_move(source: Draft, target: Draft, back: bool, terms: Terms, background: Background) -> Move | None:
    """Return the likeliest move of a source's lines to a neighbour, or None when none is likely at all.

    Parameters: `back`, whether the target stands above the source.
    """
    lines = source.lines[:_LONGEST]
    first = len(source.head) + 1 if back else max(1, len(source.head))
    while first < len(lines) and source.tag(lines[first]) not in _MOVABLE:
        first += 1
    if first >= len(lines) or (source.tag(lines[-1]) is Tag.JUMP_TO and not back):
        return None
    found = _search(source, target, first, back, lines, terms, background)
    if found is None:
        return None
    score, start, stop = found
    reason = "speaks_of_the_article_above" if back else "speaks_of_the_article_below"
    return Move(score, source, target, start, stop, reason)


def _is_enough(move: Move) -> bool:
    """Say whether the evidence for a move is enough to make it."""
    size = move.stop - move.start
    if move.score < _A_LINE * size:
        return False
    if move.reason == "speaks_of_the_article_above":
        return move.score >= _ENOUGH_ABOVE and size > 1
    return move.score >= _ENOUGH_BELOW


def _search(
    source: Draft, target: Draft, first: int, back: bool, lines: Sequence[Line], terms: Terms, background: Background
) -> tuple[float, int, int] | None:
    """Return score, start and stop of the best segment; several guesses are refined, and the best result counts."""
    theirs = background.all_words(target.lines[:_LONGEST])
    pairs = background.all_words(lines)
    size = len(pairs)
    if not _is_worth_it(pairs, theirs, first, back, background):
        return None
    costs = [_cost(source, place, back) for place in range(size)] + [0.0]
    for place in range(1, size):
        costs[place] += _ADJACENT * terms.shared(terms.pairs(lines[place - 1]), terms.pairs(lines[place]))
    best: tuple[float, int, int] | None = None
    seen: set[tuple[int, int]] = set()
    for guess in _guesses(first, size, back):
        found = _refine(guess, pairs, theirs, costs, first, back, background, seen)
        if found is not None and (best is None or found[0] > best[0]):
            best = found
    if best is None:
        return None
    apart = likelihood(background, pairs) + likelihood(background, theirs)
    unmoved = max(apart, likelihood(background, (*theirs, *pairs)))
    return best[0] - unmoved, best[1], best[2]


def _is_worth_it(
    pairs: Sequence[Words], theirs: Sequence[Words], first: int, back: bool, background: Background
) -> bool:
    """Say whether some lines speak so much more of the neighbour than the others do that a search may find a move."""
    other = Bag(background, theirs)
    gains = [other.gain(line) for line in pairs]
    mean = sum(gains) / len(gains)
    best = _best_segment([gain - mean for gain in gains], [0.0] * (len(gains) + 1), first, back)
    if best is None:
        return False
    return sum(gains[best[0] : best[1]]) - mean * (best[1] - best[0]) >= (
        _PROMISE * (_ENOUGH_ABOVE if back else _ENOUGH_BELOW)
    )


def _guesses(first: int, size: int, back: bool) -> list[tuple[int, int]]:
    """Return segments to begin with: the end, the last lines, the last half; the middle and the last third."""
    room = size - first
    if not back:
        return [(size - 1, size), (max(first, size - 2), size), (first + room // 2, size)]
    third = max(1, room // 3)
    return [(size - third, size), (first + third, size - third), (size - 2 * third, size - third), (size, size)]


def _refine(
    guess: tuple[int, int], pairs: Sequence[Words], theirs: Sequence[Words], costs: Sequence[float], first: int,
    back: bool, background: Background, seen: set[tuple[int, int]],
) -> tuple[float, int, int] | None:  # fmt: skip
    """Return start and stop of a segment after models and bounds were refined in turns, and the likelihood then."""
    start, stop = guess
    gains: list[float] = []
    for _ in range(_ROUNDS):
        if (start, stop) in seen:
            return None
        seen.add((start, stop))
        own = Bag(background, (*pairs[:start], *pairs[stop:]))
        other = Bag(background, (*theirs, *pairs[start:stop]))
        gains = [
            other.gain(line, without=start <= i < stop) - own.gain(line, without=not start <= i < stop)
            for i, line in enumerate(pairs)
        ]
        best = _best_segment(gains, costs, first, back)
        if best is None:
            return None
        if best == (start, stop):
            break
        start, stop = best
    moved, kept = pairs[start:stop], (*pairs[:start], *pairs[stop:])
    return likelihood(background, kept) + likelihood(background, (*theirs, *moved)), start, stop


def _best_segment(gains: Sequence[float], costs: Sequence[float], first: int, back: bool) -> tuple[int, int] | None:
    """Return the bounds of the run with the largest sum less the costs of its two cuts.

    Below its source a run goes on to the source's end. A cut at the start costs nothing above: there the article
    below may have been cut anywhere.
    """
    size = len(gains)
    best, bounds = 0.0, None
    total = 0.0
    if not back:
        for i in range(size - 1, first - 1, -1):
            total += gains[i]
            if total - costs[i] > best:
                best, bounds = total - costs[i], (i, size)
        return bounds
    start = first
    for i in range(first, size):
        opening = -costs[i]
        if total <= opening:
            total, start = opening, i
        total += gains[i]
        if total - costs[i + 1] > best:
            best, bounds = total - costs[i + 1], (start, i + 1)
    return bounds


def _cost(source: Draft, place: int, back: bool) -> float:
    """Return what it costs to cut a draft before a line."""
    if place == 0:
        return 0.0
    above, line = source.lines[place - 1], source.lines[place]
    if line.shape in (Shape.SIGNATURE, Shape.CREDIT):
        return 2 * _TORN
    if source.tag(above) in (Tag.CROSSHEAD, Tag.BYLINE, Tag.AUTHOR):
        return _TORN
    if not back and is_cut_text(source, above) and source.tag(line) is Tag.TEXT:
        return _TORN
    return 0.0


def _apply(move: Move) -> None:
    """Move the lines, each to where they read on."""
    source, target = move.source, move.target
    moved = source.lines[move.start : move.stop]
    source.lines = source.lines[: move.start] + source.lines[move.stop :]
    for line in moved:
        target.tags[line.index] = source.tags.pop(line.index)
        line.reasons.append(move.reason)
    if move.reason == "speaks_of_the_article_above" or not _opens(target, moved):
        end = len(target.lines)
        while end > 1 and target.tag(target.lines[end - 1]) is Tag.JUMP_TO:
            end -= 1
        target.lines[end:end] = moved
    else:
        place = len(target.head)
        target.lines[place:place] = moved
        target.reasons.append("headline_in_mid_body")
    target.reasons.append(move.reason)
    source.reasons.append("gave_lines_away")


def _opens(target: Draft, moved: Sequence[Line]) -> bool:
    """Say whether lines printed before a headline are its article's beginning and not its end."""
    body = target.body
    if not body or body[0].shape in OPENERS or target.tag(body[0]) in (Tag.BYLINE, Tag.AUTHOR):
        return False
    if is_cut_text(target, target.lines[-1]):
        return False
    return len(moved) >= 3 or 2 * len(moved) >= len(body)
