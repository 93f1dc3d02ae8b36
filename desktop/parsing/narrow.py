"""Narrow columns: running text that was dumped as it was printed, a short line of print a line."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.parsing.line import Line
from desktop.parsing.looks import ends_sentence
from desktop.parsing.shape import Shape

NARROW = "narrow_column"
"""The reason of a line of such text."""
_WIDEST = 24
"""Code points of a line of a narrow column, at most."""
_LINES = 4
"""Lines of a passage, at least."""
_SHAPES = frozenset({Shape.DISPLAY, Shape.TEXT, Shape.AUTHOR})
_MARKS = ",。、;:!?"
_RUNNING = 0.6
"""The share of full lines that break off inside a clause, at least: verses, lists and headlines hardly do."""


def mark_narrow(lines: Sequence[Line]) -> None:
    """Give the lines of a narrow column the shape of text.

    All lines of a column are of one length but those that end a paragraph, and clauses end anywhere in them.

    Parameters: `lines`, all of the page with their shapes, which are changed in place.
    """
    start = 0
    for place, line in enumerate(lines):
        if line.length > _WIDEST or line.shape not in _SHAPES or line.noise:
            if place - start >= _LINES:
                _mark(lines[start:place])
            start = place + 1
    if len(lines) - start >= _LINES:
        _mark(lines[start:])


@dataclass(slots=True)
class _Passage:
    """Lines up to the end of a sentence, and what tells whether they are text that runs on from line to line.

    Parameters: `lines`; `inside`, those with a mark that is not their last; `full`, those that fill the column, but for
    the last line; `broken`, those among them that break off inside a clause.
    """

    lines: list[Line] = field(default_factory=list[Line])
    inside: int = 0
    full: int = 0
    broken: int = 0

    def add(self, line: Line, width: int) -> None:
        """Add a line below the others of a column of a width."""
        if self.lines and _is_full(self.lines[-1], width):
            self.full += 1
            self.broken += self.lines[-1].plain[-1] not in _MARKS
        self.inside += any(mark in line.plain[:-1] for mark in _MARKS)
        self.lines.append(line)

    @property
    def runs_on(self) -> bool:
        """Whether it is text that runs on."""
        return len(self.lines) >= _LINES - 1 and self.inside > 0 and self.broken >= _RUNNING * self.full


def _mark(run: Sequence[Line]) -> None:
    """Mark the passages of narrow text in a run of short lines."""
    width = Counter([line.length for line in run]).most_common(1)[0][0]
    passage = _Passage()
    for line in run:
        stopped = ends_sentence(line.text)
        if not _is_full(line, width) and not (stopped and line.length < width):
            passage = _Passage()
            continue
        passage.add(line, width)
        if stopped and passage.runs_on:
            for each in passage.lines:
                each.shape = Shape.TEXT
                each.reasons.append(NARROW)
            passage = _Passage()


def _is_full(line: Line, width: int) -> bool:
    """Say whether a line fills a column; marks at its end may hang over, and figures are narrower."""
    return abs(line.length - width) <= (1 if line.plain[-1] in _MARKS or not line.plain.isalpha() else 0)
