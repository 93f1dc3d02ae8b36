"""The list of labels that the text suggests for the selected article."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.page.article import Relation
from desktop.ui.article.suggestion_delegate import SuggestionDelegate
from desktop.ui.labels_service import LabelsService, Suggestion
from desktop.ui.picker.edits import LabelEdits
from desktop.ui.picker.words import LabelWords
from desktop.ui.row_model import RowModel
from desktop.ui.session import Session
from desktop.ui.theme import Theme

_MOST = 5


class _Model(RowModel[Suggestion]):
    """The suggestions in the order of their number keys."""

    def __init__(self, session: Session, labels: LabelsService, words: LabelWords, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._labels, self._words = session, labels, words

    def words(self, row: Suggestion, place: int, role: int) -> str | None:
        """Return a suggestion's name, with what speaks for it as a tool tip and for a screen reader."""
        name = self._words.name(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role not in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        evidence = self._words.evidence(row, self._session.page)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{name}: {evidence}"
        relation = f" ({self._words.relation(row.relation)})" if row.relation else ""
        if row.id in self._labels.known(self._session.selection.article):
            return self.tr("%1: %2, set").replace("%1", str(place + 1)).replace("%2", name)
        return f"{place + 1}: {name}{relation}, {evidence}, {row.confidence:.2f}"


class SuggestionList(QListView):
    """Up to five suggestions, the surest first; a click, Enter or its number accepts, with Shift only as mentioned."""

    changed = Signal()
    """There are others, maybe none."""

    def __init__(self, session: Session, theme: Theme, labels: LabelsService, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._theme, self._labels = session, theme, labels
        self._edits = LabelEdits(session, labels)
        words = LabelWords(labels, self)
        self._suggestions = _Model(session, labels, words, self)
        self._delegate = SuggestionDelegate(session, theme, labels, words, self)
        self.most = _MOST
        self._article: str | None = None
        self.setModel(self._suggestions)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Suggestions"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        labels.suggestions_changed.connect(self.refresh)
        theme.changed.connect(self._resize)

    def refresh(self) -> None:
        """Show the suggestions for the selected article."""
        ordered = self._ordered()
        if ordered != self._suggestions.rows:
            row = self.currentIndex().row()
            self._suggestions.show(ordered)
            if ordered and self.hasFocus():
                self.setCurrentIndex(self._suggestions.index(min(max(0, row), len(ordered) - 1)))
        self.viewport().update()  # which of them are set may have changed
        self._resize()
        self.changed.emit()

    def _ordered(self) -> tuple[Suggestion, ...]:
        """Return what to list: what stood there for the article keeps its place, and so its number, also once set."""
        article = self._session.article
        before, self._article = self._article, article.id if article else None
        found = self._labels.found(self._article)
        kept = [item for item in self._suggestions.rows if item in found] if before == self._article else []
        known = self._labels.known(self._article)
        others = [item for item in found if item not in kept and item.id not in known]
        listed = [*kept, *sorted(others, key=lambda item: -item.confidence)]
        return tuple(listed[: self.most]) if any(item.id not in known for item in listed) else ()

    def set_most(self, most: int) -> None:
        """Show at most so many suggestions."""
        if most != self.most:
            self.most = most
            self.refresh()

    @property
    def count(self) -> int:
        """How many suggestions are shown."""
        return len(self._suggestions.rows)

    def accept(self, number: int, mentioned: bool) -> None:
        """Accept the suggestion with a number from 1. Parameters: `mentioned`, a district only as mentioned."""
        self._session.settle()  # what stands under that number may be of the article before
        article = self._session.article
        if article is None or not 1 <= number <= self.count:
            return
        suggestion = self._suggestions.rows[number - 1]
        if suggestion.id in self._labels.known(article.id):
            return
        if suggestion.relation is None:
            self._edits.accept_topic(article.id, suggestion.id)
        else:
            relation = Relation.MENTIONED if mentioned else suggestion.relation
            self._edits.accept_district(article.id, suggestion.id, relation)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept on Enter; letters and digits are commands."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept(self.currentIndex().row() + 1, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Accept the suggestion under the pointer."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.accept(index.row() + 1, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make the first suggestion current."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.count:
            self.setCurrentIndex(self._suggestions.index(0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No suggestion is current any more."""
        super().focusOutEvent(event)
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(self._theme.size(200), self.count * self._delegate.height())

    def _resize(self) -> None:
        self.setFixedHeight(self.count * self._delegate.height())
