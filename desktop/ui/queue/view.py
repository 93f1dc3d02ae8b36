"""The list of the queue's pages."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.ui.in_sight import InSight


class QueueView(QListView):
    """The list of pages; every page is as high as any other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        InSight(self)

    def dataChanged(self, top: QModelIndex, bottom: QModelIndex, roles: Sequence[int] = ()) -> None:
        """Repaint what changed; a QListView would measure every row again."""
        QAbstractItemView.dataChanged(self, top, bottom, roles)
