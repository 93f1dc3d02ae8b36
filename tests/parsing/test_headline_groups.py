"""What the words of a headline group say: columns in brackets, and who asks, what happened, who was there."""

import pytest

from desktop.page.role import Role
from desktop.parsing.brackets import names_column
from desktop.parsing.line import Line, cut_lines
from desktop.parsing.wording import wording
from tests.parsing.stories import MORE_TEA, TEA, block_with, parsed


def _line(text: str) -> Line:
    return cut_lines(text)[0][0]


@pytest.mark.parametrize("text", ["把步道修到江边去(澄江快评)", "把步道修到江边去（澄江快评（上））"])
def test_a_headline_may_name_its_column_in_brackets(text):
    assert names_column(_line(text))


@pytest.mark.parametrize(
    "text",
    ["(作者单位:云泽大学)", "——听造船人说船(上)", "造船人的一天(记者手记)", "在船厂的讲话(2031年3月)", "造船人的一天"],
)
def test_other_brackets_name_no_column(text):
    assert not names_column(_line(text))


def test_an_unsigned_headline_with_a_column_opens_an_article_though_it_speaks_of_the_same():
    page = parsed([*TEA.lines, "让老茶园长出新风景 让采茶人有更多收成(澄江快评)", *MORE_TEA])
    head = block_with(page, "让老茶园")
    assert head.role is Role.HEADLINE
    assert head.article == block_with(page, MORE_TEA[0][:12]).article
    assert head.article != block_with(page, TEA.headline).article


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("云泽市水利局要求", ["asks"]),
        ("望江大桥主缆架设完成", ["happened"]),
        ("标志水上通道贯通", ["goes_on"]),
        ("秦守田出席 温静主持", ["attends"]),
        ("秦守田出席(澄江快评)", ["attends"]),
        ("秦守田出席座谈会并讲话", ["attends"]),
        ("温静担任会长 秦守田担任主席", ["attends"]),
        ("在造船厂开工仪式上的讲话", ["goes_on"]),
        ("就造船厂下水典礼", ["asks"]),
        ("云泽警方", ["asks"]),
        ("开年前两个月", ["asks"]),
        ("造船厂建成新船台 首批订单到手", []),
        ("茶园有800亩", ["figures"]),
        ("(800亩)", ["figures"]),
        ("一条江的手艺)", []),
        ("一条江的手艺", []),
    ],
)
def test_the_ends_of_a_line_tell_its_part(text, cues):
    assert list(wording(text)) == cues
