"""The button in the queue's header that says in which order the pages stand."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.corpus.queue import QueueOrder
from desktop.ui.icons import icon
from desktop.ui.theme import Theme


class OrderButton(QToolButton):
    """A menu of the orders; the one in force is checked."""

    chosen = Signal(object)
    """A QueueOrder was chosen in the menu."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setToolTip(self.tr("Order of the pages"))
        self.setAccessibleName(self.tr("Order of the pages"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu, group = QMenu(self), QActionGroup(self)
        self.actions_by_order = {
            QueueOrder.DATE: QAction(self.tr("By date"), group),
            QueueOrder.CONFIDENCE: QAction(self.tr("Least certain first"), group),
            QueueOrder.USEFUL: QAction(self.tr("Most useful to label first"), group),
        }
        for order, action in self.actions_by_order.items():
            action.setCheckable(True)
            action.triggered.connect(lambda _checked, order=order: self.chosen.emit(order))
            menu.addAction(action)
        self.setMenu(menu)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setIcon(icon("sort", self._theme))
        self.setIconSize(QSize(self._theme.size(16), self._theme.size(16)))

    def show_order(self, order: QueueOrder) -> None:
        """Check the order in force."""
        self.actions_by_order[order].setChecked(True)
