"""The last decisions about labels: to go back to, and to repeat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.corpus.step import StepRecord, StepState
from desktop.curation.labels import add_topics, set_district
from desktop.page.article import Article, DistrictLabel
from desktop.page.failure import KnownFailure
from desktop.page.page import Page
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Mapping

_NOTHING = QT_TRANSLATE_NOOP("Phrases", "No article that was labelled lately has labels now: there are none to repeat.")

MOST = 10
"""So many decisions are kept."""

Labels = tuple[tuple[str, ...], tuple[DistrictLabel, ...]]
"""An article's topics and districts."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A step that gave an article other labels. Parameters: `text` and `arguments`, as in the step."""

    page_id: int
    article_id: str
    text: str
    arguments: tuple[str, ...]


class Decisions(QObject):
    """Watches what becomes of the labels of the open page; nothing is kept when the corpus closes."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._seen: Mapping[str, Labels] = {}
        self.last: tuple[Decision, ...] = ()
        session.page_opened.connect(self._look)
        session.saved.connect(self._saved)

    def _look(self) -> None:
        self._seen = _labels(self._session.page)

    def _saved(self, record: StepRecord) -> None:
        before, page_id = self._seen, self._session.page_id
        self._look()
        if record.state is not StepState.DONE or page_id is None or page_id not in record.page_ids:
            return
        others = [each for each, labels in self._seen.items() if each in before and before[each] != labels]
        made = [Decision(page_id, each, record.text, record.arguments) for each in others]
        # One step on many articles is one decision: the first of them is where to go back to
        kept = [each for each in self.last if (each.page_id, each.article_id) not in {(page_id, one) for one in others}]
        self.last = (*made[:1], *kept)[:MOST]

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
    return {article.id: _of(article) for article in page.articles} if page is not None else {}


def _of(article: Article) -> Labels:
    return article.topics, article.districts
