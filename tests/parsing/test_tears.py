"""Articles torn apart: tails before their headlines, headlines in mid-body, articles printed in turns."""

import pytest

from desktop.parsing.bag import Background
from desktop.parsing.cohesion import Terms
from desktop.parsing.draft import cut_drafts
from desktop.parsing.forms import forms_of
from desktop.parsing.line import cut_lines
from desktop.parsing.looks import look
from desktop.parsing.newspaper import default_newspaper
from desktop.parsing.search import best_run
from desktop.parsing.tag import Tag
from desktop.parsing.tears import Loom
from desktop.parsing.turns import turns
from desktop.parsing.words import surnames
from tests.parsing.stories import (
    BRIDGE,
    FLOOD,
    FOOTBALL,
    GAPS,
    LIBRARY,
    MORE_BRIDGE,
    MORE_TEA,
    TEA,
    WIDTHS,
    articles_of,
    block_with,
    parsed,
)  # fmt: skip

LONG_TEA, LONG_BRIDGE = [*TEA.lines, *MORE_TEA], [*BRIDGE.lines, *MORE_BRIDGE]


def wide(width, articles):
    """Return articles with the punctuation of a width."""
    return [[width(line) for line in lines] for lines in articles]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("size", [1, 2])
def test_a_tail_printed_before_its_headline_goes_back(size, gap, width):
    bridge = [*LONG_BRIDGE[-size:], *LONG_BRIDGE[:-size]]
    page = parsed([width(line) for line in (*LONG_TEA, *bridge, *LIBRARY.lines)], gap)
    assert articles_of(page) == wide(width, [LONG_TEA, LONG_BRIDGE, LIBRARY.lines])
    moved = block_with(page, width(LONG_BRIDGE[-1])[:10])
    assert "speaks_of_the_article_below" in moved.reasons


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("gap", GAPS)
def test_a_tail_at_the_top_of_the_page_belongs_to_the_article_below(gap, width):
    page = parsed([width(line) for line in (LONG_TEA[-1], *LONG_TEA[:-1], *BRIDGE.lines)], gap)
    assert articles_of(page) == wide(width, [LONG_TEA, BRIDGE.lines])


@pytest.mark.parametrize("width", WIDTHS)
def test_a_tail_whose_sentence_a_column_break_cuts_stays_one(width):
    place = LONG_BRIDGE[-2].index("大桥") + 1
    tail = [LONG_BRIDGE[-2][:place], LONG_BRIDGE[-2][place:], LONG_BRIDGE[-1]]
    page = parsed([width(line) for line in (*LONG_TEA, *tail, *LONG_BRIDGE[:-2], *FLOOD.lines)])
    assert articles_of(page) == wide(width, [LONG_TEA, [*LONG_BRIDGE[:-2], *tail], FLOOD.lines])
    assert block_with(page, width(tail[1])).joins_previous


def test_a_tail_that_the_ocr_repeats_goes_back_once():
    tail = LONG_BRIDGE[-2:]
    page = parsed([*LONG_TEA, *tail, *tail, *LONG_BRIDGE[:-2], *LIBRARY.lines])
    assert articles_of(page) == [LONG_TEA, LONG_BRIDGE, list(LIBRARY.lines)]


@pytest.mark.parametrize("width", WIDTHS)
def test_a_second_signature_belongs_to_the_article_below(width):
    ours, theirs = "(作者为云泽职业技术学院教授)", "(作者为望江大桥项目部工程师)"
    page = parsed([width(line) for line in (*LONG_TEA, ours, theirs, *LONG_BRIDGE, *LIBRARY.lines)])
    assert articles_of(page) == wide(width, [[*LONG_TEA, ours], [*LONG_BRIDGE, theirs], LIBRARY.lines])


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("gap", GAPS)
def test_two_articles_printed_in_turns_are_told_apart(gap, width):
    lines = (*LONG_TEA[:7], *LONG_BRIDGE[:7], *LONG_TEA[7:], *LONG_BRIDGE[7:], *LIBRARY.lines)
    page = parsed([width(line) for line in lines], gap)
    assert articles_of(page) == wide(width, [LONG_TEA, LONG_BRIDGE, LIBRARY.lines])


def test_articles_printed_in_turns_with_a_loop_and_a_column_break():
    cut, rest = LONG_BRIDGE[8][:18], LONG_BRIDGE[8][18:]
    bridge = [*LONG_BRIDGE[:8], cut, rest, *LONG_BRIDGE[9:]]
    lines = [*LONG_TEA[:7], *bridge[:7], LONG_TEA[7], *LONG_TEA[7:], *bridge[7:], *LIBRARY.lines]
    assert articles_of(parsed(lines)) == [LONG_TEA, bridge, list(LIBRARY.lines)]


