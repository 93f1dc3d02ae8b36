"""Articles that the dump tears apart: headlines in mid-body, tails before their heads, articles printed in turns.

Each draft is contiguous at first. Here lines move between neighbouring drafts where the cues say so clearly, the
likeliest move first, until none is likely enough.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import exp, log

from desktop.parsing.bag import Background
from desktop.parsing.cohesion import Terms
from desktop.parsing.draft import Draft
from desktop.parsing.heads import OPENERS, give_heads, is_cut_text
from desktop.parsing.line import Line
from desktop.parsing.tag import Tag
from desktop.parsing.tails import tails
from desktop.parsing.tears import Loom, Tear, weigh
from desktop.parsing.turns import turns

_DOUBT = 0.3
"""Log odds that a tail needs more than others: every article of every page has an end that may look like one."""
_AGAIN = 1.5
"""Log odds that every move needs more than the one before: a page is seldom torn twice."""
_CERTAIN = 30.0
"""Log odds beyond which nothing gets surer."""
_PAGE = 1500
"""Lines beyond which no page is searched: a newspaper page has some hundred."""
_MOVES = 6
_ABOVE, _BELOW = "speaks_of_the_article_above", "speaks_of_the_article_below"


@dataclass(frozen=True, slots=True)
class Move:
    """Lines of one draft that belong to a neighbour, and the log odds that they do."""

    odds: float
    source: Draft
    target: Draft
    tear: Tear
    reason: str


def weave(drafts: list[Draft], terms: Terms, background: Background, weights: Mapping[str, float]) -> None:
    """Mend the drafts of a page, in place.

    Parameters: `drafts`, in the order of the dump; `terms` and `background`, of the page's lines; `weights`, of the
    cues of tears, by name.
    """
    give_heads(drafts, background)
    if sum(len(draft.lines) for draft in drafts) > _PAGE:
        return
    loom = Loom(terms, background)
    tried: dict[tuple[int, int], Move | None] = {}
    for made in range(_MOVES):
        for above, below in pairwise(drafts):
            key = (id(above), id(below))
            if key not in tried:
                tried[key] = _best_move(above, below, loom, weights)
        best = max((move for move in tried.values() if move is not None), key=lambda move: move.odds, default=None)
        if best is None or best.odds < made * _AGAIN:
            break
        _apply(best)
        for key in [key for key in tried if {id(best.source), id(best.target)} & set(key)]:
            # Two articles that were torn from each other once are not asked again.
            if set(key) == {id(best.source), id(best.target)}:
                tried[key] = None
            else:
                del tried[key]
        for draft in (best.source, best.target):
            loom.forget(draft)
        if not best.source.lines:
            drafts.remove(best.source)
    for move in tried.values():
        if move is not None:
            move.source.pull = max(move.source.pull, move.odds)
            move.target.pull = max(move.target.pull, move.odds)


def _best_move(above: Draft, below: Draft, loom: Loom, weights: Mapping[str, float]) -> Move | None:
    """Return the likeliest move of lines between two neighbours, or None when none is likely at all."""
    moves: list[Move] = []
    weighed = [(weigh(tear, weights), tear) for tear in tails(above, below, loom)]
    if weighed:
        odds, tear = max(weighed, key=lambda pair: pair[0])
        moves.append(Move(odds - _DOUBT, above, below, tear, _BELOW))
    weighed = [(weigh(tear, weights), tear) for tear in turns(below, above, loom)]
    if weighed:
        # All are the same tear, whose bounds are in doubt: together they say that there is one.
        chances = sum([exp(min(odds, _CERTAIN)) for odds, _ in weighed])
        moves.append(Move(log(chances), below, above, max(weighed, key=lambda pair: pair[0])[1], _ABOVE))
    return max(moves, key=lambda move: move.odds, default=None)


def _apply(move: Move) -> None:
    """Move the lines, each to where they read on."""
    source, target, start, stop = move.source, move.target, move.tear.start, move.tear.stop
    source.mended, target.mended = min(source.mended, move.odds), min(target.mended, move.odds)
    moved = source.lines[start:stop]
    source.lines = source.lines[:start] + source.lines[stop:]
    for line in moved:
        target.tags[line.index] = source.tags.pop(line.index)
        line.reasons.append(move.reason)
    if move.reason == _ABOVE or not _opens(target, moved):
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
