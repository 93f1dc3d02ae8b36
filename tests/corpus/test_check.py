"""Checking finds whatever was tampered with, and changes nothing itself."""

import hashlib
import shutil
import sqlite3
import zlib
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from desktop.corpus.check import check_corpus
from desktop.corpus.step import Step
from desktop.corpus.store import Corpus
from desktop.page.state import pack
from tests.corpus.logical import logical_dump
from tests.corpus.made import Maker, made_page, random_edit


@pytest.fixture
def closed(corpus: Corpus) -> Path:
    """A corpus with a history of done, undone and abandoned steps, closed."""
    random = Random(3)
    for number in range(12):
        page_id = random.choice((1, 2, 3))
        page = random_edit(corpus.page(page_id), random, f"new{number}")
        corpus.save(Step("Edit %1", (str(number),), ((page_id, page),)))
        if number % 4 == 3:
            corpus.undo()
    page = corpus.page(1)
    labelled = random_edit(page, Random(1), "labelled")
    corpus.save(Step("Label", (), ((1, labelled),)))
    corpus.close()
    return corpus.path


def findings(path: Path) -> tuple[str, ...]:
    return check_corpus(path, lambda done, total: None)


def test_a_sound_corpus_has_no_findings_and_is_left_alone(closed: Path):
    def folder() -> dict[str, str]:
        return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in closed.parent.iterdir()}

    before = folder()
    seen: list[tuple[int, int]] = []
    assert check_corpus(closed, lambda done, total: seen.append((done, total))) == ()
    assert folder() == before
    assert seen == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_an_open_corpus_is_checked_with_what_was_written_last(corpus: Corpus):
    corpus.add(*made_page(9))
    seen: list[int] = []
    assert check_corpus(corpus.path, lambda done, total: seen.append(total)) == ()
    assert seen[0] == 4


def test_what_a_killed_program_left_in_the_log_is_checked_and_stays_there(corpus: Corpus, tmp_path: Path):
    left = tmp_path / "left.db"
    corpus.add(*made_page(9))
    for ending in ("", "-wal"):
        shutil.copy(f"{corpus.path}{ending}", f"{left}{ending}")
    before = [Path(f"{left}{ending}").read_bytes() for ending in ("", "-wal")]
    seen: list[int] = []
    assert check_corpus(left, lambda done, total: seen.append(total)) == ()
    assert seen[0] == 4
    assert [Path(f"{left}{ending}").read_bytes() for ending in ("", "-wal")] == before


DEFACE = [
    (
        "UPDATE dump SET data = ? WHERE id = 2",
        (zlib.compress("别的内容".encode()),),
        "are not those that were imported",
    ),
    ("UPDATE dump SET data = x'00' WHERE id = 2", (), "are not those that were imported"),
    ("UPDATE dump SET encoding = 'ascii' WHERE id = 2", (), "can't be read as ascii"),
    ("UPDATE revision SET state = x'00' WHERE id = 1", (), "can't be read"),
    ("UPDATE revision SET state = ? WHERE id = 2", (pack(made_page(5, repeat=2)[1]),), "lies outside the text"),
    ("UPDATE revision SET previous_id = NULL WHERE id = 7", (), "has no place"),
    ("UPDATE page SET revision_id = 1 WHERE id = 1", (), "does not show its last revision"),
    ("UPDATE page SET status = 'done', date = '1999-01-01' WHERE id = 3", (), "The table page does not say"),
    ("UPDATE page SET trashed = 1 WHERE id = 3", (), "The table page does not say"),
    ("UPDATE page SET look_again = 1 WHERE id = 3", (), "The table page does not say"),
    ("UPDATE page SET note = '篡改' WHERE id = 3", (), "The table page does not say"),
    ("ALTER TABLE page DROP COLUMN note", (), "lacks the columns note"),
    ("UPDATE article SET headline = '篡改' WHERE page_id = 3 AND position = 0", (), "The table article does not say"),
    ("DELETE FROM article WHERE page_id = 3 AND position = 0", (), "The table article does not say"),
    ("INSERT INTO article_topic SELECT id, 9, 'x' FROM article LIMIT 1", (), "The table article_topic does not"),
    ("INSERT INTO article_district SELECT id, 9, 'x', 'about' FROM article LIMIT 1", (), "article_district does not"),
    ("INSERT INTO article_text (rowid, words) VALUES (1, '多 余')", (), "full text index"),
    ("INSERT INTO article_text (article_text) VALUES ('delete-all')", (), "full text index"),
    ("UPDATE step SET state = 'abandoned' WHERE id = 1", (), "Step 2 does not fit"),
    ("DELETE FROM step WHERE id = 1", (), "refers to a row of step"),
    ("UPDATE step SET curator = '别人' WHERE id = 2", (), "does not fit into the history"),
    ("DELETE FROM page WHERE id = 3", (), "does not show its last revision"),
]


@pytest.mark.parametrize(("statement", "parameters", "sentence"), DEFACE, ids=[row[2] + row[0][:30] for row in DEFACE])
def test_tampering_is_found(closed: Path, statement: str, parameters: tuple[object, ...], sentence: str):
    with closing(sqlite3.connect(closed)) as connection:
        connection.execute(statement, parameters)
        connection.commit()
    assert any(sentence in finding for finding in findings(closed)), findings(closed)


def test_a_damaged_file_is_a_finding(closed: Path):
    data = bytearray(closed.read_bytes())
    for start in range(4096 * 3, len(data) - 200, 4096):
        data[start : start + 60] = b"\xff" * 60
    closed.write_bytes(data)
    assert any("damaged" in finding for finding in findings(closed))


def test_cancelling_passes_through(closed: Path):
    def stop(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        check_corpus(closed, stop)


def test_the_logical_dump_tells_corpora_apart(maker: Maker):
    def build(path: Path, seed: int) -> str:
        with Maker(path).create() as corpus:
            corpus.add(*made_page(0))
            corpus.save(Step("Edit", (), ((1, random_edit(corpus.page(1), Random(seed), "new")),)))
        return logical_dump(path)

    first, second, other = (build(maker.path.with_name(name), seed) for name, seed in (("a", 1), ("b", 1), ("c", 2)))
    assert first == second
    assert first != other
    assert '"text": "Edit"' in first
    assert "article_text" not in first
