"""Copies: OCR loops, near copies, displaced first copies, and what only looks like a copy."""

import pytest

from desktop.page.role import Role
from tests.parsing.stories import (
    BRIDGE,
    FLOOD,
    GAPS,
    LIBRARY,
    TEA,
    WIDTHS,
    articles_of,
    block_with,
    blocks_with,
    parsed,
)  # fmt: skip


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("times", [1, 3])
def test_loop_of_paragraphs_keeps_the_first(width, gap, times):
    lines = [width(line) for line in (*TEA.lines[:4], *TEA.lines[2:4] * times, *TEA.lines[4:], *BRIDGE.lines)]
    page = parsed(lines, gap)
    assert articles_of(page)[0] == [width(line) for line in TEA.lines]
    copies = [block for block in page.blocks if block.duplicate_of is not None]
    assert [block.duplicate_of for block in copies] == [2, 3] * times
    assert all(block.role is Role.DUPLICATE and block.article is None and block.reasons for block in copies)


def test_loop_between_a_line_and_its_continuation_is_read_across():
    first, second = TEA.lines[3][:45], TEA.lines[3][45:]
    page = parsed([*TEA.lines[:3], first, TEA.lines[2], first, second, *TEA.lines[4:]])
    assert articles_of(page) == [[*TEA.lines[:3], first, second, *TEA.lines[4:]]]
    assert block_with(page, second).joins_previous


def test_near_copy_is_a_copy():
    garbled = TEA.lines[3].replace("揉捻", "揉稔")
    page = parsed([*TEA.lines[:4], garbled, *TEA.lines[4:]])
    assert page.blocks[4].duplicate_of == 3
    assert page.blocks[4].reasons == ("near_copy",)


def test_misplaced_first_copy_gives_way_to_the_one_in_place():
    page = parsed([*TEA.lines, *FLOOD.lines[4:], *FLOOD.lines, *LIBRARY.lines])
    assert articles_of(page) == [list(TEA.lines), list(FLOOD.lines), list(LIBRARY.lines)]
    first, second = blocks_with(page, FLOOD.lines[5][:10])
    assert (first.duplicate_of, second.duplicate_of) == (second.id, None)


def test_headline_printed_twice():
    page = parsed([TEA.headline, *TEA.lines, *BRIDGE.lines])
    assert page.articles[0].headline == TEA.headline
    assert page.blocks[1].duplicate_of == 0


def test_loop_of_a_short_string_is_noise():
    page = parsed([*TEA.lines[:4], *["【办事窗口】"] * 6, *TEA.lines[4:]])
    assert articles_of(page) == [list(TEA.lines)]
    assert page.blocks[4].role is Role.OTHER
    assert {block.duplicate_of for block in page.blocks[5:10]} == {4}
    assert not page.unassigned


def test_equal_bylines_are_no_copies():
    byline = "云泽日报全媒体记者/何晚舟"
    page = parsed([TEA.headline, byline, *TEA.paragraphs, BRIDGE.headline, byline, *BRIDGE.paragraphs])
    assert [article.byline for article in page.articles] == [byline, byline]


@pytest.mark.parametrize("more", ["", ",青枫镇的茶叶合作社办了三年"])
def test_summary_without_a_full_stop_is_no_copy_of_its_sentence(more):
    sentence = f"统一收茶、统一制茶、统一卖茶,茶农的收入翻了一番{more}"
    page = parsed([*TEA.lines[:3], sentence, *TEA.lines[3:5], f"{sentence}。", TEA.lines[5]])
    assert not any(block.duplicate_of is not None for block in page.blocks)
