"""A popup in which a list is searched by typing."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QStyledItemDelegate, QVBoxLayout, QWidget

from desktop.ui.picker.field import SearchField
from desktop.ui.picker.key_hints import KeyHints
from desktop.ui.picker.popup import Popup
from desktop.ui.theme import Theme, Type


class SearchPopup(Popup):
    """A title, the field, the list that it searches, and the keys; the field has the focus all the time."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.field = SearchField(theme, self)
        self.list = QListView(self)
        self._nothing = QLabel(self.tr("Nothing fits. Type less or something else."), self)
        self._nothing.setProperty("tone", "secondary")

    def furnish(
        self,
        title: str,
        placeholder: str,
        model: QAbstractItemModel,
        delegate: QStyledItemDelegate,
        keys: Iterable[tuple[str, str]],
    ) -> None:
        """Put everything in its place. Parameters: `keys`, pairs of a key's name and what it does."""
        self.setAccessibleName(title)
        self.field.ask(placeholder)
        self._set_up_list(title, model, delegate)
        s = self._theme.size
        heading = QLabel(title, self)
        heading.setFont(self._theme.font(Type.CARD))
        inner = QVBoxLayout()
        inner.setContentsMargins(s(12), s(10), s(12), s(8))
        inner.setSpacing(s(8))
        for widget, stretch in ((heading, 0), (self.field, 0), (self.list, 1)):
            inner.addWidget(widget, stretch)
        inner.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        self.content.addLayout(inner, 1)
        self.content.addWidget(KeyHints(self._theme, tuple(keys), self))

    def _set_up_list(self, title: str, model: QAbstractItemModel, delegate: QStyledItemDelegate) -> None:
        view = self.list
        view.setModel(model)
        view.setItemDelegate(delegate)
        view.setAccessibleName(title)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.viewport().setAutoFillBackground(False)
        view.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_list(self) -> None:
        """Show the list, or that nothing fits where it is empty."""
        some = self.list.model().rowCount() > 0
        self.list.setVisible(some)
        self._nothing.setVisible(not some)

    def rows_of_screen(self, height: int) -> int:
        """Return by how many rows Page Up and Page Down move. Parameters: `height`, a row's, in pixels at 100 %."""
        return max(1, self.list.viewport().height() // self._theme.size(height) - 1)

    def sizeHint(self) -> QSize:
        """As large as it was made."""
        return self.size()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus to the field."""
        super().focusInEvent(event)
        self.field.setFocus(event.reason())
