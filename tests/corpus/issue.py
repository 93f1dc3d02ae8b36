"""Two dumps of one issue: an article of the first goes on in the second, as the parser proposes them."""

from desktop.corpus.store import Corpus
from desktop.curation.link import Link, Place
from desktop.page.dump import Dump
from desktop.page.page import Page
from desktop.parsing.parse import parse

FIRST = """云泽日报 2021-06-01 第01版

白鹭渡口的渡船换成了电动船
云泽日报讯（记者 钟晚舟）清晨六点，白鹭渡口的第一班渡船离岸，船尾不再冒黑烟。
船工老鲁说，新船一次能坐八十个人，过江只要七分钟，充一次电可以跑

▶ 下转 02版

栖霞巷的老理发店要搬家
云泽日报讯（记者 方小满）开了四十一年的栖霞巷理发店下月搬到巷口，木牌会一起带走。
"""
SECOND = """云泽日报 2021-06-01 第02版

◀◀ 上接 01版

十二个来回。渡口的充电桩夜里工作，白天给江边的路灯供电。
老鲁算过，八十个人的船票钱够付一天的电费，剩下的用来修码头。

云泽二中的学生种出了第一茬水稻
云泽日报讯（记者 方小满）学校后山的两亩地，今年交给了高一的六个班轮流照看，收成送给敬老院。
"""
WHOLE = (
    "白鹭渡口的渡船换成了电动船\n"
    "云泽日报讯（记者 钟晚舟）清晨六点，白鹭渡口的第一班渡船离岸，船尾不再冒黑烟。\n"
    "船工老鲁说，新船一次能坐八十个人，过江只要七分钟，充一次电可以跑"
    "十二个来回。渡口的充电桩夜里工作，白天给江边的路灯供电。\n"
    "老鲁算过，八十个人的船票钱够付一天的电费，剩下的用来修码头。"
)


def dump(text: str, number: int) -> Dump:
    return Dump(f"2021-06-01-{number:02d}.txt", text.encode(), "utf-8")


def add(corpus: Corpus, text: str, number: int) -> int:
    """Add a page of the issue as the parser proposes it and return its id."""
    own = dump(text, number)
    page_id = corpus.add(own, parse(own))
    assert page_id is not None
    return page_id


def jumping(page: Page) -> str:
    """Return the id of the page's article with a jump."""
    (found,) = [article.id for article in page.articles if article.continues_to or article.continues_from]
    return found


def link_of(corpus: Corpus, first: int, second: int) -> Link:
    """Return the Link between the jumping articles of two pages."""
    return Link(Place(first, jumping(corpus.page(first))), Place(second, jumping(corpus.page(second))))
