"""How a curator puts a page's date and its articles' fields right, and labels and checks the articles."""

from collections.abc import Iterator

from desktop.curation import articles, labels
from desktop.labels.gazetteer import Gazetteer
from desktop.page.article import Article, ArticleStatus, Relation
from desktop.page.page import Page
from tests.example.correction import Correction, View, correction
from tests.example.gold import Gold, GoldArticle


def next_field_correction(page: Page, gold: Gold) -> Correction | None:
    """Return the first field that a curator would correct, None when all are as the gold says.

    The blocks must be right already.
    """
    if gold.date is not None and page.issue.date != gold.date:
        return correction("Set the page's date to %1", (gold.date,), articles.set_issue, date=gold.date)
    if gold.pages and page.issue.pages != gold.pages:
        pages = ", ".join(gold.pages)
        return correction("Set the page number to %1", (pages,), articles.set_issue, pages=gold.pages)
    view = View(page, gold)
    for article in gold.articles:
        present = page.article_by_id[view.match[article.id]]
        for field, value in _wanted(article).items():
            if getattr(present, field) != value:
                text = f"Set the {field} of article %1"
                return correction(text, (view.number(present.id),), articles.set_field, present.id, field, value)
    return None


def _wanted(article: GoldArticle) -> dict[str, object]:
    return {"kind": article.kind, **article.texts, **article.names}


class Labelling:
    """Puts the labels of the gold on articles. Parameters: `gazetteer`, for the names in the history."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer

    def corrections(self, page: Page, gold: Gold, wanted: GoldArticle) -> Iterator[Correction]:
        """Yield what labels an article and calls it checked; the blocks must be right already."""
        view = View(page, gold)
        article = page.article_by_id[view.match[wanted.id]]
        number = view.number(article.id)
        yield from self._topics(article, wanted, number)
        yield from self._districts(article, wanted, number)
        text = "Call article %1 checked"
        yield correction(text, (number,), articles.set_article_status, article.id, ArticleStatus.CHECKED)

    def _topics(self, article: Article, wanted: GoldArticle, number: str) -> Iterator[Correction]:
        for topic in wanted.topics:
            if topic not in article.topics:
                text, arguments = "Add topic %1 to article %2", (f"topic:{topic}", number)
                yield correction(text, arguments, labels.add_topics, [article.id], [topic])

    def _districts(self, article: Article, wanted: GoldArticle, number: str) -> Iterator[Correction]:
        for code, relation in wanted.districts:
            said = Relation(relation)
            text = "Add district %1 to article %2" + (", only mentioned" if said is Relation.MENTIONED else "")
            arguments = (self._gazetteer.by_code[code].name, number)
            yield correction(text, arguments, labels.set_district, [article.id], code, said)
