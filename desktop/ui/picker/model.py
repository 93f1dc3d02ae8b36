"""The model of a label picker's list."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from desktop.ui.picker.offers import Offer, PickRow
from desktop.ui.picker.words import LabelWords
from desktop.ui.row_model import Index, RowModel
from desktop.ui.session import Session


class PickModel(RowModel[PickRow]):
    """The rows of a label picker; headings can't be chosen."""

    def __init__(self, session: Session, words: LabelWords, parent: QObject, *, districts: bool) -> None:
        super().__init__(parent)
        self._session, self._words, self._districts = session, words, districts

    def offer(self, row: int) -> Offer | None:
        """Return the label in a row, None for a heading or no row."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, Offer) else None

    def row_of_key(self, key: str) -> int:
        """Return the row of the label that a key picks, -1 if there is none."""
        return next((i for i, row in enumerate(self.rows) if isinstance(row, Offer) and row.key == key), -1)

    def row_of(self, label_id: str, near: int) -> int:
        """Return the row of a label that is nearest to another row, the first label's if it is not listed."""
        rows = [i for i, row in enumerate(self.rows) if isinstance(row, Offer) and row.label_id == label_id]
        return min(rows, key=lambda row: abs(row - near)) if rows else self.step(-1, 1)

    def step(self, row: int, by: int) -> int:
        """Return the row of the label that lies `by` labels further, or the last one in that direction."""
        places = [i for i, each in enumerate(self.rows) if isinstance(each, Offer)]
        if not places:
            return -1
        here = places.index(row) if row in places else (-1 if by > 0 else len(places))
        return places[min(max(0, here + by), len(places) - 1)]

    def words(self, row: PickRow, place: int, role: int) -> str | None:
        """Return a row's name, or what a screen reader says of it."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name if isinstance(row, Offer) else self._words.heading(row, districts=self._districts)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words.spoken(row, self._session.page, districts=self._districts)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Labels can be chosen, headings can't."""
        if self.offer(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
