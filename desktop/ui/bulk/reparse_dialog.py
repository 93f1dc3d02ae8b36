"""Reading pages again with the present parser: what that changes, where the curator has to choose, then doing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.ui.bulk.readings_view import ReadingsView
from desktop.ui.bulk.working import WorkingDialog
from desktop.ui.comparing.words import ComparisonWords
from desktop.ui.jobs import Job, Jobs
from desktop.ui.names import Names
from desktop.ui.phrases import Phrases
from desktop.ui.session import Session
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.corpus.reparsing import Readings
    from desktop.corpus.step import StepRecord


class ReparseDialog(WorkingDialog):
    """Looks at pages on the worker, says what would change, and reads them again as one step.

    Parameters: `page_ids`, of the pages; `words`, of comparisons.
    """

    def __init__(
        self,
        session: Session,
        page_ids: Sequence[int],
        jobs: Jobs,
        theme: Theme,
        names: Names,
        phrases: Phrases,
        words: ComparisonWords,
        parent: QWidget,
    ) -> None:
        super().__init__(jobs, theme, phrases, parent)
        self._session, self._page_ids = session, tuple(page_ids)
        self._found: Readings | None = None
        title = self.tr("Read again with the present parser")
        self.entitle(title, self.tr("Read %n page(s) again with the present parser", "", len(page_ids)))
        self.preview = self.add_words("")
        self.refused = QPlainTextEdit()
        self.refused.setReadOnly(True)
        self.refused.setTabChangesFocus(True)
        self.refused.setAccessibleName(self.tr("Pages that can't be read again"))
        self.refused.setMaximumHeight(theme.size(96))
        self.body.addWidget(self.refused)
        self.readings = ReadingsView(theme, names, words, self)
        self.body.addWidget(self.readings, 1)
        self.add_progress()
        self.body.addStretch(0)
        self.go = self.add_button(self.tr("Read again"), primary=True)
        self.go.clicked.connect(self._save)
        for widget in (self.preview, self.refused, self.readings, self.go):
            widget.hide()
        self.resize(theme.size(560), theme.size(220))
        self._look()

    # ── looking ──

    def _look(self) -> None:
        corpus, page_ids = self._session.corpus, self._page_ids

        def work(job: Job) -> Readings:
            from desktop.corpus.reparsing import read_again

            with corpus.connect() as connection:
                readings = read_again(connection, page_ids, lambda done, total: job.report((done, total)))
            for each in readings.pages:
                job.check()
                each.changes  # noqa: B018 - weighed here, not where the window would wait for it
            return readings

        self.work(self.tr("Reading the pages…"), work, self._show)

    def _show(self, found: Readings) -> None:
        self._found = found
        self.preview.setText("\n".join(self._numbers(found)))
        self.preview.show()
        reasons = (self.phrases.say(reason.text, reason.arguments) for _, reason in found.refused)
        self.refused.setPlainText("\n".join(reasons))
        self.refused.setVisible(bool(found.refused))
        listed = any(each.conflicts or each.changes for each in found.pages)
        self.readings.setVisible(listed)
        self.go.setVisible(bool(found.pages))
        if listed:
            self.grow(900, 680)
            self.readings.show_readings(found.pages)
            self.readings.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif found.pages:
            self.go.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.conclude(self.preview.text())

    def _numbers(self, found: Readings) -> list[str]:
        changing = sum(each.changes for each in found.pages)
        kept = sum(each.outcome.kept for each in found.pages)
        disagreeing = sum(len(each.conflicts) for each in found.pages)
        staying = sum(not (each.changes or each.conflicts) for each in found.pages)
        counts = (
            (changing, self.tr("%n page(s) will follow the parser where nobody changed anything.", "", changing)),
            (staying, self.tr("The parser changes nothing on %n page(s).", "", staying)),
            (kept, self.tr("%n article(s) stay as they were curated.", "", kept)),
            (len(found.same), self.tr("Read by this parser already: %n page(s).", "", len(found.same))),
            (
                disagreeing,
                self.tr("Conflicts: %n. What is there stays unless you choose the parser's (← →).", "", disagreeing),
            ),
            (len(found.refused), self.tr("%n page(s) can't be read again:", "", len(found.refused))),
        )
        return [sentence for count, sentence in counts if count]

    # ── doing it ──

    def _save(self) -> None:
        if self._found is None:
            return
        corpus, pages, choices = self._session.corpus, self._found.pages, self.readings.choices()

        def work(job: Job) -> tuple[StepRecord | None, int]:
            from desktop.corpus.reparsing import save_readings

            job.check()
            with corpus.connect() as connection:
                return save_readings(connection, pages, choices)

        for widget in (self.preview, self.refused, self.readings, self.go):
            widget.hide()
        self._session.about_to_act.emit()
        self.work(self.tr("Saving the pages…"), work, self._done)

    def _done(self, outcome: tuple[StepRecord | None, int]) -> None:
        record, since = outcome
        if record is not None:
            self._session.adopt(record)
        if not since:
            self.accept()
            return
        self.conclude(self.tr("Left as they were, because they were changed meanwhile: %n page(s).", "", since))
