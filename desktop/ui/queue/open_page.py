"""The open page among those that are selected in the queue."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.queue.pane import QueuePane
from desktop.ui.session import Session


class OpenPage(QObject):
    """Marks the row of the open page, and ends a selection of several when the curator turns to one of them.

    Keys that act on pages act on all that are selected: who has gone on to another page, or into the text of this one,
    no longer means those.

    Parameters: `panes`, those that show the open page.
    """

    def __init__(self, session: Session, queue: QueuePane, panes: Sequence[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._queue, self._panes = session, queue, panes
        session.page_opened.connect(self._end_selection)
        session.page_settled.connect(self._show)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)
        self._show()

    def _show(self) -> None:
        if self._queue.delegate.open_page != self._session.page_id:
            self._queue.delegate.open_page = self._session.page_id
            self._queue.view.viewport().update()

    def _end_selection(self) -> None:
        if len(self._queue.view.selectionModel().selectedRows()) > 1:
            self._queue.follow()

    def _follow_focus(self, _left: QWidget | None, reached: QWidget | None) -> None:
        if reached is not None and any(pane.isAncestorOf(reached) for pane in self._panes):
            self._end_selection()
