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


SHORT_CUTS = [
    ("茶农老秦守着茶锅炒了三十年茶,", "手掌上的茧子比茶饼还厚。"),
    ("茶厂的老师傅说今年春茶的香气要比", "往年厚一些,喝起来也更甜。"),
    ("合作社的账本上写着今年卖春茶收入36", ".8万元,比去年多出两成。"),
    ("山路修通以后运茶的车多了起来但", "老秦还是愿意挑着担子下山。"),
    ("老秦的小儿子在外面打工十年学会了开", "车,回来以后专门跑冷链运输。"),
    ("茶厂门口的老樟树据说有三百岁树荫底下就", "是过去的茶市,逢五逢十开市。"),
]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(("first", "second"), SHORT_CUTS)
def test_a_short_cut_line_is_joined(width, first, second):
    page = parsed([width(line) for line in [*TEA.lines[:4], first, second, TEA.lines[4]]])
    assert block_with(page, width(second)).joins_previous


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("茶市开了三百年,老秦记得最清楚的是父亲那辈人讲过的故事,他说茶市最热闹的是每年谷雨前后那二十来天的",
         "如今茶市搬进了大棚,天天都开。"),
        ("茶厂和茶农签了约,三年以内只收不压价。(期满可以续签)", "签约的茶农有六百多户,占全镇的一半。"),
        ("签约的茶农有六百多户,年底的分红比去年又多了三成", "日前,茶厂又添了两条生产线,秋茶也有了去处。"),
    ],
)  # fmt: skip
def test_what_begins_anew_is_not_joined(first, second):
    page = parsed([*TEA.lines[:4], first, second, TEA.lines[4]])
    assert not block_with(page, second).joins_previous


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(("before", "joins"), [("老秦摸着茶芽说:", True), ("协议的全文如下:", False)])
def test_a_quotation_goes_on_with_what_announces_speech(width, before, joins):
    quotation = "“茶树认人,谁对它好它知道。”"
    page = parsed([width(line) for line in [*TEA.lines[:4], f"{TEA.lines[4]}{before}", quotation, TEA.lines[5]]])
    assert block_with(page, quotation[:3]).joins_previous is joins
