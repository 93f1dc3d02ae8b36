"""Pages that we made up, edits of them, and what opening a corpus needs, for the tests of the corpus."""

import itertools
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from desktop.corpus.store import Corpus
from desktop.curation.articles import move_article, set_field, set_page_status
from desktop.curation.blocks import cut, set_role
from desktop.curation.boundaries import detach, merge, move_blocks, start_article
from desktop.curation.labels import add_topics, set_district
from desktop.curation.refusal import EditRefused
from desktop.page.article import Relation
from desktop.page.dump import Dump
from desktop.page.page import Page, PageStatus
from desktop.page.role import Role
from desktop.parsing.parse import parse

LINES = (
    "白鹭渡口的渡船换成了电动船",
    "本报记者 钟晚舟 通讯员 陆一苇",
    "清晨六点，白鹭渡口的第一班渡船离岸，船尾不再冒黑烟。",
    "船工老鲁说，新船一次能坐八十个人，过江只要七分钟。",
    "栖霞巷的老理发店要搬家",
    "本报讯（记者 方小满）开了四十一年的栖霞巷理发店下月搬到巷口。",
    "“剃头五元，老人不要钱”的木牌会一起带走，店主说。",
    "云泽二中的学生种出了第一茬水稻",
    "学校后山的两亩地，今年交给了高一的六个班轮流照看，收成全部送给镇上的敬老院。",
)
"""An invented day in the invented city of Yunze."""


def made_dump(number: int, repeat: int = 1) -> Dump:
    """Return a dump that no other number gives. Parameters: `repeat`, how many times its lines come, for long ones."""
    day = f"2021-{number % 12 + 1:02d}-{number % 28 + 1:02d}"
    lines = [f"云泽日报 {day[:4]}年{day[5:7]}月{day[8:]}日 第{number % 8 + 1:02d}版", ""]
    for turn in range(repeat):
        lines += [line.replace("云泽", f"云泽{number}·{turn}") for line in LINES]
    return Dump(f"{day}-{number % 8 + 1:02d}_{number}.txt", "\n".join(lines).encode(), "utf-8")


def made_page(number: int, repeat: int = 1) -> tuple[Dump, Page]:
    """Return a made-up dump and the parser's proposal for it."""
    dump = made_dump(number, repeat)
    return dump, parse(dump)


@dataclass
class Ticking:
    """A clock that goes on by one second each time it is read."""

    now: datetime = datetime(2024, 5, 1, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the time, and let a second pass."""
        self.now += timedelta(seconds=1)
        return self.now


@dataclass
class Maker:
    """Opens and creates one corpus file as various curators, with one clock."""

    path: Path
    clock: Ticking = field(default_factory=Ticking)

    def create(self, curator: str = "沈青") -> Corpus:
        """Create the corpus."""
        return Corpus.create(self.path, curator=curator, clock=self.clock, new_id=lambda: "made-up-corpus")

    def open(self, curator: str = "沈青", *, write: bool = True) -> Corpus:
        """Open the corpus."""
        return Corpus.open(self.path, curator=curator, clock=self.clock, new_id=lambda: "made-up-corpus", write=write)


def random_edit(page: Page, random: Random, new_id: str) -> Page:
    """Return a page after one random edit that it allows, some edits bringing labels and fields."""
    for _ in itertools.count():
        block = random.choice(page.blocks)
        article = random.choice(page.articles).id if page.articles else "none"
        other = random.choice(page.articles).id if page.articles else "none"
        edits = (
            lambda block=block: start_article(page, [block.id], new_id),
            lambda article=article, other=other: merge(page, article, other),
            lambda block=block, article=article: move_blocks(page, [block.id], article),
            lambda block=block: detach(page, [block.id]),
            lambda block=block: cut(page, block.id, (block.start + block.end) // 2),
            lambda block=block: set_role(page, [block.id], random.choice((Role.BODY, Role.HEADLINE, Role.CAPTION))),
            lambda article=article: set_field(page, article, "headline", f"改过的标题{random.randrange(1000)}"),
            lambda article=article: add_topics(page, [article], [random.choice(("economy", "health", "culture"))]),
            lambda article=article: set_district(page, [article], "430211", random.choice(list(Relation))),
            lambda article=article: move_article(page, article, random.randrange(3)),
            lambda: set_page_status(page, random.choice(list(PageStatus)), insist=True),
        )
        with suppress(EditRefused):
            after = random.choice(edits)()
            if after != page:
                return after
    raise AssertionError("unreachable")
