"""Fields read again from an article's blocks."""

from dataclasses import replace

import pytest

from desktop.page.article import NAME_FIELDS, TEXT_FIELDS, Kind
from desktop.page.role import Role
from desktop.parsing.fields import describe
from tests.parsing.stories import BRIDGE, FLOOD, TEA, parsed


def page_of_all():
    comment = ["桥头快评", "把桥修到心坎上", "邵一鸣", *BRIDGE.paragraphs]
    return parsed(
        [
            "云泽市召开会议时强调", FLOOD.headline, "——写在汛期之前", *FLOOD.lines[1:],
            "图为演练现场。石磊 摄", "▶ 下转 03版", "◀◀上接01版", *TEA.paragraphs, *comment,
        ]
    )  # fmt: skip


def test_describing_again_changes_nothing():
    page = page_of_all()
    assert len(page.articles) == 3
    for article in page.articles:
        assert describe(page, article) == article


def test_every_field():
    flood, tea, comment = page_of_all().articles
    assert (flood.kicker, flood.headline, flood.subheadline) == (
        "云泽市召开会议时强调", FLOOD.headline, "——写在汛期之前",
    )  # fmt: skip
    assert flood.byline == "云泽日报讯(全媒体记者/石磊 通讯员/邓小雨)"
    assert (flood.reporters, flood.correspondents, flood.photographers) == (("石磊",), ("邓小雨",), ("石磊",))
    assert (flood.continues_to, tea.continues_from) == ("03版", "01版")
    assert (comment.column, comment.byline, comment.authors) == ("桥头快评", "邵一鸣", ("邵一鸣",))
    assert [article.kind for article in (flood, tea, comment)] == [Kind.NEWS, Kind.FEATURE, Kind.COMMENTARY]


@pytest.mark.parametrize("name", [*TEXT_FIELDS, *NAME_FIELDS, "kind"])
def test_what_a_person_corrected_stays(name):
    page = page_of_all()
    value = Kind.OTHER if name == "kind" else ("某人",) if name in NAME_FIELDS else "改过的"
    article = replace(page.articles[0], **{name: value}, corrected=frozenset({name}))
    again = describe(page, article)
    assert getattr(again, name) == value
    assert again == replace(describe(page, page.articles[0]), **{name: value}, corrected=frozenset({name}))


def test_fields_follow_the_blocks():
    page = parsed(TEA.lines)
    article = page.articles[0]
    without = describe(page, replace(article, blocks=article.blocks[2:]))
    assert (without.headline, without.byline, without.reporters) == (None, None, ())
    blocks = tuple(replace(block, role=Role.HEADLINE) if block.id < 1 else block for block in page.blocks)
    assert describe(replace(page, blocks=blocks), article).headline == TEA.headline


def test_a_block_that_the_page_lacks_is_an_error():
    page = parsed(TEA.lines)
    with pytest.raises(KeyError):
        describe(page, replace(page.articles[0], blocks=(0, 99)))
