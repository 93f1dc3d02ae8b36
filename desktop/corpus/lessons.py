"""Lessons: what is learned from the labels of a corpus. Only a process that may take its time imports this."""

from collections.abc import Callable
from pathlib import Path

from desktop.corpus.labelled import labelled_pages
from desktop.corpus.lesson import Doubt, Lesson, Ranking
from desktop.labels.topic_finder import TopicFinder
from desktop.labels.topic_model import TopicModel
from desktop.labels.topics import TopicScheme
from desktop.labels.training import Example, Learned, Lexicon, train
from desktop.page.page import Page

MOST_RANKED = 2_000
"""So many unfinished pages are looked at."""
UNSURE = 3
"""So many articles of a page say how useful it is."""
DENIED = 0.03
"""What a model that has not seen an article says at most of a topic that it strongly denies."""


class Teacher:
    """Learns from a corpus again and again; the words of a page are kept until the page changes.

    Parameters: `path`, of the corpus; `scheme` and `terms`, as a `TopicFinder` takes them.
    """

    def __init__(self, path: Path, scheme: TopicScheme, terms: tuple[str, ...]) -> None:
        self._path = path
        self._finder = TopicFinder(scheme, terms)
        self._lexicon = Lexicon()
        self._model: TopicModel | None = None
        self._kept: dict[int, tuple[int, tuple[tuple[str, Example], ...]]] = {}

    def learn(self, report: Callable[[int, int], None] = lambda done, total: None) -> Lesson | None:
        """Return what the labels teach now, None while they are too few.

        Parameters: `report`, told how many of the labelled pages have been read. Raises: `CorpusError`.
        """
        with labelled_pages(self._path) as pages:
            revisions = pages.revisions()
            for done, (page_id, revision_id) in enumerate(revisions, 1):
                if self._kept.get(page_id, (None, ()))[0] != revision_id:
                    self._kept[page_id] = revision_id, self._examples(pages.page(page_id, revision_id))
                report(done, len(revisions))
        rows = [(page_id, *each) for page_id, _ in revisions for each in self._kept[page_id][1]]
        learned = train([example for _, _, example in rows], self._lexicon)
        self._model = learned.model if learned is not None else None
        if learned is None:
            return None
        labels = frozenset((article_id, topic) for _, article_id, example in rows for topic in example.topics)
        return Lesson(learned.model, labels, _doubts(rows, learned))

    def rank(self) -> Ranking:
        """Return the unfinished pages by how much they would teach, the most useful first; none of too few labels.

        A page counts as the model is unsure, on average, of the `UNSURE` articles without a topic of which it is least
        sure, so that one odd line does not make a page. Of very many pages the newest are looked at. Raises:
        `CorpusError`.
        """
        if self._model is None:
            self.learn()  # this process was started anew
        model = self._model
        if model is None:
            return ()
        with labelled_pages(self._path) as pages:
            ranked = [
                (page_id, round(self._useful(pages.page(page_id, revision_id), model), 4))
                for page_id, revision_id in pages.unfinished(MOST_RANKED)
            ]
        return tuple(sorted(ranked, key=lambda each: -each[1]))

    def _useful(self, page: Page, model: TopicModel) -> float:
        finder = self._finder
        unsure = (
            model.unsure(finder.features(page, article), finder.scores(page, article), finder.offered)
            for article in page.articles
            if not article.topics
        )
        return sum(sorted(unsure, reverse=True)[:UNSURE]) / UNSURE

    def _examples(self, page: Page) -> tuple[tuple[str, Example], ...]:
        finder = self._finder
        return tuple(
            (
                article.id,
                Example(
                    *self._lexicon.pack(finder.features(page, article)),
                    finder.scores(page, article).totals,
                    article.topics,
                ),
            )
            for article in page.articles
            if article.topics
        )


def _doubts(rows: list[tuple[int, str, Example]], learned: Learned) -> tuple[Doubt, ...]:
    known = frozenset(learned.model.topics)
    place = {topic: column for column, topic in enumerate(learned.topics)}
    doubts = (
        Doubt(page_id, article_id, topic, round(float(learned.probabilities[row, place[topic]]), 4))
        for row, (page_id, article_id, example) in enumerate(rows)
        for topic in example.topics
        if topic in known
    )
    found = (doubt for doubt in doubts if doubt.probability <= DENIED)
    return tuple(sorted(found, key=lambda doubt: (doubt.probability, doubt.page_id, doubt.article_id, doubt.topic)))
