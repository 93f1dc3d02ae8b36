"""Verses and tables: short lines that are text."""

import pytest

from desktop.page.role import Role
from tests.parsing.stories import TEA, WIDTHS, articles_of, block_with, parsed

FIRST = ("船靠了岸", "石阶上的青苔", "还记得去年的水", "一个挑担的人", "把影子放进江里")
SECOND = ("晚风从对岸来", "带着稻子的气味", "和一声", "没有说完的话")
STANZA, OTHER = "\n".join(FIRST), "\n".join(SECOND)
ROWS = ("大米 元/公斤 5.60 5.60", "白菜 元/公斤 2.20 2.40", "猪肉 元/公斤 26.00 25.80")


def role_of(page, line):
    return block_with(page, line).role


@pytest.mark.parametrize("title", ["晚风", "夏夜"])
def test_stanzas_are_text_and_a_line_between_them_is_a_label(title):
    page = parsed(["江边三首", "林晓岸", "渡口", STANZA, title, OTHER], "\n\n")
    assert {role_of(page, line) for line in (*FIRST, *SECOND)} == {Role.BODY}
    assert role_of(page, title) is Role.SECTION_LABEL
    assert len(page.articles) == 1


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_long_run_of_short_lines_below_an_author_is_a_poem(gap):
    poem = [*FIRST, *SECOND]
    prose = ["老茶农", "陶然", *TEA.paragraphs[:3]]
    page = parsed(["夏夜的渡口", "林晓岸", *poem, *prose], gap)
    assert {role_of(page, line) for line in poem} == {Role.BODY}
    assert articles_of(page) == [["夏夜的渡口", "林晓岸", *poem], prose]
    assert not any(block.joins_previous for block in page.blocks)


def test_a_headline_group_is_no_stanza():
    group = "江口县:\n门口就业留住乡亲\n旧粮站改成服装厂"
    page = parsed([group, TEA.lead, *TEA.paragraphs[1:]], "\n\n")
    assert not any("verse" in block.reasons for block in page.blocks)


@pytest.mark.parametrize("width", WIDTHS)
def test_rows_of_figures_are_a_table_with_the_line_that_heads_them(width):
    rows = [width(line) for line in ("品名 单位 今日价 昨日价", *ROWS)]
    page = parsed([*TEA.lines, "农副产品价格", *rows])
    assert {role_of(page, line) for line in rows} == {Role.TABLE}


def test_a_line_with_one_figure_is_no_row():
    page = parsed(["茶园 有 800", *TEA.lines])
    assert role_of(page, "茶园 有") is not Role.TABLE
