"""Articles that are made of parts: news in short below one byline, abstracts, figures that are explained."""

import pytest

from desktop.page.role import Role
from desktop.parsing.bag import Background
from desktop.parsing.cohesion import Terms
from desktop.parsing.draft import cut_drafts
from desktop.parsing.line import cut_lines
from desktop.parsing.tag import Tag
from desktop.parsing.tears import Loom
from desktop.parsing.turns import turns
from tests.parsing.stories import BRIDGE, GAPS, MORE_BRIDGE, MORE_TEA, TEA, articles_of, block_with, parsed
from tests.parsing.weighed import weighed

BYLINE = "云泽日报全媒体记者/何晚舟"
LONG = (*MORE_TEA, *BRIDGE.paragraphs, *MORE_BRIDGE)
FERRY = "渡口轮渡增开夜班"
NEWS = (
    (FERRY, "本报电 云泽港航中心日前宣布,南岸渡口的轮渡自五月起增开夜班,末班船延到二十二时。"),
    ("菜市场设公平秤", "本报电 城东菜市场近日装上十台公平秤,顾客可以自己复秤,缺两的摊位当天公示。"),
    ("图书馆延长开放", "本报电 江口县图书馆周末延长开放到二十一时,阅览室新添了三百个座位。"),
)
NIGHT = "云泽市的夜班轮渡、夜班公交在同一天增开,南岸的居民说,下了班再也不用绕桥回家。"


def role_of(page, line):
    return block_with(page, line).role


@pytest.mark.parametrize("gap", GAPS)
def test_news_in_short_below_one_byline_is_one_article(gap):
    lines = ["市场资讯", BYLINE, *(line for item in NEWS for line in item)]
    page = parsed([*TEA.lines, *lines, *BRIDGE.lines], gap)
    assert articles_of(page)[1] == lines
    assert [role_of(page, label) for label, _ in NEWS] == [Role.SECTION_LABEL] * 3


def test_a_signed_item_below_news_in_short_is_an_article():
    page = parsed(["市场资讯", BYLINE, *NEWS[0], *NEWS[1], *BRIDGE.lines])
    assert articles_of(page)[1] == list(BRIDGE.lines)


def test_news_in_short_that_others_wrote_are_articles():
    items = [
        ("海港城建跨海缆车", f"{NIGHT}海港城将建跨海缆车。"),
        ("巨花魔芋首次开花", "海港城植物园的巨花魔芋首次开花,花期只有两天。"),
    ]
    lines = [line for head, text in items for line in (head, text, "(据新华社海港城电 记者沈知秋)")]
    page = parsed(["微阅读", BYLINE, *lines])
    assert role_of(page, items[1][0]) is Role.HEADLINE


def test_questions_below_a_byline_head_no_part():
    page = parsed(["存茶的几个问题", BYLINE, "问:新茶怎么存?", "答:放进冰箱,不要和别的东西放在一起,隔几天看一看。"])
    assert role_of(page, "问:新茶") is Role.BODY


def test_numbered_labels_open_no_article():
    labels = ["1.减免房租", "2.贷款贴息", "3.用工补贴"]
    *scores, _ = weighed(*(line for label in labels for line in (label, NIGHT)), "问:何时可以申请?", "问:要交什么?")
    assert all(score[Tag.HEADLINE] < 0 for score in scores[:-1:2])


def test_figures_that_are_explained_open_no_article():
    figures = ["1200亩", "新添茶园1200亩", "36吨", "今春采摘鲜叶36吨", "800人", "采茶工最多时有800人"]
    page = parsed([TEA.headline, BYLINE, TEA.paragraphs[0], *figures, *TEA.paragraphs[1:]])
    assert len(page.articles) == 1
    assert {role_of(page, line) for line in figures[::2]} == {Role.SECTION_LABEL}


def test_an_article_continued_from_another_page_keeps_its_text():
    lines, _ = cut_lines("\n".join([TEA.headline, *TEA.paragraphs, "◀◀上接01版", *LONG]))
    tags = [Tag.HEADLINE, *[Tag.TEXT] * len(TEA.paragraphs), Tag.JUMP_FROM, *[Tag.TEXT] * len(LONG)]
    terms = Terms(lines)
    above, below = cut_drafts(lines, tags)
    tears = list(turns(below, above, Loom(terms, Background(terms, lines))))
    assert tears
    assert min(tear.start for tear in tears) > 1
