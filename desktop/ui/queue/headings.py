"""The headings of the queue: dates, or bands of confidence."""

from bisect import bisect_right
from datetime import date

from PySide6.QtCore import QLocale, QObject

from desktop.corpus.queue import QueueOrder, QueueRow
from desktop.page.page import PageStatus

BANDS = (0.5, 0.75, 0.9)
"""Where one band of confidence ends and the next begins: at the steps of the cards' bars."""


class Headings(QObject):
    """Says under which heading a page stands."""

    def __init__(self, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = locale

    def key(self, row: QueueRow, order: QueueOrder) -> object:
        """Return what pages under one heading have in common."""
        if order is QueueOrder.DATE:
            return row.date
        return PageStatus.DONE if row.status is PageStatus.DONE else bisect_right(BANDS, row.confidence)

    def of(self, row: QueueRow, order: QueueOrder) -> tuple[str, str]:
        """Return the heading above a page, and what of it there is room for on the rail."""
        if order is QueueOrder.DATE:
            return (self._day(row.date), row.date[5:]) if row.date else (self.undated(), "—")
        if row.status is PageStatus.DONE:
            return self.tr("Done"), self.tr("Done", "on the rail")
        return self._band(bisect_right(BANDS, row.confidence))

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
