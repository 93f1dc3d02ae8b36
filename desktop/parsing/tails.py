"""Tails: the last lines of an article that belong to the one below, printed before its headline."""

import re
from collections.abc import Iterator
from math import fsum, log1p

from desktop.parsing.draft import SIGNED, Draft
from desktop.parsing.heads import OPENERS, is_cut_text
from desktop.parsing.jumps import GOES_ON_FROM, GOES_ON_IN
from desktop.parsing.shape import Shape
from desktop.parsing.tag import Tag
from desktop.parsing.tears import MOVABLE, NATS, Cues, Loom, Overlap, Tear, add_overlap

_REACH = 60
"""Lines at the end of an article that are looked at, at most."""
_HOPELESS = 25.0
"""Nats below the best from which on no longer tail is looked at."""
_HOPELESS_UNSIGNED = 60.0
"""The same above a headline without a byline, whose whole opening may have been printed before it."""
_ALIEN = -9
"""By how many pairs more the last lines may share with their own draft than with the one below."""
_UNLIKELY = -20.0
"""Nats below which lines are not weighed at all."""
_LEAST = 2
"""Lines that are looked at in any case."""
_MOST_NATS = 8.0
"""Tens of nats: no more are weighed, for words depend on each other."""
_MOST_RATE = 8.0
_DATE = re.compile(r"\(?(?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日\)?$")
_LONG = 3
_SHORT = 3


def tails(source: Draft, target: Draft, loom: Loom) -> Iterator[Tear]:
    """Yield the last lines of a draft, one more each time, as tears that belong to the draft below.

    Parameters: `source`; `target`, the draft below it; `loom`, of the page.
    """
    lines, size = source.lines, len(source.lines)
    if (
        not target.headed
        or source.tag(lines[-1]) is Tag.JUMP_TO
        or GOES_ON_IN in lines[-1].reasons
        or _is_boxed(target)
    ):
        return
    first = max(_first_movable(source), size - _REACH)
    overlap = loom.overlap(source, target)
    common = _common(source, target)
    signed = "tail_below_opens_signed" in common
    if signed and first and size > 1 and _are_own(overlap):
        return
    hopeless = _HOPELESS if signed else _HOPELESS_UNSIGNED
    best = 0.0
    for start, nats in _nats(source, target, loom, first):
        best = max(best, nats)
        if (nats < best - hopeless and size - start > _LEAST) or (start and source.tag(lines[start]) not in MOVABLE):
            return
        if nats < _UNLIKELY or (start and _dates_signature(source, start)):
            continue
        cues = {**common, **_of_lines(source, start, nats, loom)}
        if size - start >= _LONG and signed:
            cues["tail_long_above_signed"] = 1.0
        if start:
            add_overlap(cues, "tail", overlap, start, size)
        loom.add_heads(cues, "tail", lines[start:], source if start else None, target)
        loom.add_cut(cues, source, start, "tail_after")
        if "tail_below_ends_cut" in common and loom.goes_on(target.lines[-1], lines[start]):
            cues["tail_goes_on"] = 1.0
        yield Tear(start, size, cues)


def _of_lines(source: Draft, start: int, nats: float, loom: Loom) -> Cues:
    """Return the cues that the lines give by themselves: how many they are, what they say and how they are signed."""
    moved = source.lines[start:]
    cues = {"tail": 1.0, f"tail_lines_{min(len(moved), _LONG)}": 1.0}
    pairs = sum([len(loom.background.pairs[line]) for line in moved])
    cues["tail_words"] = max(-_MOST_NATS, min(_MOST_NATS, nats / NATS))
    cues["tail_words_rate"] = max(-_MOST_RATE, min(_MOST_RATE, nats / max(1, pairs) ** 0.5))
    if Shape.SIGNATURE in [line.shape for line in source.lines[:start]]:
        cues["tail_signed_above"] = 1.0
        if moved[-1].shape is Shape.SIGNATURE:
            cues["tail_second_signature"] = 1.0
    return cues


