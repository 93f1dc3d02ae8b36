"""The history panel: each step of the open page in plain words, the way back to it, and the changes of the labels."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from desktop.ui.empty import EmptyState
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.panels.header import Count, PanelHeader
from desktop.ui.panels.history_model import HistoryModel, HistoryRow
from desktop.ui.panels.history_row import HistoryRowDelegate
from desktop.ui.panels.history_view import HistoryView
from desktop.ui.panels.label_history import LabelHistory
from desktop.ui.phrases import Phrases
from desktop.ui.picker.choices import Choice
from desktop.ui.session import Session
from desktop.ui.theme import Theme

PROPOSAL, NOW, FIRST = 0, -1, -2
"""What stands for the proposal and for the page as it is, where the outcome of a step is named by the step's id.

`FIRST` is the first proposal, where the page was read again since with another parser.
"""


class HistoryPanel(QWidget):
    """Lists the steps of the open page, goes to one of them in one action, and asks to compare two.

    Parameters: `session`; `phrases`, the steps' sentences; `clock`, now, with a time zone.
    """

    step_shown = Signal(int)
    """The number of the page's present step, 0 for the proposal."""
    comparison_requested = Signal(int, int)
    """The ids of the steps whose outcomes are to be compared; `PROPOSAL`, `FIRST` and `NOW` stand for those states."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        phrases: Phrases,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._model = HistoryModel(phrases, clock, self)
        self._first: tuple[int | None, str | None] = (None, None)
        self._header = PanelHeader(theme, self.tr("History"), self.tr("Click a step to go to it"))
        self._list = HistoryView(theme)
        self._list.setModel(self._model)
        self._list.setItemDelegate(HistoryRowDelegate(self._model, theme, self._list))
        self._list.setAccessibleName(self.tr("History"))
        self._empty = EmptyState(theme, self)
        self.of_labels = LabelHistory(session, theme, phrases, clock)
        self.labels_switch = self._header.add_switch(self.tr("Labels of the corpus"))
        self._lay_out()
        self.labels_switch.toggled.connect(self._switch)
        self.of_labels.read.connect(self._show_counts)
        self._list.chosen.connect(lambda index: self.go_to(index.row()))
        self._list.menu_requested.connect(lambda index, at: self.menu(index.row()).popup(at))
        session.page_settled.connect(self._read)
        self._read()

    def _lay_out(self) -> None:
        body = QWidget()
        body.setBackgroundRole(QPalette.ColorRole.Base)
        body.setAutoFillBackground(True)
        self._body = QStackedLayout(body)
        self._body.addWidget(self._list)
        self._body.addWidget(self._empty)
        self._body.addWidget(self.of_labels)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(body, 1)

    def _read(self) -> None:
        page, history = self._session.page, self._session.history.steps()
        self._model.read(history, self._first_parser(bool(history)))
        if page is None:
            self._empty.explain("clock", self.tr("No page is open"), self.tr("Open one in the queue."))
        elif not history:
            title, text = self.tr("Still as the parser proposed it"), self.tr("The first change becomes step 1")
            self._empty.explain("clock", title, text)
        current = self._model.current_row()
        if current is not None:
            self._list.setCurrentIndex(self._model.index(current))
        self._show_list()
        self.step_shown.emit(self._model.steps()[0])

    def show_labels(self) -> None:
        """Show what was changed of the labels of the corpus, and go there."""
        self.labels_switch.setChecked(True)
        self.of_labels.setFocus(Qt.FocusReason.OtherFocusReason)

    def _switch(self) -> None:
        """Show the steps of the page, or those that changed the labels of the corpus."""
        is_of_labels = self.labels_switch.isChecked()
        self.of_labels.show_steps(is_of_labels)
        self._header.show_hint(
            self.tr("Undo takes back the last one") if is_of_labels else self.tr("Click a step to go to it")
        )
        self._show_list()

    def _show_list(self) -> None:
        steps = self._list if self._model.rowCount() > 1 else self._empty
        shown = self.of_labels if self.labels_switch.isChecked() else steps
        self._body.setCurrentWidget(shown)
        # Tab would not get past a list that isn't shown
        self.setFocusProxy(self.labels_switch if shown is self._empty else shown)
        self._show_counts()

    def _show_counts(self) -> None:
        model = self.of_labels.steps if self.labels_switch.isChecked() else self._model
        done, known = model.steps()
        words = self.tr("Step %1 of %2").replace("%1", str(done)).replace("%2", str(known))
        self._header.show_counts((Count(None, f"{done} / {known}"),) if model.rowCount() > 1 else (), words)

    def _first_parser(self, changed: bool) -> str | None:
        """Return the version of the parser that made the first proposal of the open page, None when none is open."""
        page_id, page = self._session.page_id, self._session.page
        if page is None:
            return None
        if self._first[0] != page_id:
            first = self._session.history.page_after(None) if changed else None
            self._first = (page_id, (first or page).parser)
        return self._first[1]

    @property
    def _is_read_again(self) -> bool:
        page = self._session.page
        return page is not None and page.parser != self._first[1]

    def outcomes(self) -> list[tuple[int, str]]:
        """Return the step ids of the page, `PROPOSAL` last, each with its number and what was done.

        Where another parser has read the page since, `FIRST` follows.
        """
        self._session.settle()
        rows = (self._model.row(number) for number in range(self._model.rowCount()))
        steps = [(row.record.id, f"{row.number or '–'}  {row.sentence}") for row in rows if row.record]
        page, first = self._session.page, self._first[1]
        if page is None or first is None or not self._is_read_again:
            return [*steps, (PROPOSAL, self.tr("Parser's proposal"))]
        text = self.tr("Proposal of parser %1")
        return [*steps, (PROPOSAL, text.replace("%1", page.parser)), (FIRST, text.replace("%1", first))]

    def choices(self) -> list[Choice]:
        """Return the steps to go to, as a picker offers them: all but the present one, the newest first."""
        self._session.settle()
        rows = (self._model.row(number) for number in range(self._model.rowCount()))
        return [
            Choice(str(number), row.sentence, self._model.note(row), number=row.number or 0, tiled=False)
            for number, row in enumerate(rows)
            if not row.current
        ]

    def go_to(self, number: int) -> None:
        """Bring the page to where the step of a row left it. Parameters: `number`, the row from 0, as in `choices`."""
        row = self._model.row(number)
        if row.current:
            return
        text, arguments = _sentence(row)
        self._session.history.go_to(row.record.id if row.record else None, text, arguments)

    def menu(self, number: int) -> QMenu:
        """Return what can be done with the step of a row: go to it, or see what changed since or with it."""
        row = self._model.row(number)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        going = menu.addAction(self.tr("Go to this step"), lambda: self.go_to(number))
        going.setEnabled(not row.current and self._session.corpus.writable)
        since = menu.addAction(self.tr("What changed since this step"), lambda: self._compare(row, None))
        since.setEnabled(not row.current)
        own = menu.addAction(self.tr("What this step changed"), lambda: self._compare(None, row))
        own.setEnabled(row.record is not None)
        return menu

    def _compare(self, since: HistoryRow | None, by: HistoryRow | None) -> None:
        """Ask for what changed since the step of a row until now, or for what the step of a row changed."""
        first = FIRST if self._is_read_again else PROPOSAL
        if by is not None and by.record is not None:
            before = self._session.history.step_before(by.record.id)
            self.comparison_requested.emit(before or first, by.record.id)
        elif since is not None:
            self.comparison_requested.emit(since.record.id if since.record else first, NOW)


def _sentence(row: HistoryRow) -> tuple[str, tuple[str, ...]]:
    """Return what going to a row's step is called when it becomes a step of its own: a template and its arguments."""
    if row.record is None:
        return QT_TRANSLATE_NOOP("Phrases", "Go back to the parser's proposal"), ()
    at = row.record.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    if row.number is None:
        return QT_TRANSLATE_NOOP("Phrases", "Go back to a step of another branch (%1)"), (at,)
    return QT_TRANSLATE_NOOP("Phrases", "Go back to step %1 (%2)"), (str(row.number), at)
