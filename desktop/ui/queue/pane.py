"""The left of the window: the queue of pages, its search field and its filters."""

from __future__ import annotations

from collections.abc import Callable, Collection
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.corpus.queue import Marks, QueueFilter, QueueOrder, QueueRow, read_marks, read_queue
from desktop.page.failure import KnownFailure
from desktop.page.page import PageStatus
from desktop.ui.header import Header
from desktop.ui.icons import icon
from desktop.ui.jobs import Cancelled, Job, Jobs
from desktop.ui.names import Names
from desktop.ui.queue.delegate import QueueDelegate
from desktop.ui.queue.filters import Choice, Filters
from desktop.ui.queue.model import ENTRY, QueueModel
from desktop.ui.queue.no_pages import NoPages, Reason
from desktop.ui.queue.order_button import OrderButton
from desktop.ui.queue.view import QueueView
from desktop.ui.session import Session
from desktop.ui.theme import Theme

if TYPE_CHECKING:  # steps come with SQLAlchemy, which must not load before the first paint
    from desktop.corpus.step import StepRecord
    from desktop.ui.usefulness import Usefulness

_LONG = 4000
"""Pages that are read in some 30 ms; more of them are read while the window goes on."""
MANY = 200
"""A step that changes more pages than this has the whole queue read again."""

Wanted = tuple[QueueFilter, QueueOrder]
Read = tuple[list[QueueRow], Marks]


