"""The middle of the window: the raw page with its header, find bar and overview."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop.page.page import Page
from desktop.page.role import Role
from desktop.ui.empty import EmptyState
from desktop.ui.header import Header
from desktop.ui.icons import icon
from desktop.ui.names import Names
from desktop.ui.raw.delegate import RawDelegate
from desktop.ui.raw.find import FindBar
from desktop.ui.raw.model import RawModel
from desktop.ui.raw.note import NoteLine
from desktop.ui.raw.overview import Overview
from desktop.ui.raw.rows import rows_of
from desktop.ui.raw.trash_line import TrashLine
from desktop.ui.raw.view import RawView
from desktop.ui.session import Session
from desktop.ui.theme import Theme

_LONG = 600
"""Blocks of a page from which on its rows are shown in a turn of the event loop of their own."""


class RawPane(QWidget):
    """The raw page of the session."""

    cut_requested = Signal(int, int)
    flag_requested = Signal()
    """The page is to be flagged, or no longer."""
    untrash_requested = Signal()
    """The page is to be restored from the trash."""
    import_requested = Signal()
    """Pages are to be imported: none is open."""

    def __init__(self, session: Session, theme: Theme, names: Names, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._theme, self._names = session, theme, names
        self.header = Header(self.tr("Raw page"), theme, self)
        self.flag = QToolButton(self)
        self.flag.setCheckable(True)
        self.flag.setToolTip(self.tr("Flag the page to look at it again"))
        self.flag.setAccessibleName(self.tr("Flag the page"))
        self.flag.clicked.connect(self._flag_clicked)
        self.header.row.addWidget(self.flag)
        self.trash_line = TrashLine(theme, self)
        self.trash_line.untrash_requested.connect(self.untrash_requested)
        self.note = NoteLine(session, theme, self)
        self.find_bar = FindBar(theme, self)
        self.model = RawModel(names, self)
        self.view = RawView(session, theme, self.model, RawDelegate(theme, names, self), self)
        self.overview = Overview(self.view, theme, self)
        self.empty = EmptyState(theme, self)
        self.empty.explain(
            "document", self.tr("No page is open"), self.tr("Open one in the queue, or"), self.tr("Import pages")
        )
        self.empty.pressed.connect(self.import_requested)
        self.empty.hide()
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self._show_opened)
        self._lay_out()
        self.view.cut_requested.connect(self.cut_requested)
        self.find_bar.term_changed.connect(self._find)
        self.find_bar.step.connect(self._step)
        self.find_bar.closed.connect(self.view.setFocus)
        self.note.closed.connect(self.view.setFocus)
        session.page_opened.connect(self._opened)
        session.page_changed.connect(self.refresh)
        session.page_settled.connect(self.overview.show_page)
        theme.changed.connect(self._show_marks)

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.view, 1)
        body.addWidget(self.overview)
        body.addWidget(self.empty, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.trash_line, self.note, self.find_bar):
            column.addWidget(widget)
        column.addLayout(body, 1)

    def _opened(self) -> None:
        """Show the page that was opened; the rows of a long one come in a turn of their own, so that none is too long.

        Until then there are none: what stood there belongs to another page.
        """
        page = self._session.page
        if page is not None and len(page.blocks) > _LONG:
            self.model.show(None)
            self._late.start()
        else:
            self.refresh()
            self.view.scrollToTop()

    def _show_opened(self) -> None:
        self.refresh()
        self.view.scrollToTop()
        self.view.follow()

    def refresh(self) -> None:
        """Read the page again; the selection follows by itself."""
        self._late.stop()
        page = self._session.page
        delegate = self.view.delegate
        delegate.marks, delegate.hints = {}, {}
        for problem in self._session.problems:
            if problem.block_id is not None:
                delegate.marks.setdefault(problem.block_id, problem.severity)
                if problem.repair is not None and problem.code == "unassigned":
                    delegate.hints[problem.block_id] = "↵"
        if page is not None:
            delegate.hints |= self._jump_hints(page)
        self.empty.setVisible(page is None)
        for sheet in (self.view, self.overview):
            sheet.setVisible(page is not None)
        self.model.show(page)  # a change of selection follows, and with it what has to be painted again
        self._show_header()

    def _jump_hints(self, page: Page) -> dict[int, str]:
        """Return what the lines of jumps say of the other part: that it is linked, or which one is proposed."""
        hints: dict[int, str] = {}
        for article in page.articles:
            for other in self._session.neighbours(article.id):
                role = Role.JUMP_TO if other.onwards else Role.JUMP_FROM
                block = next((each for each in page.blocks_of(article) if each.role is role), None)
                if block is not None:
                    hints[block.id] = self._names.other_part(other)
        return hints

    def prepare(self, page: Page) -> Iterator[None]:
        """Get the rows of a page ready that is not open yet, one a step."""
        for row in rows_of(page):
            self.view.delegate.prepare(row, self.view.viewport().width())
            yield

    def _flag_clicked(self) -> None:
        self.flag_requested.emit()
        self._show_marks()  # as it is now, also where it could not be changed

    def _show_marks(self) -> None:
        page = self._session.page
        flagged = page is not None and page.look_again
        words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if flagged else Qt.ToolButtonStyle.ToolButtonIconOnly
        self.flag.setChecked(flagged)
        self.flag.setText(self.tr("Flagged"))
        self.flag.setToolButtonStyle(words)
        self.flag.setIconSize(QSize(self._theme.size(16), self._theme.size(16)))
        self.flag.setIcon(icon("flag", self._theme, "warning_text" if flagged else "text3"))
        self.flag.setEnabled(page is not None and not page.trashed and self._session.corpus.writable)
        self.trash_line.setVisible(page is not None and page.trashed)
        self.trash_line.button.setEnabled(self._session.corpus.writable)

    def _show_header(self) -> None:
        self._show_marks()
        page = self._session.page
        if page is None:
            self.header.details.setText("")
            return
        issue = page.issue
        number = self._names.page_number(", ".join(issue.pages))
        self.header.details.setText(" · ".join((issue.date or self.tr("undated"), number, page.source)))
        self.header.details.setToolTip(page.source)

    # ── find ──

    def _find(self, term: str) -> None:
        self.view.delegate.found = term
        self.view.delegate.painted.repaint(self.view)
        self._step(0)

    def _step(self, direction: int) -> None:
        term = self.find_bar.field.text().casefold()
        places = [r.block.id for r in self.model.rows if r.block and term and term in r.text.casefold()]
        if not places:
            self.find_bar.show_count(0, 0)
            return
        order = {row.block.id: i for i, row in enumerate(self.model.rows) if row.block}
        here = order.get(self._session.selection.current or -1, -1)
        if direction < 0:
            found = next((p for p in reversed(places) if order[p] < here), places[-1])
        else:
            found = next((p for p in places if order[p] > here - (direction == 0)), places[0])
        self._session.select_blocks((found,))
        self.find_bar.show_count(places.index(found) + 1, len(places))
