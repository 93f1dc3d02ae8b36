"""Which copy of a displaced repeat is the real one: the one that its surroundings speak of, not always the first."""

from collections import defaultdict
from collections.abc import Sequence

from desktop.page.role import Role
from desktop.parsing.cohesion import Terms
from desktop.parsing.line import Line
from desktop.parsing.shape import Shape

_CONTEXT = 3
"""Lines of text on each side that are asked."""
_REACH = 8
"""How far away those lines may be."""
_BELOW = 0.5
"""What the text below counts against the text above: a copy before its headline is followed by its own article too."""
_BETTER = 0.02
_FAR = 400
"""Copies further apart than so many lines are left as they are."""
_TEXTS = frozenset({Shape.TEXT, Shape.LEAD})
_STARTS = frozenset({Shape.DISPLAY, Shape.LEAD, Shape.BYLINE, Shape.AUTHOR, Shape.LABEL})


def choose_copies(lines: Sequence[Line], terms: Terms) -> None:
    """Make a later copy the original where it stands in its article and the first one does not.

    Parameters: `lines`, all of the page, repeats marked; `terms`, of its lines.
    """
    copies: defaultdict[int, list[Line]] = defaultdict(list)
    for line in lines:
        if line.copy_of is not None:
            copies[line.copy_of.index].append(line)
    if not copies:
        return
    start = 0
    while start < len(lines):
        stop = _run(lines, start)
        if stop > start and _is_later_better(lines, start, stop, terms):
            for copy in lines[start:stop]:
                _swap(copy, copies)
        start = max(stop, start + 1)


def _run(lines: Sequence[Line], start: int) -> int:
    """Return the end of the run of copies at a place that repeat consecutive lines elsewhere above."""
    stop = start
    if lines[start].copy_of is None:
        return start
    while stop < len(lines) and lines[stop].role is Role.DUPLICATE:
        original, first = lines[stop].copy_of, lines[start].copy_of
        if original is None or first is None or original.index - first.index != stop - start:
            break
        stop += 1
    return stop


def _is_later_better(lines: Sequence[Line], start: int, stop: int, terms: Terms) -> bool:
    first = lines[start].copy_of
    size = stop - start
    if first is None or first.index + size > start or start - first.index > _FAR:
        return False
    if any(line.noise for line in lines[first.index : first.index + size]):
        return False
    between = lines[first.index + size : start]
    if not any(line.shape in _STARTS and not line.noise for line in between):
        return False
    own = lines[start:stop]
    return _fit(lines, start, stop, own, terms) > _fit(lines, first.index, first.index + size, own, terms) + _BETTER


def _fit(lines: Sequence[Line], start: int, stop: int, own: Sequence[Line], terms: Terms) -> float:
    """Return how much of a run's vocabulary the text around it has."""
    above = [line for line in lines[max(0, start - _REACH) : start] if _is_text(line)][-_CONTEXT:]
    below = [line for line in lines[stop : stop + _REACH] if _is_text(line)][:_CONTEXT]
    return terms.shared(terms.union(above), own) + _BELOW * terms.shared(terms.union(below), own)


def _is_text(line: Line) -> bool:
    return not line.noise and line.shape in _TEXTS


def _swap(copy: Line, copies: dict[int, list[Line]]) -> None:
    """Make a copy the original, and everything that repeated the original repeat it."""
    original = copy.copy_of
    if original is None:
        return
    others = copies.pop(original.index, [])
    copies[copy.index] = [original, *(line for line in others if line is not copy)]
    copy.copy_of, copy.role, copy.noise = None, Role.BODY, False
    copy.reasons[:] = ["later_copy_fits"]
    original.role, original.noise = Role.DUPLICATE, True
    original.reasons.append("later_copy_fits")
    for line in copies[copy.index]:
        line.copy_of = copy
