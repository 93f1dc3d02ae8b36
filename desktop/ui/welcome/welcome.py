"""The first thing that a curator sees: ways to start, what was open lately, how the work goes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.keys import cap_text
from desktop.ui.settings import Settings
from desktop.ui.theme import Theme, Type
from desktop.ui.welcome.drop_area import DropArea
from desktop.ui.welcome.first_steps import FirstSteps
from desktop.ui.welcome.footer import Footer
from desktop.ui.welcome.masthead import Masthead
from desktop.ui.welcome.recents import Recents
from desktop.ui.welcome.recents_model import RecentsModel
from desktop.ui.welcome.start_card import StartCard

_COLUMN, _GAP, _MOST_ROWS = 460, 80, 4


class _Area(QScrollArea):
    """A scroll area that leaves the arrows to the welcome."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass the key on."""
        event.ignore()


class Welcome(QWidget):
    """Shown before a corpus is open.

    Parameters: `settings`, whose recent corpora it lists; `clock`, now, with a time zone.
    """

    new_requested = Signal()
    """A new corpus is wanted."""
    open_requested = Signal(object)
    """A corpus is to be opened: its path, or None to ask for it."""
    example_requested = Signal()
    """The example is wanted."""
    dropped = Signal(list)
    """Paths of files and folders that were dropped."""
    language_chosen = Signal(str)
    """The window is to speak en or zh_CN."""

    def __init__(
        self, theme: Theme, settings: Settings, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._settings = theme, settings
        self._model = RecentsModel(clock, self)
        self.setAcceptDrops(True)
        self._build()
        self._style()
        theme.changed.connect(self._style)
        self.refresh()

    def refresh(self) -> None:
        """Read the recent corpora again, and their numbers."""
        recent = self._settings.values.recent
        self._model.show_corpora(recent)
        self._recents.setVisible(bool(recent))
        self._no_recents.setVisible(not recent)
        self._fit()

    # ── how it is built ──

    def _build(self) -> None:
        self._cards = self._make_cards()
        self._drop = DropArea(self._theme)
        self._recents = Recents(self._model, self._theme)
        self._recents.open_requested.connect(self.open_requested)
        self._recents.forget_requested.connect(self._forget)
        self._no_recents = QLabel(self.tr("The corpora that you open are listed here."))
        self._no_recents.setProperty("tone", "secondary")
        self._start_title = QLabel(self.tr("Start"))
        self._recents_title = QLabel(self.tr("Recent"))
        self._steps_title = QLabel(self.tr("First three steps"))
        self._rule = QFrame()
        left, right = QVBoxLayout(), QVBoxLayout()
        for widget in (self._start_title, *self._cards):
            left.addWidget(widget)
        left.addSpacing(8)
        left.addWidget(self._drop)
        left.addStretch(1)
        self._steps = FirstSteps(self._theme)
        others = (self._no_recents, self._rule, self._steps_title, self._steps)
        for widget in (self._recents_title, self._recents, *others):
            right.addWidget(widget)
        right.addStretch(1)
        self._left, self._right = left, right
        self._lay_out()

    def _lay_out(self) -> None:
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addLayout(self._left, 1)
        self._columns.addLayout(self._right, 1)
        self._content = QWidget()
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(0, 0, 0, 0)
        self._masthead = Masthead(self._theme)
        inner.addWidget(self._masthead)
        inner.addLayout(self._columns)
        self._inner = inner
        body = QWidget()
        column = QVBoxLayout(body)
        column.addStretch(2)
        column.addWidget(self._content, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._scroll = _Area()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(body)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._footer = Footer(self._theme)
        self._footer.language_chosen.connect(self.language_chosen)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._footer)

    def _make_cards(self) -> tuple[StartCard, ...]:
        theme = self._theme
        new = StartCard(
            theme,
            "database",
            self.tr("New corpus"),
            self.tr("One file that holds all pages, articles and steps"),
            cap_text("Ctrl+N"),
        )
        existing = StartCard(
            theme, "folder", self.tr("Open a corpus"), self.tr("A .db file that Jianbao made"), cap_text("Ctrl+O")
        )
        example = StartCard(
            theme,
            "book",
            self.tr("See the example"),
            self.tr("Pages of an invented daily, to try everything on"),
            cap_text("Ctrl+E"),
        )
        new.clicked.connect(self.new_requested)
        existing.clicked.connect(lambda: self.open_requested.emit(None))
        example.clicked.connect(self.example_requested)
        return new, existing, example

    # ── how it looks ──

    def _style(self) -> None:
        theme, colours = self._theme, self._theme.colours
        self._scroll.setStyleSheet(f"QScrollArea, QScrollArea > QWidget > QWidget {{ background: {colours.paper}; }}")
        for title in (self._start_title, self._recents_title, self._steps_title):
            title.setFont(theme.font(Type.CARD))
            title.setStyleSheet(f"color: {colours.text2};")
        self._rule.setStyleSheet(f"background: {colours.hairline};")
        self._rule.setFixedHeight(1)
        self._inner.setSpacing(theme.size(40))
        for column in (self._left, self._right):
            column.setSpacing(theme.size(12))
        self._fit()

    def _fit(self) -> None:
        """Put the columns side by side where there is room, else one below the other."""
        theme = self._theme
        wide = theme.size(2 * _COLUMN + _GAP) + theme.size(48) <= self.width()
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self._columns.setSpacing(theme.size(_GAP if wide else 24))
        width = theme.size(2 * _COLUMN + _GAP if wide else _COLUMN)
        self._content.setFixedWidth(max(240, min(width, self.width() - theme.size(48))))
        rows = min(self._model.rowCount(), _MOST_ROWS)
        self._recents.setFixedHeight(rows * theme.size(62))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """The size that it likes to have."""
        return QSize(self._theme.size(1100), self._theme.size(720))

    # ── keys ──

    def showEvent(self, event: QShowEvent) -> None:
        """Give the focus to the first card, so that arrows and Enter work at once."""
        super().showEvent(event)
        self._cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on a key."""
        focus = self.focusWidget()
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        keys = (Qt.Key.Key_N, Qt.Key.Key_O, Qt.Key.Key_E)
        if control and event.key() in keys:
            self._cards[keys.index(Qt.Key(event.key()))].click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, StartCard):
            focus.click()
        elif not self._move(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def _move(self, key: Qt.Key) -> bool:
        """Move the focus by an arrow key; returns whether there was somewhere to go."""
        focus = self.focusWidget()
        if key is Qt.Key.Key_Right and self._recents.isVisible() and focus is not self._recents:
            self._recents.setCurrentIndex(self._model.index(max(0, self._recents.currentIndex().row())))
            self._recents.setFocus(Qt.FocusReason.TabFocusReason)
        elif key is Qt.Key.Key_Left and focus is self._recents:
            self._cards[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and focus in self._cards:
            step = 1 if key is Qt.Key.Key_Down else -1
            place = self._cards.index(focus) + step
            self._cards[min(max(place, 0), len(self._cards) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            return False
        self._scroll.ensureWidgetVisible(self.focusWidget())
        return True

    # ── what is dropped and forgotten ──

    def _forget(self, path: Path) -> None:
        row = self._recents.currentIndex().row()
        self._settings.forget_corpus(str(path))
        self.refresh()
        if self._model.rows:
            self._recents.setCurrentIndex(self._model.index(min(max(row, 0), len(self._model.rows) - 1)))
        else:
            self._cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files and folders."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._drop.set_welcoming(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Stop showing that a drop is welcome."""
        self._drop.set_welcoming(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self._drop.set_welcoming(False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.dropped.emit(paths)
