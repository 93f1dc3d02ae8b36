"""Articles that the dump tears apart: headlines in mid-body, tails before their heads, articles printed in turns.

Each draft is contiguous at first. Here lines move between neighbouring drafts where the vocabulary says so clearly,
the likeliest move first, until none is likely enough.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.parsing.bag import Background, Bag, Pairs
from desktop.parsing.cohesion import Terms
from desktop.parsing.draft import Draft
from desktop.parsing.joins import is_cut
from desktop.parsing.line import Line
from desktop.parsing.shape import Shape
from desktop.parsing.tag import Tag

_ENOUGH_BELOW = 30.0
"""Nats from which on the last lines of an article are given to the one below."""
_ENOUGH_ABOVE = 55.0
"""Nats from which on lines are given back to the article above."""
_A_LINE = 5.0
"""Nats a line, at least, of a move of several lines."""
_TORN = 12.0
"""Nats that it costs to tear what belongs together: a sentence, a text and its signature, a crosshead and its text."""
_TORN_SENTENCE = 11.0
_STRAY = 2.0
"""Weight of what speaks for a move in lines that are not moved: a shared theme, and no torn article."""
_MOVES = 6
_ROUNDS = 3
_MOVABLE = frozenset({Tag.TEXT, Tag.CROSSHEAD, Tag.CAPTION})
_OPENERS = frozenset({Shape.LEAD, Shape.BYLINE, Shape.REPORTER})
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
    _give_heads(drafts)
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
                    if move is not None and (best is None or move.score > best.score):
                        best = move
        if best is None:
            return
        _apply(best)
        touched = {id(best.source), id(best.target)}
        tried = {key: move for key, move in tried.items() if not touched & set(key)}


def _give_heads(drafts: list[Draft]) -> None:
    """Give a headline that stands alone in mid-body to the article around it: the one above that has none."""
    i = 0
    while i + 1 < len(drafts):
        draft, below = drafts[i], drafts[i + 1]
        if _is_headless(draft) and _is_bare_head(below):
            head, rest = below.head, below.body
            opening = draft.head
            draft.tags |= below.tags
            draft.lines = [*opening, *head, *draft.lines[len(opening) :], *rest]
            draft.reasons.append("headline_in_mid_body")
            draft.doubt = max(draft.doubt, below.doubt)
            del drafts[i + 1]
        i += 1


def _is_headless(draft: Draft) -> bool:
    """Say whether an article opens with a byline, a lead or a column but has no headline."""
    if draft.headed or draft.tag(draft.lines[0]) is Tag.JUMP_FROM:
        return False
    opening = draft.body[0] if draft.body else None
    return opening is not None and (draft.tag(opening) in (Tag.BYLINE, Tag.AUTHOR) or opening.shape in _OPENERS)


def _is_bare_head(draft: Draft) -> bool:
    """Say whether a headline has neither byline nor dateline below it."""
    body = draft.body
    if not draft.headed or not body:
        return False
    return draft.tag(body[0]) in (Tag.TEXT, Tag.CROSSHEAD) and body[0].shape is not Shape.LEAD


def _best_move(source: Draft, target: Draft, back: bool, terms: Terms, background: Background) -> Move | None:
    """Return the likeliest move of a source's lines to a neighbour, or None when none is likely enough.

    Parameters: `back`, whether the target stands above the source.
    """
    lines = source.lines[:_LONGEST]
    first = len(source.head) + 1 if back else max(1, len(source.head))
    while first < len(lines) and source.tag(lines[first]) not in _MOVABLE:
        first += 1
    if first >= len(lines) or (source.tag(lines[-1]) is Tag.JUMP_TO and not back):
        return None
    found = _search(source, target, first, back, [terms.pairs(line) for line in lines], terms, background)
    if found is None:
        return None
    score, start, stop = found
    size = stop - start
    if score < (_ENOUGH_ABOVE if back else _ENOUGH_BELOW) or score < _A_LINE * size or (back and size < 2):
        return None
    return Move(
        score, source, target, start, stop, "speaks_of_the_article_above" if back else "speaks_of_the_article_below"
    )


def _search(
    source: Draft, target: Draft, first: int, back: bool, pairs: Sequence[Pairs], terms: Terms, background: Background
) -> tuple[float, int, int] | None:
    """Return score, start and stop of the best segment; several guesses are refined, and the best result counts."""
    theirs = [terms.pairs(line) for line in target.lines[:_LONGEST]]
    size = len(pairs)
    costs = [_cost(source, place) for place in range(size)] + [0.0]
    best: tuple[float, int, int] | None = None
    seen: set[tuple[int, int]] = set()
    for guess in _guesses(first, size, back):
        found = _refine(guess, pairs, theirs, costs, first, back, background, seen)
        if found is not None and (best is None or found[0] > best[0]):
            best = found
    return best


def _guesses(first: int, size: int, back: bool) -> list[tuple[int, int]]:
    """Return segments to begin with: the end, the last lines, the last half; the middle and the last third."""
    room = size - first
    if not back:
        return [(size - 1, size), (max(first, size - 2), size), (first + room // 2, size)]
    third = max(1, room // 3)
    return [(size - third, size), (first + third, size - third), (size - 2 * third, size - third), (size, size)]


def _refine(
    guess: tuple[int, int], pairs: Sequence[Pairs], theirs: Sequence[Pairs], costs: Sequence[float], first: int,
    back: bool, background: Background, seen: set[tuple[int, int]],
) -> tuple[float, int, int] | None:  # fmt: skip
    """Return score, start and stop of a segment after models and bounds were refined in turns."""
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
    before = _likelihood(background, pairs) + _likelihood(background, theirs)
    as_one = _likelihood(background, (*theirs, *pairs))
    after = _likelihood(background, kept) + _likelihood(background, (*theirs, *moved))
    return after - max(before, as_one), start, stop


def _likelihood(background: Background, lines: Sequence[Pairs]) -> float:
    """Return how well the lines of an article foretell each other: the sum over lines, each left out once."""
    bag = Bag(background, lines)
    return sum(bag.gain(line, without=True) for line in lines)


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
        opening = -costs[i] if costs[i] != _TORN_SENTENCE else 0.0
        if total <= opening:
            total, start = opening, i
        total += gains[i]
        if total - costs[i + 1] > best:
            best, bounds = total - costs[i + 1], (start, i + 1)
    return bounds


def _cost(source: Draft, place: int) -> float:
    """Return what it costs to cut a draft before a line."""
    if place == 0:
        return 0.0
    above, line = source.lines[place - 1], source.lines[place]
    if source.tag(above) in (Tag.CROSSHEAD, Tag.BYLINE, Tag.AUTHOR) or line.shape in (Shape.SIGNATURE, Shape.CREDIT):
        return _TORN
    if is_cut_text(source, above) and source.tag(line) is Tag.TEXT:
        return _TORN_SENTENCE
    return 0.0


def is_cut_text(draft: Draft, line: Line) -> bool:
    """Say whether a line is text that stops inside a sentence."""
    return draft.tag(line) is Tag.TEXT and is_cut(line) and line.length > 20


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
    if not body or body[0].shape in _OPENERS or target.tag(body[0]) in (Tag.BYLINE, Tag.AUTHOR):
        return False
    if is_cut_text(target, target.lines[-1]):
        return False
    return len(moved) >= 3 or 2 * len(moved) >= len(body)
