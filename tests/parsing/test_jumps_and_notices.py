"""Jumps, teasers, notices, contact lines, round-ups."""

import pytest

from desktop.page.role import Role
from tests.parsing.stories import (
    BRIDGE,
    FLOOD,
    GAPS,
    LIBRARY,
    MORE_BRIDGE,
    MORE_TEA,
    TEA,
    WIDTHS,
    articles_of,
    block_with,
    parsed,
)


@pytest.mark.parametrize("mark", ["▶ 下转 03版", "(下转第3版)", "下转A03版", ">>>下转 三版"])
def test_jump_to_another_page(mark):
    page = parsed([*TEA.lines, mark, *BRIDGE.lines])
    assert block_with(page, mark).role is Role.JUMP_TO
    assert page.articles[0].continues_to is not None
    assert page.articles[0].continues_to in mark
    assert page.articles[0].continues_to.endswith("版")


@pytest.mark.parametrize("mark", ["◀◀上接01版", "(上接第1版)", "上接A01版"])
@pytest.mark.parametrize("labels", [[], ["看变化", "茶园成了风景"]])
def test_jump_from_another_page_begins_an_article(mark, labels):
    page = parsed([*BRIDGE.lines, mark, *labels, *TEA.paragraphs, *FLOOD.lines])
    assert len(page.articles) == 3
    article = page.articles[1]
    assert article.continues_from is not None
    assert article.continues_from in mark
    assert len(article.blocks) == 1 + len(labels) + 5


def test_teaser_points_to_its_page():
    page = parsed(["全市防汛演练昨日举行", "详细报道见 08版", *TEA.lines])
    assert page.articles[0].kind == "teaser"
    assert page.articles[0].continues_to == "08版"


@pytest.mark.parametrize("gap", GAPS)
def test_wrapped_classified_is_one_notice(gap):
    notice = [
        "下列证件 声明作废",
        "·王小树 遗失",
        "4399021978010100",
        "12号驾驶证",
        "·李大江 遗失",
        "B0500112233440",
        "号资格证书",
    ]
    page = parse_notice(notice, gap)
    assert articles_of(page)[-1] == notice
    assert page.articles[-1].kind == "notice"
    assert {block.role for block in page.blocks_of(page.articles[-1])} == {Role.HEADLINE, Role.NOTICE}
    assert [block.joins_previous for block in page.blocks_of(page.articles[-1])][1:4] == [False, True, True]


def parse_notice(notice, gap):
    text = gap.join(TEA.lines) + "\n\n" + notice[0] + "\n\n" + "\n".join(notice[1:])
    return parsed([text])


@pytest.mark.parametrize("width", WIDTHS)
def test_each_notice_is_an_article(width):
    found = ["寻亲公告", "2030年3月2日在南塘街道老粮库门口拾得女童一名,身穿红衣,请知情者与市民政局联系。"]
    lost = ["遗失声明", "云泽市小满茶叶店遗失营业执照副本,编号不详,特此声明作废。"]
    page = parsed([width(line) for line in (*TEA.lines, *found, *lost)])
    assert [article.kind for article in page.articles] == ["news", "notice", "notice"]


def test_round_up_is_one_article_for_each_signed_item():
    items = [
        ["让茶园多一条路", "退休教师 林江", *TEA.paragraphs[1:4]],
        ["给老桥留一段影像", "云泽大桥公司工程师 周小北", *BRIDGE.paragraphs[1:4]],
        ["把书架搬到渡口", "南塘街道政协委员 陈一帆", *LIBRARY.paragraphs[1:4]],
    ]
    banner, compiler = "“我为云泽献一策”金点子摘登", "(云泽日报全媒体记者/何晚舟 整理)"
    page = parsed([*FLOOD.lines, banner, *(line for item in items for line in item), compiler])
    assert articles_of(page) == [list(FLOOD.lines), *items]
    for line in (banner, compiler):
        block = block_with(page, line)
        assert block.article is None
        assert block.applies_to == ("a2", "a3", "a4")
    assert [article.compilers for article in page.articles] == [(), *[("何晚舟",)] * 3]
    assert {article.column for article in page.articles[1:]} == {banner}
    assert not page.unassigned


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("gap", GAPS)
def test_a_text_may_say_itself_where_it_comes_from_and_goes_on(gap, width):
    first, rest = [f"(上接A1版){MORE_TEA[0]}", *MORE_TEA[1:3]], [*BRIDGE.lines[:-1], f"{BRIDGE.lines[-1]}(下转04版)"]
    last = [f"(紧接02版){MORE_BRIDGE[0]}", *MORE_BRIDGE[1:]]
    page = parsed([width(line) for line in (*first, *rest, *last)], gap)
    assert articles_of(page) == [[width(line) for line in lines] for lines in (first, rest, last)]
    jumps = [(article.continues_from, article.continues_to) for article in page.articles]
    assert jumps == [("A1版", None), (None, "04版"), ("02版", None)]


def test_brackets_that_name_no_page_are_no_jump():
    page = parsed([*TEA.lines[:-1], f"(上接第一段){TEA.paragraphs[4]}", f"{MORE_TEA[0]}(见左图)", *MORE_TEA[1:]])
    assert [(article.continues_from, article.continues_to) for article in page.articles] == [(None, None)]
