"""Pages come back as they were saved, and nothing is saved by halves."""

import sqlite3
import threading
from contextlib import closing
from dataclasses import replace
from random import Random
from uuid import UUID

import pytest

from desktop.corpus.check import check_corpus
from desktop.corpus.errors import DamagedFile, ReadOnlyFolder
from desktop.corpus.step import Step
from desktop.corpus.store import Corpus
from desktop.curation.articles import set_field
from desktop.page.dump import Dump
from desktop.page.invariants import BrokenPage
from desktop.page.state import pack
from desktop.parsing.parse import parse
from tests.corpus.logical import logical_dump
from tests.corpus.made import Maker, made_page, random_edit


def test_a_page_comes_back_as_it_was_added_with_ids_that_stay(corpus: Corpus):
    dump, page = made_page(7)
    page_id = corpus.add(dump, page)
    assert page_id is not None
    back = corpus.page(page_id)
    assert [UUID(article.id).version for article in back.articles] == [5] * len(page.articles)
    names = dict(zip((a.id for a in back.articles), (a.id for a in page.articles), strict=True))
    assert (
        replace(
            back,
            articles=tuple(replace(a, id=names[a.id]) for a in back.articles),
            blocks=tuple(replace(b, article=b.article and names[b.article]) for b in back.blocks),
        )
        == page
    )
    assert corpus.proposal(page_id) == back


def test_ids_are_the_same_in_every_corpus(corpus: Corpus, maker: Maker):
    other = Maker(maker.path.with_name("other.db"))
    with other.create() as second:
        page_id = second.add(*made_page(0))
        assert page_id is not None
        assert second.page(page_id) == corpus.page(1)


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "utf-8-sig", "big5"])
def test_bytes_come_back_bit_for_bit(corpus: Corpus, encoding: str):
    dump = Dump("/somewhere/a.txt", "頭條新聞\r\n\r\n江水漲了。\r末行".encode(encoding), encoding)
    page_id = corpus.add(dump, parse(dump))
    assert page_id is not None
    back = corpus.dump(page_id)
    assert (back.path, back.data, back.encoding) == (dump.path, dump.data, dump.encoding)
    assert corpus.page(page_id).text == dump.text


def test_the_same_bytes_are_added_once(corpus: Corpus):
    before = logical_dump(corpus.path)
    dump, page = made_page(1)
    assert corpus.add(replace(dump, path="elsewhere.txt"), page) is None
    assert logical_dump(corpus.path) == before


def test_a_broken_page_or_a_foreign_one_is_refused_and_nothing_is_written(corpus: Corpus):
    before = logical_dump(corpus.path)
    page = corpus.page(1)
    with pytest.raises(BrokenPage):
        corpus.save(Step("Break", (), ((2, corpus.page(2)), (1, replace(page, blocks=page.blocks[1:])))))
    with pytest.raises(ValueError, match="another dump"):
        corpus.save(Step("Mix up", (), ((1, page), (2, page))))
    with pytest.raises(ValueError, match="each page once"):
        corpus.save(Step("Twice", (), ((1, page), (1, page))))
    with pytest.raises(ValueError, match="at least one"):
        corpus.save(Step("Nothing", (), ()))
    with pytest.raises(KeyError):
        corpus.save(Step("Nowhere", (), ((1, page), (99, page))))
    with pytest.raises(ValueError, match="not a page of this dump"):
        corpus.add(made_page(8)[0], page)
    assert logical_dump(corpus.path) == before
    assert corpus.undoable() is None


def test_unknown_pages_are_key_errors(corpus: Corpus):
    for ask in (corpus.page, corpus.proposal, corpus.dump):
        with pytest.raises(KeyError):
            ask(99)


def test_the_derived_tables_say_what_the_page_says(corpus: Corpus):
    random = Random(5)
    for number in range(60):
        page_id = random.choice((1, 2, 3))
        corpus.save(Step("Edit", (), ((page_id, random_edit(corpus.page(page_id), random, f"new{number}")),)))
    assert check_corpus(corpus.path, lambda done, total: None) == ()


def test_other_programs_can_read_articles_with_sql_alone(corpus: Corpus):
    page = corpus.page(2)
    article = page.articles[0]
    corpus.save(Step("Set the headline", (), ((2, set_field(page, article.id, "headline", "渡口换了新船")),)))
    with closing(sqlite3.connect(corpus.path)) as connection:
        row = connection.execute(
            "SELECT article.id, headline, page.source FROM article JOIN page ON page.id = page_id WHERE headline = ?",
            ("渡口换了新船",),
        ).fetchall()
    assert row == [(article.id, "渡口换了新船", page.source)]


def test_what_a_corpus_was_made_with_is_kept(corpus: Corpus, maker: Maker):
    assert corpus.setting("newspaper") is None
    corpus.close()
    with maker.open() as again:
        assert again.setting("corpus_id") == "made-up-corpus"


def test_a_worker_writes_over_a_connection_of_its_own_while_the_first_goes_on(corpus: Corpus):
    def work() -> None:
        with corpus.connect() as own:
            for number in range(10, 30):
                own.add(*made_page(number))

    worker = threading.Thread(target=work)
    worker.start()
    random = Random(1)
    for number in range(20):
        corpus.save(Step("Edit", (), ((1, random_edit(corpus.page(1), random, f"new{number}")),)))
    worker.join()
    assert len(corpus.page_ids()) == 23
    assert check_corpus(corpus.path, lambda done, total: None) == ()


def test_closing_the_worker_s_connection_leaves_the_lock_with_the_first(corpus: Corpus, maker: Maker):
    corpus.connect().close()
    with pytest.raises(Exception, match="is being changed by"):
        maker.open()


def test_a_corpus_opened_for_reading_sees_what_is_written_and_writes_nothing(corpus: Corpus, maker: Maker):
    with maker.open(write=False) as reader:
        assert not reader.writable
        page = random_edit(corpus.page(1), Random(1), "new")
        corpus.save(Step("Edit", (), ((1, page),)))
        assert reader.page(1) == page
        with pytest.raises(ReadOnlyFolder):
            reader.undo()
    assert corpus.undoable() is not None


def test_closed_it_is_one_file_and_its_lock(corpus: Corpus):
    corpus.close()
    names = {path.name for path in corpus.path.parent.iterdir()}
    assert names - {corpus.path.name + ".lock"} == {corpus.path.name}


def test_packed_states_are_what_the_revisions_hold(corpus: Corpus):
    with closing(sqlite3.connect(corpus.path)) as connection:
        states = [row[0] for row in connection.execute("SELECT state FROM revision ORDER BY id")]
    assert states == [pack(corpus.page(page_id)) for page_id in (1, 2, 3)]


def test_a_corpus_that_refuses_changes_can_still_be_read(maker):
    with maker.create() as corpus:
        corpus.add(*made_page(0))
        before = corpus.page(1)
        corpus.refuse(DamagedFile(corpus.path, "a bad page"))
        assert not corpus.writable
        changed = set_field(before, before.articles[0].id, "headline", "改过的标题")
        for change in (
            lambda: corpus.save(Step("x", (), ((1, changed),))),
            lambda: corpus.add(*made_page(1)),
            lambda: corpus.add(*made_page(2)),
            corpus.undo,
        ):
            with pytest.raises(DamagedFile):
                change()
        with corpus.connect() as other, pytest.raises(DamagedFile):
            other.add(*made_page(1))
        corpus.rehearse()
        assert corpus.page(1) == before
    with maker.open() as corpus:
        assert corpus.writable
