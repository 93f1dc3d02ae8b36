"""How other dailies sign: bylines without strokes, datelines without brackets, and what that says of a page."""

from time import perf_counter

import pytest

from desktop.page.role import Role
from tests.parsing.stories import (
    BRIDGE,
    FLOOD,
    FOOTBALL,
    GAPS,
    LIBRARY,
    TEA,
    WIDTHS,
    articles_of,
    block_with,
    parsed,
)  # fmt: skip

BYLINES = (
    "本报记者 何晚舟", "云泽晚报 记者 何晚舟 通讯员 凌小满", "□本报记者 何晚舟 通讯员 凌小满",
    "记者 何晚舟 通讯员 凌小满", "■文/图 记者 何晚舟", "本报通讯员 凌小满 文 记者 何晚舟 摄", "主持人:本报记者 何晚舟",
)  # fmt: skip
OPENINGS = (
    "晚报讯(记者 何晚舟)", "晚报讯 ", "综合新华社电 ", "据市气象局消息 ", "据《江右体育报》报道 ",
    "本报讯 记者何晚舟 通讯员凌小满报道:", "本报讯 记者 何晚舟 通讯员 凌小满 报道 ", "本报讯",
)  # fmt: skip


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("byline", BYLINES)
def test_where_no_name_follows_a_stroke_a_reporters_line_signs_the_article(byline, gap, width):
    stories = [[story.headline, byline, *story.paragraphs] for story in (TEA, BRIDGE, FLOOD)]
    page = parsed([width(line) for story in stories for line in story], gap)
    assert articles_of(page) == [[width(line) for line in story] for story in stories]
    assert {article.byline for article in page.articles} == {width(byline)}


@pytest.mark.parametrize("gap", GAPS)
def test_where_names_follow_a_stroke_it_signs_a_part(gap):
    parts = ["采茶", "本报记者 陶然", *TEA.paragraphs[:2], "制茶", "本报记者 石磊", *TEA.paragraphs[2:4]]
    page = parsed([*BRIDGE.lines, TEA.headline, "云泽日报全媒体记者/何晚舟", *parts, *FLOOD.lines], gap)
    assert len(page.articles) == 3
    assert block_with(page, "本报记者 陶然").article == block_with(page, "制茶").article == "a2"


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("opening", OPENINGS)
def test_datelines_of_other_dailies_open_an_article(opening, gap, width):
    lead = width(f"{opening}{FOOTBALL.paragraphs[0]}")
    article = [FOOTBALL.headline, lead, *FOOTBALL.paragraphs[1:]]
    page = parsed([*map(width, LIBRARY.lines), *map(width, article)], gap)
    assert block_with(page, lead[:12]).role is Role.LEAD
    assert articles_of(page)[1] == list(map(width, article))


@pytest.mark.parametrize(
    "text", ["据市气象局报道,明天有雨,茶农要抢在雨前把茶采完。", "晚报讯问处的电话整天占线,茶农只好跑到镇上去问。"]
)
def test_text_that_only_begins_alike_is_no_dateline(text):
    page = parsed([*LIBRARY.lines, TEA.headline, TEA.lead, text])
    assert block_with(page, text).role is Role.BODY


@pytest.mark.parametrize("again", ["记者甲丁", "记者 甲乙", "云泽日报 记者甲丁", "文 记者甲", "整理 甲乙"])
def test_a_long_line_of_names_is_read_at_once(again):
    start = perf_counter()
    parsed([*TEA.lines, f"本报记者 甲乙 {f'{again} ' * 30}"[:110] + "x"])
    assert perf_counter() - start < 1  # where each name can be read in two ways, it takes many times that
