"""Labelled articles to measure learning on: our example, the real pages' labels, and columns of the generated pages.

A generated article has the topic of the column that it stands in, where the column's name says one; the name itself is
blotted out, so that neither keywords nor model can read the answer. Nothing of these pages is kept here.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from desktop.corpus.store import Corpus
from desktop.page.article import Article
from desktop.page.page import Page
from desktop.page.role import Role
from tests.example.build import EXAMPLE
from tests.quality.measuring import measured, shared_folder

_COLUMN = re.compile(r"[(（]([^()（）]{2,22})[)）]\s*$")
_TITLES = frozenset({Role.HEADLINE, Role.KICKER, Role.SUBHEADLINE, Role.SECTION_LABEL})
_SAYS = (
    ("冬奥|体坛|体育|健身|看台|落点|动感", "sport"),
    ("消费|市场", "commerce"),
    ("防汛|救灾", "disaster"),
    ("疫|卫生|联防", "health"),
    ("小康路上绿|绿水|自然", "environment"),
    ("小康|脱贫|扶贫|乡村|农村|贫困村", "agriculture"),
    ("为了民族", "military"),
    ("经济", "economy"),
    ("书评|谈艺|光影|记录", "culture"),
    ("创新|测高", "scitech"),
    ("干部|党建", "party"),
    ("春运", "transport"),
    ("就业", "employment"),
    ("节约|道德", "civility"),
    ("治理|管理", "governance"),
    ("民生|困难", "livelihood"),
)
"""What the name of a column holds, and the topic that it stands for; the first that fits counts."""


@dataclass(frozen=True)
class Labelled:
    """An article with the topics that somebody gave it."""

    page: Page
    article: Article
    topics: tuple[str, ...]


def labelled() -> list[Labelled]:
    """Return every labelled article, those of the shared pages only where `JIANBAO_PAGES` is set."""
    folder = shared_folder()
    found = [*_example()]
    if folder is not None:
        found += [*_generated(), *_real(folder / "real" / "labels.json")]
    return found


def _example() -> Iterator[Labelled]:
    with Corpus.open(EXAMPLE, curator="b", clock=lambda: datetime.now(UTC), new_id=str, write=False) as corpus:
        pages = [corpus.page(page_id) for page_id in corpus.page_ids()]
    for page in pages:
        for article in page.articles:
            if article.topics:
                yield Labelled(page, article, article.topics)


def _generated() -> Iterator[Labelled]:
    for each in (*measured("T1"), *measured("T2")):
        for article in each.reference.page.articles:
            found = _of_column(each.reference.page, article)
            if found is not None:
                yield found


def _of_column(page: Page, article: Article) -> Labelled | None:
    for block in page.blocks_of(article):
        column = _COLUMN.search(page.text_of(block)) if block.role in _TITLES else None
        topic = column and next((topic for words, topic in _SAYS if re.search(words, column[1])), None)
        if column and topic:
            at, end = block.start + column.start(), block.start + column.end()
            text = page.text[:at] + "。" * (end - at) + page.text[end:]
            return Labelled(replace(page, text=text), article, (topic,))
    return None


def _real(path: Path) -> Iterator[Labelled]:
    pages = {each.dump.path[:3]: each.reference.page for each in measured("real")}
    for row in json.loads(path.read_text(encoding="utf-8")):
        page = pages.get(row["seed"])
        if page is not None and row["topics"]:
            lines = {number for low, high in row["lines"] for number in range(low, high + 1)}
            article = max(page.articles, key=lambda article: len(lines & _lines(page, article)))
            yield Labelled(page, article, tuple(row["topics"]))


def _lines(page: Page, article: Article) -> set[int]:
    return {page.text.count("\n", 0, block.start) + 1 for block in page.blocks_of(article)}
