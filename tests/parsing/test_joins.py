"""Joins: sentences cut by a column break."""

import pytest

from tests.parsing.stories import GAPS, TEA, WIDTHS, block_with, parsed

WHOLE = TEA.lines[4]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("place", [30, 46, 58])
def test_cut_paragraph_is_joined(width, gap, place):
    lines = [*TEA.lines[:4], WHOLE[:place], WHOLE[place:], TEA.lines[5]]
    page = parsed([width(line) for line in lines], gap)
    assert [block.joins_previous for block in page.blocks] == [False] * 5 + [True, False]


def test_cut_before_an_opening_quotation():
    first, second = "茶农们说,合作社办起来以后大家最爱念叨的一句话就是", "“茶叶不愁卖,日子有奔头。”"
    page = parsed([*TEA.lines[:4], f"{TEA.lines[4]}{first}", second, TEA.lines[5]])
    assert block_with(page, second).joins_previous


def test_cut_inside_a_number():
    page = parsed([*TEA.lines[:4], f"{TEA.lines[4]}今年茶园的产值预计达到12", "00万元。", TEA.lines[5]])
    assert block_with(page, "00万元").joins_previous


def test_across_a_picture_gap():
    page = parsed([*TEA.lines[:4], WHOLE[:46], "", "", WHOLE[46:], TEA.lines[5]])
    assert block_with(page, WHOLE[46:]).joins_previous


@pytest.mark.parametrize("end", ["。", "!", "?", "。”", ":", "——", "……"])
def test_finished_paragraph_is_not_joined(end):
    page = parsed([*TEA.lines[:4], WHOLE.rstrip("。") + end, TEA.lines[5]])
    assert not any(block.joins_previous for block in page.blocks)


def test_summary_below_a_crosshead_is_not_joined():
    lines = [*TEA.lines[:3], "老手艺 新销路", "机器和手工两样都留着,合作社统一收茶统一卖茶", *TEA.lines[3:]]
    assert not any(block.joins_previous for block in parsed(lines).blocks)
