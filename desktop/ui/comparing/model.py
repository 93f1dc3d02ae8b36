"""The rows of a comparison as a list model."""

from PySide6.QtCore import Qt

from desktop.ui.comparing.rows import ComparisonRow, Tone
from desktop.ui.row_model import RowModel


class ComparisonModel(RowModel[ComparisonRow]):
    """The rows of a comparison, and what a screen reader says of them."""

    def words(self, row: ComparisonRow, place: int, role: int) -> str | None:
        """Return what a row says under one of Qt's roles."""
        name = " ".join(part for part in (str(row.number or ""), row.note) if part)
        if row.tone is Tone.HEADING:
            spoken = ", ".join(part for part in (name, row.label) if part)
        else:
            change = self.tr("%1, now %2").replace("%1", row.said).replace("%2", row.now)
            spoken = f"{row.label}: {change}" + (f". {name}" if name else "")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return spoken
        return None
