"""The headings of the queue: dates, or bands of confidence."""

from bisect import bisect_right
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from desktop.corpus.queue import QueueOrder, QueueRow
from desktop.page.page import PageStatus

if TYPE_CHECKING:
    from desktop.ui.usefulness import Usefulness

USEFUL_BANDS = (0.5, 0.25)
"""From here on a page would teach much, or something."""
BANDS = (0.5, 0.75, 0.9)
"""Where one band of confidence ends and the next begins: at the steps of the cards' bars."""


class Headings(QObject):
    """Says under which heading a page stands."""

    def __init__(self, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self.usefulness: Usefulness | None = None
        """How much pages would teach; None before the panes stand."""

    def key(self, row: QueueRow, order: QueueOrder) -> object:
        """Return what pages under one heading have in common."""
        if order is QueueOrder.DATE:
            return row.date
        if row.status is PageStatus.DONE:
            return PageStatus.DONE
        return self._useful(row)[0] if order is QueueOrder.USEFUL else bisect_right(BANDS, row.confidence)

    def of(self, row: QueueRow, order: QueueOrder) -> tuple[str, str]:
        """Return the heading above a page, and what of it there is room for on the rail."""
        if order is QueueOrder.DATE:
            return (self._day(row.date), row.date[5:]) if row.date else (self.undated(), "—")
        if row.status is PageStatus.DONE:
            return self.tr("Done"), self.tr("Done", "on the rail")
        return self._useful(row) if order is QueueOrder.USEFUL else self._band(bisect_right(BANDS, row.confidence))

    def ordered(self, rows: list[QueueRow], order: QueueOrder) -> list[QueueRow]:
        """Return pages as they are to be shown. Parameters: `rows`, in the order that the corpus knows."""
        return rows if order is not QueueOrder.USEFUL or self.usefulness is None else self.usefulness.ordered(rows)

    def would_teach(self, row: QueueRow) -> float | None:
        """Return how much a page would teach, 0 to 1; None for one that is done and where it is not known."""
        known = self.usefulness.by_page if self.usefulness is not None else None
        return known.get(row.id) if known is not None and row.status is not PageStatus.DONE else None

    def _useful(self, row: QueueRow) -> tuple[str, str]:
        """Return the heading of a page that is not done, where the most useful ones are to come first."""
        usefulness = self.usefulness
        if usefulness is None or usefulness.by_page is None:
            is_looking = usefulness is None or usefulness.is_looking
            return (self.tr("Looking at the pages…"), "…") if is_looking else (self.tr("Nothing learned yet"), "?")
        would_teach = usefulness.by_page.get(row.id)
        if would_teach is None:
            return self.tr("Not looked at"), "—"
        much, something = USEFUL_BANDS
        if would_teach >= much:
            return self.tr("Would teach much"), "+++"
        if would_teach >= something:
            return self.tr("Would teach something"), "++"
        return self.tr("Would teach little"), "+"

    def undated(self) -> str:
        """Return what stands for a date where there is none."""
        return self.tr("Undated")

    def _day(self, day: str) -> str:
        weekday = self._locale.dayName(date.fromisoformat(day).isoweekday(), QLocale.FormatType.ShortFormat)
        return f"{day} {weekday}"

    def _band(self, band: int) -> tuple[str, str]:
        ends = [str(round(100 * end)) for end in BANDS]
        if band == 0:
            return self.tr("Below %1 %").replace("%1", ends[0]), f"<{ends[0]}"
        if band == len(BANDS):
            return self.tr("%1 % and more").replace("%1", ends[-1]), f"≥{ends[-1]}"
        low, high = ends[band - 1], ends[band]
        return self.tr("%1 to %2 %").replace("%1", low).replace("%2", high), f"{low}–{high}"
