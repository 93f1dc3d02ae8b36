"""Where articles begin and end: headline groups, crossheads, columns, missing headlines."""

import pytest

from desktop.page.role import Role
from tests.parsing.stories import (
    BRIDGE,
    FLOOD,
    GAPS,
    LIBRARY,
    MORE_TEA,
    STORIES,
    TEA,
    WIDTHS,
    articles_of,
    block_with,
    parsed,
)  # fmt: skip


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("gap", GAPS)
def test_signed_stories_are_one_article_each(width, gap):
    page = parsed([width(line) for story in STORIES for line in story.lines], gap)
    assert articles_of(page) == [[width(line) for line in story.lines] for story in STORIES]
    assert [article.headline for article in page.articles] == [width(story.headline) for story in STORIES]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("gap", GAPS)
def test_kicker_and_deck_belong_to_the_headline_between_them(width, gap):
    kicker, deck = "云泽市召开防汛工作会议时强调", "——写在澄江汛期到来之际"
    page = parsed([width(line) for line in (*TEA.lines, kicker, FLOOD.headline, deck, *FLOOD.lines[1:])], gap)
    assert len(page.articles) == 2
    article = page.articles[1]
    assert (article.kicker, article.headline, article.subheadline) == (kicker, FLOOD.headline, width(deck))


@pytest.mark.parametrize("width", WIDTHS)
def test_own_byline_on_one_or_two_lines(width):
    one = ["云泽日报全媒体记者/何晚舟 通讯员/凌小满"]
    two = ["云泽日报全媒体记者/何晚舟", "通讯员/凌小满"]
    for byline in (one, two):
        page = parsed([TEA.headline, *byline, *map(width, TEA.paragraphs), *map(width, BRIDGE.lines)])
        assert len(page.articles) == 2
        article = page.articles[0]
        assert (article.byline, article.reporters, article.correspondents) == (
            "\n".join(byline), ("何晚舟",), ("凌小满",),
        )  # fmt: skip


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("gap", GAPS)
def test_crossheads_stay_in_their_article(width, gap):
    lines = [*TEA.lines[:3], "采一季 吃一年", *TEA.lines[3:], "老手艺 新销路", *MORE_TEA, *BRIDGE.lines]
    page = parsed([width(line) for line in lines], gap)
    assert [len(article.blocks) for article in page.articles] == [13, 6]
    assert block_with(page, "采一季").role is Role.SECTION_LABEL
    assert block_with(page, "老手艺").role is Role.SECTION_LABEL


def test_bracket_labels_stay_in_their_article():
    lines = [
        TEA.headline,
        "云泽日报全媒体记者/何晚舟",
        "【呼声】",
        *TEA.paragraphs[:2],
        "【目击】",
        *TEA.paragraphs[2:],
    ]
    page = parsed([*lines, *BRIDGE.lines])
    assert [len(article.blocks) for article in page.articles] == [len(lines), 6]
    assert block_with(page, "【呼声】").role is Role.SECTION_LABEL


@pytest.mark.parametrize("width", WIDTHS)
def test_column_above_the_headline_belongs_to_it(width):
    comment = ["桥头快评", "把桥修到心坎上", "邵一鸣", *BRIDGE.paragraphs]
    page = parsed([width(line) for line in (*TEA.lines, *comment, *FLOOD.lines)])
    assert [len(article.blocks) for article in page.articles] == [6, 8, 6]
    article = page.articles[1]
    assert (article.column, article.headline, article.authors) == ("桥头快评", "把桥修到心坎上", ("邵一鸣",))
    assert article.kind == "commentary"


def test_author_with_title_and_institution_above_names():
    page = parsed(
        [
            *TEA.lines, "把河堤交给草木", "云泽职业技术学院", "林江 周小北", *FLOOD.paragraphs,
            "让书走到田埂上", "南塘街道政协委员 陈一帆", *LIBRARY.paragraphs,
        ]
    )  # fmt: skip
    assert [article.authors for article in page.articles] == [(), ("林江", "周小北"), ("陈一帆",)]
    assert [article.headline for article in page.articles[1:]] == ["把河堤交给草木", "让书走到田埂上"]


def test_column_without_a_headline_leaves_the_headline_empty():
    page = parsed([*TEA.lines, "倾听 街坊要情", "云泽日报全媒体记者/石磊", *FLOOD.paragraphs])
    assert len(page.articles) == 2
    assert page.articles[1].headline is None
    assert page.articles[1].column == "倾听 街坊要情"


def test_picture_news_is_an_article_of_its_own():
    picture = ["晒谷场上的哨声", "3月22日,石桥村的晒谷场上,两支村队在争抢足球。", "马小川 摄"]
    page = parsed([*TEA.lines, *picture, *BRIDGE.lines])
    assert articles_of(page)[1] == picture
    assert page.articles[1].kind == "picture"
    assert page.articles[1].photographers == ("马小川",)


def test_every_article_says_why_and_how_sure():
    page = parsed([line for story in STORIES for line in story.lines])
    assert all(0.0 <= article.confidence <= 1.0 and article.reasons for article in page.articles)
    assert max(article.confidence for article in page.articles) > 0.9
