"""Text that was dumped as it stood in a narrow column, a short line of print a line."""

from itertools import chain, pairwise
from time import process_time

import pytest

from desktop.page.role import Role
from tests.parsing.stories import BRIDGE, FLOOD, GAPS, TEA, WIDTHS, articles_of, parsed

VERSES = ("独上危楼望大江,", "晴川历历雁成行。", "千帆过尽秋风老,", "一笛吹来暮雨凉。")


def wrapped(paragraph, width):
    """Return the lines of print of a paragraph; no line begins with a mark."""
    lines = []
    while paragraph:
        stop = width + (paragraph[width : width + 1] in "。,、;:”")
        lines.append(paragraph[:stop])
        paragraph = paragraph[stop:]
    return lines


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("column", [9, 11, 14])
def test_each_line_of_print_is_text_and_goes_on(column, gap, width):
    expected = [
        [
            story.headline,
            "本报讯(记者 陶然)",
            *chain.from_iterable(wrapped(text, column) for text in story.paragraphs[:4]),
        ]
        for story in (TEA, BRIDGE, FLOOD)
    ]
    expected = [list(map(width, lines)) for lines in expected]
    page = parsed(list(chain.from_iterable(expected)), gap)
    assert articles_of(page) == expected
    assert {block.role for block in page.blocks} == {Role.HEADLINE, Role.LEAD, Role.BODY}
    breaks = [b for a, b in pairwise(page.blocks) if a.role is b.role is Role.BODY and page.text_of(a)[-1] not in "。”"]
    assert all(block.joins_previous for block in breaks)


def test_lines_of_one_length_that_end_with_their_clause_are_no_such_text():
    page = parsed(["登望江楼", "庞士衡", *VERSES, *TEA.lines], "\n")
    assert not any("narrow_column" in block.reasons for block in page.blocks)


@pytest.mark.parametrize("gap", GAPS)
def test_a_headline_group_is_no_such_text(gap):
    group = ["云泽市召开防汛工作会议", "雨季未到,堤防先行", "沿江村庄都有明白卡", "巡堤夜里也不间断"]
    page = parsed([*TEA.lines, *group, *FLOOD.lines[1:]], gap)
    assert not any("narrow_column" in block.reasons for block in page.blocks)


def test_many_short_sentences_take_no_quadratic_time():
    start = process_time()
    parsed([f"第{number}垄茶,采完。" for number in range(6000)], "\n")
    assert process_time() - start < 5  # where each passage is judged from its beginning, it takes many times that
