"""What ships in resources/topics and resources/places is whole and hangs together."""

import subprocess
import sys

import pytest

from desktop.labels.finder import PlaceFinder
from desktop.labels.gazetteer import Gazetteer
from desktop.labels.picking import district_entries, topic_entries
from desktop.labels.pinyin import load_pinyin, names_to_spell, syllables
from desktop.labels.places import Level
from desktop.labels.topics import TopicScheme
from desktop.labels.typeahead import TypeAhead


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


def test_the_shipped_scheme_is_in_order_with_both_names_and_keywords():
    scheme = TopicScheme.load()
    assert [topic.id for topic in scheme.topics][:3] == ["politics", "party", "governance"]
    assert list(scheme.by_id) == [topic.id for topic in scheme.topics]
    assert len(scheme.topics) == 24
    assert all(topic.name_zh and topic.name_en and topic.keywords and topic.description for topic in scheme.topics)
    assert all(len(topic.pinyin) == len(topic.name_zh) for topic in scheme.topics)
    assert scheme.by_id["law"].iptc == ("medtop:02000000", "medtop:20000129")
    assert scheme.name == "default"


@pytest.mark.parametrize(
    ("table", "said"),
    [("id,name_zh\na,甲\n", "name_en"), ("id,name_zh,name_en\na,甲,A\na,乙,B\n", "twice"), ("", "lacks the column")],
)
def test_a_file_that_is_no_scheme_is_refused_by_name(tmp_path, table, said):
    path = tmp_path / "mine.csv"
    path.write_text(table, encoding="utf-8")
    with pytest.raises(ValueError, match=rf"mine\.csv.*{said}"):
        TopicScheme.load(path)


def test_districts_are_the_counties_at_home_and_then_the_zones(gazetteer):
    districts = gazetteer.districts()
    assert [place.code for place in districts[:9]] == [
        "430202", "430203", "430204", "430211", "430212", "430223", "430224", "430225", "430281",
    ]  # fmt: skip
    assert {place.level for place in districts[9:]} == {Level.ZONE}
    assert all(place.code.startswith("Z-") for place in districts[9:])
    assert len({place.code for place in districts}) == len(districts)


def test_every_local_place_lies_in_a_county_of_today(gazetteer):
    counties = {place.code for place in gazetteer.districts() if place.level is Level.COUNTY}
    for place in gazetteer.local:
        if place.level in (Level.COUNTY, Level.ZONE, Level.TOWNSHIP, Level.VILLAGE):
            assert place.counties, place
            assert set(place.counties) <= counties, place


def test_vanished_districts_lead_to_the_county_of_today(gazetteer):
    [vanished] = [place for place in gazetteer.local if place.name == "株洲县"]
    assert vanished.counties == ("430212",)
    assert vanished not in gazetteer.districts()


def test_elsewhere_is_all_china_but_home(gazetteer):
    elsewhere = gazetteer.elsewhere()
    codes = {place.code for place in elsewhere}
    assert len(elsewhere) > 2800
    assert not any(code.startswith("4302") for code in codes)
    assert "110101" in codes
    assert not any("virtual" in place.name or place.name == "市辖区" for place in elsewhere)


def test_any_prefecture_can_be_at_home():
    changsha = Gazetteer.load("4301")
    assert "430102" in {place.code for place in changsha.districts()}
    assert "430202" in {place.code for place in changsha.elsewhere()}


def test_a_home_that_only_a_later_gazetteer_knows_has_no_places_and_hides_none(gazetteer):
    unknown = Gazetteer.load("9999")
    assert unknown.districts() == ()
    assert unknown.name_of("9999") == "9999"
    assert {"430202", "430102"} <= {place.code for place in unknown.elsewhere()}
    assert not PlaceFinder(unknown).find("株洲市天元区的街坊种下一百棵桂花树。")


def test_the_pinyin_table_is_what_its_command_writes(gazetteer):
    shipped = load_pinyin()
    assert list(shipped) == list(names_to_spell(gazetteer))
    for name, read in shipped.items():
        assert len(read) == len(name)
    sample = list(shipped)[::40]
    assert [shipped[name] for name in sample] == [syllables(name) for name in sample]


@pytest.mark.parametrize(
    ("name", "read"),
    [("渌口区", "lu kou qu"), ("攸县", "you xian"), ("长沙县", "chang sha xian"), ("长子县", "zhang zi xian"),
     ("六安市", "lu an shi"), ("朝阳区", "chao yang qu"), ("(A区)", "( a qu )")],
)  # fmt: skip
def test_names_are_read_as_people_read_them(name, read):
    assert " ".join(syllables(name)) == read


def test_the_pickers_find_what_people_type(gazetteer):
    topics = TypeAhead(topic_entries(TopicScheme.load()))
    districts = TypeAhead(district_entries(gazetteer, load_pinyin()))
    assert topics.search("jy")[0].entry_id == "education"
    assert topics.search("educ")[0].entry_id == "education"
    assert districts.search("tyq")[0].entry_id == "430211"
    assert districts.search("you'x")[0].entry_id == "430223"
    assert districts.search("经开")[0].entry_id == "Z-JKQ"
    details = {entry.id: entry.detail for entry in districts.entries}
    assert details["Z-GXQ"] == "天元区"
    assert details["430105"] == "湖南省长沙市"


def test_picking_labels_needs_no_pypinyin_and_no_jieba():
    code = (
        "import sys;from desktop.labels.gazetteer import Gazetteer;from desktop.labels.picking import *;"
        "from desktop.labels.pinyin import load_pinyin;from desktop.labels.topics import TopicScheme;"
        "from desktop.labels.typeahead import TypeAhead;"
        "TypeAhead((*topic_entries(TopicScheme.load()),*district_entries(Gazetteer.load(),load_pinyin()))).search('ty');"
        "print(sorted({'pypinyin','jieba','ahocorasick_rs'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
