"""Townships of all China: names at home, and those elsewhere that keep ours from being read into them."""

import pytest

from desktop.labels.finder import PlaceFinder
from desktop.labels.gazetteer import Gazetteer


@pytest.fixture(scope="module")
def changsha():
    """A home prefecture that no tables of its own are shipped for."""
    return Gazetteer.load("4301")


def codes(gazetteer: Gazetteer, text: str) -> set[str]:
    return {code for mention in PlaceFinder(gazetteer).find(text) for code in mention.codes}


def test_a_prefecture_without_tables_of_its_own_has_its_counties_and_townships(changsha: Gazetteer):
    assert changsha.name_of("430121110") == "金井镇"
    assert codes(changsha, "长沙县金井镇的茶园开了头采。") == {"430121"}
    assert codes(changsha, "浏阳市大瑶镇的花炮厂复工了。") == {"430181"}
    assert codes(changsha, "株洲市天元区群丰镇修了新路。") == set()


def test_a_municipality_is_a_home_whose_counties_lie_in_no_prefecture():
    chongqing = Gazetteer.load("50")
    names = [place.name for place in chongqing.districts()]
    assert {"渝中区", "城口县"} <= {*names}
    assert not {"天元区", "市辖区", "县"} & {*names}
    assert codes(chongqing, "重庆市渝中区的一条老街上，茶馆又开了门。") == {"500103"}
    assert {place.code for place in chongqing.prefectures()} >= {"11", "12", "31", "50", "4302"}


def test_the_names_of_townships_elsewhere_are_read_only_when_they_are_wanted():
    gazetteer = Gazetteer.load()
    names = set(gazetteer.townships_elsewhere())
    assert len(names) > 25_000
    assert "金井镇" in names
    assert "群丰镇" not in names


def test_a_longer_name_of_another_city_is_no_place_of_ours():
    finder = PlaceFinder(Gazetteer.load())
    assert "金井镇" in {text[start:end] for text in ("长沙县金井镇",) for start, end, _ in finder.names_in(text)}
    assert finder.find("长沙县金井镇的茶园开了头采。") == ()
