"""The pages and what is said about them fit together."""

import json
from datetime import date

import pytest

from desktop.parsing.encodings import detect
from tests.example.sources import HERE, sources

SOURCES = sources()
PAGES = pytest.mark.parametrize("source", SOURCES, ids=[source.path for source in SOURCES])


def gold_of(source):
    return json.loads((HERE / "gold" / source.gold_name).read_text(encoding="utf-8"))


def test_every_page_and_every_gold_file_is_listed_once():
    texts = {path.relative_to(HERE / "pages").as_posix() for path in (HERE / "pages").rglob("*.txt")}
    assert sorted(texts) == sorted(source.path for source in SOURCES)
    assert sorted(path.name for path in (HERE / "gold").iterdir()) == sorted(source.gold_name for source in SOURCES)


def test_there_are_enough_pages_over_several_months_in_every_state():
    assert len(SOURCES) >= 14
    days = sorted(date.fromisoformat(source.gold.date) for source in SOURCES if source.gold.date)
    assert (days[-1] - days[0]).days > 180
    assert {source.status for source in SOURCES} == {"new", "in_progress", "done"}
    assert any(source.gold.date is None for source in SOURCES)


def test_the_files_differ_in_how_they_are_written():
    assert {source.encoding for source in SOURCES} == {"utf-8", "gb18030", "utf-16"}
    assert any(source.bom for source in SOURCES)
    assert any(source.newline == "crlf" for source in SOURCES)


@PAGES
def test_its_encoding_is_recognised_and_gives_the_text_back(source):
    found = detect(source.data)
    assert found.sure
    assert found.encoding.split("-sig")[0] == source.encoding
    assert source.dump.text == source.text


@PAGES
def test_it_is_as_long_as_a_real_page(source):
    assert 1_500 <= len(source.text) <= 7_000
    assert 5 <= len(source.gold.articles) <= 12


@PAGES
def test_its_gold_says_something_about_every_line_that_is_not_blank(source):
    lines = source.text.split("\n")
    said = {row["line"]: row["text"] for row in gold_of(source)["lines"]}
    assert said == {number: text for number, text in enumerate(lines, 1) if text.strip()}


@PAGES
def test_its_articles_are_read_from_their_first_line_to_their_last(source):
    gold = source.gold
    for article in gold.articles:
        order = [line.order for line in gold.lines if line.article == article.id and line.order is not None]
        assert sorted(order) == list(range(len(order)))
        assert order
        assert not gold.by_line[gold.reading_order(article.id)[0]].join
    assert {line.article for line in gold.lines} <= {article.id for article in gold.articles} | {None}


@PAGES
def test_its_repeats_repeat_lines_that_are_no_repeats(source):
    gold = source.gold
    for line in gold.lines:
        assert (line.role == "duplicate") == (line.dup_of is not None)
        if line.dup_of is not None:
            assert gold.by_line[line.dup_of].dup_of is None
            assert gold.by_line[line.dup_of].article == line.article


@PAGES
def test_its_banners_serve_articles_of_the_page(source):
    keys = [article.id for article in source.gold.articles]
    for line in source.gold.lines:
        assert set(line.applies_to) <= set(keys)
        assert not (line.applies_to and line.article)


@PAGES
def test_its_people_are_named_in_the_text(source):
    for article in source.gold.articles:
        for name in [each for names in article.names.values() for each in names]:
            assert name in source.text
