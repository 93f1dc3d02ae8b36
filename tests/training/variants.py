"""Variants of pages: the same articles opened in other ways, so that the cues meet what the pages seldom print."""

import random
import re
from collections.abc import Callable
from dataclasses import replace

from tests.training.gold import NOISE, GoldPage, Row

_COLUMNS = (
    "东门夜话", "桥头快评", "南城观察", "百姓关注", "走基层·在现场", "学习贯彻大会精神", "看见 街坊要情",
    "倾听 民生直通",
    "观察 城南旧事", "“我为城市献一策”金点子摘登", "今日视点", "社区一线", "文明行动进行时", "新春走基层",
    "城事短波", "每周一议",
)  # fmt: skip
_INSTITUTIONS = (
    "临川职业技术学院", "东江新材料科技有限公司", "市社会科学院", "江城区发展改革委", "云岭县人民医院",
    "市民营经济研究会",
    "云岭县教育局", "江城区融媒体中心", "市图书馆", "东门街道办事处",
)  # fmt: skip
_TITLES = (
    "云岭县政协委员", "退休教师", "江城区人大代表", "市第三中学教师", "东江村党支部书记", "某机械公司工程师",
    "返乡创业青年",
    "市博物馆馆员", "木器合作社理事长", "社区工作者", "公交驾驶员",
)  # fmt: skip
_PEN_NAMES = ("江上客", "石上苔", "南山雨", "一枝春", "过路人", "北窗", "青石")
_LABELS = ("理", "事", "释", "声音", "目击", "呼声", "链接", "背景")
_SURNAMES = "李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
_GIVEN = "文静建国明华丽芳志强海燕小军红梅玉兰晓东立新秀英春生雨桐子涵"
_NOTICES = (
    "江城区某商行不慎遗失营业执照正本,特此声明作废,如有拾得请与本人联系。",
    "兹有2021年3月在江城区东门街道拾得物品一批,请失主持有效证件前来认领,逾期按规定处理。",
)
_HEADS = ("headline", "kicker", "subheadline")
_LEAD = re.compile(r"[讯电] ?[((]|[电讯] ")


def varied(page: GoldPage, seed: int) -> list[Row]:
    """Return a page's kept lines with articles opened otherwise, crossheads cut in two and notices added."""
    return _Variant(random.Random(seed)).of(page)


