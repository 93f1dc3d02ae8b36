"""The corpora that were open lately, and how far each is."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, Qt, QTimer

from desktop.ui.row_model import RowModel
from desktop.ui.settings import RecentCorpus

if TYPE_CHECKING:
    from desktop.corpus.queue import Summary


@dataclass(frozen=True, slots=True)
class RecentRow:
    """One corpus of the list.

    Parameters: `opened`, when, in words; `summary`, None until it was read or when it can't be; `trouble`, why not.
    """

    path: Path
    opened: str
    summary: Summary | None = None
    trouble: str = ""

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return self.path.stem


class RecentsModel(RowModel[RecentRow]):
    """The rows of the list of recent corpora. Parameters: `clock`, now, with a time zone."""

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._read_next)
        self._unread: list[int] = []

    def show_corpora(self, recent: tuple[RecentCorpus, ...]) -> None:
        """Show these corpora at once; their numbers follow one by one, each in a turn of the event loop."""
        self.show(tuple(RecentRow(Path(corpus.path), self._when(corpus.opened_at)) for corpus in recent))
        self._unread = list(range(len(self.rows)))
        self._timer.start()

    def words(self, row: RecentRow, place: int, role: int) -> str | None:
        """Return a corpus's name, its path as a tool tip, or what a screen reader says of it."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(row.path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (row.name, str(row.path), self.numbers(row), row.opened) if part)
        return None

    def numbers(self, row: RecentRow) -> str:
        """Return a corpus in numbers, or what is wrong with it; empty while that is unknown."""
        if row.summary is None:
            return row.trouble
        pages = self.tr("%Ln page(s)", "", row.summary.pages)
        return " · ".join((pages, self.tr("%Ln article(s)", "", row.summary.articles)))

    def _read_next(self) -> None:
        if not self._unread:
            return
        number = self._unread.pop(0)
        self.rows = (*self.rows[:number], self._read(self.rows[number]), *self.rows[number + 1 :])
        self.dataChanged.emit(self.index(number), self.index(number))
        self._timer.start()

    def _read(self, row: RecentRow) -> RecentRow:
        from desktop.corpus.errors import CorpusError
        from desktop.corpus.queue import summary

        if not os.path.isfile(row.path):
            return replace(row, trouble=self.tr("The file is not here"))
        try:
            return replace(row, summary=summary(row.path))
        except CorpusError:
            return replace(row, trouble=self.tr("This is no corpus that can be read"))

    def _when(self, opened_at: str) -> str:
        """Return a moment in words: its time today and yesterday, else its date."""
        local, now = datetime.fromisoformat(opened_at).astimezone(), self._clock().astimezone()
        time = local.strftime("%H:%M")
        if local.date() == now.date():
            return self.tr("today %1").replace("%1", time)
        if local.date() == (now - timedelta(days=1)).date():
            return self.tr("yesterday %1").replace("%1", time)
        pattern = self.tr("d MMM") if local.year == now.year else self.tr("d MMM yyyy")
        return QLocale().toString(QDate(local.year, local.month, local.day), pattern)
