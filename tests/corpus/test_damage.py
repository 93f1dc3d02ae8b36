"""A corpus whose bytes a bad disk has changed: a sentence, or what is still whole; never a traceback."""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from random import Random

import pytest

from desktop.corpus.check import check_corpus
from desktop.corpus.errors import CorpusError, Damaged, NotACorpus
from desktop.corpus.queue import read_queue, summary
from desktop.corpus.step import Step
from desktop.corpus.store import Corpus
from desktop.curation.articles import set_field
from desktop.curation.labels import add_topics
from tests.corpus.made import Maker, random_edit


@pytest.fixture
def used(corpus: Corpus) -> Path:
    """A corpus that was worked with."""
    random = Random(1)
    for number in range(8):
        page_id = random.choice((1, 2, 3))
        after = random_edit(corpus.page(page_id), random, f"new{number}")
        corpus.save(Step("Edit", ("x",), ((page_id, after),)))
    corpus.undo()
    corpus.close()
    return corpus.path


def damaged(data: bytes, random: Random) -> bytes:
    """Return bytes with one fault, where there is something: most of so small a corpus is empty."""
    changed = bytearray(data)
    place = random.choice([place for place, byte in enumerate(data) if byte])
    match random.randrange(7):
        case 0:
            del changed[place:]
        case 1:
            changed[place : place + 60] = random.randbytes(60)[: len(changed) - place]
        case 2:
            page = place // 4096 * 4096
            changed[page : page + 4096] = bytes(4096)
        case 3:
            changed[random.randrange(4096)] ^= 1 << random.randrange(8)
        case _:
            changed[place] ^= 1 << random.randrange(8)
    return bytes(changed)


def work(maker: Maker) -> None:
    """Do everything that a window does."""
    with maker.open() as corpus:
        ids = corpus.page_ids()
        for page_id in ids:
            for look in (corpus.page, corpus.proposal, corpus.history, corpus.dump):
                with suppress(CorpusError):
                    look(page_id)
        with suppress(CorpusError):
            page = corpus.page(ids[0])
            after = set_field(page, page.articles[0].id, "headline", "改过的标题")
            corpus.save(Step("Edit", (), ((ids[0], after),)))
        for move in (corpus.undo, corpus.redo, corpus.undoable):
            with suppress(CorpusError):
                move()


def is_noticed(path: Path) -> bool:
    """Say whether a thorough check finds something, or says that there is nothing that it can check."""
    try:
        return check_corpus(path, lambda done, total: None) != ()
    except CorpusError:
        return True


@pytest.mark.parametrize("seed", range(4))
def test_any_damage_is_a_sentence(used: Path, maker: Maker, seed: int):
    random, sound = Random(seed), used.read_bytes()
    noticed = 0
    for _ in range(30):
        for file in used.parent.iterdir():
            file.unlink()
        broken = damaged(sound, random)
        used.write_bytes(broken)
        noticed += is_noticed(used)
        for look in (read_queue, summary):
            with suppress(CorpusError):
                look(used)
        assert used.read_bytes() == broken
        with suppress(CorpusError):
            work(maker)
    # The others hit what is empty, a word of the schema that nothing depends on, or where in a text a word stands.
    assert noticed > 15


def change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(statement)
        connection.commit()


@pytest.mark.parametrize(
    ("statement", "look"),
    [
        ("UPDATE revision SET state = x'00'", lambda corpus: corpus.page(1)),
        ("UPDATE revision SET state = NULL", lambda corpus: corpus.proposal(1)),
        ("DELETE FROM dump", lambda corpus: corpus.page(1)),
        ("UPDATE dump SET data = x'789c'", lambda corpus: corpus.dump(1)),
        ("UPDATE step SET at = 'once'", lambda corpus: corpus.history(1)),
        ("UPDATE step SET arguments = '{'", lambda corpus: corpus.undoable()),
        ("UPDATE step SET text = CAST(x'ff' AS TEXT)", lambda corpus: corpus.history(1)),
        ("UPDATE sqlite_master SET sql = replace(sql, 'encoding', 'encodinh')", lambda corpus: corpus.page(1)),
    ],
)
def test_rows_that_make_no_sense_are_damage(used: Path, maker: Maker, statement: str, look: Callable[[Corpus], object]):
    if "NULL" in statement:
        change(used, "UPDATE sqlite_master SET sql = replace(sql, 'state BLOB NOT NULL', 'state BLOB')")
    change(used, statement)
    with maker.open() as corpus, pytest.raises(Damaged, match="keep it as it is and restore a backup"):
        look(corpus)
    assert check_corpus(used, lambda done, total: None)


@pytest.mark.parametrize("version", ["", "-1", "x", "١", "²"])
def test_a_schema_that_never_was_is_no_corpus(used: Path, maker: Maker, version: str):
    change(used, f"UPDATE alembic_version SET version_num = '{version}'")
    for act in (maker.open, lambda: maker.open(write=False), lambda: summary(used), lambda: read_queue(used)):
        with pytest.raises(NotACorpus):
            act()
    assert not list(used.parent.glob("*.before-*"))


def test_a_schema_before_the_first_is_not_brought_up_to_date(used: Path, maker: Maker):
    change(used, "UPDATE alembic_version SET version_num = '0'")
    before = used.read_bytes()
    with pytest.raises(NotACorpus):
        maker.open()
    assert used.read_bytes()[100:] == before[100:]
    assert not list(used.parent.glob("*.before-*"))


def test_a_status_that_does_not_exist_is_damage(used: Path):
    change(used, "UPDATE sqlite_master SET sql = replace(sql, '''done''', '''dome''') WHERE name = 'page'")
    change(used, "UPDATE page SET status = 'dome'")
    with pytest.raises(Damaged):
        read_queue(used)


def test_derived_rows_that_another_program_took_away_come_back_with_the_next_edit(corpus: Corpus, maker: Maker) -> None:
    page = corpus.page(1)
    corpus.save(Step("Label", (), ((1, add_topics(page, [page.articles[0].id], ["economy"])),)))
    corpus.close()
    with closing(sqlite3.connect(maker.path)) as connection, connection:
        connection.execute("DELETE FROM article WHERE page_id = 1")  # without foreign keys: the labels stay
    assert check_corpus(maker.path, lambda _done, _total: None)
    with maker.open() as opened:
        after = set_field(opened.page(1), page.articles[0].id, "headline", "新桥通车")
        opened.save(Step("Edit", (), ((1, after),)))
    with closing(sqlite3.connect(maker.path)) as connection:
        assert connection.execute("SELECT count(*) FROM article WHERE page_id = 1").fetchone() == (len(page.articles),)
        assert connection.execute("SELECT topic FROM article_topic").fetchall() == [("economy",)]
