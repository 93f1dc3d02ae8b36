"""The filters of the queue: which pages are shown, and how many are to be looked at again or in the trash."""

from enum import IntEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QToolButton, QVBoxLayout, QWidget

from desktop.corpus.queue import Marks, QueueFilter
from desktop.page.page import PageStatus
from desktop.ui.article.flow import FlowLayout
from desktop.ui.icons import icon
from desktop.ui.theme import Theme, Type


class Choice(IntEnum):
    """The filters in their order."""

    ALL = 0
    UNFINISHED = 1
    PROBLEMS = 2
    LOOK_AGAIN = 3
    TRASH = 4


_UNFINISHED = frozenset({PageStatus.NEW, PageStatus.IN_PROGRESS})
_ICONS = {Choice.LOOK_AGAIN: "flag", Choice.TRASH: "trash"}
_MOST_ON_RAIL = 999


class Filters(QWidget):
    """One filter is in force; those that count pages are there only while there are such pages, also on the rail."""

    chosen = Signal()
    """Another filter is in force."""
    counted = Signal()
    """There are more or fewer pages to look at again or in the trash."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rail = False
        self.marks = Marks()
        self.choice = Choice.ALL
        self.buttons = {choice: QToolButton(self) for choice in Choice}
        self._group = QButtonGroup(self)
        self._plain = QWidget(self)
        self._counting = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._counting.setSpacing(0)
        self._fill()
        self._lay_out()
        self._show_counts()
        theme.changed.connect(self._restyle)

    def _fill(self) -> None:
        texts = (self.tr("All"), self.tr("Unfinished"), self.tr("Problems"))
        for choice, button in self.buttons.items():
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setFont(self._theme.font(Type.SECONDARY))
            if choice in _ICONS:
                button.setIcon(icon(_ICONS[choice], self._theme))
                button.setIconSize(QSize(self._theme.size(14), self._theme.size(14)))
            else:
                button.setText(texts[choice])
            self._group.addButton(button, choice)
        self.buttons[Choice.ALL].setChecked(True)
        self._group.idClicked.connect(lambda number: self.toggle(Choice(number)))

    def _lay_out(self) -> None:
        row = FlowLayout(self._plain, 0)
        for choice, button in self.buttons.items():
            (self._counting if choice in _ICONS else row).addWidget(button)
        self._counting.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._plain)
        self._column.addLayout(self._counting)

    # ── what is in force ──

    def filter(self, text: str) -> QueueFilter:
        """Return the filter in force. Parameters: `text`, what is looked for."""
        return QueueFilter(
            text=text,
            statuses=_UNFINISHED if self.choice is Choice.UNFINISHED else frozenset(),
            only_problems=self.choice is Choice.PROBLEMS,
            look_again=self.choice is Choice.LOOK_AGAIN,
            trashed=self.choice is Choice.TRASH,
        )

    def choose(self, choice: Choice) -> bool:
        """Put a filter in force without telling; returns whether it was not."""
        changed, self.choice = choice is not self.choice, choice
        self.buttons[choice].setChecked(True)
        return changed

    def toggle(self, choice: Choice) -> None:
        """Put a filter in force; one that counts and is in force already gives way to all pages."""
        if self.choose(Choice.ALL if choice is self.choice and choice in _ICONS else choice):
            self.chosen.emit()

    def count(self, choice: Choice) -> int:
        """Return how many pages there are to look at again, or in the trash."""
        return self.marks.trashed if choice is Choice.TRASH else self.marks.look_again

    def show_marks(self, marks: Marks) -> bool:
        """Show how many pages there are; returns whether the filter in force had to go, since there are none."""
        if marks != self.marks:
            self.marks = marks
            self._show_counts()
            self.counted.emit()
        return self.choice in _ICONS and not self.count(self.choice) and self.choose(Choice.ALL)

    # ── look ──

    def set_rail(self, rail: bool) -> None:
        """Show only what counts pages, as a sign and a number, one below the other."""
        s, self._rail = self._theme.size, rail
        self._plain.setVisible(not rail)
        direction = QBoxLayout.Direction.TopToBottom if rail else QBoxLayout.Direction.LeftToRight
        self._counting.setDirection(direction)
        self._column.setContentsMargins(*((s(2), 0, s(2), 0) if rail else (s(12), 0, s(4), s(4))))
        self._show_counts()

    def _show_counts(self) -> None:
        names = {Choice.LOOK_AGAIN: self.tr("Flagged"), Choice.TRASH: self.tr("Trash")}
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonTextOnly
        for choice, name in names.items():
            button, count = self.buttons[choice], self.count(choice)
            number = f"{_MOST_ON_RAIL}+" if self._rail and count > _MOST_ON_RAIL else str(count)
            button.setText(number if self._rail else f"{name} {number}")
            button.setToolButtonStyle(beside if self._rail else alone)
            button.setToolTip(name if self._rail else "")
            button.setAccessibleName(f"{name}, {count}")
            button.setVisible(count > 0)

    def _restyle(self) -> None:
        for button in self.buttons.values():
            button.setFont(self._theme.font(Type.SECONDARY))
            button.setIconSize(QSize(self._theme.size(14), self._theme.size(14)))
        self.set_rail(self._rail)
