"""The pane of the cards: its heading and the list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.curation.articles import move_article
from desktop.page.page import Page
from desktop.ui.cards.delegate import CardDelegate
from desktop.ui.cards.model import CardsModel
from desktop.ui.cards.rows import rows_of
from desktop.ui.cards.view import CardsView
from desktop.ui.cards.words import CardWords
from desktop.ui.empty import EmptyState
from desktop.ui.header import Header
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.session import Session
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.labels_service import LabelsService


class CardsPane(QWidget):
    """The articles of the open page in reading order, before them what is unassigned, after them what is in none."""

    blocks_dropped = Signal(object, str)
    """Ids of blocks (tuple of int) were dropped on the card of an article."""
    menu_requested = Signal(QPoint, str)
    """A context menu is wanted at a global place for an article."""
    article_activated = Signal(str)
    """Enter or a double click on a card: its fields are wanted."""

    def __init__(self, session: Session, theme: Theme, labels: LabelsService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._words = CardWords(session, labels, self)
        self._model = CardsModel(self._words, self)
        self._delegate = CardDelegate(theme, self._words, self)
        self.header = Header(self.tr("Articles"), theme, self)
        self.view = CardsView(session, theme, self._model, self._delegate, self)
        self.view.setProperty("ground", "side")
        self._empty = EmptyState(theme, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget, stretch in ((self.header, 0), (self.view, 1), (self._empty, 4)):
            layout.addWidget(widget, stretch)
        self.setFocusProxy(self.view)
        self.setAutoFillBackground(True)
        self.view.blocks_dropped.connect(self.blocks_dropped)
        self.view.menu_requested.connect(self.menu_requested)
        self.view.article_activated.connect(self.article_activated)
        self.view.article_moved.connect(self._move)
        session.page_opened.connect(self._page_opened)
        session.page_changed.connect(self._refresh)
        labels.suggestions_changed.connect(self._repaint)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._refresh()

    def set_compact(self, compact: bool) -> None:
        """Show each card as one line and its metadata, as in small windows, or with its labels."""
        self._delegate.compact = compact
        self.view.lay_out_again()

    def preview(self, changes: Mapping[str, int]) -> None:
        """Show what would become of articles. Parameters: `changes`, blocks more or less by the ids of articles."""
        self._words.changes = changes
        self._repaint()

    def prepare(self, page: Page) -> Iterator[None]:
        """Get the cards ready that a page is opened with and that are in sight then, one a step."""
        rows, view = rows_of(page, self._model.expanded), self.view
        tops = list(accumulate(map(self._delegate.height, rows), initial=0))
        width = view.width() - (0 if tops[-1] <= view.height() else view.verticalScrollBar().sizeHint().width())
        for row, top in zip(rows, tops, strict=False):
            if top < view.height():
                self._delegate.prepare(row, width, view)
                yield

    def selected_articles(self) -> tuple[str, ...]:
        """Return the ids of the selected cards in reading order."""
        return self.view.selected_articles()

    def _page_opened(self) -> None:
        self._refresh()
        self.view.scrollToTop()

    def _refresh(self) -> None:
        page = self._session.page
        self._model.show_page(page)
        self.header.details.setText(self._words.count(page))
        self._empty.setVisible(page is None or not page.articles)
        self._empty.explain("document", *self._words.nothing(page))
        self.view.setVisible(self._model.rowCount() > 0)  # the selection follows by itself

    def _repaint(self) -> None:
        self._delegate.painted.repaint(self.view)

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._theme.colours.side))
        self.setPalette(palette)

    def _move(self, article_id: str, place: int) -> None:
        self._session.edit(
            QT_TRANSLATE_NOOP("Phrases", "Move article %1 to place %2"),
            (str(self._session.number(article_id)), str(place + 1)),
            lambda page: move_article(page, article_id, place),
        )
