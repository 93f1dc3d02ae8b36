"""Picking one of some choices: an article, a role, an original."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.picker.choice_delegate import ROW_HEIGHT, ChoiceDelegate
from desktop.ui.picker.choices import Choice, Choices, Found
from desktop.ui.picker.search_popup import SearchPopup
from desktop.ui.row_model import RowModel
from desktop.ui.theme import Theme

_ROWS = 10
_WIDEST = 680
"""Pixels at 100 %."""
_MEASURED = 100
"""So many choices are measured: those that are seen first."""


class _Model(RowModel[Found]):
    """The choices that fit what was typed."""

    def words(self, row: Found, place: int, role: int) -> str | None:
        """Return a choice's text, or what a screen reader says of it."""
        choice = row.choice
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            number = f"{choice.number}: " if choice.number else ""
            return f"{number}{choice.text}, {choice.detail}".removesuffix(", ")
        return None


class ChoicePopup(SearchPopup):
    """A popup in which one of some choices is picked by arrows, by typing a part of it, or by its number.

    Parameters: `title`, what it is for; `choices`, in the order in which they are offered; `current`, the one that
    Enter takes at first, None for none until the curator moves to one.
    """

    chosen = Signal(str)
    """The id of the picked choice; the popup is closed by then."""

    def __init__(
        self, title: str, choices: Sequence[Choice], theme: Theme, parent: QWidget, current: int | None = 0
    ) -> None:
        super().__init__(theme, parent)
        self._choices = Choices(choices)
        self.field.wants_digits = any(choice.number for choice in choices)
        self._model = _Model(self)
        keys = (("↑↓", self.tr("Move")), ("↵", self.tr("Choose")), ("Esc", self.tr("Close")))
        self._delegate = ChoiceDelegate(theme, self)
        self.furnish(title, self.tr("Type to search"), self._model, self._delegate, keys)
        self.list.clicked.connect(self._pick)
        self.field.textChanged.connect(self._search)
        self.field.command.connect(self._command)
        self.field.digit.connect(self._digit)
        self._search("")
        self.list.setCurrentIndex(self._model.index(-1 if current is None else current))
        rows = min(_ROWS, max(3, len(choices)))
        self.resize(
            self._wanted_width(choices, parent.window().width()),
            theme.size(36 + 60 + 38 + 22) + rows * theme.size(ROW_HEIGHT) + 22,
        )

    def _wanted_width(self, choices: Sequence[Choice], room: int) -> int:
        """Return a width in which every choice is read whole, within bounds. Parameters: `room`, the window's width."""
        s, delegate = self._theme.size, self._delegate
        widest = max((delegate.width(choice) for choice in choices[:_MEASURED]), default=0) + s(64)
        return max(s(440), min(widest, s(_WIDEST), room - s(32)))

    def _search(self, text: str) -> None:
        self._model.show(self._choices.search(text))
        self.show_list()
        if self._model.rows:
            self.list.setCurrentIndex(self._model.index(0))

    def _digit(self, digit: int, alt: bool) -> None:
        """Pick the choice with this number at once if no other begins with the same digit."""
        fitting = self._choices.numbered(str(digit))
        if len(fitting) == 1:
            self._finish(fitting[0])
        elif not alt:
            self.field.insert(str(digit))

    def _command(self, key: int, modifiers: object) -> None:
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.list.currentIndex())
        else:
            page = self.rows_of_screen(ROW_HEIGHT)
            step = {
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_Backtab: -1,
                Qt.Key.Key_PageUp: -page,
                Qt.Key.Key_PageDown: page,
            }.get(Qt.Key(key), 1)
            row = min(max(0, self.list.currentIndex().row() + step), self._model.rowCount() - 1)
            self.list.setCurrentIndex(self._model.index(row))

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid():
            self._finish(self._model.rows[index.row()].choice)

    def _finish(self, choice: Choice) -> None:
        self.close()
        self.chosen.emit(choice.id)
