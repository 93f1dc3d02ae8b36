"""Repeats: exact and near copies of lines, and loops of strings without content, as OCR makes them."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from operator import ne

from desktop.page.role import Role
from desktop.parsing.line import Line
from desktop.parsing.looks import FULL_STOPS
from desktop.parsing.shape import Shape

_KEY = 2000
"""Code points of a line that are compared."""
_LONG = 16
"""Shorter lines may stand twice on a page for good reasons."""
_LOOP = 3
"""So many equal short lines in a row are a loop."""
_NEAR_LENGTH = 30
_NEAR = 0.94
_NEAR_LIMIT = 600
_PREFIX = 6
_BUCKET_LIMIT = 6
_KEPT_APART = frozenset(
    {Shape.BYLINE, Shape.REPORTER, Shape.AUTHOR, Shape.JUMP_TO, Shape.JUMP_FROM, Shape.CREDIT, Shape.SIGNATURE}
)


def mark_repeats(lines: Sequence[Line]) -> None:
    """Mark the lines that repeat another one, and the loops of strings without content.

    A copy names its original in `copy_of` and is noise; the first string of a loop without content is noise too.
    Which copy of a displaced repeat is the original is decided later, when the articles are known.
    """
    keys = ["".join(line.whole[:_KEY].split()) for line in lines]
    counts = Counter(keys)
    _mark_exact(lines, keys, [i for i, key in enumerate(keys) if counts[key] > 1])
    _mark_near(lines, keys)
    for line in lines:  # an original may have turned out to be a near copy itself
        while line.copy_of is not None and line.copy_of.copy_of is not None:
            line.copy_of = line.copy_of.copy_of


def _mark_exact(lines: Sequence[Line], keys: Sequence[str], again: Sequence[int]) -> None:
    """Mark exact copies: loops, long lines anywhere, short ones where their surroundings are repeated too.

    Parameters: `keys`, what is compared of each line; `again`, the places of the lines whose key is not the only one.
    """
    _mark_loops(lines, keys, again)
    places: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    for i in again:
        places[keys[i], lines[i].length if lines[i].length > _KEY else 0].append(i)
    for original, *copies in places.values():
        if lines[original].length >= _LONG and lines[original].shape not in _KEPT_APART:
            for copy in copies:
                _mark(lines[copy], lines[original], "exact_copy")
    _mark_short(lines, keys, again)


def _mark(copy: Line, original: Line, reason: str) -> None:
    if not copy.noise:
        copy.copy_of = original
        copy.role = Role.DUPLICATE
        copy.noise = True
        copy.reasons.append(reason)


def _mark_loops(lines: Sequence[Line], keys: Sequence[str], again: Sequence[int]) -> None:
    stop = 0
    for start in again:
        if start < stop:
            continue
        stop = start + 1
        while stop < len(lines) and keys[stop] == keys[start] and lines[stop].text == lines[start].text:
            stop += 1
        if stop - start >= _LOOP and lines[start].length < _LONG:
            lines[start].role = Role.OTHER
            lines[start].noise = True
            lines[start].reasons.append("loop_without_content")
            for line in lines[start + 1 : stop]:
                _mark(line, lines[start], "loop_without_content")


def _mark_short(lines: Sequence[Line], keys: Sequence[str], again: Sequence[int]) -> None:
    """Mark short copies: the line just printed, and those inside a repeated run of lines."""
    short = [i for i in again if lines[i].length < _LONG or lines[i].shape in _KEPT_APART]
    for i in short:
        if i and not lines[i].noise and keys[i] == keys[i - 1] and not lines[i - 1].noise:
            _mark(lines[i], lines[i - 1], "printed_twice")
    for i in short:
        original = _in_run(lines, keys, i) if not lines[i].noise else None
        if original is not None:
            _mark(lines[i], original, "copy_in_repeated_run")


def _in_run(lines: Sequence[Line], keys: Sequence[str], i: int) -> Line | None:
    """Return the line that a short line repeats inside a repeated run: its neighbour repeats that one's neighbour."""
    for beside in (-1, 1):
        j = i + beside
        if 0 <= j < len(lines) and lines[j].copy_of is not None and lines[j].role is Role.DUPLICATE:
            original = lines[j].copy_of
            k = original.index - beside if original is not None else -1
            if 0 <= k < len(lines) and k != i and keys[k] == keys[i] and not lines[k].noise:
                return lines[k]
    return None


def _mark_near(lines: Sequence[Line], keys: Sequence[str]) -> None:
    """Mark long lines that differ from an earlier one in a few characters only."""
    seen: dict[str, tuple[int, ...]] = {}
    for i, line in enumerate(lines):
        if line.noise or not _NEAR_LENGTH <= line.length <= _NEAR_LIMIT:
            continue
        key = keys[i]
        opening, ending = key[:_PREFIX], key[-_PREFIX:]
        found = seen.get(opening, ()) + (seen.get(ending, ()) if ending != opening else ())
        for j in found:
            if _is_near(keys[j], key):
                _mark(line, lines[j], "near_copy")
                break
        for mark in {opening, ending}:
            places = seen.get(mark, ())
            if len(places) < _BUCKET_LIMIT:
                seen[mark] = (*places, i)


def _is_near(one: str, other: str) -> bool:
    """Say whether two texts differ in one short stretch, or are as long and differ in a few characters.

    Parameters: `one`, printed first; `other`.
    """
    if other[:-1] == one and other[-1] in FULL_STOPS:
        return False  # a sentence of the text that is also printed above it, as abstracts are
    allowed = int(max(len(one), len(other)) * (1 - _NEAR))
    if abs(len(one) - len(other)) > allowed:
        return False
    if len(one) == len(other):
        return sum(map(ne, one, other)) <= allowed
    head = _shared_length(one, other)
    tail = _shared_length(one[head:][::-1], other[head:][::-1])
    return max(len(one), len(other)) - head - tail <= allowed


def _shared_length(one: str, other: str) -> int:
    """Return how many characters two texts begin with in common."""
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
