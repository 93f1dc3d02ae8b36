"""A corpus whose bytes a bad disk has changed: a sentence, or what is still whole; never a traceback."""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from random import Random

import pytest

from desktop.corpus.backups import folder_of, make_backup
from desktop.corpus.check import check_corpus
from desktop.corpus.errors import CorpusError, Damaged, DamagedFile, NotACorpus
from desktop.corpus.queue import read_queue, summary
from desktop.corpus.step import Step
from desktop.corpus.store import Corpus
from desktop.curation.articles import set_field
from desktop.curation.labels import add_topics
from desktop.curation.link import Link, Place
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


@pytest.fixture
def linked(corpus: Corpus) -> Path:
    """A corpus in which an article of page 1 goes on in one of page 2."""
    first, second = (Place(page_id, corpus.page(page_id).articles[0].id) for page_id in (1, 2))
    corpus.save(Step("Link", (), (), made=(Link(first, second),)))
    corpus.close()
    return corpus.path


def label(corpus: Corpus) -> None:
    page = corpus.page(1)
    corpus.save(Step("Label", (), ((1, add_topics(page, [page.articles[0].id], ["economy"])),)))


@pytest.mark.parametrize(
    ("statement", "look"),
    [
        ("UPDATE link SET earlier_id = 'x'", Corpus.links),
        ("UPDATE link SET later_id = x'00'", lambda corpus: corpus.links_around(1)),
        ("UPDATE link SET later_page_id = 3", label),
        ("UPDATE link SET earlier_page_id = '[]'", Corpus.links),
        ("UPDATE link SET later_page_id = 9", label),
        ("DELETE FROM page WHERE id = 2", label),
        ("UPDATE page SET sha256 = 'x'", label),
        ("UPDATE page SET date = '2021-01-01', page_no = x'00'", lambda corpus: corpus.issue(1, corpus.page(1))),
        ("DELETE FROM dump", lambda corpus: corpus.dump(1)),
        ("DELETE FROM revision WHERE step_id IS NULL", lambda corpus: corpus.proposal(1)),
        # What is given the id of the lost revision is one of another page
        ("UPDATE revision SET page_id = 3 WHERE step_id IS NOT NULL", lambda corpus: corpus.page(1)),
        ("UPDATE article SET id = 'x' WHERE page_id = 1 AND position = 0", label),
    ],
)
def test_lost_references_are_damage(linked: Path, maker: Maker, statement: str, look: Callable[[Corpus], object]):
    change(linked, statement)
    with maker.open() as corpus, pytest.raises(Damaged, match="keep it as it is and restore a backup"):
        look(corpus)
    assert check_corpus(linked, lambda done, total: None)


def test_a_reference_that_is_lost_is_not_the_fault_of_the_backup_s_disk(linked: Path, maker: Maker):
    change(linked, "DELETE FROM article WHERE page_id = 2")
    with pytest.raises(Damaged, match="refers to a row of article") as raised:
        make_backup(linked, folder_of(linked), maker.clock())
    assert not isinstance(raised.value, DamagedFile), "the file itself is whole: work can go on"


def root_of(path: Path, name: str) -> slice:
    """Return where the root of a table or an index lies in the file of a small corpus, which is all of it."""
    with closing(sqlite3.connect(path)) as connection:
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()[0]
    return slice((page - 1) * size, page * size)


def test_an_article_that_its_index_has_lost_is_damage_and_no_bug(linked: Path, maker: Maker):
    with maker.open() as corpus:
        lost = corpus.page(1).articles[1].id.encode()
    place, data = root_of(linked, "sqlite_autoindex_article_1"), linked.read_bytes()
    assert data[place].count(lost) == 1
    linked.write_bytes(data[: place.start] + data[place].replace(lost, b"-" * len(lost)) + data[place.stop :])
    with maker.open() as corpus:
        page = corpus.page(1)
        after = add_topics(page, [page.articles[1].id], ["economy"])
        with pytest.raises(DamagedFile, match="missing from index"):
            corpus.save(Step("Label", (), ((1, after),)))


def test_a_dump_that_is_listed_and_can_t_be_looked_up_is_found(linked: Path):
    place, data = root_of(linked, "dump"), bytearray(linked.read_bytes())
    cell = place.start + int.from_bytes(data[place.start + 8 : place.start + 10], "big")
    while data[cell] & 0x80:  # the length of the row, then its id: https://www.sqlite.org/fileformat.html#b_tree_pages
        cell += 1
    assert data[cell + 1] == 1
    data[cell + 1] = 9
    linked.write_bytes(data)
    assert check_corpus(linked, lambda done, total: None)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE dump SET data = '-'",
        "UPDATE dump SET encoding = char(0)",
        "UPDATE dump SET path = x'00'",
        "UPDATE link SET earlier_page_id = '[]' WHERE later_page_id = 2",
        "UPDATE link SET later_id = x'00' WHERE later_page_id = 2",
    ],
)
def test_values_of_another_kind_are_found(linked: Path, maker: Maker, statement: str):
    with maker.open() as corpus:
        places = [Place(page_id, corpus.page(page_id).articles[1].id) for page_id in (2, 3)]
        corpus.save(Step("Link", (), (), made=(Link(places[0], places[1]),)))
    change(linked, statement)
    assert check_corpus(linked, lambda done, total: None)


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
