"""Picking one of some choices: an article, a role, an original."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QVBoxLayout, QWidget

from desktop.ui.picker.choice_delegate import ChoiceDelegate
from desktop.ui.picker.choices import Choice, Choices, Found
from desktop.ui.picker.field import SearchField
from desktop.ui.picker.footer import Footer
from desktop.ui.picker.popup import Popup
from desktop.ui.theme import Theme, Type

__all__ = ["Choice", "ChoicePopup"]

Index = QModelIndex | QPersistentModelIndex
_ROWS = 10


class _Model(QAbstractListModel):
    """The choices that fit what was typed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[Found, ...] = ()

    def show(self, rows: tuple[Found, ...]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's text, the row itself, or what a screen reader says."""
        if not index.isValid():
            return None
        found = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.choice.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            number = f"{found.choice.number}: " if found.choice.number else ""
            return f"{number}{found.choice.text}, {found.choice.detail}".removesuffix(", ")
        return None


class ChoicePopup(Popup):
    """A popup in which one of some choices is picked by arrows, by typing a part of it, or by its number.

    Parameters: `title`, what it is for; `choices`, in the order in which they are offered.
    """

    chosen = Signal(str)
    """The id of the picked choice; the popup is closed by then."""

    def __init__(self, title: str, choices: Sequence[Choice], theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._choices = Choices(choices)
        self._title = QLabel(title, self)
        self._title.setFont(theme.font(Type.CARD))
        self.field = SearchField(theme, self.tr("Type to search"), self)
        self.field.wants_digits = any(choice.number or choice.key.isdigit() for choice in choices)
        self._model = _Model(self)
        self.list = QListView(self)
        self._nothing = QLabel(self.tr("Nothing fits. Type less or something else."), self)
        self._nothing.setProperty("tone", "secondary")
        self._set_up_list()
        self._lay_out()
        self.setAccessibleName(title)
        self.field.textChanged.connect(self._search)
        self.field.command.connect(self._command)
        self.field.digit.connect(self._digit)
        self._search("")
        rows = min(_ROWS, max(3, len(choices)))
        self.resize(theme.size(440), theme.size(36 + 60 + 38 + 22) + rows * theme.size(34) + 22)

    def _set_up_list(self) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(ChoiceDelegate(self._theme, self))
        self.list.setAccessibleName(self._title.text())
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setMouseTracking(True)
        self.list.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.list.clicked.connect(self._pick)

    def _lay_out(self) -> None:
        s = self._theme.size
        inner = QVBoxLayout()
        inner.setContentsMargins(s(12), s(10), s(12), s(8))
        inner.setSpacing(s(8))
        for widget in (self._title, self.field):
            inner.addWidget(widget)
        inner.addWidget(self.list, 1)
        inner.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        self.content.addLayout(inner, 1)
        keys = (("↑↓", self.tr("Move")), ("↵", self.tr("Choose")), ("Esc", self.tr("Close")))
        self.content.addWidget(Footer(self._theme, keys, self))

    def sizeHint(self) -> QSize:
        """As large as it was made."""
        return self.size()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus to the field."""
        super().focusInEvent(event)
        self.field.setFocus(event.reason())

    def _search(self, text: str) -> None:
        self._model.show(self._choices.search(text))
        some = bool(self._model.rows)
        self.list.setVisible(some)
        self._nothing.setVisible(not some)
        if some:
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
            page = max(1, self.list.viewport().height() // self._theme.size(34) - 1)
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