class QueuePane(QWidget):
    """The pages of a corpus in the chosen order; what it shows is also what an export of the filter takes.

    Parameters: `path`, the corpus, which is read with SQLite alone so that the queue stands at the first paint;
    `lookups`, the worker that searches; `order`, of the pages.
    """

    import_requested = Signal()
    page_requested = Signal(int)
    search_left = Signal()
    """Enter or Esc was pressed in the search field; Esc has emptied it."""
    finding = Signal(bool)
    """Whether the page that Enter opens is still being looked for."""
    menu_requested = Signal(QPoint)
    """A context menu is wanted at this global place."""
    order_chosen = Signal(str)
    """The pages are to be seen in another order from now on: a QueueOrder's value."""

    def __init__(
        self,
        path: Path,
        lookups: Jobs,
        theme: Theme,
        names: Names,
        locale: QLocale,
        parent: QWidget,
        order: QueueOrder = QueueOrder.DATE,
    ) -> None:
        super().__init__(parent)
        self.order = order
        self._path, self._lookups, self._theme = path, lookups, theme
        self._session: Session | None = None
        self._search: Job | None = None
        self._reordered = self._is_behind = self._is_wanted = self._is_unread = False
        self.header = Header(self.tr("Pages"), theme, self)
        self.order_button = OrderButton(theme, self)
        self.order_button.show_order(order)
        self.order_button.chosen.connect(self.set_order)
        self.header.row.addWidget(self.order_button)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Date, headline, reporter…"))
        self.search.setAccessibleName(self.tr("Search the pages"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", theme, "text3"), QLineEdit.ActionPosition.LeadingPosition)
        self._wait = QTimer(self, singleShot=True, interval=150)
        self._wait.timeout.connect(self.refresh)
        self.search.textChanged.connect(lambda: self._wait.start())
        self.search.returnPressed.connect(self._take_found)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.search, context=Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self._give_search_up)
        self.model = QueueModel(names, locale, self)
        self.delegate = QueueDelegate(theme, names, self)
        self.view = self._make_view()
        self.filters = Filters(theme, self)
        self.filters.chosen.connect(self.refresh)
        offered = {
            Reason.EMPTY: self.import_requested.emit,
            Reason.ALL_TRASHED: lambda: self.filters.toggle(Choice.TRASH),
            Reason.NO_MATCH: self.clear_filter,
        }
        self._empty = NoPages(offered, theme, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self.refresh()

    def _make_view(self) -> QListView:
        view = QueueView(self)
        view.setModel(self.model)
        view.setItemDelegate(self.delegate)
        view.setAccessibleName(self.tr("Pages"))
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(lambda at: self.menu_requested.emit(view.viewport().mapToGlobal(at)))
        view.setProperty("ground", "side")
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setLayoutMode(QListView.LayoutMode.Batched)
        view.setBatchSize(200)
        view.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        view.setMouseTracking(True)
        view.selectionModel().selectionChanged.connect(self._selected)
        return view

    def _lay_out(self) -> None:
        s = self._theme.size
        self.tools = QWidget(self)
        top = QVBoxLayout(self.tools)
        top.setContentsMargins(s(12), s(8), s(8), s(6))
        top.addWidget(self.search)
        self.import_button = QPushButton(icon("import", self._theme), self.tr("Import"), self)
        self.import_button.clicked.connect(self.import_requested)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(s(12), s(6), s(12), s(6))
        bottom.addWidget(self.import_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.tools)
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)
        column.addLayout(bottom)

    # ── what is shown ──

    def filter(self) -> QueueFilter:
        """Return the filter in force."""
        return self.filters.filter(self.search.text().strip())

    def attach(self, session: Session) -> None:
        """Follow a session: its open page is the selected one."""
        self._session = session
        session.queue_changed.connect(self.refresh)
        session.saved.connect(self._show_step)
        session.page_opened.connect(self._note_other_page)
        session.page_settled.connect(self._catch_up)
        if self._is_unread:
            self._wait.start()

    def rank_by(self, usefulness: Usefulness) -> None:
        """Show from now on, where that is the order, the most useful pages first."""
        self.model.headings.usefulness = usefulness
        usefulness.changed.connect(lambda: self.order is QueueOrder.USEFUL and self.refresh())
        self.order_chosen.connect(lambda order: usefulness.want(order == QueueOrder.USEFUL))
        usefulness.want(self.order is QueueOrder.USEFUL)

    def _show_step(self, record: StepRecord) -> None:
        """Show what a step made of its pages; only if some came, went or moved is the whole queue read again."""
        pages, session = record.page_ids, self._session
        assert session is not None
        if (
            self._search is not None
            or len(pages) > MANY
            or not self.model.update(pages, session.corpus.queue(self.filter(), pages))
            or self.filters.show_marks(self._counted(session.corpus.marks))
        ):
            self.refresh()

    def set_order(self, order: QueueOrder) -> None:
        """Show the pages in another order, the open one in sight."""
        if order is not self.order:
            self.order = order
            self.order_button.show_order(order)
            self._reordered = True
            self.refresh()
            self.order_chosen.emit(order.value)

    def refresh(self) -> None:
        """Read the queue again; a search for a text, or a queue so long that it would be felt, in the background."""
        wanted = self.filter(), self.order
        if self._search is not None:
            self._search.cancel()
            self._search = None
        if wanted[0].text or len(self.model.pages) > _LONG:
            if wanted[0].text:
                self.header.details.setText(self.tr("searching…"))
            self._search = self._lookups.start(lambda job: self._found(job, wanted), self._show_found, self._report)
            return
        try:
            read = self._read(wanted)
        except KnownFailure as failure:
            self._report(failure)
        else:
            self._show(*read)

    def _read(self, wanted: Wanted) -> Read:
        queue_filter, order = wanted
        rows = read_queue(self._path, queue_filter, order=order, known=self.model.known)
        return self.model.headings.ordered(rows, order), self._counted(lambda: read_marks(self._path))

    def _counted(self, count: Callable[[], Marks]) -> Marks:
        """Return how many pages are marked; as before where damage keeps that from being read, but not the pages."""
        try:
            return count()
        except KnownFailure:
            return self.filters.marks

    def _found(self, job: Job, wanted: Wanted) -> tuple[Job, Read]:
        job.check()  # another text may have been typed while this search waited for the one before
        return job, self._read(wanted)

    def _show_found(self, found: tuple[Job, Read]) -> None:
        job, read = found
        if job is self._search:  # else something was typed or edited after this search had read its rows
            self._search = None
            self._show(*read)

    def _report(self, failure: Exception) -> None:
        if isinstance(failure, Cancelled):
            return
        self._search = None
        self._want(False)
        self.header.details.setText(str(len(self.model.pages)))
        if not isinstance(failure, KnownFailure):
            raise failure
        if self._session is None:  # whoever opens the corpus reads the same file, and says what is wrong with it
            self._is_unread = True
            self.header.details.setText("")
            self._empty.give(Reason.UNREADABLE)
            self._stack.setCurrentWidget(self._empty)
            return
        self._session.failed.emit(failure.text, list(failure.arguments))

    def _show(self, rows: list[QueueRow], marks: Marks) -> None:
        if self.filters.show_marks(marks):
            self.refresh()
            return
        place = self.view.verticalScrollBar().value()
        self.delegate.show_order(self.order)
        self.model.show(rows, self.order)
        self.header.details.setText(str(len(rows)))
        self._stack.setCurrentWidget(self.view if rows else self._empty)
        if not rows:
            self._empty.give(self._why_empty())
        self.follow()
        if self._is_wanted:
            self._take_found()
        if self._reordered:  # what stood here stands elsewhere
            self._reordered = False
            return
        self.view.verticalScrollBar().setValue(place)

    def _why_empty(self) -> Reason:
        if self.filter() != QueueFilter():
            return Reason.NO_MATCH
        return Reason.ALL_TRASHED if self.filters.marks.trashed else Reason.EMPTY

    def _take_found(self) -> None:
        """Open the first page that was found, unless the open one was, too, and leave the field; wait for a search."""
        if self._wait.isActive():
            self._wait.stop()
            self.refresh()
        if self._search is not None:
            self._want(True)
            return
        pages = self.model.pages
        if pages and (self._session is None or self._session.page_id not in pages):
            self.page_requested.emit(pages[0])
        if pages:
            self.search_left.emit()
        self._want(False)

    def _want(self, is_wanted: bool) -> None:
        if is_wanted is not self._is_wanted:
            self._is_wanted = is_wanted
            self.finding.emit(is_wanted)

    def _give_search_up(self) -> None:
        self.search.clear()
        self.search_left.emit()

    def clear_filter(self) -> None:
        """Show every page."""
        self.filters.choose(Choice.ALL)
        self.search.clear()
        self._wait.stop()  # it is read at once, and not a second time after the pause in typing
        self.refresh()

    def set_rail(self, rail: bool) -> None:
        """Show only page numbers and states, as on a small screen."""
        self.delegate.rail = rail
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if rail else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.view.setVerticalScrollBarPolicy(policy)
        for widget in (self.tools, self.header.details, self.header.title, self.import_button):
            widget.setVisible(not rail)
        self.filters.set_rail(rail)
        width = self._theme.size(60)
        self.setMinimumWidth(width if rail else self._theme.size(180))
        self.setMaximumWidth(width if rail else 16_777_215)
        self.view.doItemsLayout()

    # ── going through pages ──

    def _note_other_page(self) -> None:
        self._is_behind = True

    def _catch_up(self) -> None:
        """Select the page that was opened, unless it is selected already: several pages may be by now."""
        assert self._session is not None
        if self._is_behind and self._session.page_id not in {row.id for row in self._selected_rows()}:
            self.follow()
        self._is_behind = False

    def follow(self) -> None:
        """Select the session's page."""
        self._is_behind = False
        index = self.model.index_of(self._session.page_id if self._session else None)
        if index.isValid():
            self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.view.scrollTo(index)
        elif self._session is not None:  # it is not among these: none of them is the one that is open
            self.view.selectionModel().clear()

    def _selected(self) -> None:
        """Ask for the page that is selected; while several are, the one that is open stays so."""
        rows = self._selected_rows()
        if len(rows) == 1 and (self._session is None or rows[0].id != self._session.page_id):
            self.page_requested.emit(rows[0].id)

    def selected_rows(self) -> list[QueueRow]:
        """Return the selected pages in the order of the queue."""
        self._catch_up()
        return self._selected_rows()

    def _selected_rows(self) -> list[QueueRow]:
        indexes = sorted(self.view.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return [row for index in indexes if isinstance(row := index.data(ENTRY), QueueRow)]

    def beside(self, leaving: Collection[int]) -> int | None:
        """Return the page to go on with when some leave the queue: the next one, else the one before, None if none."""
        pages = self.model.pages
        here = self._session.page_id if self._session else None
        place = pages.index(here) if here in pages else 0
        return next((page_id for page_id in (*pages[place:], *reversed(pages[:place])) if page_id not in leaving), None)

    def neighbour(self, step: int) -> int | None:
        """Return the page `step` places after the open one in the queue as shown; None beyond its ends."""
        pages = self.model.pages
        here = self._session.page_id if self._session else None
        place = pages.index(here) + step if here in pages else 0
        return pages[place] if 0 <= place < len(pages) else None

    def coming(self, count: int) -> list[int]:
        """Return at most so many pages that are likely to be opened next: the unfinished ones from the open one on."""
        pages = self.model.pages
        here = self._session.page_id if self._session else None
        start = pages.index(here) + 1 if here in pages else 0
        return list(islice(filter(self._is_unfinished, pages[start:]), count))

    def sample(self, count: int) -> list[int]:
        """Return at most so many pages from all over the queue."""
        return self.model.pages[:: max(1, len(self.model.pages) // count)][:count]

    def _is_unfinished(self, page_id: int) -> bool:
        row = self.model.row_of(page_id)
        return row is not None and row.status is not PageStatus.DONE

    def next_unfinished(self) -> int | None:
        """Return the next page that is not done, from the open one on and round."""
        pages = self.model.pages
        here = self._session.page_id if self._session else None
        start = pages.index(here) + 1 if here in pages else 0
        return next(filter(self._is_unfinished, pages[start:] + pages[: max(0, start - 1)]), None)
