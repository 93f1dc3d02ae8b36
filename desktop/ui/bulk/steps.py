"""Steps of several pages: few are changed at once, many on the worker, with their progress to be seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop.page.failure import KnownFailure
from desktop.page.page import Page
from desktop.ui.bulk.page_edits import MOST, edit_pages
from desktop.ui.context import Context
from desktop.ui.jobs import Job
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.session import Session

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.corpus.queue import QueueRow
    from desktop.corpus.step import StepRecord
    from desktop.corpus.stepping import Report
    from desktop.corpus.store import Corpus
    from desktop.ui.comparing.words import ComparisonWords

FEW = 8
"""So many pages are changed faster than a dialog would be seen."""

TOO_MANY = QT_TRANSLATE_NOOP("Phrases", "At most %1 pages are changed at once: select fewer.")

_REFUSED = QT_TRANSLATE_NOOP("Phrases", "Left as they were, because they are in the trash: %1 page(s).")


class BulkSteps(QObject):
    """Makes, undoes and redoes steps, whatever the number of their pages. Parameters: `parent`, of the dialogs."""

    def __init__(self, session: Session, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._context, self._over = session, context, parent

    def edit(
        self,
        texts: tuple[str, str],
        pages: Sequence[int],
        edit: Callable[[Page], Page],
        then: Callable[[], None] = lambda: None,
    ) -> None:
        """Edit pages as one step, then call `then` if any has changed.

        Parameters: `texts`, what it is called for one page, and for several.
        """
        one, several = texts
        if len(pages) > MOST:
            self._session.failed.emit(TOO_MANY, [str(MOST)])
        elif len(pages) > FEW:
            self._edit_many(several, pages, edit, then)
        elif self._session.edit_pages(
            one if len(pages) == 1 else several,
            () if len(pages) == 1 else (str(len(pages)),),
            dict.fromkeys(pages, edit),
        ):
            then()

    def _edit_many(
        self, text: str, pages: Sequence[int], edit: Callable[[Page], Page], then: Callable[[], None]
    ) -> None:
        corpus = self._session.corpus

        def work(job: Job) -> tuple[StepRecord | None, int]:
            with corpus.connect() as connection:
                return edit_pages(connection, pages, edit, text, job.report)

        def done(outcome: tuple[StepRecord | None, int]) -> None:
            record, refused = outcome
            if record is not None:
                self._session.adopt(record)
                then()
            if refused:
                self._session.failed.emit(_REFUSED, [str(refused)])

        self._carry_out(self._context.phrases.say(text, (str(len(pages)),)), work, done)

    def undo(self) -> None:
        """Take back this curator's last step, wherever it was, and show its page."""
        corpus, history = self._session.corpus, self._session.history
        self._travel(self.tr("Undo: %1"), corpus.undoable, history.undo, lambda other, report: other.undo(report))

    def redo(self) -> None:
        """Make the step that was last taken back again, and show its page."""
        corpus, history = self._session.corpus, self._session.history
        self._travel(self.tr("Redo: %1"), corpus.redoable, history.redo, lambda other, report: other.redo(report))

    def _travel(
        self,
        title: str,
        next_step: Callable[[], StepRecord | None],
        at_once: Callable[[], None],
        move: Callable[[Corpus, Report], StepRecord | None],
    ) -> None:
        try:
            step = next_step()
        except KnownFailure:
            step = None  # trying says why it can't be read
        if step is None or len(step.page_ids) <= FEW:
            at_once()
            return
        corpus = self._session.corpus

        def work(job: Job) -> StepRecord | None:
            with corpus.connect() as connection:
                return move(connection, lambda done, total: job.report((done, total)))

        def done(record: StepRecord | None) -> None:
            if record is not None:
                self._session.arrive(record)

        self._carry_out(title.replace("%1", self._context.phrases.say(step.text, step.arguments)), work, done)

    def choose_status(self, rows: Sequence[QueueRow]) -> None:
        """Ask for the status of some pages, and give it to them."""
        from desktop.ui.bulk.dialog import PageStatusDialog

        context = self._context
        if rows:
            PageStatusDialog(
                self._session, rows, context.jobs, context.theme, context.names, context.phrases, self._over
            ).open()

    def read_again(self, rows: Sequence[QueueRow], words: ComparisonWords) -> None:
        """Say what reading pages again with the present parser would change, and do it when agreed.

        Parameters: `rows`, the pages if they are several, else it is the open one; `words`, of comparisons.
        """
        from desktop.corpus.reparsing import MOST as MOST_READ
        from desktop.ui.bulk.reparse_dialog import ReparseDialog

        context, session = self._context, self._session
        here = [session.page_id] if session.page_id is not None else []
        pages = [row.id for row in rows] if len(rows) > 1 else here
        if len(pages) > MOST_READ:
            session.failed.emit(TOO_MANY, [str(MOST_READ)])
        elif pages:
            ReparseDialog(
                session, pages, context.jobs, context.theme, context.names, context.phrases, words, self._over
            ).open()

    def _carry_out(self, title: str, work: Callable[[Job], Any], done: Callable[[Any], None]) -> None:
        from desktop.ui.bulk.step_dialog import StepDialog

        context = self._context
        self._session.about_to_act.emit()
        StepDialog(title, context.jobs, context.theme, context.phrases, self._over).carry_out(work, done)
