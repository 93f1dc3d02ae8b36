"""What tells the lines of a headline group apart: when the text tells each, and a dash; and headlines that quote."""

import pytest

from desktop.page.role import Role
from desktop.parsing.bag import Background
from desktop.parsing.cohesion import Terms
from desktop.parsing.cues import Cues
from desktop.parsing.draft import Draft, cut_drafts
from desktop.parsing.forms import forms_of
from desktop.parsing.heads import find_hidden_heads
from desktop.parsing.line import cut_lines
from desktop.parsing.looks import look
from desktop.parsing.newspaper import default_newspaper
from desktop.parsing.tag import Tag
from desktop.parsing.tagger import allowed
from desktop.parsing.tails import tails
from desktop.parsing.tears import Loom
from desktop.parsing.words import surnames
from tests.parsing.stories import BRIDGE, TEA, articles_of, block_with, parsed

_HEADLINE, _DECK = "澄江两岸步道全线贯通", "沿途设六处观景台"
_TEXT = "云泽日报讯(全媒体记者/邵一鸣) 昨日,澄江两岸步道全线贯通。步道沿途设六处观景台,市民可以凭栏看江。"


def _cues(lines: list[str], place: int) -> set[str]:
    found = cut_lines("\n\n".join(lines))[0]
    forms = forms_of(default_newspaper())
    look(found, forms, surnames())
    return {name for group in Cues(found, forms, Terms(found)).of(place) for name in group.names}


def test_what_the_first_sentence_tells_is_told_sooner():
    assert "told_much_sooner_than_below" in _cues([_HEADLINE, _DECK, _TEXT], 0)
    assert "told_much_later_than_above" in _cues([_HEADLINE, _DECK, _TEXT], 1)
    assert "told_much_later_than_below" in _cues([_DECK, _HEADLINE, _TEXT], 0)


def test_a_line_alone_is_told_no_sooner_than_another():
    assert not [cue for cue in _cues([_HEADLINE, _TEXT], 0) if cue.startswith("told_")]


@pytest.mark.parametrize("number", ["3", "\uff13", "三", "(三)", "第三", "③"])
def test_a_number_opens_a_numbered_line_however_it_is_written(number):
    assert "numbered" in _cues([f"{number}.修步道", _TEXT], 0)
    assert "numbered" not in _cues(["修步道", _TEXT], 0)


@pytest.mark.parametrize("text", ["——编 者", "——澄江步道一日行"])
def test_a_line_that_opens_with_a_dash_is_no_headline(text):
    lines = cut_lines(text)[0]
    look(lines, forms_of(default_newspaper()), surnames())
    assert Tag.HEADLINE not in allowed(lines[0])
    assert Tag.DECK in allowed(lines[0])


@pytest.mark.parametrize(
    ("below", "goes_on"),
    [("船停在岸边,采茶人上山去了。", True), (",采茶人上山去了。", True), ("秦守田说,茶园有八百亩。", False)],
)
def test_the_rest_of_a_sentence_shows(below, goes_on):
    lines = cut_lines("\n".join(["镇里为过江的人添了一条渡", below, "渡船每天开八趟。"]))[0]
    terms = Terms(lines)
    assert Loom(terms, Background(terms, lines)).goes_on(lines[0], lines[1]) is goes_on


def test_a_headline_that_quotes_stands_in_mid_body_too():
    headline = "“架一座不误航的桥”"
    opening = ["云泽日报全媒体记者/邵一鸣", *BRIDGE.paragraphs[:2]]
    page = parsed([*TEA.lines, *opening, headline, *BRIDGE.paragraphs[2:]])
    assert articles_of(page)[1] == [headline, *opening, *BRIDGE.paragraphs[2:]]
    assert block_with(page, headline).role is Role.HEADLINE


def test_the_line_that_leads_up_to_a_headline_in_mid_body_goes_with_it():
    heads = ["架桥人顾北川——", "“架一座不误航的桥”"]
    opening = ["云泽日报全媒体记者/邵一鸣", *BRIDGE.paragraphs[:2]]
    lines, _ = cut_lines("\n\n".join([*opening, *heads, *BRIDGE.paragraphs[2:]]))
    look(lines, forms_of(default_newspaper()), surnames())
    tags = [Tag.BYLINE, *[Tag.TEXT] * 3, Tag.CROSSHEAD, *[Tag.TEXT] * 3]
    (draft,) = cut_drafts(lines, tags)
    scores = {line.index: {Tag.HEADLINE: 0.0, Tag.CROSSHEAD: 0.0} for line in lines}
    find_hidden_heads([draft], scores, Background(Terms(lines), lines))
    assert [(line.text, draft.tag(line)) for line in draft.head] == [(heads[0], Tag.KICKER), (heads[1], Tag.HEADLINE)]


def test_a_dateline_below_an_abstract_opens_no_article():
    lead = f"本报云泽3月19日电 (记者邵一鸣){BRIDGE.paragraphs[0]}"
    page = parsed([BRIDGE.headline, "云泽日报全媒体记者/邵一鸣", BRIDGE.paragraphs[1], lead, *BRIDGE.paragraphs[2:]])
    assert len(page.articles) == 1


def test_a_headline_keeps_its_text_though_the_article_below_speaks_of_the_same():
    lines = cut_lines("\n".join(["写在采摘季前头", TEA.paragraphs[3], *TEA.lines]))[0]
    text = {line.index: Tag.TEXT for line in lines}
    above = Draft(lines[:2], text | {0: Tag.HEADLINE}, ["top_of_page"])
    below = Draft(lines[2:], text | {2: Tag.HEADLINE}, ["headline_group"])
    terms = Terms(lines)
    assert not list(tails(above, below, Loom(terms, Background(terms, lines))))
