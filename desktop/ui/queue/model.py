"""The model of the queue: pages under the dates of their issues, or under how sure the parser is of them."""

from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.corpus.queue import QueueOrder, QueueRow
from desktop.page.page import PageStatus
from desktop.ui.names import Names
from desktop.ui.queue.headings import Headings

ENTRY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class Heading(NamedTuple):
    """What stands above pages, and how many of them are done; `short`, it on the rail."""

    text: str
    short: str
    done: int
    total: int


Entry = QueueRow | Heading  # not one in the other: twenty thousand pages would need 2 MB more


class QueueModel(QAbstractListModel):
    """The rows that the corpus gave, with a heading for each date or each band of confidence."""

    def __init__(self, names: Names, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self.headings = Headings(locale, self)
        self.order = QueueOrder.DATE
        self.entries: list[Entry] = []
        self._place: dict[int, int] = {}
        self._known: dict[int, QueueRow] = {}

    def show(self, rows: list[QueueRow], order: QueueOrder = QueueOrder.DATE) -> None:
        """Show rows in the order in which they come. Parameters: `order`, which that is."""
        self.beginResetModel()
        self.order = order
        self.entries = self._with_headings(rows)
        self._place = {entry.id: i for i, entry in enumerate(self.entries) if isinstance(entry, QueueRow)}
        self._known.update((row.id, row) for row in rows)
        self.endResetModel()

    def update(self, pages: tuple[int, ...], rows: list[QueueRow]) -> bool:
        """Show new rows for some pages in their places.

        Parameters: `pages`, ids; `rows`, of those of them that are to be seen. Returns whether that could be done:
        not if one of the pages comes, goes or moves.
        """
        shown = {page_id for page_id in pages if page_id in self._place}
        if {row.id for row in rows} != shown or any(self._moves(row) for row in rows):
            return False
        for row in rows:
            place = self._place[row.id]
            self.entries[place] = self._known[row.id] = row
            self.dataChanged.emit(self.index(place), self.index(place))
            self._count_again(place)
        return True

    def _moves(self, row: QueueRow) -> bool:
        before = self.entries[self._place[row.id]]
        return isinstance(before, Heading) or self._sorted_by(before) != self._sorted_by(row)

    def _sorted_by(self, row: QueueRow) -> tuple[object, ...]:
        place = row.date, row.page_no
        if self.order is QueueOrder.DATE:
            return place
        done = row.status is PageStatus.DONE
        return (done, *place) if self.order is QueueOrder.USEFUL else (done, row.confidence, *place)

    def _count_again(self, place: int) -> None:
        """Count the pages done under the heading above a place."""
        while not isinstance(heading := self.entries[place], Heading):
            place -= 1
        pages = self.entries[place + 1 : place + 1 + heading.total]
        done = sum(isinstance(entry, QueueRow) and entry.status is PageStatus.DONE for entry in pages)
        if done != heading.done:
            self.entries[place] = heading._replace(done=done)
            self.dataChanged.emit(self.index(place), self.index(place))

    def _with_headings(self, rows: list[QueueRow]) -> list[Entry]:
        groups: dict[object, list[QueueRow]] = {}
        for row in rows:
            groups.setdefault(self.headings.key(row, self.order), []).append(row)
        entries: list[Entry] = []
        for pages in groups.values():
            done = sum(row.status is PageStatus.DONE for row in pages)
            entries.append(Heading(*self.headings.of(pages[0], self.order), done, len(pages)))
            entries.extend(pages)
        return entries

    @property
    def pages(self) -> list[int]:
        """The ids of the pages in order."""
        return list(self._place)

    def index_of(self, page_id: int | None) -> QModelIndex:
        """Return the index of a page; an invalid one when it is not shown."""
        return self.index(self._place[page_id]) if page_id in self._place else QModelIndex()

    def row_of(self, page_id: int) -> QueueRow | None:
        """Return the row of a page that is shown."""
        return self._known[page_id] if page_id in self._place else None

    def known(self, page_id: int) -> QueueRow | None:
        """Return the row of a page as it was shown last, be it hidden by a filter now; on any thread.

        A row that is read again and says the same need not be made anew: a search in twenty thousand pages would leave
        holes of eight megabytes behind each time.
        """
        return self._known.get(page_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of headings and pages."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return an entry (`ENTRY`), its text, or what a screen reader says."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(entry)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(entry, QueueRow):
            return entry.source
        return None

    def _spoken(self, row: Entry) -> str:
        if isinstance(row, Heading):
            return f"{row.text}, {row.done}/{row.total}"
        parts = [
            row.date or self.headings.undated(),
            self._names.page_number(row.page_no or ""),
            self._names.page_status(row.status),
            self.tr("%n article(s)", "", row.articles),
            self.tr("%n problem(s)", "", row.problems),
        ]
        if row.look_again:
            parts.append(self.tr("flagged"))
        if row.trashed:
            parts.append(self.tr("in the trash"))
        if self.order is QueueOrder.USEFUL and (would_teach := self.headings.would_teach(row)) is not None:
            parts.append(self.tr("would teach %1").replace("%1", f"{would_teach:.2f}"))
        if self.order is QueueOrder.CONFIDENCE:
            parts.append(self.tr("confidence %1").replace("%1", f"{row.confidence:.2f}"))
        return ", ".join(parts)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Pages can be selected, headings can't."""
        if not index.isValid() or isinstance(self.entries[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
