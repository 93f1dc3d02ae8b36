"""The model of the cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt

from desktop.page.page import Page
from desktop.ui.cards.rows import ArticleRow, CardRow, Group, GroupRow, rows_of
from desktop.ui.cards.words import CardWords
from desktop.ui.row_model import Index, RowModel

if TYPE_CHECKING:
    from collections.abc import Iterable

ARTICLES_MIME = "application/x-jianbao-articles"

_GROUP = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_ARTICLE = _GROUP | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled


class CardsModel(RowModel[CardRow]):
    """The cards of the open page; `expanded` tells whether what is in no article is listed."""

    def __init__(self, words: CardWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._page: Page | None = None
        self.expanded = False

    def show_page(self, page: Page | None) -> None:
        """Show a page; rows that stay the same keep their selection and scroll position."""
        self._page = page
        rows = rows_of(page, self.expanded) if page else ()
        before = self.rows
        if [_key(row) for row in rows] != [_key(row) for row in before]:
            self.show(rows)
            return
        self.rows = rows
        for place, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(place), self.index(place))

    def toggle(self) -> None:
        """List what is in no article, or only count it."""
        self.expanded = not self.expanded
        self.show_page(self._page)

    def index_of_article(self, article_id: str | None) -> QModelIndex:
        """Return the index of an article's card; an invalid one when it has none."""
        return self._index_of(f"article {article_id}")

    def index_of_group(self, group: Group) -> QModelIndex:
        """Return the index of a group's row; an invalid one when it is not listed."""
        return self._index_of(group)

    def _index_of(self, key: str) -> QModelIndex:
        return next((self.index(i) for i, row in enumerate(self.rows) if _key(row) == key), QModelIndex())

    def words(self, row: CardRow, place: int, role: int) -> str | None:
        """Return a row's first words, its full headline as a tool tip, or what a screen reader says of it."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.headline(row.article) if isinstance(row, ArticleRow) else self._words.group(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words.spoken(row, expanded=self.expanded)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, ArticleRow):
            return self._words.headline(row.article)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be selected, articles can be dragged too."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _ARTICLE if isinstance(self.rows[index.row()], ArticleRow) else _GROUP

    def mimeTypes(self) -> list[str]:
        """Articles travel by their ids."""
        return [ARTICLES_MIME]

    def mimeData(self, indexes: Iterable[Index]) -> QMimeData:
        """Return the ids of the dragged articles in reading order."""
        rows = [self.rows[place] for place in sorted({index.row() for index in indexes})]
        data = QMimeData()
        data.setData(ARTICLES_MIME, ",".join(row.article.id for row in rows if isinstance(row, ArticleRow)).encode())
        return data


def _key(row: CardRow) -> str:
    return row.group if isinstance(row, GroupRow) else f"article {row.article.id}"
