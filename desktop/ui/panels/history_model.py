"""The steps of the open page, or those of the corpus's label sets, as rows: newest first, down to the beginning."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QDate, QLocale, QModelIndex, QObject, Qt

from desktop.corpus.step import StepRecord, StepState
from desktop.ui.phrases import Phrases
from desktop.ui.row_model import ROW, Index

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One step in the curator's words.

    Parameters: `record`, None for the parser's proposal; `number`, its place on the page's line from 1, 0 for the
    proposal, None on another branch; `sentence`; `who`; `when`, local time, with the date unless it is today;
    `day`, the date alone, or the time of today; `current`, whether the page is as this step left it.
    """

    record: StepRecord | None
    number: int | None
    sentence: str
    who: str
    when: str
    day: str
    current: bool

    @property
    def state(self) -> StepState:
        """Where the step stands; the proposal is always done."""
        return self.record.state if self.record else StepState.DONE


class HistoryModel(QAbstractListModel):
    """The rows of the history panel.

    Parameters: `phrases`, what translates a step's sentence; `clock`, now, with a time zone.
    """

    def __init__(self, phrases: Phrases, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrases, self._clock = phrases, clock
        self._history: tuple[StepRecord, ...] = ()
        self._parser: str | None = None
        self._numbers: tuple[int | None, ...] = ()
        self._last: int | None = None

    def read(self, history: tuple[StepRecord, ...], parser: str | None) -> None:
        """Show a page's steps, given oldest first.

        Parameters: `parser`, the version that made the proposal, None when no page is open.
        """
        self.beginResetModel()
        self._history, self._parser = history, parser
        self._numbers = _numbers(history)
        done = [number for number, record in enumerate(history, 1) if record.state is StepState.DONE]
        self._last = done[-1] if done else 0
        self.endResetModel()

    def row(self, number: int) -> HistoryRow:
        """Return a row, made when it is asked for: a history may be long and few of its rows are seen."""
        place = len(self._history) - number
        current = place == self._last
        if place == 0:
            made, by = self.beginning(self._parser or "")
            return HistoryRow(None, 0, made, by, "", "", current)
        record = self._history[place - 1]
        sentence = self._phrases.say(record.text, record.arguments)
        day, time = self._when(record.at)
        when = f"{day} {time}".strip()
        return HistoryRow(record, self._numbers[place - 1], sentence, record.curator, when, day or time, current)

    def beginning(self, parser: str) -> tuple[str, str]:
        """Return what stands below the first step: what there was before, and by whom."""
        return self.tr("As the parser proposed it"), self.tr("parser %1").replace("%1", parser)

    def current_row(self) -> int | None:
        """Return the row of the page's present state, or None when no page is open."""
        return len(self._history) - (self._last or 0) if self._parser is not None else None

    def note(self, row: HistoryRow) -> str:
        """Return the quiet words of a row: its state if that is special, who, and when."""
        words = (self.state(row) if not row.current else "", row.who, row.when)
        return "  ".join(part for part in words if part)

    def steps(self) -> tuple[int, int]:
        """Return how many steps are done and how many lie on the page's line with those undone."""
        states = [record.state for record in self._history]
        done = states.count(StepState.DONE)
        return done, done + states.count(StepState.UNDONE)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() or self._parser is None else len(self._history) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows, or its value under `ROW`."""
        if not index.isValid():
            return None
        row = self.row(index.row())
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.sentence
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (row.sentence, self.note(row)) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            number = str(row.number) if row.number is not None else ""
            return ". ".join(part for part in (number, row.sentence, self.state(row), row.who, row.when) if part)
        return None

    def state(self, row: HistoryRow) -> str:
        """Return in words what is special about a row's state; empty for a step that is done."""
        if row.current:
            return self.tr("current")
        if row.state is StepState.UNDONE:
            return self.tr("undone")
        return self.tr("other branch") if row.state is StepState.ABANDONED else ""

    def _when(self, at: datetime) -> tuple[str, str]:
        """Return the date, empty when it is today, and the time of day."""
        now = self._clock().astimezone()
        local = at.astimezone()
        time = local.strftime("%H:%M")
        if local.date() == now.date():
            return "", time
        pattern = self.tr("d MMM") if local.year == now.year else self.tr("d MMM yyyy")
        return QLocale().toString(QDate(local.year, local.month, local.day), pattern), time


class LabelHistoryModel(HistoryModel):
    """The rows of what was changed of the topic scheme and of the names of places."""

    def beginning(self, parser: str) -> tuple[str, str]:
        """Return what stands below the first step: the label sets that ship."""
        return self.tr("As they come with Jianbao"), ""


def _numbers(history: tuple[StepRecord, ...]) -> tuple[int | None, ...]:
    """Return the number of each step on the page's line from 1; None for those on another branch."""
    counted = count(1)
    return tuple(None if record.state is StepState.ABANDONED else next(counted) for record in history)
