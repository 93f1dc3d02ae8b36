"""Giving many pages a status: which one, what that changes and where it can't be, then doing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QRadioButton, QWidget

from desktop.page.page import PageStatus
from desktop.ui.bulk.page_edits import MOST
from desktop.ui.bulk.page_status import StatusPlan, plan, set_status
from desktop.ui.bulk.working import WorkingDialog
from desktop.ui.jobs import Job, Jobs
from desktop.ui.names import Names
from desktop.ui.phrases import Phrases
from desktop.ui.session import Session
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.corpus.queue import QueueRow
    from desktop.corpus.step import StepRecord

_ORDER = (PageStatus.DONE, PageStatus.IN_PROGRESS, PageStatus.NEW)


class PageStatusDialog(WorkingDialog):
    """Asks for the status of some pages and gives it to them as one step.

    Parameters: `rows`, the pages as the queue shows them; `jobs`, the worker that changes them.
    """

    def __init__(
        self,
        session: Session,
        rows: Sequence[QueueRow],
        jobs: Jobs,
        theme: Theme,
        names: Names,
        phrases: Phrases,
        parent: QWidget,
    ) -> None:
        super().__init__(jobs, theme, phrases, parent)
        self._session, self._names = session, names
        self._rows = tuple(rows)
        self.entitle(self.tr("Status of pages"), self.tr("Status of %n page(s)", "", len(rows)))
        self._choices = QButtonGroup(self)
        for place, status in enumerate(_ORDER):
            button = QRadioButton(names.page_status(status))
            self._choices.addButton(button, place)
            self.body.addWidget(button)
        self.preview = self.add_words("")
        self._listed = QPlainTextEdit()
        self._listed.setReadOnly(True)
        self._listed.setTabChangesFocus(True)
        self._listed.setAccessibleName(self.tr("Pages with open problems or blocks in no article"))
        self.body.addWidget(self._listed, 10)
        self.add_progress()
        self.body.addStretch(1)
        self._go = self.add_button("", primary=True)
        self._go.clicked.connect(self._start)
        self._choices.idToggled.connect(self._show_plan)
        self._choices.button(0).setChecked(True)
        self._choices.button(0).setFocus()
        self.resize(theme.size(520), theme.size(320))

    @property
    def status(self) -> PageStatus:
        """The status that is chosen."""
        return _ORDER[self._choices.checkedId()]

    def _plan(self) -> StatusPlan:
        return plan(self._rows, self.status)

    # ── the preview ──

    def _show_plan(self) -> None:
        found = self._plan()
        count = len(found.changing)
        lines = [self.tr("%n page(s) will change.", "", count)]
        if found.doubtful:
            lines.append(self.tr("Of these, %n page(s) with open problems.", "", len(found.doubtful)))
        if found.same:
            lines.append(self.tr("Already so: %n page(s).", "", len(found.same)))
        if found.refused:
            lines.append(self.tr("%n page(s) can't be done, because blocks are in no article.", "", len(found.refused)))
        if count > MOST:
            lines = [self.tr("At most %1 pages can be changed at once: select fewer.").replace("%1", str(MOST))]
        self.preview.setText("\n".join(lines))
        listed = [self.tr("%1 · can't be done").replace("%1", self._name(row)) for row in found.refused]
        listed += map(self._name, found.doubtful)
        self._listed.setPlainText("\n".join(listed))
        self._listed.setVisible(bool(listed) and count <= MOST)
        self._go.setText(self.tr("Change %n page(s)", "", count))
        self._go.setEnabled(0 < count <= MOST)

    def _name(self, row: QueueRow) -> str:
        """Return words for a page, and for what is open on it."""
        parts = [row.date or self.tr("undated"), self._names.page_number(row.page_no or ""), row.source]
        if row.problems:
            parts.append(self.tr("%n open problem(s)", "", row.problems))
        if row.unassigned:
            parts.append(self.tr("%n block(s) in no article", "", row.unassigned))
        return " · ".join(parts)

    # ── doing it ──

    def _start(self) -> None:
        corpus, status = self._session.corpus, self.status
        page_ids = [row.id for row in self._plan().changing]

        def work(job: Job) -> tuple[StepRecord | None, int]:
            with corpus.connect() as connection:
                return set_status(connection, page_ids, status, job.report)

        for widget in (*self._choices.buttons(), self.preview, self._listed, self._go):
            widget.hide()
        self._session.about_to_act.emit()
        self.work(self.tr("Changing the pages…"), work, self._done)

    def _done(self, outcome: tuple[StepRecord | None, int]) -> None:
        record, refused = outcome
        if record is not None:
            self._session.adopt(record)
        if not refused:
            self.accept()
            return
        self.conclude(self.tr("Left as they were, because blocks are in no article now: %n page(s).", "", refused))
