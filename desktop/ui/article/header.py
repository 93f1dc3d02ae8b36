"""The heading of the article panel: number, tabs where there is little room, and the way to the neighbours."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from desktop.ui.header import Header
from desktop.ui.icons import icon
from desktop.ui.painting import paint_tile
from desktop.ui.session import Session
from desktop.ui.theme import Theme


class ArticleHeader(Header):
    """Tile, “Article 5”, the tabs Reading and Fields, previous and next article."""

    tab_changed = Signal(int)
    """0 for reading, 1 for fields."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__("", theme, parent)
        self._session = session
        self._tile = _Tile(theme, self)
        self.tabs = QButtonGroup(self)
        self.previous = self._button("up", self.tr("Previous article"), -1)
        self.next = self._button("down", self.tr("Next article"), 1)
        tabs = [self._tab(number, text) for number, text in enumerate((self.tr("Reading"), self.tr("Fields")))]
        self.row.insertWidget(0, self._tile)
        for place, tab in enumerate(tabs, self.row.indexOf(self.details)):
            self.row.insertWidget(place, tab)
        self.row.addWidget(self.previous)
        self.row.addWidget(self.next)
        self.tabs.button(0).setChecked(True)
        self.tabs.idClicked.connect(self.tab_changed)
        theme.changed.connect(self._size_icons)
        self._size_icons()

    def _button(self, name: str, text: str, step: int) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name, self._theme))
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.clicked.connect(lambda: self._go(step))
        return button

    def _tab(self, number: int, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setCheckable(True)
        self.tabs.addButton(button, number)
        return button

    def show_tabs(self, shown: bool) -> None:
        """Show the tabs, or not where everything has room."""
        for button in self.tabs.buttons():
            button.setVisible(shown)

    def show_number(self, number: int) -> None:
        """Show an article's number, 0 for none."""
        page = self._session.page
        self._tile.number = number
        self._tile.setVisible(number > 0)
        self._tile.update()
        self.title.setText(self.tr("Article %1").replace("%1", str(number)) if number else self.tr("Article"))
        self.previous.setEnabled(number > 1)
        self.next.setEnabled(page is not None and 0 < number < len(page.articles))

    def _go(self, step: int) -> None:
        page = self._session.page
        place = self._session.number(self._session.selection.article) - 1 + step
        if page is not None and 0 <= place < len(page.articles):
            self._session.select_article(page.articles[place].id)

    def _size_icons(self) -> None:
        side = self._theme.size(18)
        for button in (self.previous, self.next):
            button.setIconSize(QSize(side, side))


class _Tile(QWidget):
    """An article's number on its colour."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.number = 0

    def sizeHint(self) -> QSize:
        """Return the size of the tile."""
        return QSize(self._theme.size(20), self._theme.size(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tile."""
        if self.number:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            side = self._theme.size(20)
            paint_tile(painter, self._theme, self.number, QRectF(0, (self.height() - side) / 2, side, side))
