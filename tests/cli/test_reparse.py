"""`jianbao reparse`: pages that an older parser read, read again without a window."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.corpus.step import Step
from desktop.corpus.store import Corpus
from desktop.curation.boundaries import merge, start_article
from desktop.page.article import ArticleStatus
from desktop.page.dump import Dump
from desktop.page.page import PageStatus
from desktop.parsing.parse import PARSER_VERSION, parse
from tests.cli.program import OTHER_PAGE, PAGE, jianbao, said


def opened(path: Path, make=Corpus.open) -> Corpus:
    return make(path, curator="程序员", clock=lambda: datetime.now(UTC), new_id=lambda: "corpus")


@pytest.fixture
def corpus(tmp_path) -> Path:
    """Two pages of an older parser, which took all of each for one article; on the second a curator split it."""
    path = tmp_path / "云溪.db"
    with opened(path, Corpus.create) as corpus:
        for name, text in (("02.txt", PAGE), ("03.txt", OTHER_PAGE)):
            dump = Dump(name, text.encode(), "utf-8")
            page = parse(dump)
            one, two = page.articles
            page = merge(page, two.id, one.id)
            articles = tuple(replace(each, status=ArticleStatus.AS_PARSED) for each in page.articles)
            corpus.add(dump, replace(page, articles=articles, status=PageStatus.NEW, parser="0.9.0"))
        page = corpus.page(2)
        after = start_article(page, page.articles[0].blocks[-1:], "mine")
        corpus.save(Step("Split", (), ((2, after),)))
    return path


def counts(path: Path) -> list[int]:
    with opened(path) as corpus:
        return [len(corpus.page(page_id).articles) for page_id in (1, 2)]


def test_a_dry_run_says_what_would_change_and_changes_nothing(corpus):
    before = corpus.read_bytes()
    run = jianbao("reparse", corpus, "--dry-run")
    assert run.status == 0, run.error
    assert run.out.startswith("03.txt:5: conflict: “云溪新开三条步道")
    [summary] = said(run)
    assert summary.startswith(
        f"Pages that would be read again with parser {PARSER_VERSION}: 2, of which 1 change. Articles that stay as "
        "they were curated: 2, conflicts: 1."
    )
    assert corpus.read_bytes() == before


def test_pages_are_read_again_and_what_was_curated_stays(corpus):
    run = jianbao("reparse", corpus, "--json")
    assert run.status == 0, run.error
    [answer] = run.objects
    assert (answer["read"], answer["changed"], answer["same"], len(answer["conflicts"])) == (2, 1, 0, 1)
    assert answer["conflicts"][0]["source"] == "03.txt"
    assert len(answer["conflicts"][0]["parser"]) == 2
    assert counts(corpus) == [2, 2]
    with opened(corpus) as after:
        assert after.page(2).articles[-1].id == "mine"
        assert after.history(1)[-1].page_ids == (1, 2)
    assert jianbao("check", corpus).status == 0
    [again] = jianbao("reparse", corpus, "--json").objects
    assert (again["read"], again["same"]) == (0, 2)


def test_only_pages_of_a_status(corpus):
    [answer] = jianbao("reparse", corpus, "--pages", "new", "--json").objects
    assert (answer["read"], answer["conflicts"]) == (1, [])


def test_a_page_of_a_newer_parser_is_named(corpus):
    with opened(corpus) as writing:
        dump = Dump("04.txt", PAGE.replace("02版", "04版").encode(), "utf-8")
        writing.add(dump, replace(parse(dump), parser="99.0"))
    run = jianbao("reparse", corpus)
    assert run.status == 1
    assert said(run)[0] == "04.txt was read by a newer parser (99.0): install the newer Jianbao."
    missing = jianbao("reparse", corpus.with_name("none.db"))
    assert missing.status == 2
    assert len(said(missing)) == 1
