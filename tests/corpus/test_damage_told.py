"""Damage of every kind is told in a sentence: by the check, and by what stumbles over it."""

import sqlite3

import pytest

from desktop.corpus.check import check_corpus
from desktop.corpus.errors import Damaged
from desktop.corpus.queue import QueueFilter, read_queue
from desktop.corpus.step import Step
from desktop.curation.articles import set_field

BROKEN_ROWS = ("UPDATE article SET reporters = '['", "UPDATE article SET reporters = '7'")
BROKEN_INDEX = ("DELETE FROM article_text_config", "DROP TABLE article_text_config")


def damage(path, statement):
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute(statement)
    connection.close()


@pytest.mark.parametrize("statement", BROKEN_ROWS)
def test_broken_article_rows(corpus, statement):
    page_id = corpus.page_ids()[0]
    page = corpus.page(page_id)
    damage(corpus.path, statement)
    assert check_corpus(corpus.path, lambda done, total: None)
    changed = set_field(page, page.articles[0].id, "headline", "改过的标题")
    with pytest.raises(Damaged):
        corpus.save(Step("x", (), ((page_id, changed),)))


@pytest.mark.parametrize("statement", BROKEN_INDEX)
def test_broken_index(corpus, statement):
    path = corpus.path
    corpus.close()
    damage(path, statement)
    with pytest.raises(Damaged):
        read_queue(path, QueueFilter(text="渡船"))


def test_a_page_whose_revision_is_gone(corpus):
    page_id = corpus.page_ids()[0]
    damage(corpus.path, f"UPDATE page SET revision_id = 999 WHERE id = {page_id}")
    with pytest.raises(Damaged):
        corpus.page(page_id)
    assert corpus.page(corpus.page_ids()[1])
