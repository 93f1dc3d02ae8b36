"""The steps of the open page as rows, newest first, down to the parser's proposal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.corpus.step import StepRecord, StepState
from desktop.ui.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Callable

ROW = Qt.ItemDataRole.UserRole + 1
"""The role under which the model hands out a `HistoryRow`."""


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One step in the curator's words.

    Parameters: `record`, None for the parser's proposal; `number`, its place on the page's line from 1, 0 for the
    proposal, None on another branch; `sentence`; `who`; `when`, local time, with the date unless it is today;
    `current`, whether the page is as this step left it.
    """

    record: StepRecord | None
    number: int | None
    sentence: str
    who: str
    when: str
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
        self.rows: tuple[HistoryRow, ...] = ()

    def read(self, history: tuple[StepRecord, ...] | None, parser: str) -> None:
        """Show a page's steps, given oldest first. Parameters: `parser`, the version that made the proposal."""
        self.beginResetModel()
        self.rows = self._rows(history, parser) if history is not None else ()
        self.endResetModel()

    def current_row(self) -> int | None:
        """Return the row of the page's present state, or None when no page is open."""
        return next((number for number, row in enumerate(self.rows) if row.current), None)

    def steps(self) -> tuple[int, int]:
        """Return how many steps are done and how many lie on the page's line with those undone."""
        states = [row.state for row in self.rows if row.record is not None]
        done = states.count(StepState.DONE)
        return done, done + states.count(StepState.UNDONE)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows, or its value under `ROW`."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.sentence
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

    def _rows(self, history: tuple[StepRecord, ...], parser: str) -> tuple[HistoryRow, ...]:
        done = [record.id for record in history if record.state is StepState.DONE]
        last = done[-1] if done else None
        proposal = self.tr("As the parser proposed it")
        rows = [HistoryRow(None, 0, proposal, self.tr("parser %1").replace("%1", parser), "", last is None)]
        number = 0
        for record in history:
            on_line = record.state is not StepState.ABANDONED
            number += on_line
            sentence = self._phrases.say(record.text, record.arguments)
            shown = number if on_line else None
            rows.append(HistoryRow(record, shown, sentence, record.curator, self._when(record.at), record.id == last))
        return tuple(reversed(rows))

    def _when(self, at: datetime) -> str:
        now = self._clock().astimezone()
        local = at.astimezone()
        time = local.strftime("%H:%M")
        if local.date() == now.date():
            return time
        pattern = self.tr("d MMM") if local.year == now.year else self.tr("d MMM yyyy")
        return f"{QLocale().toString(QDate(local.year, local.month, local.day), pattern)} {time}"