def _dates_signature(draft: Draft, place: int) -> bool:
    """Say whether a line is nothing but the date of the signature above it."""
    above, line = draft.lines[place - 1], draft.lines[place]
    return above.shape is Shape.SIGNATURE and _DATE.match(line.plain) is not None


def _is_boxed(draft: Draft) -> bool:
    """Say whether an article is a notice, of which all speak alike, or a teaser: they stand in boxes of their own."""
    is_teaser = draft.lines[-1].shape is Shape.TEASER and len(draft.lines) == len(draft.head) + 1
    return draft.lines[0].shape is Shape.NOTICE_HEAD or is_teaser


def _are_own(overlap: Overlap) -> bool:
    """Say whether the last line, and the last two, share so much with their own draft that no tail is likely."""
    last = overlap.over(-1)
    return last < _ALIEN and last + overlap.over(-2) < _ALIEN


def _nats(source: Draft, target: Draft, loom: Loom, first: int) -> Iterator[tuple[int, float]]:
    """Yield places from the end upwards, and by how many nats the lines from there on are likelier in the target.

    Each line that goes changes both bags; what the change of a bag's size does to the lines that are in it is left out.
    """
    own, other, background = loom.bag(source), loom.bag(target), loom.background
    ours, theirs, page = dict(own.counts), dict(other.counts), background.counts
    our_size, their_size = own.size, other.size
    telling = own.several | other.pairs
    nats = 0.0
    for place in range(len(source.lines) - 1, first - 1, -1):
        line = source.lines[place]
        size = len(background.pairs[line])
        their_size += size
        our_scale, their_scale = background.scale / max(1, our_size), background.scale / max(1, their_size)
        our_size -= size
        gains: list[float] = []
        for pair in background.words[line] & telling:
            count, here, there = page[pair], ours[pair], theirs.get(pair, 0)
            ours[pair], theirs[pair] = here - 1, there + 1
            if there:
                scale = their_scale / count
                once_more = (there + 1) * log1p(there * scale)
                gains.append(once_more - there * log1p((there - 1) * scale) if there > 1 else once_more)
            if here > 1:
                scale = our_scale / count
                once_less = -here * log1p((here - 1) * scale)
                gains.append(once_less + (here - 1) * log1p((here - 2) * scale) if here > 2 else once_less)
        nats += fsum(gains)
        yield place, nats


def _first_movable(draft: Draft) -> int:
    """Return the place of the first line that may be moved: all may where the draft has no head at all.

    A headline keeps a line of text at least: it is no article without any.
    """
    if draft.headed:
        return len(draft.head) + 1
    if GOES_ON_FROM in draft.lines[0].reasons:
        return 1
    if all(draft.tag(line) in (Tag.TEXT, Tag.CAPTION) for line in draft.lines) and draft.lines[0].shape not in OPENERS:
        return 0
    return max(1, len(draft.head))


def _common(source: Draft, target: Draft) -> Cues:
    """Return the cues that two drafts give, whichever lines are moved."""
    cues: Cues = {}
    body, last, end = target.body, source.lines[-1], target.lines[-1]
    if body and (body[0].shape in OPENERS or target.tag(body[0]) in SIGNED):
        cues["tail_below_opens_signed"] = 1.0
    if len(body) < _SHORT:
        cues["tail_below_is_short"] = 1.0
    if end.shape is Shape.SIGNATURE:
        cues["tail_below_ends_signed"] = 1.0
    elif is_cut_text(target, end):
        cues["tail_below_ends_cut"] = 1.0
    if last.shape is Shape.SIGNATURE:
        cues["tail_ends_signed"] = 1.0
        if end.shape is Shape.SIGNATURE:
            cues["tail_signed_twice"] = 1.0
    elif is_cut_text(source, last):
        cues["tail_ends_cut"] = 1.0
    if source.tag(source.lines[0]) is Tag.JUMP_FROM:
        cues["tail_of_jump"] = 1.0
    return cues
