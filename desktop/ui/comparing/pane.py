"""The pane “Parser said | now”: what differs between two states of the open page, side by side."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.curation.comparison import compare
from desktop.page.page import Page
from desktop.quality.reference import Reference
from desktop.quality.score import compare as measure
from desktop.ui.comparing.delegate import ComparisonDelegate, columns
from desktop.ui.comparing.lists import ComparisonList, StateBox
from desktop.ui.comparing.model import ComparisonModel
from desktop.ui.comparing.rows import ComparisonRow, ComparisonRows
from desktop.ui.comparing.words import ComparisonWords
from desktop.ui.empty import EmptyState
from desktop.ui.header import Header
from desktop.ui.icons import icon
from desktop.ui.panels.history import FIRST, NOW, PROPOSAL, HistoryPanel
from desktop.ui.row_model import ROW
from desktop.ui.session import Session
from desktop.ui.theme import Theme


class ComparisonPane(QWidget):
    """Two states of the open page, chosen above the columns: at first the proposal and the page as it is.

    It follows the page while it is on show. A row selects its text in the raw page, and what is selected there is shown
    here. Parameters: `session`; `words`; `history`, which names the steps.
    """

    close_requested = Signal()

    def __init__(
        self, session: Session, words: ComparisonWords, history: HistoryPanel, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._history, self._theme = session, history, theme
        self._rows = ComparisonRows(words, self)
        self._model = ComparisonModel(self)
        self._following = False
        self.header = Header(self.tr("Parser said | now"), theme, self)
        self._close = QAction(self.tr("Close"), self)
        self._close.triggered.connect(self.close_requested)
        self.header.add(self._close)
        self.said, self.now = StateBox(self), StateBox(self)
        self.list = ComparisonList(theme, self)
        self._empty = EmptyState(theme, self)
        self._lay_out()
        self.list.clicked.connect(self._show_place)
        self.list.selectionModel().currentChanged.connect(lambda index: self._show_place(index))
        for box in (self.said, self.now):
            box.activated.connect(lambda _index: self._read())
        session.page_opened.connect(self._start)
        session.page_changed.connect(self.refresh)
        session.selection_changed.connect(self._follow)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self) -> None:
        self.said.setAccessibleName(self.tr("Earlier state"))
        self.now.setAccessibleName(self.tr("Later state"))
        self.list.setModel(self._model)
        self.list.setAccessibleName(self.tr("What differs"))
        self.list.setItemDelegate(ComparisonDelegate(self._theme, self.list, self.list))
        self._label = QLabel(self.tr("Differs"), self)
        self._label.setProperty("tone", "secondary")
        self._choice = QHBoxLayout()
        for widget in (self._label, self.said, self.now):
            self._choice.addWidget(widget)
        self._body = QStackedWidget(self)
        self._body.addWidget(self.list)
        self._body.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._choice)
        column.addWidget(self._body, 1)

    @property
    def rows(self) -> tuple[ComparisonRow, ...]:
        """What is listed."""
        return self._model.rows

    # ── what is compared ──

    def show_states(self, said: int, now: int) -> None:
        """Compare two states, named by the step that left the page so, `PROPOSAL`, `FIRST` or `NOW`."""
        self._fill()
        self.said.setCurrentIndex(max(0, self.said.findData(said)))
        self.now.setCurrentIndex(max(0, self.now.findData(now)))
        self._read()

    def _start(self) -> None:
        if self.isVisible():
            self.show_states(PROPOSAL, NOW)

    def refresh(self) -> None:
        """Compare the same states again: the page has changed."""
        if self.isVisible():
            self.show_states(self._chosen(self.said, PROPOSAL), self._chosen(self.now, NOW))

    @staticmethod
    def _chosen(box: QComboBox, otherwise: int) -> int:
        return box.currentData() if box.currentIndex() >= 0 else otherwise

    def _fill(self) -> None:
        """Offer every state of the page, the newest first."""
        steps = self._history.outcomes()
        for box, first in ((self.said, ()), (self.now, ((NOW, self.tr("Now")),))):
            box.clear()
            for step, text in (*first, *steps):
                box.addItem(text, step)
                box.setItemData(box.count() - 1, text, Qt.ItemDataRole.ToolTipRole)

    def _state(self, step: int) -> Page | None:
        if step == NOW:
            return self._session.page
        if step == PROPOSAL:
            return self._session.history.proposal()
        return self._session.history.page_after(None if step == FIRST else step)

    def _read(self) -> None:
        """Compare what is chosen."""
        said, now = self._state(self._chosen(self.said, PROPOSAL)), self._state(self._chosen(self.now, NOW))
        self._following = True
        if said is None or now is None:
            self._model.show(())
            self.header.details.setText("")
            self._explain(self._session.page is None)
        else:
            self._model.show(self._rows.of(said, now, compare(said, now)))
            self.header.details.setText(self._figures(said, now))
            self.header.details.setToolTip(self._figures_explained())
            self._empty.explain("check", self.tr("Nothing differs"), self.tr("Both states of the page are the same."))
        self._body.setCurrentWidget(self.list if self._model.rows else self._empty)
        self.setFocusProxy(self.list if self._model.rows else self.said)  # what is hidden takes no focus, and no Esc
        self._following = False
        self._follow()

    def _explain(self, no_page: bool) -> None:
        if no_page:
            self._empty.explain("document", self.tr("No page is open"), self.tr("Open one in the queue."))
        else:
            self._empty.explain("warning", self.tr("This state can't be read"), self.tr("Choose another one above."))

    def _figures(self, said: Page, now: Page) -> str:
        """Return how far the one agrees with the other: exact articles, and splits and merges between them."""
        score = measure(Reference(now), said)
        exact = (
            self.tr("%1 of %2 articles exact").replace("%1", str(score.exact.hit)).replace("%2", str(score.exact.of))
        )
        operations = self.tr("%n operation(s)", "", score.ops)
        return f"{exact} · {operations}"

    def _figures_explained(self) -> str:
        return self.tr(
            "Exact: articles of the later state whose text the earlier one has as one article. "
            "Operations: splits and merges that lead from the one to the other."
        )

    # ── the raw page ──

    def _show_place(self, index: QModelIndex) -> None:
        """Select the text of a row in the raw page."""
        row: ComparisonRow | None = index.data(ROW) if index.isValid() else None
        page = self._session.page
        if self._following or row is None or page is None or row.start is None or row.end is None:
            return
        blocks = tuple(block.id for block in page.blocks if block.start < row.end and row.start < block.end)
        self._following = True
        self._session.select_blocks(blocks, blocks[0] if blocks else None)
        self._following = False

    def _follow(self) -> None:
        """Show the first row about the current block, if the present one is not about it."""
        page, current = self._session.page, self._session.selection.current
        if self._following or not self.isVisible() or page is None or current is None:
            return
        start = page.block_by_id[current].start
        shown: ComparisonRow | None = self.list.currentIndex().data(ROW)
        if shown is not None and shown.holds(start):
            return
        number = next((number for number, row in enumerate(self._model.rows) if row.holds(start)), None)
        if number is not None:
            self._following = True
            self.list.setCurrentIndex(self._model.index(number))
            self._following = False

    # ── look and keys ──

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; Enter goes to the text of the row."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._show_place(self.list.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words to the new width."""
        super().resizeEvent(event)
        self._align()

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a window of 1024 pixels."""
        return QSize(self._theme.size(280), self._theme.size(200))

    def _align(self) -> None:
        """Put the two choices over their columns."""
        s, place = self._theme.size, columns(self._theme, self.width())
        self._choice.setContentsMargins(round(place.label), s(6), s(12), s(6))
        self._choice.setSpacing(s(8))
        self._label.setFixedWidth(round(place.said - place.label) - s(8))
        for box in (self.said, self.now):
            box.setFixedWidth(round(place.width))

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._theme.colours.paper))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self._close.setIcon(icon("close", self._theme))
        self._align()