def test_an_article_that_goes_on_below_another_one():
    page = parsed([*LONG_TEA[:6], *LONG_BRIDGE, *LONG_TEA[6:], *FLOOD.lines])
    assert articles_of(page) == [LONG_TEA, LONG_BRIDGE, list(FLOOD.lines)]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("opening", [[BRIDGE.lead], ["云泽日报全媒体记者/邵一鸣", BRIDGE.paragraphs[0]]])
def test_headline_in_mid_body_is_read_first(opening, gap, width):
    lines = [*TEA.lines, *opening, *BRIDGE.lines[2:4], BRIDGE.headline, *BRIDGE.lines[4:], *FOOTBALL.lines]
    page = parsed([width(line) for line in lines], gap)
    assert articles_of(page)[1] == [width(line) for line in (BRIDGE.headline, *opening, *BRIDGE.lines[2:])]
    assert "headline_in_mid_body" in page.articles[1].reasons


def test_headline_that_cuts_a_sentence_leaves_the_sentence_whole():
    cut = BRIDGE.paragraphs[2]
    first, second = cut[:40], cut[40:]
    lines = [*TEA.lines, BRIDGE.lead, BRIDGE.paragraphs[1], first, BRIDGE.headline, second, *BRIDGE.paragraphs[3:]]
    page = parsed(lines)
    assert len(page.articles) == 2
    joined = block_with(page, second)
    assert joined.joins_previous
    assert page.articles[1].blocks.index(joined.id) == page.articles[1].blocks.index(block_with(page, first).id) + 1


def test_a_headline_of_something_else_is_not_given_to_the_text_above():
    unsigned = [FOOTBALL.headline, "——石桥村看球记", *FOOTBALL.paragraphs]
    page = parsed([*BRIDGE.lines, *LONG_TEA[1:], *unsigned, *LIBRARY.lines])
    assert articles_of(page) == [list(BRIDGE.lines), LONG_TEA[1:], unsigned, list(LIBRARY.lines)]


@pytest.mark.parametrize("gap", GAPS)
def test_articles_about_the_same_thing_keep_their_lines(gap):
    second = ["新茶上市价稳量增", f"云泽日报讯(全媒体记者/陶然) {MORE_TEA[1]}", *MORE_TEA[2:], MORE_TEA[0]]
    page = parsed([*TEA.lines, *second, *BRIDGE.lines], gap)
    assert articles_of(page) == [list(TEA.lines), second, list(BRIDGE.lines)]


def test_the_run_with_the_largest_sum_pays_for_its_cuts():
    gains, free = [-1.0, 2.0, 3.0, -9.0, 4.0], [0.0] * 6
    assert best_run(gains, free, 0) == (1, 3)
    assert best_run(gains, [0.0, 2.0, 0.0, 0.0, 0.0, 0.0], 0) == (0, 3)
    assert best_run(gains, free, 2) == (4, 5)
    assert best_run([-1.0, -2.0], free, 0) is None


def test_the_date_of_a_signature_is_no_tail():
    signed = ["云泽市水利局", "2031年3月21日"]
    notice = ["澄江采砂公告", *FLOOD.paragraphs[1:], *signed]
    page = parsed([*LONG_TEA, *notice, *BRIDGE.lines])
    assert articles_of(page) == [LONG_TEA, notice, list(BRIDGE.lines)]


def test_lines_above_a_signature_inside_an_article_may_be_of_the_one_above_whatever_their_words():
    signature = "(作者为青枫镇茶叶合作社顾问)"
    inside = (*MORE_TEA, signature, *TEA.lines[4:])
    rows = [(TEA.headline, Tag.HEADLINE), *[(line, Tag.TEXT) for line in TEA.lines[1:4]]]
    rows += [("新茶上市价稳量增", Tag.HEADLINE), *[(line, Tag.TEXT) for line in inside]]
    lines = cut_lines("\n\n".join(text for text, _ in rows))[0]
    look(lines, forms_of(default_newspaper()), surnames())
    terms = Terms(lines)
    above, below = cut_drafts(lines, [tag for _, tag in rows])
    tears = list(turns(below, above, Loom(terms, Background(terms, lines))))
    assert {tear.stop for tear in tears} == {
        below.lines.index(next(line for line in lines if line.text == signature)) + 1
    }
    assert all(tear.cues["turn_before_signature"] for tear in tears)