class _Variant:
    def __init__(self, chance: random.Random) -> None:
        self._chance = chance

    def of(self, page: GoldPage) -> list[Row]:
        rows: list[Row] = []
        for article in articles_of(page):
            rows += self._labels(self._opened(article))
        if self._chance.random() < 0.35:
            rows += self._notice("n1")
        return rows

    def _name(self) -> str:
        given = "".join(self._chance.sample(_GIVEN, self._chance.choice((1, 2, 2))))
        return self._chance.choice(_SURNAMES) + given

    def _reporters(self) -> str:
        other = f" 通讯员/{self._name()}" if self._chance.random() < 0.4 else ""
        return f"江城日报全媒体记者/{self._name()}{other}"

    def _opened(self, rows: list[Row]) -> list[Row]:
        """Return an article with a column for its headline, an author, or an inline byline of another paper."""
        owner = rows[0].article
        bodies = [i for i, row in enumerate(rows) if row.role == "body"]
        headed = any(row.role == "headline" for row in rows)
        if not bodies or not headed or owner is None or _LEAD.search(rows[bodies[0]].text[:30]):
            return rows
        signed = any(row.role in ("byline", "author") for row in rows)
        style = self._chance.random()
        if style < 0.07:
            unsigned = [row for row in rows if row.role not in (*_HEADS, "byline", "author")]
            return [self._column(owner), Row(0, self._reporters(), "byline", owner, gap=1), *unsigned]
        if style < 0.16:
            return self._authored(rows, owner)
        if not signed and style < 0.9:
            return self._reported(rows, bodies[0], owner)
        return rows

    def _column(self, owner: str) -> Row:
        return Row(0, self._chance.choice(_COLUMNS), "section_label", owner, "column_banner", 1)

    def _authored(self, rows: list[Row], owner: str) -> list[Row]:
        rows = [row for row in rows if row.role not in ("byline", "author")]
        below = max(i for i, row in enumerate(rows) if row.role in _HEADS) + 1
        ways: tuple[Callable[[], list[str]], ...] = (
            lambda: [
                self._chance.choice(_INSTITUTIONS),
                " ".join(self._name() for _ in range(self._chance.randint(1, 3))),
            ],
            lambda: [f"{self._chance.choice(_TITLES + _INSTITUTIONS)} {self._name()}"],
            lambda: [self._name()],
            lambda: [self._chance.choice(_INSTITUTIONS)],
            lambda: [self._chance.choice(_PEN_NAMES)],
        )
        authors = [Row(0, text, "author", owner, gap=1) for text in self._chance.choice(ways)()]
        column = [self._column(owner)] if self._chance.random() < 0.3 else []
        return [*column, *rows[:below], *authors, *rows[below:]]

    def _reported(self, rows: list[Row], first: int, owner: str) -> list[Row]:
        if self._chance.random() < 0.75:
            other = f" 通讯员/{self._name()}" if self._chance.random() < 0.5 else ""
            lead = replace(rows[first], text=f"江城日报讯(全媒体记者/{self._name()}{other}) {rows[first].text}")
            return [*rows[:first], lead, *rows[first + 1 :]]
        below = max(i for i, row in enumerate(rows) if row.role in _HEADS) + 1
        return [*rows[:below], Row(0, self._reporters(), "byline", owner, gap=1), *rows[below:]]

    def _labels(self, rows: list[Row]) -> list[Row]:
        """Return an article with some crossheads on two lines, and some labels in brackets above paragraphs."""
        made: list[Row] = []
        for i, row in enumerate(rows):
            if row.role == "section_label" and i > 2 and self._chance.random() < 0.5:
                halves = re.split("[,,::]", row.text, maxsplit=1)
                if len(halves) == 2 and min(map(len, halves)) > 3:
                    made += [
                        replace(row, text=halves[0]),
                        replace(row, text=halves[1], gap=self._chance.choice((0, 0, 1))),
                    ]
                    continue
            inside = 3 < i < len(rows) - 1 and row.role == rows[i - 1].role == "body" and len(row.text) > 60
            if inside and self._chance.random() < 0.02:
                made.append(Row(0, f"【{self._chance.choice(_LABELS)}】", "section_label", row.article, gap=1))
            made.append(row)
        return made

    def _notice(self, owner: str) -> list[Row]:
        if self._chance.random() < 0.5:
            heading = self._chance.choice(("遗失声明", "下列证件 声明作废", "寻亲公告", "注销公告", "招租公告"))
            text = self._chance.choice(_NOTICES)
            return [
                Row(0, heading, "headline", owner, gap=1),
                Row(0, text, "body", owner, gap=self._chance.choice((1, 3))),
            ]
        number = "43" + "".join(self._chance.choice("0123456789") for _ in range(14))
        lines = (f"·{self._name()} 遗失", number, "号残疾证")
        head = Row(0, self._chance.choice(("遗失声明", "声明作废")), "headline", owner, gap=1)
        return [head, *(Row(0, text, "body", owner, gap=int(i == 0)) for i, text in enumerate(lines))]


def articles_of(page: GoldPage) -> list[list[Row]]:
    """Return the kept lines in runs of one article, each with the blank lines before it."""
    texts = page.dump.text.split("\n")
    runs: list[list[Row]] = []
    for row in page.rows:
        if row.role in NOISE:
            continue
        above = row.number - 2
        while above >= 0 and not texts[above].strip():
            above -= 1
        row = replace(row, gap=row.number - 2 - above)
        if runs and runs[-1][-1].article == row.article:
            runs[-1].append(row)
        else:
            runs.append([row])
    return runs
