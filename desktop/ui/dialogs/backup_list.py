"""The painted list of a corpus's backups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.ui.painting import RIGHT, paint_text
from desktop.ui.panels.row_list import RowDelegate, RowList, RowState
from desktop.ui.row_model import ROW, RowModel
from desktop.ui.theme import Theme, Type

if TYPE_CHECKING:
    from desktop.corpus.backups import Contents
    from desktop.corpus.rotation import Backup


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup. Parameters: `contents`, what is in it, None when it can't be read."""

    backup: Backup
    contents: Contents | None


class BackupsModel(RowModel[BackupRow]):
    """The rows of the list of backups."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = QLocale()

    def when(self, row: BackupRow) -> str:
        """Return when a backup was made, with the day of the week."""
        return self.moment(row.backup.at)

    def moment(self, at: datetime) -> str:
        """Return a moment with the day of the week."""
        day = self._locale.toString(QDate(at.year, at.month, at.day), self.tr("ddd d MMM yyyy"))
        return f"{day}  {at:%H:%M}"

    def numbers(self, row: BackupRow) -> str:
        """Return how much is in a backup."""
        if row.contents is None:
            return self.tr("can't be read")
        pages, steps = row.contents.pages, row.contents.steps
        return " · ".join((self.tr("%Ln page(s)", "", pages), self.tr("%Ln step(s)", "", steps)))

    def size(self, row: BackupRow) -> str:
        """Return how large a backup is."""
        return self._locale.formattedDataSize(row.backup.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)

    def words(self, row: BackupRow, place: int, role: int) -> str | None:
        """Return when a backup was made, its path as a tool tip, or what a screen reader says of it."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.when(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(row.backup.path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join((self.when(row), self.numbers(row), self.size(row)))
        return None


class _BackupRowDelegate(RowDelegate):
    """When at the left, how much in the middle, how large at the right."""

    def __init__(self, model: BackupsModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._model = model

    def paint_row(self, painter: QPainter, area: QRect, look: BackupRow, state: RowState) -> None:
        """Paint a backup."""
        theme, colours, model = self._theme, self._theme.colours, self._model
        self.paint_ground(painter, area, state, current=state.selected)
        rest = QRectF(area).adjusted(theme.size(12), 0, -theme.size(12), 0)
        third = rest.width() / 3
        left = QRectF(rest.left(), rest.top(), rest.width() - 2 * third + theme.size(24), rest.height())
        paint_text(painter, left, model.when(look), theme.font(Type.INTERFACE, bold=state.selected), colours.text1)
        small = theme.font(Type.SECONDARY)
        middle = QRectF(left.right(), rest.top(), third, rest.height())
        ink = colours.text2 if look.contents is not None else colours.warning_text
        paint_text(painter, middle, model.numbers(look), small, ink)
        right = QRectF(middle.right(), rest.top(), rest.right() - middle.right(), rest.height())
        paint_text(painter, right, model.size(look), small, colours.text2, RIGHT)


class BackupList(RowList):
    """Lists backups, the newest first."""

    def __init__(self, model: BackupsModel, theme: Theme) -> None:
        super().__init__(theme)
        self.setModel(model)
        self.setItemDelegate(_BackupRowDelegate(model, theme, self))
        self.setAccessibleName(self.tr("Backups"))
        self.setFrameShape(RowList.Shape.StyledPanel)

    def chosen(self) -> BackupRow | None:
        """Return the chosen backup."""
        return self.currentIndex().data(ROW)
