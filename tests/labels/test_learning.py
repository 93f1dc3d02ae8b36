"""What is learned and how it is blended: the same every time, and only the keywords while nothing is labelled."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.labels.blending import LEAST_LABELLED, Calibration, blended, credibility
from desktop.labels.fillers import FILLERS
from desktop.labels.suggest import Suggester
from desktop.labels.topic_finder import Source, TopicFinder
from desktop.labels.topic_model import LEAST_SHOWN
from desktop.labels.topics import Topic, TopicScheme
from desktop.labels.training import Example, Lexicon, train
from tests.labels.articles import headline, page_of

SCHEME = TopicScheme(
    (
        Topic("water", "水利", "Water", keywords=("防汛",)),
        Topic("school", "学校", "School", keywords=("学校",)),
        Topic("sport", "体育", "Sport", keywords=("比赛",)),
    )
)
STORIES = {
    "water": "水库{}的闸门昨天打开，放水灌溉下游的稻田，管理员日夜巡堤查看水位。",
    "school": "小学{}的孩子们背着书包走进教室，班主任在黑板上写下新学期的第一课。",
    "sport": "球队{}昨晚在球场进球三个，守门员扑出点球，球迷挥舞围巾欢呼。",
}
"""None of them holds a keyword: only labels can tell what they are of."""
HALF, CERTAIN = 0.5, st.floats(0, 1)


def story(topic, number):
    return page_of(headline(f"第{number}号消息"), STORIES[topic].format(number))


@pytest.fixture(scope="module")
def finder():
    return TopicFinder(SCHEME)


def lesson(finder, numbers, lexicon=None):
    lexicon = lexicon or Lexicon()
    examples = []
    for number in numbers:
        topic = list(STORIES)[number % 3]
        page = story(topic, number)
        article = page.articles[0]
        features = lexicon.pack(finder.features(page, article))
        examples.append(Example(*features, finder.scores(page, article).totals, (topic,)))
    return train(examples, lexicon)


def test_too_few_labels_teach_nothing(finder):
    assert lesson(finder, range(LEAST_LABELLED - 1)) is None
    assert lesson(finder, range(LEAST_LABELLED)) is not None


def test_what_no_keyword_says_is_learned_with_words_that_say_why(finder):
    model = lesson(finder, range(60)).model
    page = story("sport", 999)
    [article] = page.articles
    assert finder.suggest(page, article) == ()
    first = model.suggest(finder.features(page, article), finder.scores(page, article))[0]
    assert (first.id, first.source) == ("sport", Source.LEARNED)
    assert first.confidence > HALF
    assert first.evidence
    assert all(word in page.text for word in first.evidence)


def test_words_that_stand_everywhere_are_no_reason(finder):
    lexicon, examples = Lexicon(), []
    filler = "本报讯，据了解，来自各地的人们表示，"
    for number in range(60):
        topic = list(STORIES)[number % 3]
        # only one topic has them, so that the model weighs them as much as its other words
        text = (filler if topic == "sport" else "") + STORIES[topic].format(number)
        page = page_of(headline(f"第{number}号消息"), text)
        scores = finder.scores(page, page.articles[0]).totals
        examples.append(Example(*lexicon.pack(finder.features(page, page.articles[0])), scores, (topic,)))
    model = train(examples, lexicon).model
    page = page_of(headline("第999号消息"), filler + STORIES["sport"].format(999))
    first = model.suggest(finder.features(page, page.articles[0]), finder.scores(page, page.articles[0]))[0]
    assert {"本报讯", "人们", "表示"} & set(model.words)
    assert first.id == "sport"
    assert first.evidence
    assert not FILLERS & set(first.evidence)


def test_a_topic_for_which_nothing_speaks_is_not_offered(finder):
    model = lesson(finder, range(60)).model
    frequent = replace(model, calibration=Calibration(constant=-2.0))  # whatever an article says
    page = page_of(headline("第7号消息"), "学校里的比赛。")
    [article] = page.articles
    features, scores = finder.features(page, article), finder.scores(page, article)
    shown = frequent.probabilities(frequent.margins(frequent.vector(features)), scores.totals)
    assert all(likely >= LEAST_SHOWN for likely in shown.values())
    found = {each.id: each.evidence for each in frequent.suggest(features, scores)}
    assert found == {"school": ("学校",), "sport": ("比赛",)}


def test_keywords_and_labels_that_agree_are_both_named(finder):
    model = lesson(finder, range(60)).model
    page = page_of(headline("比赛"), STORIES["sport"].format(7))
    [article] = page.articles
    first = model.suggest(finder.features(page, article), finder.scores(page, article))[0]
    assert (first.id, first.source) == ("sport", Source.BOTH)
    assert "比赛" in first.evidence


def test_the_same_labels_teach_the_same_whatever_was_read_before(finder):
    once = lesson(finder, range(40)).model
    lexicon = Lexicon()
    lesson(finder, range(200, 230), lexicon)
    again = lesson(finder, range(40), lexicon).model
    assert (once.words, once.grams, once.calibration) == (again.words, again.grams, again.calibration)
    assert np.allclose(once.weights, again.weights, atol=1e-6)


def test_without_a_model_the_keywords_stand_exactly_as_they_are(finder):
    page = page_of(headline("学校的比赛"), "学校里的比赛。")
    [article] = page.articles
    suggester = Suggester(None, finder)
    assert suggester.topics(page, article) == finder.suggest(page, article) != ()
    assert suggester.with_model(lesson(finder, range(30)).model).topics(page, article) != finder.suggest(page, article)
    assert suggester.topics(page, article) == finder.suggest(page, article)


@given(st.integers(0, 10**6), CERTAIN, CERTAIN)
def test_a_blend_lies_between_and_goes_over_to_what_was_learned(labelled, learned, confidence):
    assert blended(0, learned, confidence) == confidence
    mixed = blended(labelled, learned, confidence)
    assert min(learned, confidence) - 1e-9 <= mixed <= max(learned, confidence) + 1e-9
    assert credibility(labelled) < credibility(labelled + 1)
    assert abs(mixed - learned) <= (1 - credibility(labelled)) + 1e-9


@given(st.floats(-1e6, 1e6), st.floats(0, 1e6))
def test_a_calibrated_margin_is_a_probability(margin, total):
    calibration = Calibration(3.0, 1.5, -4.0, 1.2, -3.0)
    assert 0 <= calibration.probability(margin, total) <= 1
    assert 0 <= calibration.probability(None, total) <= 1
    assert calibration.probability(margin, total) <= calibration.probability(margin + 1, total)
