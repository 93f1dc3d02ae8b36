"""What an alias of a place says of articles that are in a corpus already, and putting it on them as one step."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from desktop.corpus.queue import QueueFilter
from desktop.corpus.relabelling import MOST, TooMany
from desktop.corpus.step import Step, StepRecord
from desktop.corpus.store import Corpus
from desktop.curation.labels import Labels, accept
from desktop.labels.districts import suggest_districts
from desktop.labels.finder import PlaceFinder
from desktop.labels.places import PlaceAlias
from desktop.page.article import Article, DistrictLabel
from desktop.page.page import Page

BACKWARDS_TEXT = "Put the district of “%1” on %2 article(s) that name it (%3 page(s))"
_AROUND = 12
"""Code points of the text that are shown on either side of a name."""

Report = Callable[[int, int], None]
"""Is told how many pages are looked at and how many there are; may raise to cancel."""


@dataclass(frozen=True, slots=True)
class AliasUse:
    """An article that says a name and lacks a district that the name stands for.

    Parameters: `headline`, `date` and `page_no`, None where it has none; `said`, the name with the text around it;
    `districts`, those that it lacks, as they are suggested.
    """

    page_id: int
    article_id: str
    headline: str | None
    date: str | None
    page_no: str | None
    said: str
    districts: tuple[DistrictLabel, ...]


def alias_uses(corpus: Corpus, alias: PlaceAlias, finder: PlaceFinder, report: Report) -> tuple[AliasUse, ...]:
    """Return the articles outside the trash that say a name and lack its district, in the order of the queue.

    Parameters: `finder`, one that knows the alias.
    """
    page_ids = corpus.page_ids(QueueFilter(text=alias.name))
    found: list[AliasUse] = []
    for done, page_id in enumerate(page_ids):
        report(done, len(page_ids))
        page = corpus.glance(page_id)
        found.extend(use for article in page.articles for use in _uses(page_id, page, article, alias, finder))
    return tuple(found)


def _uses(page_id: int, page: Page, article: Article, alias: PlaceAlias, finder: PlaceFinder) -> Iterator[AliasUse]:
    lacking: list[DistrictLabel] = []
    places: list[tuple[int, int]] = []
    for district in suggest_districts(page, article, finder):
        said = [(each.start, each.end) for each in district.evidence if each.text == alias.name]
        if said and district.code not in article.labels:
            lacking.append(DistrictLabel(district.code, district.relation))
            places += said
    if lacking:
        start, end = min(places)
        around = page.text[max(0, start - _AROUND) : end + _AROUND]
        number = page.issue.pages[0] if page.issue.pages else None
        said = "".join(around.split())
        yield AliasUse(page_id, article.id, article.headline, page.issue.date, number, said, tuple(lacking))


def apply_alias(corpus: Corpus, alias: PlaceAlias, uses: Iterable[AliasUse], report: Report) -> StepRecord | None:
    """Put its district on articles that say a name, taken as it was suggested, as one step; None if none changes.

    What was labelled since it was looked for stays as it was set. Raises: `TooMany`, and as `Corpus.save`.
    """
    by_page: dict[int, dict[str, Labels]] = {}
    for use in uses:
        by_page.setdefault(use.page_id, {})[use.article_id] = Labels((), use.districts)
    if len(by_page) > MOST:
        raise TooMany(len(by_page))
    changed: list[tuple[int, Page]] = []
    count = 0
    for done, (page_id, labels) in enumerate(by_page.items()):
        report(done, len(by_page))
        page = corpus.glance(page_id)
        there = {each: labels[each] for each in labels if each in page.article_by_id}
        after = accept(page, there)
        if after != page and not page.trashed:
            changed.append((page_id, after))
            count += sum(after.article_by_id[each] != page.article_by_id[each] for each in there)
    if not changed:
        return None
    return corpus.save(Step(BACKWARDS_TEXT, (alias.name, str(count), str(len(changed))), tuple(changed)))
