"""A curator's desk with one page on it: edits are made as the window makes them, each saved as a step."""

from collections.abc import Callable

from desktop.corpus.step import Step
from desktop.corpus.store import Corpus
from desktop.curation.articles import set_page_status
from desktop.curation.labels import add_topics
from desktop.page.page import PageStatus
from tests.example.article_corrections import Labelling, next_field_correction
from tests.example.block_corrections import next_block_correction
from tests.example.correction import Correction, correction
from tests.example.gold import GoldArticle
from tests.example.matching import in_gold_words
from tests.example.sources import Source

_ENOUGH = 200
"""More edits than any page needs: whoever makes more goes round in a circle."""


class Desk:
    """A page of a corpus that is open for writing. Parameters: `new_id`, for articles; `labelling`, for labels."""

    def __init__(
        self, corpus: Corpus, page_id: int, source: Source, new_id: Callable[[], str], labelling: Labelling
    ) -> None:
        self._corpus = corpus
        self._page_id = page_id
        self._source = source
        self._new_id = new_id
        self._labelling = labelling
        self._page = corpus.page(page_id)

    def correct(self, edits: int = _ENOUGH) -> None:
        """Make the page what its gold says, or as much as so many edits do."""
        for _ in range(edits):
            found = self._next()
            if found is None:
                return
            self._make(found)
        assert edits < _ENOUGH, f"{self._source.path} never becomes what its gold says"

    def _next(self) -> Correction | None:
        gold = self._source.gold
        return next_block_correction(self._page, gold, self._new_id) or next_field_correction(self._page, gold)

    def label(self, articles: int | None = None) -> None:
        """Label articles that are right and call them checked: all, or so many from the beginning."""
        right = [article for article in self._source.gold.articles if self._is_right(article)]
        for article in right[:articles]:
            for each in self._labelling.corrections(self._page, self._source.gold, article):
                self._make(each)

    def _is_right(self, article: GoldArticle) -> bool:
        said = {line for line in in_gold_words(self._page, self._source.gold) if line.article == article.id}
        return said == {line for line in self._source.gold.lines if line.article == article.id}

    def finish(self) -> None:
        """Call the page done."""
        self._make(correction("Call the page done", (), set_page_status, PageStatus.DONE))

    def waver(self, topic: str, better: str) -> None:
        """Put a topic on the last article, take it back, do it again, take it back, and put a better one there."""
        self._make(self._topic(topic))
        self._corpus.undo()
        self._corpus.redo()
        self._corpus.undo()
        self._page = self._corpus.page(self._page_id)
        self._make(self._topic(better))

    def _topic(self, topic: str) -> Correction:
        article, number = self._page.articles[-1], str(len(self._page.articles))
        arguments = (f"topic:{topic}", number)
        return correction("Add topic %1 to article %2", arguments, add_topics, [article.id], [topic])

    def _make(self, made: Correction) -> None:
        page = made.edit(self._page)
        assert page != self._page, f"{made.text} {made.arguments} changes nothing on {self._source.path}"
        self._corpus.save(Step(made.text, made.arguments, ((self._page_id, page),)))
        self._page = page
