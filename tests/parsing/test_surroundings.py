"""What the lines around a line tell of it: who signs below a deck, rests of sentences, datelines in brackets."""

import pytest

from desktop.page.role import Role
from desktop.parsing.forms import forms_of
from desktop.parsing.line import cut_lines
from desktop.parsing.looks import is_author, is_institution
from desktop.parsing.newspaper import default_newspaper
from desktop.parsing.tag import Tag
from desktop.parsing.words import surnames
from tests.parsing.stories import BRIDGE, TEA, articles_of, block_with, parsed
from tests.parsing.weighed import weighed

BYLINE = "云泽日报全媒体记者/何晚舟"


def role_of(page, line):
    return block_with(page, line).role


def test_a_reporter_below_a_deck_signs_the_article():
    page = parsed(["对话", "让老茶园活下去", "——访茶农秦守田", "本报记者 沈知秋", *TEA.paragraphs, "本报记者 凌小满"])
    assert role_of(page, "本报记者 沈知秋") is Role.BYLINE
    assert page.articles[0].reporters == ("沈知秋",)


@pytest.mark.parametrize(
    ("text", "known"), [("江边三首", False), ("欧阳晓岸", True), ("沈知秋", True), ("阿依·古丽", False)]
)
def test_a_name_of_four_has_a_surname_of_two(text, known):
    assert is_author(text, surnames()) is known


@pytest.mark.parametrize(
    ("text", "known"), [("开发商:恒达置业有限公司", False), ("云泽市水利局", True), ("全面振兴再启新局", False)]
)
def test_a_new_situation_is_no_bureau(text, known):
    assert is_institution(text) is known


@pytest.mark.parametrize(
    ("text", "opens"),
    [("【新华社云泽5月4日电】植物园宣布", True), ("【新华社评论】植物园宣布", False), ("【云泽】电站开工", False)],
)
def test_a_dateline_may_stand_in_brackets(text, opens):
    line = cut_lines(text)[0][0]
    assert bool(forms_of(default_newspaper()).lead.match(line.plain)) is opens


def test_a_short_last_sentence_is_text():
    page = parsed([*TEA.lines, "一江清水,是留给子孙的家底。"])
    assert role_of(page, "一江清水") is Role.BODY


def test_a_bare_name_between_a_headline_and_its_text_is_the_author():
    head, name, _ = weighed("造桥人的夜晚", "凌小满", BRIDGE.paragraphs[0])
    assert best(head) is Tag.HEADLINE
    assert best(name) is Tag.AUTHOR


def test_a_word_that_looks_like_a_name_is_no_author():
    _, word, _ = weighed("造桥人的夜晚", "合龙", BRIDGE.paragraphs[0])
    assert Tag.AUTHOR not in word or word[Tag.AUTHOR] == 0


@pytest.mark.parametrize("label", ["核心阅读", "内容提要"])
def test_above_an_abstract_stands_a_headline(label):
    head, below, _ = weighed("慢下来才看得见江", label, BRIDGE.paragraphs[0])
    assert best(head) is Tag.HEADLINE
    assert best(below) is Tag.CROSSHEAD


def test_what_begins_with_a_comma_is_the_rest_of_a_sentence():
    *_, rest = weighed(*TEA.paragraphs, "、秦守田、温静)")
    assert best(rest) is Tag.TEXT


def test_below_a_signature_another_article_begins():
    *_, head, _ = weighed(TEA.paragraphs[0], "(本报云泽1月19日电)", "留学生爱上老街", BRIDGE.paragraphs[0])
    assert best(head) in (Tag.KICKER, Tag.HEADLINE)
    assert head[Tag.HEADLINE] > head[Tag.CROSSHEAD] + 4


def best(score):
    return max(score, key=score.__getitem__)


def test_a_headline_may_stand_above_the_pointer_to_where_its_article_began():
    page = parsed([*TEA.lines, BRIDGE.headline, "(上接第1版)", *BRIDGE.paragraphs])
    assert page.articles[-1].headline == BRIDGE.headline
    assert articles_of(page)[-1] == [BRIDGE.headline, "(上接第1版)", *BRIDGE.paragraphs]
