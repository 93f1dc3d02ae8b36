"""Where the comparison stands: at the right, in the place of the selected article."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QWidget

from desktop.ui.comparing.pane import ComparisonPane
from desktop.ui.comparing.reverting import ask_to_revert
from desktop.ui.comparing.words import ComparisonWords
from desktop.ui.labels_service import LabelsService
from desktop.ui.names import Names
from desktop.ui.panels.history import NOW, PROPOSAL, HistoryPanel
from desktop.ui.session import Session
from desktop.ui.theme import Theme

_WIDE = 560
"""The width that it takes where the raw page can spare it, in pixels at 100 %."""
_RAW = 520


class ComparisonPlace(QObject):
    """Shows the comparison in place of the last pane of a splitter; made when it is first seen.

    Parameters: `outer`, whose last pane gives way; `raw`, which gives what width it can spare, and gets the focus back.
    """

    def __init__(
        self,
        session: Session,
        history: HistoryPanel,
        labels: LabelsService,
        names: Names,
        theme: Theme,
        outer: QSplitter,
        raw: QAbstractItemView,
    ) -> None:
        super().__init__(outer)
        self._session, self._history, self._theme = session, history, theme
        self._outer, self._raw = outer, raw
        self._words = ComparisonWords(names, labels.topic_name, labels.district_name, self)
        self.pane: ComparisonPane | None = None
        self._hidden: tuple[QWidget, list[int]] | None = None

    @property
    def words(self) -> ComparisonWords:
        """The words of comparisons."""
        return self._words

    @property
    def is_shown(self) -> bool:
        """Whether it is on show."""
        return self._hidden is not None

    def toggle(self) -> None:
        """Show what the parser said beside what is there now, or the article again."""
        if self.is_shown:
            self.hide()
        else:
            self.show(PROPOSAL, NOW)

    def revert(self) -> None:
        """Tell what would be lost by going back to the proposal, and go back to it when the curator agrees."""
        ask_to_revert(self._session, self._words, self._theme, self._outer)

    def show(self, said: int, now: int) -> None:
        """Compare two states of the page, as in `ComparisonPane.show_states`."""
        if self.pane is None:
            self.pane = ComparisonPane(self._session, self._words, self._history, self._theme, self._outer)
            self.pane.hide()
            self.pane.close_requested.connect(self.hide)
        self.take()
        self.pane.show_states(said, now)
        self._raw.scrollTo(self._raw.currentIndex())  # its text wraps otherwise now
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self) -> None:
        """Take the place of the last pane, unless that is taken already."""
        pane = self.pane
        if pane is None or self._hidden is not None:
            return
        side = self._outer.widget(self._outer.count() - 1)
        if side is pane:
            side = self._outer.widget(self._outer.count() - 2)
        assert side is not None
        sizes = self._outer.sizes()[: self._outer.indexOf(side) + 1]
        self._hidden = (side, sizes)
        width, s = sizes[-1], self._theme.size
        more = max(0, min(s(_WIDE) - width, self._raw.width() - s(_RAW)))
        side.hide()
        self._outer.addWidget(pane)
        pane.show()
        self._outer.setSizes([*sizes[:-2], sizes[-2] - more, 0, width + more])

    def leave(self) -> bool:
        """Give the place back before the panes are arranged anew; returns whether it was taken."""
        taken, self._hidden = self._hidden, None
        if taken is None or self.pane is None:
            return False
        self.pane.setParent(self._outer.parentWidget())
        self.pane.hide()
        taken[0].show()
        return True

    def hide(self) -> None:
        """Show the article again."""
        hidden = self._hidden
        if self.leave() and hidden is not None:
            self._outer.setSizes(hidden[1])
            self._raw.scrollTo(self._raw.currentIndex())
        self._raw.setFocus()
