"""Who signs an article, above its text or below it, tells its headline."""

import pytest

from desktop.page.role import Role
from tests.parsing.stories import BRIDGE, GAPS, TEA, WIDTHS, block_with, parsed

HEADLINE = "入梅以后防霉有办法"
TEXT = (
    "今年入梅的日子比往年早五天,雨量也偏多,家里的衣柜和粮缸要提前放好干燥剂。",
    "天晴的时候打开门窗通风,下雨的时候关紧,不要让湿气顺着墙根爬进来。",
)
ABOVE = [
    "市发改委", "云泽市气象台", "南塘街道 罗见山", "罗见山(南塘区)", "罗见山 整理", "记者 罗见山 整理", "罗见山/文",
    "罗见山/文 陶然/图", "文/图 罗见山", "罗见山 文/摄", "通讯员 罗见山", "本报综合", "综合新华社电", "□罗见山",
]  # fmt: skip
BELOW = [
    "(云泽日报全媒体记者/蓝小溪)", "(全媒体记者/蓝小溪 通讯员/陶然 报道)", "(蓝小溪)", "(据新华社)", "(来源:云泽发布)",
    "(作者系云泽市图书馆馆员)",
]  # fmt: skip


@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("alone", [True, False])
@pytest.mark.parametrize("signer", ABOVE)
def test_a_signer_above_the_text_tells_the_headline(signer, alone, gap):
    others = ((), ()) if alone else (TEA.lines[:4], BRIDGE.lines[:4])
    page = parsed([*others[0], HEADLINE, signer, *TEXT, *others[1]], gap)
    assert HEADLINE in {article.headline for article in page.articles}
    assert block_with(page, signer).role in (Role.BYLINE, Role.AUTHOR)
    assert len(page.articles) == (1 if alone else 3)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("signature", BELOW)
def test_a_signature_below_the_text_tells_the_headline(signature, gap, width):
    lines = [*TEA.lines[:4], HEADLINE, *TEXT, signature, *BRIDGE.lines[:4]]
    page = parsed([width(line) for line in lines], gap)
    assert [article.headline for article in page.articles] == [TEA.headline, HEADLINE, BRIDGE.headline]


def test_a_dateline_below_the_text_does_not():
    page = parsed([*TEA.lines[:4], "老手艺 新销路", *TEA.lines[4:6], "(本报云泽3月18日电)", *BRIDGE.lines])
    assert [article.headline for article in page.articles] == [TEA.headline, BRIDGE.headline]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("(作者系云泽市图书馆馆员)", Role.CREDIT),
        ("(作者罗见山系云泽市图书馆馆员)", Role.CREDIT),
        ("(作者为云泽学院历史系教授)", Role.BODY),
    ],
)
def test_an_affiliation_is_a_credit_where_the_newspaper_says_so(line, role):
    assert block_with(parsed([HEADLINE, "罗见山", *TEXT, line]), line).role is role
