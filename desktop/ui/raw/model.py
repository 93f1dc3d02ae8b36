"""The model of the raw page: one row a block or gap."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt

from desktop.page.page import Page
from desktop.ui.cards.marks import DOUBTFUL
from desktop.ui.names import Names
from desktop.ui.raw.rows import Row, State, is_bold, rows_of
from desktop.ui.row_model import ROW, Index

BLOCKS_MIME = "application/x-jianbao-blocks"

_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

_FEW = 20
"""Rows that are painted again one by one; for more the whole view is, which takes no longer."""


def _key(row: Row) -> int:
    """Return what a row is, whatever becomes of it."""
    return row.block.id if row.block else -row.line


def _measured(row: Row) -> tuple[str, bool, bool]:
    """Return what the height of a row depends on."""
    return row.text, is_bold(row), row.state is State.DUPLICATE


class RawModel(QAbstractListModel):
    """The rows of the open page, and what a screen reader says of each."""

    def __init__(self, names: Names, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self.rows: tuple[Row, ...] = ()
        self._text = ""
        self._place: dict[int, int] = {}
        self.may_have_grown = True

    def show(self, page: Page | None) -> None:
        """Show a page; rows that stay the same keep their selection and scroll position.

        `may_have_grown` says of the last change whether rows may have another height, for which all are measured.
        """
        before, known = self.rows, self._known(page)
        rows = rows_of(page, known) if page else ()
        self._text = page.text if page else ""
        same = [_key(row) for row in rows] == [_key(row) for row in before]
        if not same:
            self.beginResetModel()
        self.rows = rows
        self._place = {row.block.id: i for i, row in enumerate(rows) if row.block}
        if same:
            pairs = enumerate(zip(rows, before, strict=True))
            changed = [place for place, (row, old) in pairs if row is not old and row != old]
            self.may_have_grown = any(_measured(rows[place]) != _measured(before[place]) for place in changed)
            self._tell(changed[:1] if self.may_have_grown else changed)  # one row that may have grown moves others
        else:
            self.endResetModel()

    def _known(self, page: Page | None) -> dict[int, Row]:
        """Return the rows that are shown, by block, if they are of the same dump as a page."""
        if page is None or page.text is not self._text:
            return {}
        return {row.block.id: row for row in self.rows if row.block}

    def _tell(self, changed: list[int]) -> None:
        """Tell which rows changed: few one by one, many at once, as when all articles below get other numbers."""
        if len(changed) > _FEW:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        for place in changed:
            self.dataChanged.emit(self.index(place), self.index(place))

    def index_of(self, block_id: int | None) -> QModelIndex:
        """Return the index of a block's row; an invalid one when it has none."""
        return self.index(self._place[block_id]) if block_id in self._place else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row's text, the row itself (`ROW`), what a screen reader says, or a doubt as the tool tip."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._doubt(row) or None
        return None

    def _spoken(self, row: Row) -> str:
        if row.block is None:
            return self.tr("%n blank line(s)", "", row.gap)
        place = {
            State.ARTICLE: self.tr("article %1").replace("%1", str(row.number)),
            State.UNASSIGNED: self.tr("unassigned"),
            State.DUPLICATE: self.tr("repeats line %1").replace("%1", str(row.original_line)),
            State.FURNITURE: self.tr("not in an article"),
        }[row.state]
        line = self.tr("line %1").replace("%1", str(row.line))
        parts = [line, self._names.role(row.block.role), place]
        doubt = self._doubt(row)
        return f"{', '.join([*parts, doubt] if doubt else parts)}: {row.text}"

    def _doubt(self, row: Row) -> str:
        """Return that the parser is unsure of a block, or nothing."""
        if row.block is None or row.block.confidence >= DOUBTFUL:
            return ""
        return self.tr("the parser is unsure (%1)").replace("%1", f"{row.block.confidence:.2f}")

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Blocks can be selected and dragged; gaps can't."""
        if not index.isValid() or self.rows[index.row()].block is None:
            return Qt.ItemFlag.NoItemFlags
        return _FLAGS

    def mimeTypes(self) -> list[str]:
        """Blocks travel by their ids."""
        return [BLOCKS_MIME]

    def mimeData(self, indexes: Any) -> QMimeData:
        """Return the ids of the dragged blocks, and their text for other programs."""
        rows = [self.rows[i] for i in sorted({index.row() for index in indexes})]
        data = QMimeData()
        data.setData(BLOCKS_MIME, ",".join(str(row.block.id) for row in rows if row.block).encode())
        data.setText("\n".join(row.text for row in rows if row.block))
        return data
