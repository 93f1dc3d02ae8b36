"""Pages of an invented city daily, and a corpus that holds them in memory."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256

from desktop.corpus.queue import EVERYTHING, QueueFilter
from desktop.corpus.step import StepRecord, StepState
from desktop.curation.link import Link
from desktop.dataset.record import LabelSchemes
from desktop.labels.gazetteer import Gazetteer
from desktop.labels.label_sets import LabelSets
from desktop.labels.topics import TopicScheme
from desktop.page.article import Article, ArticleStatus, DistrictLabel, Kind, Relation
from desktop.page.block import Block
from desktop.page.invariants import checked
from desktop.page.page import DateBasis, Issue, Page, PageStatus
from desktop.page.role import Role

NOON = datetime(2024, 3, 5, 12, 0, tzinfo=UTC)


def shipped_schemes() -> LabelSchemes:
    return LabelSchemes(TopicScheme.load(), Gazetteer.load())


def make_page(source: str, lines: list[tuple[Role, str | None, str]], articles: list[Article], **fields) -> Page:
    """Return a page whose blocks are lines; the articles' blocks are filled in from the lines."""
    blocks, at = [], 0
    for number, (role, article, text) in enumerate(lines):
        blocks.append(Block(number, at, at + len(text), role, article, joins_previous=text.startswith("续")))
        at += len(text) + 1
    text = "\n".join(text for _, _, text in lines)
    own = [
        replace(article, blocks=tuple(block.id for block in blocks if block.article == article.id))
        for article in articles
    ]
    digest = sha256(text.encode()).hexdigest()
    return checked(Page(source, digest, "utf-8", text, tuple(blocks), tuple(own), parser="1.0.0", **fields))


def bridge_page() -> Page:
    return make_page(
        "2024-03-05-01.txt",
        [
            (Role.MASTHEAD, None, "临江晚报 2024年3月5日"),
            (Role.HEADLINE, "one", "=新桥|通车\\在即"),
            (Role.BODY, "one", "昨日,天元区的新桥完成了荷载试验,预计"),
            (Role.BODY, "one", "续下月通车。"),
            (Role.BODY, "one", "附近的居民说:“盼了三年。”\u2028工地仍在收尾。"),
            (Role.NOTICE, "two", "遗失声明:一本证件作废。"),
        ],
        [
            Article(
                "one", (), headline="=新桥|通车\\在即", reporters=("陆远|航", "沈一禾"), byline="记者/陆远|航 沈一禾",
                topics=("projects", "gone"), status=ArticleStatus.CHECKED, corrected=frozenset({"byline", "headline"}),
                districts=(DistrictLabel("430281", Relation.MENTIONED), DistrictLabel("430211")), confidence=0.91234,
                accepted=frozenset({"projects", "430211"}),
            ),
            Article("two", (), kind=Kind.NOTICE, confidence=0.5),
        ],
        issue=Issue("临江晚报", "2024-03-05", DateBasis.PRINTED, ("A01", "A02"), "118", "CN 00-0000"),
        status=PageStatus.DONE,
    )  # fmt: skip


def letter_page() -> Page:
    return make_page(
        "-02.txt",
        [(Role.HEADLINE, "three", "'@读者来信"), (Role.BODY, "three", "路灯坏了,有人修。")],
        [Article("three", (), headline="'@读者来信", continues_to="03")],
    )


@dataclass
class Memory:
    """A corpus in memory: pages and steps by page id."""

    pages: dict[int, Page]
    steps: dict[int, tuple[StepRecord, ...]]
    linked: tuple[Link, ...] = ()

    def page_ids(self, queue_filter: QueueFilter = EVERYTHING) -> tuple[int, ...]:
        wanted = queue_filter.statuses
        return tuple(key for key, page in reversed(self.pages.items()) if not wanted or page.status in wanted)

    def page(self, page_id: int) -> Page:
        return self.pages[page_id]

    def label_sets(self) -> LabelSets:
        return LabelSets()

    def links(self) -> tuple[Link, ...]:
        return self.linked

    def history(self, page_id: int) -> tuple[StepRecord, ...]:
        return self.steps.get(page_id, ())


def step(number: int, curator: str, state: StepState) -> StepRecord:
    return StepRecord(number, NOON, curator, "Set the headline", (), (1,), state)


def small_corpus() -> Memory:
    steps = (step(3, "乔安", StepState.DONE), step(4, "乔安", StepState.DONE), step(5, "石榴", StepState.UNDONE))
    return Memory({1: bridge_page(), 2: letter_page()}, {1: steps})
