"""How the panes of an open corpus share the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.ui.theme import Theme

if TYPE_CHECKING:  # the panes are not needed before the first paint
    from desktop.ui.article.panel import ArticlePanel
    from desktop.ui.cards.pane import CardsPane
    from desktop.ui.comparing.place import ComparisonPlace
    from desktop.ui.panels.history import HistoryPanel
    from desktop.ui.panels.problems import ProblemsPanel
    from desktop.ui.queue.pane import QueuePane
    from desktop.ui.raw.beside import BesidePane
    from desktop.ui.raw.pane import RawPane

QUEUE_WIDTH = 224
"""The width of the queue in a row with the other panes, in pixels at 100 %."""
_WIDE = 1440
"""From this width on, in pixels at 100 %, queue, raw page, cards and article stand side by side."""

_READING_SHARE = 30
"""What reading gets of a window that grows, in per cent; the raw page gets the rest."""
_CARDS_SHARE = 0.35
"""The share of the height that cards get above the article, where that is less than 280 pixels at 100 %."""


def is_wide(width: int, theme: Theme) -> bool:
    """Say whether all panes have room in a row. Parameters: `width`, of the window in pixels."""
    return width >= theme.size(_WIDE)


def splitter(orientation: Qt.Orientation, parent: QWidget, *widgets: QWidget) -> QSplitter:
    """Return a splitter that shows some panes, all of them always."""
    made = QSplitter(orientation, parent)
    made.setHandleWidth(1)
    made.setChildrenCollapsible(False)
    for widget in widgets:
        made.addWidget(widget)
    return made


def _article_width(width: float) -> float:
    """Return the width of the article in a row, in pixels at 100 %: in a wide window lines hold 40 characters."""
    return min(412 + max(0, width - 1600) * _READING_SHARE / 100, 720)


@dataclass(frozen=True, slots=True)
class Panes:
    """The panes that are arranged."""

    queue: QueuePane
    raw: RawPane
    beside: BesidePane
    cards: CardsPane
    article: ArticlePanel
    problems: ProblemsPanel
    history: HistoryPanel
    comparison: ComparisonPlace


class Arrangement:
    """Puts the panes in a row where there is room, else on top of each other, and both pages of a jump side by side.

    Parameters: `outer`, the splitter that fills the window, with the queue in it.
    """

    def __init__(self, panes: Panes, outer: QSplitter, theme: Theme) -> None:
        self._panes, self._outer, self._theme = panes, outer, theme
        panes.beside.hide()
        self._sheets = splitter(Qt.Orientation.Horizontal, self._bench, panes.raw, panes.beside)
        self._wide: bool | None = None

    @property
    def _bench(self) -> QWidget:
        bench = self._outer.parentWidget()
        assert bench is not None
        return bench

    @property
    def is_wide(self) -> bool:
        """Whether all panes stand in a row."""
        return self._wide is True

    def fit(self, width: int) -> None:
        """Arrange the panes for a width of the window, in pixels."""
        wide = is_wide(width, self._theme)
        if wide == self._wide:
            return
        self._wide = wide
        panes = self._panes
        compared = panes.comparison.leave()
        panes.queue.set_rail(not wide)
        panes.cards.set_compact(not wide)
        panes.problems.set_strip(not wide)
        self._take_apart()
        if wide:
            self._stand_in_a_row()
        else:
            self._stand_on_each_other()
        for widget in (self._sheets, panes.problems, panes.article):
            widget.show()
        panes.history.setVisible(wide)
        panes.cards.setVisible(not (wide and self.is_side_by_side))
        if compared:
            panes.comparison.take()

    def _take_apart(self) -> None:
        """Free the panes from their splitters; a splitter that goes would take its panes along."""
        panes = self._panes
        for pane in (self._sheets, panes.cards, panes.problems, panes.history, panes.article):
            pane.setParent(self._bench)
        for index in reversed(range(1, self._outer.count())):
            emptied = self._outer.widget(index)
            assert emptied is not None
            emptied.hide()
            emptied.setParent(self._bench)
            emptied.deleteLater()

    def _stand_in_a_row(self) -> None:
        s, panes, bench = self._theme.size, self._panes, self._bench
        panes.history.setMaximumHeight(bench.maximumHeight())
        upper = splitter(Qt.Orientation.Horizontal, bench, self._sheets, panes.cards)
        upper.setStretchFactor(0, 1)
        lower = splitter(Qt.Orientation.Horizontal, bench, panes.problems, panes.history)
        middle = splitter(Qt.Orientation.Vertical, bench, upper, lower)
        middle.setStretchFactor(0, 1)
        self._outer.addWidget(middle)
        self._outer.addWidget(panes.article)
        width = bench.width()
        queue, article = s(QUEUE_WIDTH), s(_article_width(width / self._theme.scale))
        self._outer.setSizes([queue, width - queue - article, article])
        upper.setSizes([width - queue - article - s(332), s(332)])
        lower.setSizes([s(560), s(400)])
        middle.setSizes([bench.height() - s(171), s(171)])
        self._outer.setStretchFactor(1, 100 - _READING_SHARE)
        self._outer.setStretchFactor(2, _READING_SHARE)

    def _stand_on_each_other(self) -> None:
        s, panes, bench = self._theme.size, self._panes, self._bench
        middle = QWidget(bench)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._sheets, 1)
        column.addWidget(panes.problems)
        column.addWidget(panes.history)
        panes.history.setMaximumHeight(s(171))
        right = splitter(Qt.Orientation.Vertical, bench, panes.cards, panes.article)
        cards = min(s(280), round(bench.height() * _CARDS_SHARE))
        right.setSizes([cards, bench.height() - cards])
        self._outer.addWidget(middle)
        self._outer.addWidget(right)
        self._outer.setSizes([s(60), bench.width() - s(60) - s(384), s(384)])
        self._outer.setStretchFactor(1, 1)

    @property
    def is_side_by_side(self) -> bool:
        """Whether the page of the selected article's other part is shown beside the open one."""
        return not self._panes.beside.isHidden()

    def toggle_side_by_side(self) -> None:
        """Show both pages of a jump side by side, or the open one alone; where all stand in a row, cards make room."""
        panes = self._panes
        panes.beside.setVisible(panes.beside.isHidden())
        panes.cards.setVisible(not (self.is_wide and self.is_side_by_side))
        half = self._sheets.width() // 2
        self._sheets.setSizes([half, half])
