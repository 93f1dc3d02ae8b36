"""One case for each rule of `PlaceFinder`; the gazetteer is the shipped one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.labels.finder import PlaceFinder
from desktop.labels.gazetteer import Gazetteer
from desktop.labels.mention import Rule
from desktop.labels.places import Level

GAZETTEER = Gazetteer.load()
FINDER = PlaceFinder(GAZETTEER)


def found(text: str) -> list[tuple[str, str, Rule]]:
    return [(mention.text, mention.codes[-1], mention.rule) for mention in FINDER.find(text)]


@pytest.mark.parametrize(
    ("text", "name", "code", "rule"),
    [
        ("天元区下了一场雨", "天元区", "430211", Rule.COUNTY_FULL_NAME),
        ("株洲市荷塘区的校车", "荷塘区", "430202", Rule.COUNTY_FULL_NAME),
        ("攸县的香干", "攸县", "430223", Rule.COUNTY_FULL_NAME),
        ("他从醴陵回来", "醴陵", "430281", Rule.COUNTY_ALIAS),
        ("株洲县的老照片", "株洲县", "430212", Rule.FORMER_NAME),
        ("董家塅高科园招工", "董家塅高科园", "430203", Rule.ZONE_NAME),
        ("高新区(天元区)招商", "高新区(天元区)", "430211", Rule.ZONE_NAME),
        ("酒埠江镇的夜", "酒埠江镇", "430223", Rule.TOWNSHIP_FULL_NAME),
        ("我市三门镇的老街", "三门镇", "430211", Rule.TOWNSHIP_IN_CONTEXT),
        ("株洲的雷打石赶集", "雷打石", "430211", Rule.TOWNSHIP_ALIAS),
    ],
)
def test_a_name_that_stands_alone(text, name, code, rule):
    assert found(text) == [(name, code, rule)]


@pytest.mark.parametrize(
    "text",
    [
        "三门镇的老街",  # also in other provinces, and nothing says which
        "雷打石赶集",
        "响水村的水渠",  # a village without its county
        "东山村的路修好了",  # four villages of one name
        "桂花开了,月塘边有人唱歌",
        "高新区招商",
        "天元棋院开课,石峰登山,荷塘月色",  # ambiguous aliases of counties
        "今天的菜价",
        "",
    ],
)
def test_a_name_that_needs_context_and_has_none(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("茶陵县东山村通了车", ["茶陵县", "东山村"]),
        ("响水村修了水渠,天元区拨了款", ["响水村", "天元区"]),
        ("天元区的高新区", ["天元区", "高新区"]),
        ("荷塘、石峰、天元三区联合检查", ["荷塘", "石峰", "天元"]),
        ("芦淞、荷塘两区", ["芦淞", "荷塘"]),
        ("攸县网岭的菜农", ["攸县", "网岭"]),
        ("茶陵县腰渚镇", ["茶陵县", "腰渚镇"]),
        ("渌口区五里墩乡", ["渌口区"]),  # the vanished township lay elsewhere
        ("芦淞区五里墩乡", ["芦淞区", "五里墩乡"]),
    ],
)
def test_a_name_that_its_context_makes_sure(text, names):
    assert [name for name, _, _ in found(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        "长沙县金山街道的集市",
        "南京市浦口区",
        "张家界市桂花街道",
        "左权县的秧歌",
        "三门峡的水",
        "衡阳市石峰区",
        "湖口县的船",
    ],
)
def test_places_elsewhere_are_not_ours(text):
    assert found(text) == []


def test_a_name_directly_behind_a_county_must_lie_in_it():
    assert [name for name, _, _ in found("醴陵市三门镇")] == ["醴陵市"]
    assert [name for name, _, _ in found("天元区三门镇")] == ["天元区", "三门镇"]


@pytest.mark.parametrize(
    "text",
    [
        "芦淞路堵车", "醴陵路口", "炎陵大道通车", "渌口大桥", "茶陵中学的操场", "渌口建设集团", "株洲荷塘大道改造",
        "醴陵新材料有限公司", "株洲的马家河小学",
    ],
)  # fmt: skip
def test_a_bare_alias_in_the_name_of_a_thing_is_no_place(text):
    assert found(text) == []


def test_two_places_of_one_name_whose_counties_are_both_there_are_left_out():
    assert [name for name, _, _ in found("荷塘区和茶陵县都有一个村,叫东山村")] == ["荷塘区", "茶陵县"]
    assert [name for name, _, _ in found("茶陵县有一个村,叫东山村")] == ["茶陵县", "东山村"]


def test_a_street_office_is_no_street():
    assert [name for name, _, _ in found("渌口街道两旁")] == ["渌口"]
    assert found("渌口街两旁") == []
    assert [name for name, _, _ in found("株洲市建设街道")] == ["建设街道"]
    assert [name for name, _, _ in found("株洲市马家河街道")] == ["马家河街道"]


@pytest.mark.parametrize(
    "text", ["天元区教育局", "茶陵县支行", "攸县人民政府", "醴陵市供销社", "石峰区人大代表", "炎陵县某某茶业有限公司"]
)
def test_an_organisation_that_bears_a_full_name_is_a_mention_and_marked(text):
    [mention] = FINDER.find(text)
    assert mention.organisation


@pytest.mark.parametrize("text", ["天元区的雨", "茶陵县,银行很多", "攸县人爱吃辣", "石峰区委托第三方"])
def test_what_is_no_organisation_is_not_marked(text):
    assert not FINDER.find(text)[0].organisation


def test_a_zone_stands_for_itself_and_its_county():
    [mention] = FINDER.find("金山新城开园")
    assert mention.codes == ("Z-JS", "430202")
    # a brand of the whole city is never suggested
    assert FINDER.find("中国动力谷开园") == ()


@settings(max_examples=60)
@given(
    st.lists(st.sampled_from([*"天元区县市、的路 \n😀", "株洲", "攸县", "三门镇", "东山村", "长沙市", "醴陵", "公司"]))
)
def test_offsets_are_code_points_of_the_text_in_order_and_apart(pieces):
    text = "".join(pieces)
    end = 0
    for mention in FINDER.find(text):
        assert mention.start >= end
        assert text[mention.start : mention.end] == mention.text
        assert set(mention.codes) <= {place.code for place in GAZETTEER.districts()}
        end = mention.end


def test_any_prefecture_finds_its_own():
    changsha = PlaceFinder(Gazetteer.load("4301"))
    assert [mention.code for mention in changsha.find("长沙县和株洲市天元区")] == ["430121"]


CHANGSHA = PlaceFinder(Gazetteer.load("4301"))


def _codes(finder, text):
    return [mention.code for mention in finder.find(text)]


def test_any_prefecture_finds_its_townships_and_no_villages_of_another():
    # Nothing else in China is called 黄兴镇; 金山街道 is in many cities
    assert CHANGSHA.find("黄兴镇举行农民运动会")[0].codes == ("430121",)
    assert _codes(CHANGSHA, "天元区三门镇株木村") == []
    assert _codes(CHANGSHA, "攸县网岭镇") == []


def test_a_shared_name_of_a_township_needs_its_home_there_too():
    [shared] = [place for place in CHANGSHA.gazetteer.local if place.code == "430105009"]
    assert shared.shared_name, shared.name
    assert _codes(CHANGSHA, f"{shared.name}召开会议") == []
    assert _codes(CHANGSHA, f"长沙{shared.name}召开会议") == [shared.code]
    assert _codes(CHANGSHA, f"开福区{shared.name}召开会议") == ["430105", shared.code]


def test_what_every_city_has_is_nobodys_name():
    bare = {place.name for place in CHANGSHA.gazetteer.local if not place.suggest}
    assert bare
    assert all(_codes(CHANGSHA, f"长沙{name}开园") == [] for name in bare)


def test_a_city_whose_only_county_is_itself_finds_its_townships():
    dongguan = PlaceFinder(Gazetteer.load("4419"))
    assert [place.name for place in dongguan.gazetteer.districts()] == ["东莞市"]
    assert dongguan.find("东莞市虎门镇")[0].codes == ("441900",)


@pytest.mark.parametrize(
    ("township", "ours"),
    [("椒金山街道", "金山街道"), ("枫溪乡", "枫溪"), ("孙家湾街道", "孙家湾"), ("王官庄镇", "官庄镇")],
)
def test_a_township_elsewhere_that_holds_a_name_of_ours_is_not_ours(township, ours):
    at_home = [mention.text for mention in FINDER.find(f"株洲的{ours}。")]
    assert at_home == [ours], "the sample is no sample"
    assert _codes(FINDER, f"株洲客人来到{township}") == []


def test_names_of_townships_elsewhere_are_never_names_at_home():
    elsewhere = set(GAZETTEER.townships_elsewhere())
    assert len(elsewhere) > 29_000
    shared = elsewhere & {place.name for place in GAZETTEER.local if place.level is Level.TOWNSHIP}
    assert shared, "no township of ours shares its name: the sample is no sample"
    for place in GAZETTEER.local:
        if place.level is Level.TOWNSHIP and place.name in shared:
            county = GAZETTEER.name_of(place.counties[0])
            assert county in [mention.text for mention in FINDER.find(f"{county}{place.name}")]
            assert place.name in [mention.text for mention in FINDER.find(f"{county}{place.name}")]
