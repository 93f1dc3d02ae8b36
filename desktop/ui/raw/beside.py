"""The raw page of an article's other part, to be read beside the open one."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QStackedLayout, QVBoxLayout, QWidget

from desktop.corpus.issue import Neighbour
from desktop.page.article import Article
from desktop.page.failure import KnownFailure
from desktop.page.page import Page
from desktop.page.role import Role
from desktop.ui.empty import EmptyState
from desktop.ui.header import Header
from desktop.ui.names import Names
from desktop.ui.raw.delegate import RawDelegate
from desktop.ui.raw.model import RawModel
from desktop.ui.raw.sheet import Sheet
from desktop.ui.row_model import ROW
from desktop.ui.session import Session
from desktop.ui.theme import Theme

_Hint = QAbstractItemView.ScrollHint


class _OtherSheet(Sheet):
    """A page of which one row stands where it was put until somebody scrolls; a double click chooses an article."""

    chosen = Signal(str)
    """The id of the article that was double-clicked."""
    _standing: tuple[QPersistentModelIndex, _Hint] | None = None

    def __init__(self, theme: Theme, model: RawModel, delegate: RawDelegate, parent: QWidget) -> None:
        super().__init__(theme, model, delegate, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().actionTriggered.connect(self._let_go)

    def stand(self, index: QModelIndex, hint: _Hint) -> None:
        """Let a row be the current one and stand at the top or the bottom of the view."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._standing = QPersistentModelIndex(index), hint
        self._stand_again()

    def _stand_again(self) -> None:
        if self._standing is not None and self._standing[0].isValid():
            row, hint = self._standing
            self.scrollTo(self.raw_model.index(row.row()), hint)

    def _let_go(self) -> None:
        self._standing = None

    def doItemsLayout(self) -> None:
        """Place the rows, and let the one that stands somewhere stand there."""
        super().doItemsLayout()
        self._stand_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the row stand at the edge of the new height."""
        super().resizeEvent(event)
        self._stand_again()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll."""
        self._let_go()
        super().wheelEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Tell which article it was."""
        row = self.indexAt(event.position().toPoint()).data(ROW)
        if row is not None and row.block is not None and row.block.article is not None:
            self.chosen.emit(row.block.article)


class BesidePane(QWidget):
    """Shows the page of the selected article's other part, linked or proposed, and follows the selection.

    Parameters: `session`, that of the window, over whose connection the page is read.
    """

    def __init__(self, session: Session, theme: Theme, names: Names, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._names = session, names
        self.page_id: int | None = None
        self._page: Page | None = None
        self._stands: tuple[int | None, int] | None = None
        self.header = Header(self.tr("Other part"), theme, self)
        self.model = RawModel(names, self)
        self.view = _OtherSheet(theme, self.model, RawDelegate(theme, names, self), self)
        self.view.setAccessibleName(self.tr("Other part"))
        self.view.chosen.connect(self._go)
        self._empty = EmptyState(theme, self)
        self._lay_out()
        for signal in (session.page_opened, session.page_changed, session.selection_changed):
            signal.connect(self.follow)
        for signal in (session.saved, session.queue_changed):
            signal.connect(self._read_again)

    def _lay_out(self) -> None:
        self._body = QStackedLayout()
        self._body.addWidget(self.view)
        self._body.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._body, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is selected now; nothing was read while nobody looked."""
        super().showEvent(event)
        self._read_again()

    def _read_again(self) -> None:
        """Read the page anew: a step or another program may have changed it."""
        self.page_id = None
        self.follow()

    def follow(self) -> None:
        """Show the other part of the selected article."""
        if not self.isVisible():
            return
        found = self._session.neighbours(self._session.selection.article)
        other = found[-1] if found else None
        self._show_header(other)
        page = self._read(other.place.page_id) if other is not None else self._read(None)
        article = page.article_by_id.get(other.place.article_id) if page is not None and other is not None else None
        if page is None or article is None or other is None:
            self._empty.explain("link", *self._nothing(other))
            self._body.setCurrentWidget(self._empty)
            self._stands = None
            return
        self._body.setCurrentWidget(self.view)
        self.model.show(page)
        self._stand(page, article, other)

    def _read(self, page_id: int | None) -> Page | None:
        """Return a page, read once until it may have changed; None for none, and where it can't be read."""
        if page_id != self.page_id or page_id is None:
            self.page_id = self._page = None
            try:
                self._page = self._session.corpus.page(page_id) if page_id is not None else None
            except KnownFailure:
                return None
            self.page_id = page_id
        return self._page

    def _stand(self, page: Page, article: Article, other: Neighbour) -> None:
        """Bring the place where the text goes on into sight: below the line 上接, above the line 下转."""
        role = Role.JUMP_FROM if other.onwards else Role.JUMP_TO
        edge = article.blocks[0 if other.onwards else -1]
        block = next((each.id for each in page.blocks_of(article) if each.role is role), edge)
        delegate = self.view.delegate
        delegate.current, delegate.selected_article = block, page.articles.index(article) + 1
        delegate.painted.repaint(self.view)
        if self._stands != (self.page_id, block):  # who scrolled meanwhile is left where they are
            self._stands = self.page_id, block
            hint = _Hint.PositionAtTop if other.onwards else _Hint.PositionAtBottom
            self.view.stand(self.model.index_of(block), hint)

    def _nothing(self, other: Neighbour | None) -> tuple[str, str]:
        """Return why there is nothing to read, and what to do."""
        article = self._session.article
        if other is not None:
            return self.tr("The other page can't be read"), self.tr("Check the corpus: File ▸ Check the corpus…")
        if article is None or not (article.continues_to or article.continues_from):
            select = self.tr("Select an article that goes on on another page, or comes from one.")
            return self.tr("This article has no other part") if article else self.tr("No article is selected"), select
        text = self.tr(
            "Its page may not be imported yet. You can also link the other part by hand, in the menu Article."
        )
        return self.tr("The other part was not found"), text

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
        if self.page_id is not None:
            self._session.go_to_article(self.page_id, article_id)
