"""Turns: lines inside an article, or at its end, that belong to the article above it: the two were printed in turns."""

from collections.abc import Iterator

from desktop.parsing.draft import Draft
from desktop.parsing.heads import is_cut_text
from desktop.parsing.search import Run, Search, best_run
from desktop.parsing.shape import Shape
from desktop.parsing.tag import Tag
from desktop.parsing.tears import LABELS, MOVABLE, NATS, SIGNING, Loom, Overlap, Tear, add_overlap, deviation

_LONGEST = 400
"""Lines of a draft that are searched."""
_PROMISE = 8.0
"""Pairs that lines have to share with the draft above more than usual before a search is made."""
_PROMISING = 4.0
"""Standard deviations that they have to share more."""
_ABOVE_SIGNATURE = 6
"""Lines above a signature that a search begins with, at most."""
_TORN = 16.0
"""Nats that it costs a search to tear what belongs together: a text and its signature, a label and its text."""
_ADJACENT = 12.0
"""Nats that it costs a search to part two lines that share a tenth of their words, as most neighbours do."""
_BESIDE = 1
"""Lines that the bounds may differ from those that the search finds."""
_MOST_NATS = 16.0
"""Tens of nats: no more are weighed."""
_MOST_RATE = 8.0


def turns(source: Draft, target: Draft, loom: Loom) -> Iterator[Tear]:
    """Yield the runs of lines of a draft that likeliest belong to the draft above: the best, and those beside it.

    Parameters: `source`; `target`, the draft above it; `loom`, of the page.
    """
    lines = source.lines[:_LONGEST]
    first = len(source.head) + (2 if source.tag(source.lines[0]) is Tag.JUMP_FROM else 1)
    while first < len(lines) and source.tag(lines[first]) not in MOVABLE:
        first += 1
    if first >= len(lines):
        return
    overlap = loom.overlap(source, target)
    runs = _runs(source, target, overlap, first, loom)
    most = max([run.nats for run in runs], default=0.0)
    for run in runs:
        yield _tear(source, target, run, most, overlap, loom)


def _runs(source: Draft, target: Draft, overlap: Overlap, first: int, loom: Loom) -> list[Run]:
    """Return the runs of lines that likeliest belong to the draft above by their words.

    Where the words tell of none, those that end where a signature stands inside the draft.
    """
    lines = source.lines[:_LONGEST]
    guess, signature = _promising(overlap, first, len(lines)), _signature(source, first, len(lines))
    if guess is None and signature is None:
        return []
    costs = [_cost(source, place, loom) for place in range(len(lines))] + [0.0]
    search = Search(loom.background, loom.bag(target), lines, costs, first)
    runs = search.runs(guess, _BESIDE) if guess else []
    if any(run.nats > 0 for run in runs):
        return runs
    return search.ending(signature) if signature else []


def _promising(overlap: Overlap, first: int, size: int) -> tuple[int, int] | None:
    """Return the run of lines that shares most with another draft, or None if none shares enough."""
    whole, shared = sum(overlap.sizes), sum(overlap.theirs)
    usual = shared / max(1, whole)
    over = [here - usual * size for here, size in zip(overlap.theirs[:size], overlap.sizes, strict=False)]
    best = best_run(over, [0.0] * (size + 1), first)
    if best is None or sum(over[best[0] : best[1]]) < _PROMISE:
        return None
    here, pairs = sum(overlap.theirs[best[0] : best[1]]), sum(overlap.sizes[best[0] : best[1]])
    return best if deviation(here, pairs, shared - here, whole - pairs) >= _PROMISING else None


def _signature(draft: Draft, first: int, size: int) -> range | None:
    """Return the places of the text above the first signature that more text follows, and of the signature, or None.

    An article ends where it is signed.

    Parameters: `draft`; `first`, the first line that may go; `size`, lines of the draft that are looked at.
    """
    signature = Shape.SIGNATURE
    for place in range(first + 1, size - 1):
        if draft.lines[place].shape is signature and _is_text(draft, place + 1):
            start = place
            while start > first and place - start < _ABOVE_SIGNATURE and _is_text(draft, start - 1):
                start -= 1
            return range(start, place + 1) if start < place else None
    return None


def _is_text(draft: Draft, place: int) -> bool:
    line = draft.lines[place]
    return line.shape is Shape.TEXT and draft.tag(line) is Tag.TEXT


def _cost(draft: Draft, place: int, loom: Loom) -> float:
    """Return in nats what it costs a search to part a line from the one above."""
    if place == 0:
        return 0.0
    above, line = draft.lines[place - 1], draft.lines[place]
    if line.shape in SIGNING:
        return 2 * _TORN
    cost = _ADJACENT * loom.alike(above, line)
    return cost + _TORN if draft.tag(above) in LABELS else cost


def _tear(source: Draft, target: Draft, run: Run, most: float, overlap: Overlap, loom: Loom) -> Tear:
    """Return a run with its cues.

    Parameters: `most`, nats of the best run.
    """
    start, stop = run.start, run.stop
    moved, end = source.lines[start:stop], target.lines[-1]
    pairs = sum([len(loom.background.pairs[line]) for line in moved])
    cues = {"turn": 1.0, f"turn_lines_{min(stop - start, 2)}": 1.0}
    cues["turn_less_words"] = (most - run.nats) / NATS
    cues["turn_words"] = max(-_MOST_NATS, min(_MOST_NATS, most / NATS))
    cues["turn_words_rate"] = max(-_MOST_RATE, min(_MOST_RATE, most / max(1, pairs) ** 0.5))
    cues["turn_like_above"] = loom.alike(end, moved[0])
    add_overlap(cues, "turn", overlap, start, stop)
    loom.add_heads(cues, "turn", moved, source, target)
    loom.add_cut(cues, source, start, "turn_after")
    loom.add_beside(cues, "turn_above", source.lines[start - 1], source, target)
    if stop < len(source.lines):
        cues["turn_like_rest"] = loom.alike(source.lines[start - 1], source.lines[stop])
        loom.add_cut(cues, source, stop, "turn_before")
        loom.add_beside(cues, "turn_below", source.lines[stop], source, target)
        if is_cut_text(source, source.lines[start - 1]) and loom.goes_on(source.lines[start - 1], source.lines[stop]):
            cues["turn_rest_goes_on"] = 1.0
    else:
        cues["turn_to_the_end"] = 1.0
    if is_cut_text(target, end):
        cues["turn_above_ends_cut"] = 1.0
        if loom.goes_on(end, moved[0]):
            cues["turn_goes_on"] = 1.0
    elif end.shape is Shape.SIGNATURE:
        cues["turn_above_ends_signed"] = 1.0
    return Tear(start, stop, cues)
