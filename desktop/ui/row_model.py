"""A list model whose rows are values of our own."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

ROW = Qt.ItemDataRole.UserRole
"""The role under which a model hands out the value of a row."""

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")


class RowModel(QAbstractListModel, Generic[Row]):
    """Shows `rows`; what each says to people is told by `words`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show(self, rows: tuple[Row, ...]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def words(self, row: Row, place: int, role: int) -> str | None:
        """Return what a row says under one of Qt's roles, None for nothing. Parameters: `place`, from 0."""
        raise NotImplementedError

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's value under `ROW`, else its words."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        return row if role == ROW else self.words(row, index.row(), role)
