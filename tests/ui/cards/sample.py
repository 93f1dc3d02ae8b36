"""An invented page for the tests of cards, article panel and pickers."""

from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from itertools import count
from pathlib import Path

from desktop.corpus.store import Corpus
from desktop.page.article import Article, ArticleStatus, Kind
from desktop.page.block import Block
from desktop.page.dump import Dump
from desktop.page.page import DateBasis, Issue, Page
from desktop.page.role import Role
from desktop.ui.session import Session

LINES: tuple[tuple[Role, str | None, str], ...] = (
    (Role.MASTHEAD, None, "临江日报 2031年5月6日 星期二 02版"),
    (Role.KICKER, "a1", "我市推进老旧小区加装电梯"),
    (Role.HEADLINE, "a1", "三十六部电梯“六一”前投用"),
    (Role.BYLINE, "a1", "本报记者 江晓禾 通讯员 闻一舟"),
    (
        Role.LEAD,
        "a1",
        "昨日，记者从市住房保障中心获悉，天元区桂花小区等三十六部加装电梯将在“六一”前投入使用，惠及八百多户居民。",
    ),
    (
        Role.BODY,
        "a1",
        "桂花小区建成二十八年，住户里六成是老人。去年冬，社区把七栋楼的意见一户户收上来，最后一份",
    ),
    (Role.BODY, "a1", "同意书签在腊月二十八。楼长老秦说，电梯井挖开那天，四楼的陈奶奶下楼站了一个上午。"),
    (Role.SECTION_LABEL, "a1", "【算账】"),
    (
        Role.BODY,
        "a1",
        "一部电梯四十六万元，财政补贴二十万元，其余由住户按楼层分摊。天元区住建局把样表贴在楼道里。",
    ),
    (Role.HEADLINE, "a2", "攸县早稻插秧过半"),
    (Role.BYLINE, "a2", "本报记者 贺小满"),
    (
        Role.BODY,
        "a2",
        "截至五月四日，攸县早稻插秧二十一万亩，占计划的五成三。今年推广侧深施肥，每亩省肥两成。",
    ),
    (Role.DUPLICATE, None, "截至五月四日，攸县早稻插秧二十一万亩，占计划的五成三。"),
    (Role.BODY, "a3", "（上接01版）据介绍，今年全市计划新建改建农村公路三百公里，重点解决断头路和窄路。"),
    (Role.BODY, None, "让公园多一点树荫"),
    (Role.BODY, None, "市民林先生来信建议，在滨河步道补种香樟。"),
    (Role.COLOPHON, None, "责任编辑 温如 美术编辑 柏青"),
)


def sample_page() -> Page:
    """Return the page: three articles, two unassigned blocks, a join, a duplicate and furniture."""
    text = "\n\n".join(line for _, _, line in LINES)
    blocks: list[Block] = []
    at = 0
    for number, (role, article, line) in enumerate(LINES):
        original = 11 if role is Role.DUPLICATE else None
        block = Block(number, at, at + len(line), role, article, original, joins_previous=number == 6)
        blocks.append(block)
        at += len(line) + 2
    return Page(
        "2031-05-06-02.txt", sha256(text.encode()).hexdigest(), "utf-8", text, tuple(blocks), _articles(), _ISSUE
    )


_ISSUE = Issue("临江日报", "2031-05-06", DateBasis.PRINTED, ("02",))


def _articles() -> tuple[Article, ...]:
    def ids(name: str) -> tuple[int, ...]:
        return tuple(number for number, (_, article, _) in enumerate(LINES) if article == name)

    return (
        Article(
            "a1",
            ids("a1"),
            kicker=LINES[1][2],
            headline=LINES[2][2],
            byline=LINES[3][2],
            reporters=("江晓禾",),
            correspondents=("闻一舟",),
            confidence=0.86,
        ),
        Article("a2", ids("a2"), headline=LINES[9][2], byline=LINES[10][2], reporters=("贺小满",), confidence=0.97),
        Article("a3", ids("a3"), kind=Kind.OTHER, continues_from="01", confidence=0.64, status=ArticleStatus.CHANGED),
    )


def open_session(folder: Path, page: Page | None = None) -> Session:
    """Return a session on a new corpus in a folder with the page open."""
    page = page or sample_page()
    numbers = count(1)
    corpus = Corpus.create(
        folder / "corpus.db",
        curator="林一",
        clock=lambda: datetime(2031, 5, 7, 9, 30, tzinfo=UTC),
        new_id=lambda: f"n{next(numbers)}",
    )
    dump = Dump(page.source, page.text.encode(), "utf-8")
    page_id = corpus.add(dump, replace(page, sha256=dump.sha256))
    session = Session(corpus, lambda: f"n{next(numbers)}")
    session.open_page(page_id)
    return session
