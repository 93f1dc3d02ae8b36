"""The raw page of an article's other part, to be read beside the open one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QStackedLayout, QVBoxLayout, QWidget

from desktop.corpus.issue import Neighbour
from desktop.ui.empty import EmptyState
from desktop.ui.header import Header
from desktop.ui.names import Names
from desktop.ui.raw.delegate import RawDelegate
from desktop.ui.raw.model import RawModel
from desktop.ui.raw.view import RawView
from desktop.ui.session import Session
from desktop.ui.theme import Theme


class _ReadingOnly(RawView):
    """A raw page that nothing can be done to but to go to what is double-clicked; keys stay with the open page."""

    chosen = Signal(str)
    """The id of the article that was double-clicked."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Change nothing."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take hold of nothing."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Change nothing."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Tell which article it was."""
        index = self.indexAt(event.position().toPoint())
        row = self.raw_model.rows[index.row()] if index.isValid() else None
        if row is not None and row.block is not None and row.block.article is not None:
            self.chosen.emit(row.block.article)


class BesidePane(QWidget):
    """Shows the page of the selected article's other part, linked or proposed, and follows the selection.

    The page is shown by a session of its own, which only reads, over the same connection.

    Parameters: `session`, that of the window.
    """

    def __init__(self, session: Session, theme: Theme, names: Names, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._names = session, names
        self._other = Session(session.corpus, session.new_id)
        self._other.setParent(self)
        self._other.failed.connect(session.failed)
        self.header = Header(self.tr("Other part"), theme, self)
        self.model = RawModel(names, self)
        self.view = _ReadingOnly(self._other, theme, self.model, RawDelegate(theme, names, self), self)
        self.view.setAccessibleName(self.tr("Other part"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self.view.chosen.connect(self._go)
        self._empty = EmptyState(theme, self)
        self._empty.explain(
            "link",
            self.tr("No other part is known"),
            self.tr("Select an article that goes on on another page, or comes from one."),
        )
        self._lay_out()
        for signal in (session.page_opened, session.page_changed, session.selection_changed, session.saved):
            signal.connect(self.follow)

    def _lay_out(self) -> None:
        self._body = QStackedLayout()
        self._body.addWidget(self.view)
        self._body.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._body, 1)

    @property
    def page_id(self) -> int | None:
        """The id of the page that is shown, None for none."""
        return self._other.page_id

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is selected now; nothing was read while nobody looked."""
        super().showEvent(event)
        self.follow()

    def follow(self) -> None:
        """Show the other part of the selected article."""
        if not self.isVisible():
            return
        found = self._session.neighbours(self._session.selection.article)
        self._body.setCurrentWidget(self.view if found else self._empty)
        self._show_header(found[-1] if found else None)
        if not found:
            self._other.open_page(None)
            self.model.show(None)
            return
        place = found[-1].place
        self._other.open_page(place.page_id)
        if place.article_id != self._other.selection.article:
            self._other.select_article(place.article_id)
        self.model.show(self._other.page)
        self.view.follow()
        current = self.model.index_of(self._other.selection.current)
        if current.isValid():
            self.view.scrollTo(current, QAbstractItemView.ScrollHint.PositionAtTop)

    def _show_header(self, other: Neighbour | None) -> None:
        if other is None:
            self.header.details.setText("")
            return
        number = self._names.page_number(other.pages)
        state = (
            self.tr("linked") if other.score is None else self.tr("proposed, %1").replace("%1", f"{other.score:.2f}")
        )
        self.header.details.setText(" · ".join((number, state)))

    def _go(self, article_id: str) -> None:
        if self._other.page_id is not None:
            self._session.go_to_article(self._other.page_id, article_id)
