"""Columns of short news: bulleted paragraphs, each signed at its end."""

import pytest

from desktop.page.role import Role
from tests.parsing.stories import BRIDGE, GAPS, TEA, WIDTHS, articles_of, block_with, parsed

BRIEFS = (
    "●市图书馆3月起延长开放时间,周五、周六开放到晚上十点,自习室增加二百个座位。(柯蓝)",
    "●青枫镇举办农机手技能赛,四十二名选手参加三个项目,返乡青年焦阳获第一名。(任远 邓小雨)",
    "●望江大桥引桥检修提前八天完工,昨日零时恢复双向通行,货车限行措施同时取消。(通讯员 卞峰)",
)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("gap", GAPS)
def test_each_is_an_article_and_the_banner_serves_all(gap, width):
    page = parsed([width(line) for line in ("简讯", *BRIEFS, *TEA.lines)], gap)
    assert articles_of(page) == [*[[width(line)] for line in BRIEFS], list(map(width, TEA.lines))]
    banner = block_with(page, "简讯")
    assert (banner.role, banner.article, banner.applies_to) == (Role.SECTION_LABEL, None, ("a1", "a2", "a3"))
    assert [article.column for article in page.articles] == ["简讯"] * 3 + [None]


@pytest.mark.parametrize("gap", GAPS)
def test_bulleted_paragraphs_that_nobody_signs_are_one_article(gap):
    points = [line.partition("(")[0] for line in BRIEFS]
    page = parsed([*BRIDGE.lines, TEA.headline, TEA.lead, *points], gap)
    assert articles_of(page)[1] == [TEA.headline, TEA.lead, *points]
