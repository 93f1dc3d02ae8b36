"""Words one character away from the name of a place, or read the same, where a place is expected."""

import pytest

from desktop.labels.finder import PlaceFinder
from desktop.labels.gazetteer import Gazetteer
from desktop.labels.likely_aliases import LikelyAliases
from desktop.labels.pinyin import reading


@pytest.fixture(scope="module")
def aliases():
    return LikelyAliases(PlaceFinder(Gazetteer.load()))


def found(aliases, text):
    return [(text[each.start : each.end], each.name, each.place.name) for each in aliases.find(text)]


def test_a_misread_county_behind_the_city(aliases):
    assert found(aliases, "本报讯 昨天，株洲市荷溏区的街坊种下一百棵桂花树。") == [("荷溏区", "荷溏区", "荷塘区")]


@pytest.mark.parametrize(
    "text",
    [
        "昨天，株洲市荷塘区的街坊种下一百棵桂花树。",
        "昨天，荷溏区的街坊种下一百棵桂花树。",
        "池塘边有人钓鱼，荷花开了。",
        "",
    ],
    ids=["its own name", "nothing lets expect a place", "no place at all", "no text"],
)
def test_nothing_else_is_offered(aliases, text):
    assert found(aliases, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("本报讯 昨天，株洲市合唐区的街坊种下一百棵桂花树。", [("合唐区", "合唐区", "荷塘区")]),
        ("芦淞区、录扣区都有人报名。", [("录扣区", "录扣区", "渌口区")]),
        ("昨天，株洲市合唐镇的街坊种下一百棵桂花树。", []),
        ("昨天，合唐区的街坊种下一百棵桂花树。", []),
    ],
    ids=["behind the city", "in a list", "not of the same kind", "nothing lets expect a place"],
)
def test_a_name_with_other_characters_that_sound_the_same(aliases, text, expected):
    assert found(LikelyAliases(PlaceFinder(Gazetteer.load()), reading), text) == expected
    assert found(aliases, text) == []  # while a page is read nobody waits for pinyin
