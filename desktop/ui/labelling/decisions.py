"""The last decisions about labels: to go back to, and to repeat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.corpus.step import StepRecord, StepState
from desktop.curation.labels import add_topics, set_district
from desktop.page.failure import KnownFailure
from desktop.page.page import Page
from desktop.ui.jobs import Cancelled, Job, Jobs
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.corpus.decisions import Decision
    from desktop.page.state import Labels

_NOTHING = QT_TRANSLATE_NOOP("Phrases", "No article that was labelled lately has labels now: there are none to repeat.")

MOST = 10
"""So many decisions are shown."""
_READ = 3 * MOST
"""So many are read: some of them may be undone later, and what was decided before them shows again."""
_KEPT = 200
"""So many are kept of those that were read or made."""


class Decisions(QObject):
    """What this curator decided last: read from the corpus when it opens, and watched on the open page from then on.

    Parameters: `lookups`, the worker that reads.
    """

    def __init__(self, session: Session, lookups: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._lookups = session, lookups
        self._seen: Page | None = None
        self._made: tuple[Decision, ...] = ()
        self._undone: frozenset[int] = frozenset()
        self._job: Job | None = None
        session.page_opened.connect(self._look)
        session.saved.connect(self._saved)
        self._read()

    @property
    def last(self) -> tuple[Decision, ...]:
        """The last decisions that are not undone, the latest first, each of another article."""
        found: dict[tuple[int, str], Decision] = {}
        for each in self._made:
            if each.step_id not in self._undone:
                found.setdefault((each.page_id, each.article_id), each)
        return tuple(found.values())[:MOST]

    # ── keeping up ──

    def _read(self) -> None:
        """Read in the background what was decided."""
        if self._job is not None:
            self._job.cancel()
        corpus = self._session.corpus

        def work(job: Job) -> tuple[Job, tuple[Decision, ...]]:
            from desktop.corpus.decisions import last_decisions

            with corpus.connect() as connection:
                return job, connection.ask(last_decisions(corpus.curator, _READ, job.check))

        self._job = self._lookups.start(work, self._found, self._failed)

    def _found(self, result: tuple[Job, tuple[Decision, ...]]) -> None:
        job, made = result
        if job is self._job:
            self._job = None
            self._made, self._undone = made, frozenset()

    def _failed(self, failure: Exception) -> None:
        if not isinstance(failure, KnownFailure | Cancelled):  # a damaged history is told where it is shown
            raise failure

    def _look(self) -> None:
        self._seen = self._session.page

    def _saved(self, record: StepRecord) -> None:
        before, page, page_id = self._seen, self._session.page, self._session.page_id
        self._look()
        if record.state is not StepState.DONE:
            self._undone |= {record.id}
        elif any(each.step_id == record.id for each in self._made):
            self._undone -= {record.id}
        elif page_id in record.page_ids and page_id is not None and before is not page:
            self._add(record, page_id, before, page)
        elif record.page_ids:  # a step of other pages, or one that was made again and opened its page
            self._read()
        if self._job is not None:  # what is being read may be as it was before this step
            self._read()

    def _add(self, record: StepRecord, page_id: int, before: Page | None, after: Page | None) -> None:
        from desktop.corpus.decisions import decision

        made = decision(record, page_id, _labels(before), _labels(after))
        if made is not None:
            self._made = (made, *self._made)[:_KEPT]

    # ── repeating ──

    def repeat(self, articles: tuple[str, ...]) -> bool:
        """Give articles the labels, too, that the article has which was labelled last and has some, as one step."""
        topics, districts = self.labels()
        if not (topics or districts):
            self._session.failed.emit(_NOTHING, [])
            return False

        def edit(page: Page) -> Page:
            page = add_topics(page, articles, topics)
            for label in districts:
                page = set_district(page, articles, label.code, label.relation)
            return page

        text = QT_TRANSLATE_NOOP("Phrases", "Repeat the last labels on %1 article(s)")
        return self._session.edit(text, (str(len(articles)),), edit)

    def labels(self) -> Labels:
        """Return the labels, as they are now, of the article that was labelled last and has some still."""
        return next((labels for labels in map(self._labels_of, self.last) if any(labels)), ((), ()))

    def _labels_of(self, decision: Decision) -> Labels:
        try:
            here = decision.page_id == self._session.page_id
            page = self._session.page if here else self._session.corpus.glance(decision.page_id)
        except (KnownFailure, KeyError):
            return (), ()
        return _labels(page).get(decision.article_id, ((), ()))


def _labels(page: Page | None) -> dict[str, Labels]:
    return {article.id: (article.topics, article.districts) for article in page.articles} if page is not None else {}
