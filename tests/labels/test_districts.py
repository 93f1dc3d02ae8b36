"""About and mentioned: each case says which rule decides it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.labels.districts import suggest_districts
from desktop.labels.finder import PlaceFinder
from desktop.labels.gazetteer import Gazetteer
from desktop.page.article import Relation
from desktop.page.role import Role
from tests.labels.articles import byline, headline, page_of

FINDER = PlaceFinder(Gazetteer.load())
FILLER = "街上的人慢慢多了起来,卖菜的老人把摊子往里挪了挪,给推车的人让出一条路。" * 4


def labels(*lines) -> dict[str, str]:
    page = page_of(*lines)
    return {item.code: item.relation.value for item in suggest_districts(page, page.articles[0], FINDER)}


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        # title
        ([headline("攸县春茶开采"), FILLER], {"430223": "about"}),
        ([headline("春茶开采"), (Role.KICKER, "茶陵县传来好消息"), FILLER], {"430224": "about"}),
        ([headline("芦淞路堵车怎么办"), FILLER], {}),
        # opening
        ([headline("春茶开采"), "记者昨日从炎陵县获悉,春茶开采。", FILLER], {"430225": "about"}),
        ([headline("走访"), "市领导到荷塘区、天元区走访。", FILLER], {"430202": "about", "430211": "about"}),
        ([headline("开会"), "会上,荷塘区、芦淞区、石峰区、天元区作了发言。", FILLER],
         {"430202": "mentioned", "430203": "mentioned", "430204": "mentioned", "430211": "mentioned"}),
        # early and twice, late and once
        ([headline("合同"), FILLER[:120], "农户来自攸县。", "攸县的村干部也来了。", FILLER * 2], {"430223": "about"}),
        ([headline("合同"), FILLER * 2, "其中一户来自攸县。"], {"430223": "mentioned"}),
        # often, although late
        ([headline("合同"), FILLER * 2, *["攸县的田。"] * 4], {"430223": "about"}),
        ([headline("合同"), FILLER * 2, *["攸县农业局说话。"] * 4], {"430223": "mentioned"}),
        # townships and villages are lifted to their county, zones bring theirs along
        ([headline("酒埠江镇办起书屋"), FILLER], {"430223": "about"}),
        ([headline("响水村修渠"), "天元区的水来了。", FILLER], {"430211": "about"}),
        ([headline("金山新城开园"), FILLER], {"430202": "about", "Z-JS": "about"}),
        # a vanished county is its successor
        ([headline("株洲县旧影"), FILLER], {"430212": "about"}),
        # who made an article is not what it is about
        ([headline("做好土特产"), (Role.AUTHOR, "茶陵县居民 沈一禾"), FILLER], {"430224": "mentioned"}),
        ([headline("做好土特产"), byline("通讯员/攸县融媒体中心"), FILLER], {"430223": "mentioned"}),
        ([headline("诗四首"), *[(Role.AUTHOR, "攸县 沈一禾")] * 4, FILLER], {"430223": "mentioned"}),
        # another city, and nowhere at all
        ([headline("长沙县办节"), "浏阳市也来了人。", FILLER], {}),
        ([headline("天气转凉"), FILLER], {}),
    ],
)  # fmt: skip
def test_about_or_mentioned(lines, expected):
    assert labels(*lines) == expected


def test_what_it_is_about_comes_first_and_is_surer():
    page = page_of(headline("攸县春茶"), "攸县的茶好。", FILLER * 2, "炎陵县来人。")
    first, second = suggest_districts(page, page.articles[0], FINDER)
    assert (first.code, second.code) == ("430223", "430225")
    assert first.confidence >= 0.5
    assert [mention.text for mention in first.evidence] == ["攸县", "攸县"]


def test_a_name_across_a_column_break_is_found_and_points_to_its_first_part():
    page = page_of(headline("修渠"), "工程队昨天到了天元", "↳区,开始施工。")
    [suggestion] = suggest_districts(page, page.articles[0], FINDER)
    [mention] = suggestion.evidence
    assert (suggestion.code, mention.text) == ("430211", "天元")
    assert page.text[mention.start : mention.end] == "天元"


@settings(max_examples=50)
@given(
    st.lists(
        st.sampled_from(["攸县", "天元区", "  东山村", "↳元区修路", "天", "路灯😀亮了。", "金山新城"]),
        min_size=1,
        max_size=8,
    )
)
def test_evidence_is_verbatim_text_of_the_page(lines):
    page = page_of(headline("题"), *lines)
    for suggestion in suggest_districts(page, page.articles[0], FINDER):
        assert (suggestion.relation is Relation.ABOUT) == (suggestion.score >= 2)
        assert 0 < suggestion.confidence < 1
        for mention in suggestion.evidence:
            assert page.text[mention.start : mention.end] == mention.text
