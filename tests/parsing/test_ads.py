"""Advertisements, and other lists of short lines that look like a heap of headlines."""

import pytest

from desktop.page.role import Role
from tests.parsing.stories import BRIDGE, FLOOD, FOOTBALL, GAPS, TEA, WIDTHS, articles_of, block_with, parsed

ESTATE = (
    "澄江公馆", "城市主场 一线江景", "建面约118-176㎡ 三房四房", "限量30套 首付两成", "销售热线:0999-7777222",
    "地址:滨江大道88号(体育馆对面)", "开发商:云泽江湾置业有限公司", "本广告仅为要约邀请,最终以政府批文为准",
)  # fmt: skip
LOTTERY = (
    "福彩开奖公告", "双色球第2031118期", "红球:03 07 12 19 26 31 蓝球:08", "七乐彩第2031117期",
    "基本号码:02 05 11 16 20 24 29 特别号码:13", "排列3第31269期 中奖号码:5 5 1", "排列5第31269期 中奖号码:5 5 1 9 2",
)  # fmt: skip
WEATHER = (
    "天气预报", "今天:多云,偏北风2到3级,气温18到26摄氏度", "明天:阴有小雨,气温16到21摄氏度",
    "后天:小雨转阴,气温15到20摄氏度",
)  # fmt: skip


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("box", [ESTATE, LOTTERY, WEATHER], ids=["estate", "lottery", "weather"])
def test_a_box_of_short_lines_is_one_notice(box, gap, width):
    page = parsed([width(line) for line in (*TEA.lines, *box, *BRIDGE.lines)], gap)
    assert articles_of(page) == [[width(line) for line in lines] for lines in (TEA.lines, box, BRIDGE.lines)]
    assert page.articles[1].headline == box[0]
    assert not any(block.joins_previous for block in page.blocks_of(page.articles[1]))


@pytest.mark.parametrize("gap", GAPS)
def test_several_boxes_are_one_notice_each(gap):
    page = parsed([line for box in (ESTATE, LOTTERY, WEATHER) for line in box], gap)
    assert articles_of(page) == [list(box) for box in (ESTATE, LOTTERY, WEATHER)]


@pytest.mark.parametrize("gap", GAPS)
def test_a_headline_group_above_a_number_to_call_is_no_advertisement(gap):
    article = ["防汛指挥部公布", FLOOD.headline, "值班电话:0999-7777222", *FLOOD.lines[1:]]
    page = parsed([*TEA.lines, *article], gap)
    assert not any("advertisement" in block.reasons for block in page.blocks)


def test_numbers_to_call_below_a_colon_are_no_advertisement():
    numbers = ["青枫镇茶厂", "云雾茶园", "茶叶合作社", "咨询电话:0999-7777222"]
    page = parsed([*TEA.lines, "想去采茶的市民可以联系:", *numbers, *BRIDGE.lines])
    assert not any("advertisement" in block.reasons for block in page.blocks)


@pytest.mark.parametrize("gap", GAPS)
def test_the_number_of_a_drawing_is_no_masthead(gap):
    page = parsed([*FOOTBALL.lines, *LOTTERY], gap)
    assert block_with(page, "排列3").role is not Role.MASTHEAD


@pytest.mark.parametrize("gap", GAPS)
def test_two_lines_with_a_colon_may_be_headlines(gap):
    group = ["防汛指挥部:巡堤夜里不间断", "段立新:发现渗水先报警"]
    page = parsed([*TEA.lines, *group, *FLOOD.lines[1:]], gap)
    assert not any("one_of_several_rows" in block.reasons for block in page.blocks)
    assert len(page.articles) == 2
