"""Bringing a row into sight, with what stands around it."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView


def bring_into_sight(view: QAbstractItemView, index: QModelIndex) -> None:
    """Scroll to a row that is not wholly in sight, a quarter of the view behind the edge, for what stands around it.

    A row that is higher than that is shown from its beginning.
    """
    area, place = view.viewport().rect(), view.visualRect(index)
    room = area.height() // 4
    shift = 0
    if place.top() < area.top():
        shift = place.top() - room
    elif place.bottom() > area.bottom():
        shift = max(0, min(place.bottom() - area.bottom() + room, place.top()))
    if shift:
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + shift)
