"""Pages typed with dots and straight quotation marks in the place of Chinese ones."""

import pytest

from desktop.parsing.dots import with_chinese_marks
from tests.parsing.stories import BRIDGE, FLOOD, GAPS, TEA, articles_of, parsed


def typed(line):
    return line.replace("。", ".").replace("“", '"').replace("”", '"')


@pytest.mark.parametrize("dot", [".", "\uff0e"])
@pytest.mark.parametrize("gap", GAPS)
def test_a_page_is_read_as_with_chinese_marks(gap, dot):
    lines = [typed(line).replace(".", dot) for story in (TEA, BRIDGE, FLOOD) for line in story.lines]
    page = parsed(lines, gap)
    assert [len(lines) for lines in articles_of(page)] == [len(story.lines) for story in (TEA, BRIDGE, FLOOD)]
    assert not any(block.joins_previous for block in page.blocks)
    assert page.text == gap.join(lines)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("茶园有8.5亩.茶农说", "茶园有8.5亩。茶农说"),
        ('他说:"好茶."', "他说:“好茶。”"),
        ("一.采茶 2.制茶", "一.采茶 2.制茶"),
        ("见www.example.com", "见www.example.com"),
        ("茶.园。", "茶.园。"),
        ("“茶”和\"园\"", "“茶”和\"园\""),
        ('他说:"好茶', '他说:"好茶'),
    ],
)  # fmt: skip
def test_dots_that_stand_for_full_stops(text, read):
    assert with_chinese_marks(text) == read
    assert len(read) == len(text)
