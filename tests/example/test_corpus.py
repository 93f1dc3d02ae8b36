"""The committed example is sound, is what the builder makes, and has something to show everywhere."""

from difflib import unified_diff

import pytest

from desktop.corpus.check import check_corpus
from desktop.corpus.step import StepState
from desktop.page.article import ArticleStatus
from desktop.page.page import PageStatus
from tests.corpus.logical import logical_dump
from tests.example.article_corrections import next_field_correction
from tests.example.build import CURATORS, EXAMPLE, Builder, tidy
from tests.example.matching import in_gold_words, matched
from tests.example.sources import sources

SOURCES = sources()
DONE = [source for source in SOURCES if source.status == "done"]


def test_it_is_one_plain_file_that_a_check_finds_nothing_in(example):
    assert check_corpus(EXAMPLE, lambda done, total: None) == ()
    assert list(EXAMPLE.parent.glob(f"{EXAMPLE.name}-*")) == []


def test_it_is_what_the_builder_makes(tmp_path):
    path = tmp_path / "example.db"
    Builder(path).build()
    tidy(path)
    made, committed = logical_dump(path).splitlines(), logical_dump(EXAMPLE).splitlines()
    difference = [line[:200] for line in unified_diff(committed, made, "committed", "made", lineterm="", n=0)]
    assert difference == [], "build the example anew: python -m tests.example.build"


def test_its_dumps_are_the_pages_bit_for_bit(example, example_ids):
    assert {path: example.dump(page_id).data for path, page_id in example_ids.items()} == {
        source.path: source.data for source in SOURCES
    }


@pytest.mark.parametrize("source", SOURCES, ids=[source.path for source in SOURCES])
def test_its_pages_are_as_far_as_they_should_be(source, example, example_ids, example_pages):
    page = example_pages[source.path]
    assert page.status == PageStatus(source.status)
    assert (page == example.proposal(example_ids[source.path])) == (source.status == "new")
    assert not page.insisted
    assert not (page.unassigned if page.status is PageStatus.DONE else ())


@pytest.mark.parametrize("source", DONE, ids=[source.path for source in DONE])
def test_its_done_pages_say_what_their_gold_says(source, example_pages):
    page = example_pages[source.path]
    assert list(in_gold_words(page, source.gold)) == list(source.gold.lines)
    assert next_field_correction(page, source.gold) is None
    for article in source.gold.articles:
        present = page.article_by_id[matched(page, source.gold)[article.id]]
        assert present.status is ArticleStatus.CHECKED
        assert set(article.topics) <= set(present.topics)
        assert {(label.code, label.relation.value) for label in present.districts} >= set(article.districts)


def test_its_history_shows_two_curators_on_several_days_and_what_was_taken_back(example, example_ids):
    steps = {record.id: record for page_id in example_ids.values() for record in example.history(page_id)}
    assert {record.curator for record in steps.values()} == set(CURATORS)
    assert len({record.at.date() for record in steps.values()}) >= 5
    assert {record.state for record in steps.values()} >= {StepState.DONE, StepState.ABANDONED}
    assert len({record.text for record in steps.values()}) >= 15


def test_it_has_something_of_everything(example_pages):
    articles = [article for page in example_pages.values() for article in page.articles]
    kinds = {article.kind.value for article in articles}
    assert kinds >= {"news", "feature", "commentary", "picture", "teaser", "notice"}
    assert {label.relation.value for article in articles for label in article.districts} == {"about", "mentioned"}
    assert len({label.code for article in articles for label in article.districts}) >= 8
    assert len({topic for article in articles for topic in article.topics}) >= 18
    assert any(page.issue.filename_date not in (None, page.issue.date) for page in example_pages.values())
