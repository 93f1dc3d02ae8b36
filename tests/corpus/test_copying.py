"""A copy of a corpus is a corpus of its own."""

import sqlite3
from contextlib import closing

import pytest

from desktop.corpus.check import check_corpus
from desktop.corpus.copying import copy_corpus
from desktop.corpus.errors import ExistsAlready, Vanished
from desktop.corpus.step import Step
from desktop.curation.articles import set_field
from tests.corpus.made import Maker


def test_the_copy_of_an_open_corpus_has_its_last_step_and_an_id_of_its_own(corpus, tmp_path):
    target = tmp_path / "own.db"
    page = corpus.page(1)
    corpus.save(Step("Change", (), ((1, set_field(page, page.articles[0].id, "headline", "试一试")),)))
    copy_corpus(corpus.path, target, "another")
    assert check_corpus(target, lambda done, total: None) == ()
    with closing(sqlite3.connect(target)) as connection:
        assert connection.execute("SELECT value FROM setting WHERE key = 'corpus_id'").fetchall() == [("another",)]
    with Maker(target).open() as copy:
        assert copy.page(1).articles[0].headline == "试一试"
    assert corpus.setting("corpus_id") != "another"
    assert [path.name for path in target.parent.glob("own.db?*") if "lock" not in path.name] == []


def test_nothing_is_overwritten(corpus, tmp_path):
    target = tmp_path / "own.db"
    target.write_text("mine")
    with pytest.raises(ExistsAlready):
        copy_corpus(corpus.path, target, "another")
    assert target.read_text() == "mine"


def test_what_is_not_there_is_named(tmp_path):
    with pytest.raises(Vanished):
        copy_corpus(tmp_path / "gone.db", tmp_path / "own.db", "another")
    assert list(tmp_path.iterdir()) == []
