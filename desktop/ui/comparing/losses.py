"""What going back from one state of a page to another would take away, in sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QObject

from desktop.curation.comparison import BlockKind, Comparison
from desktop.page.page import PageStatus
from desktop.ui.comparing.words import ComparisonWords

_OF_BLOCKS = (
    frozenset({BlockKind.MOVED, BlockKind.ASSIGNED, BlockKind.UNASSIGNED, BlockKind.SET_ASIDE}),
    frozenset({BlockKind.ROLE}),
    frozenset({BlockKind.JOINED, BlockKind.PARTED}),
    frozenset({BlockKind.CUT, BlockKind.GLUED}),
    frozenset({BlockKind.ORDER}),
    frozenset({BlockKind.REPEATS, BlockKind.SERVES}),
)


class Losses(QObject):
    """Says what was done between two states. Parameters: `words`, which name fields and values."""

    def __init__(self, words: ComparisonWords) -> None:
        super().__init__()
        self._words = words

    def of(self, comparison: Comparison) -> list[str]:
        """Return a sentence for each kind of difference."""
        return [*self._of_articles(comparison), *self._of_blocks(comparison), *self._of_fields(comparison)]

    def _of_articles(self, comparison: Comparison) -> Iterable[str]:
        counts = Counter(
            "new" if each.said is None else "gone" if each.now is None else "moved"
            for each in comparison.articles
            if each.said is None or each.now is None or each.moved
        )
        if counts["new"]:
            yield self.tr("%n article(s) that the parser did not have", "", counts["new"])
        if counts["gone"]:
            yield self.tr("%n article(s) of the parser, dissolved or merged", "", counts["gone"])
        if counts["moved"]:
            yield self.tr("the place of %n article(s) in the page's order", "", counts["moved"])

    def _of_blocks(self, comparison: Comparison) -> Iterable[str]:
        moved, role, joined, cut, order, other = (
            sum(bool(change.kinds & kinds) for change in comparison.blocks) for kinds in _OF_BLOCKS
        )
        if moved:
            yield self.tr("the article of %n block(s)", "", moved)
        if role:
            yield self.tr("the role of %n block(s)", "", role)
        if joined:
            yield self.tr("the joins of %n block(s)", "", joined)
        if cut:
            yield self.tr("cuts in the text, %n part(s)", "", cut)
        if order:
            yield self.tr("the reading order of %n block(s)", "", order)
        if other:
            yield self.tr("repeats and shared lines, %n block(s)", "", other)

    def _of_fields(self, comparison: Comparison) -> Iterable[str]:
        fields: Counter[str] = Counter()
        labels = checked = 0
        for article in comparison.articles:
            for change in article.fields if article.now else ():
                if change.field in ("topics", "districts"):
                    labels += len(set(_each(change.now)) - set(_each(change.said)))
                elif change.field == "checked":
                    checked += bool(change.now)
                elif article.said is not None:
                    fields[self._words.field(change.field)] += 1
        if fields:
            names = self._words.several(f"{name} ×{count}" if count > 1 else name for name, count in fields.items())
            yield self.tr("fields: %1").replace("%1", names)
        if labels:
            yield self.tr("%n label(s): topics and districts that a person set", "", labels)
        if checked:
            yield self.tr("the mark “checked” of %n article(s)", "", checked)
        for change in comparison.page:
            if change.field == "status" and change.now is not PageStatus.IN_PROGRESS:
                yield self.tr("that the page is called “%1”").replace("%1", self._words.value("status", change.now))
            elif change.field not in ("status", "insisted", "date_basis"):
                said, now = (self._words.value(change.field, value) for value in (change.said, change.now))
                sentence = self.tr("%1 of the page: %2, before %3").replace("%1", self._words.field(change.field))
                yield sentence.replace("%2", now).replace("%3", said)


def _each(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()
