"""A rehearsed save leaves no trace, and what prevents it is no failure yet."""

import sqlite3

from desktop.corpus.store import Corpus
from tests.corpus.made import Maker


def contents(path):
    connection = sqlite3.connect(path)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


def test_it_leaves_the_corpus_as_it_was(corpus):
    page_id = corpus.page_ids()[0]
    before, page = contents(corpus.path), corpus.page(page_id)
    corpus.rehearse()
    assert contents(corpus.path) == before
    assert corpus.page(page_id) == page
    assert corpus.undoable() is None


def test_one_without_pages_and_one_that_is_only_read_are_left_alone(corpus, tmp_path):
    with Maker(tmp_path / "empty.db").create() as empty:
        before = contents(empty.path)
        empty.rehearse()
        assert contents(empty.path) == before
        assert empty.page_ids() == ()
    before = contents(corpus.path)
    with Corpus.open(corpus.path, curator="x", clock=corpus._clock, new_id=lambda: "x", write=False) as reader:
        reader.rehearse()
    assert contents(corpus.path) == before
