import pytest

from desktop.labels.gazetteer import Gazetteer
from desktop.labels.label_sets import LabelSets
from desktop.labels.suggest import Suggester, to_contract
from desktop.labels.topic_finder import TopicFinder
from desktop.labels.topics import Topic, TopicScheme
from desktop.labels.words import WordCutter
from desktop.page.article import Kind
from tests.labels.articles import byline, headline, page_of


@pytest.fixture(scope="module")
def finder() -> TopicFinder:
    return TopicFinder(TopicScheme.load(), Gazetteer.load().terms)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["镇卫生院添了新设备", "医院给患者免费义诊,医保当场报销,医疗队还送药下乡。"], "health"),
        (["高考明日开考", "全市设十二个考点,学校和老师提醒考生带好准考证。"], "education"),
        (["男篮夺冠", "昨晚的篮球比赛,主队教练和运动员捧起奖牌。"], "sport"),
        (["公交新线开通", "新线公交串起高铁站,缓解早高峰拥堵。"], "transport"),
        (["春耕忙", "合作社的农资到了,村民忙着种粮,乡村振兴有了新路。"], "agriculture"),
        (["社区装电梯", "物业、业委会和网格员一起议事,基层治理靠大家。"], "governance"),
    ],
)
def test_keywords_name_the_topic_and_say_why(finder, lines, expected):
    page = page_of(headline(lines[0]), lines[1])
    first = finder.suggest(page, page.articles[0])[0]
    assert first.id == expected
    assert first.evidence
    assert all(word in page.text for word in first.evidence)


def test_a_notice_is_a_notice(finder):
    page = page_of("本人遗失证件一本,特此说明。", kind=Kind.NOTICE)
    assert finder.suggest(page, page.articles[0])[0].id == "notice"


def test_short_words_must_be_words_and_names_of_people_count_nothing():
    finder = TopicFinder(TopicScheme((Topic("traffic", "运", "T", keywords=("通车",)),)))
    for text, known in (("交通车辆增多", False), ("大桥今日通车", True)):
        page = page_of(headline("消息"), byline("记者/通车"), text)
        assert bool(finder.suggest(page, page.articles[0])) is known


def test_nothing_is_suggested_without_a_reason(finder):
    page = page_of(headline("雨"), "下了一夜。")
    assert finder.suggest(page, page.articles[0]) == ()


def test_the_headline_decides_between_equals():
    scheme = TopicScheme((Topic("a", "甲类", "A", keywords=("篮球",)), Topic("b", "乙类", "B", keywords=("医院",))))
    page = page_of(headline("医院"), "篮球")
    assert [item.id for item in TopicFinder(scheme).suggest(page, page.articles[0])] == ["b", "a"]


def test_local_words_stay_whole_and_no_cache_is_written(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    words = list(WordCutter(("渌口区",), ("玻璃椒 20 n",)).cut("渌口区的玻璃椒"))
    assert {"渌口区", "玻璃椒"} <= set(words)
    assert list(tmp_path.iterdir()) == []


def test_the_contract_has_the_places_in_the_pages_text(finder):
    page = page_of(headline("天元区办灯会"), "天元区的街道挂满了灯,游客来看旅游演出。")
    [article] = to_contract(page, Suggester.of(LabelSets()).suggest(page))["articles"]
    assert article["id"] == "a1"
    assert article["districts"][0]["code"] == "430211"
    assert article["districts"][0]["relation"] == "about"
    assert article["districts"][0]["evidence"][0] == {
        "start": 0,
        "end": 3,
        "text": "天元区",
        "rule": "county_full_name",
    }
    assert set(article["topics"][0]) == {"id", "confidence", "evidence", "source"}
