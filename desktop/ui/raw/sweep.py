"""Sweeping over line numbers with the mouse: it selects the blocks of the rows that it passes."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint
from PySide6.QtWidgets import QAbstractItemView, QListView

_FLAG = QItemSelectionModel.SelectionFlag


class Sweep:
    """Selects from the row at which the button was pressed to the row that the mouse is at.

    Parameters: `view`; `origin`, the first row; `keep`, whether what was selected stays so, as with Ctrl.
    """

    def __init__(self, view: QListView, origin: int, *, keep: bool) -> None:
        self._view, self._origin = view, origin
        self._kept = view.selectionModel().selection() if keep else QItemSelection()
        self.moved = False

    def move(self, place: QPoint) -> None:
        """Select as far as a place of the viewport; beyond its edges it scrolls."""
        view, model = self._view, self._view.model()
        area = view.viewport().rect()
        index = view.indexAt(QPoint(1, min(max(place.y(), area.top() + 1), area.bottom() - 1)))
        if not index.isValid() or (index.row() == self._origin and not self.moved):
            return
        self.moved = True
        top, bottom = sorted((self._origin, index.row()))
        chosen = QItemSelection(model.index(top, 0), model.index(bottom, 0))
        chosen.merge(self._kept, _FLAG.Select)
        view.selectionModel().setCurrentIndex(index, _FLAG.NoUpdate)
        view.selectionModel().select(chosen, _FLAG.ClearAndSelect)
        if not area.contains(place.x(), place.y()):
            step = 1 if place.y() > area.bottom() else -1
            view.scrollTo(model.index(index.row() + step, 0), QAbstractItemView.ScrollHint.EnsureVisible)
