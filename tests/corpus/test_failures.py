"""Known failures: one sentence each, nothing lost, and work goes on when the cause is gone."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from desktop.corpus.check import check_corpus
from desktop.corpus.errors import (
    CorpusBusy,
    CorpusError,
    Damaged,
    DiskFull,
    ExistsAlready,
    NotACorpus,
    ReadOnlyFolder,
    Vanished,
)
from desktop.corpus.queue import read_queue, summary
from desktop.corpus.schema import file_uri
from desktop.corpus.step import Step
from desktop.corpus.store import Corpus
from desktop.curation.keeping import write_note
from tests.corpus.made import Maker, made_page, random_edit
from tests.corpus.small_disk import small_disk, write_protect


def sound(path: Path) -> bool:
    return check_corpus(path, lambda done, total: None) == ()


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", "云泽日报".encode() * 500, b"\0" * 5000])
def test_another_file_is_no_corpus_and_is_left_alone(maker: Maker, content: bytes):
    maker.path.write_bytes(content)
    for attempt in (maker.open, lambda: maker.open(write=False), lambda: read_queue(maker.path)):
        with pytest.raises(NotACorpus, match="is not a Jianbao corpus"):
            attempt()
    assert maker.path.read_bytes() == content
    assert [file.name for file in maker.path.parent.iterdir()] == [maker.path.name]


def test_another_program_s_database_is_no_corpus(maker: Maker):
    subprocess.run([sys.executable, "-c", SQLITE, str(maker.path)], check=True)
    with pytest.raises(NotACorpus):
        maker.open()


SQLITE = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).executescript('CREATE TABLE page (id)')"


def test_no_file_and_no_folder(maker: Maker, tmp_path: Path):
    with pytest.raises(Vanished, match="put the file back"):
        maker.open()
    with pytest.raises(Vanished):
        Maker(tmp_path / "nowhere" / "c.db").create()
    with pytest.raises(NotACorpus):
        Maker(tmp_path).open()


def test_an_existing_file_is_never_replaced(maker: Maker):
    maker.path.write_text("precious")
    with pytest.raises(ExistsAlready, match="choose another name"):
        maker.create()
    assert maker.path.read_text() == "precious"
    maker.path.unlink()
    maker.create().close()


def test_the_log_of_a_deleted_corpus_is_not_played_into_a_new_one(maker: Maker):
    log = maker.path.with_name(maker.path.name + "-wal")
    log.write_bytes(b"left behind")
    with pytest.raises(ExistsAlready, match="-wal"):
        maker.create()
    assert log.read_bytes() == b"left behind"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_to_a_corpus_is_that_corpus(corpus: Corpus, tmp_path: Path):
    link = tmp_path / "links" / "link.db"
    link.parent.mkdir()
    link.symlink_to(corpus.path)
    with pytest.raises(CorpusBusy):
        Maker(link).open()
    assert len(read_queue(link)) == 3
    corpus.close()
    with Maker(link).open() as linked:
        assert linked.path == corpus.path
    assert [file.name for file in link.parent.iterdir()] == ["link.db"]


def test_addresses_of_files_hold_whatever_is_in_their_names(tmp_path: Path):
    assert file_uri(Path("/a b/50%?#.db"), "mode=ro") == "file:///a%20b/50%25%3F%23.db?mode=ro"
    assert file_uri(Path("//server/share/c.db"), "mode=ro") == "file:////server/share/c.db?mode=ro"
    path = tmp_path / "云?泽#&%41.db"
    Maker(path).create().close()
    assert summary(path).pages == 0
    assert sound(path)


def test_a_second_writer_is_told_who_the_first_is(corpus: Corpus, maker: Maker):
    child = subprocess.run(
        [sys.executable, "-m", "tests.corpus.second_writer", str(corpus.path)],
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(child.stdout)
    assert told["failure"] == "CorpusBusy"
    assert f"process {os.getpid()}" in told["sentence"]
    assert "since 2024-05-01T08:00" in told["sentence"]
    assert told["pages"] == 3, "the second process may read"
    corpus.close()
    child = subprocess.run(
        [sys.executable, "-m", "tests.corpus.second_writer", str(corpus.path)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(child.stdout)["failure"] is None


def test_in_one_process_too_there_is_one_writer(corpus: Corpus, maker: Maker):
    with pytest.raises(CorpusBusy) as caught:
        maker.open()
    assert caught.value.writer is not None
    assert caught.value.writer.pid == os.getpid()


def test_the_note_of_a_killed_writer_bars_nobody(corpus: Corpus, maker: Maker):
    corpus.close()
    note = maker.path.with_name(maker.path.name + ".writer")
    for content in ("", "{}", '{"program": "x", "user": "y", "host": "z", "pid": 1, "since": "then"}'):
        note.write_text(content)
        maker.open().close()


def until_full(act: Callable[[int], object]) -> int:
    """Do something again and again until the disk is full, and return how often it went well."""
    for done in range(10_000):
        try:
            act(done)
        except DiskFull:
            return done
    raise AssertionError("the disk never filled")


def stuff(path: Path) -> None:
    """Fill a disk to the last block."""
    with path.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))


def test_on_a_full_disk_nothing_is_lost_and_work_goes_on_with_more_room(tmp_path: Path):
    with small_disk(tmp_path / "disk", 3000) as disk:
        ballast = disk / "ballast"
        ballast.write_bytes(bytes(400_000))
        with Maker(disk / "c.db").create() as corpus:
            fitted = until_full(lambda number: corpus.add(*made_page(number, repeat=20)))
            assert fitted > 2
            page = corpus.page(1)
            after = random_edit(page, Random(1), "new")
            stuff(disk / "rest")
            until_full(lambda number: corpus.save(Step("Note", (), ((2, write_note(corpus.page(2), f"{number}")),))))
            last = corpus.undoable()
            with pytest.raises(DiskFull, match="is full: free some space and try again"):
                corpus.save(Step("Edit", (), ((1, after),)))
            assert corpus.page(1) == page
            assert corpus.undoable() == last
            assert len(corpus.page_ids()) == fitted
            ballast.unlink()
            corpus.save(Step("Edit", (), ((1, after),)))
            assert corpus.page(1) == after
        assert sound(disk / "c.db")


def test_the_log_of_many_steps_does_not_fill_a_small_disk_by_itself(tmp_path: Path):
    with small_disk(tmp_path / "disk", 4000) as disk, Maker(disk / "c.db").create() as corpus:
        corpus.add(*made_page(1, repeat=20))
        for number in range(300):
            corpus.save(Step("Note", (), ((1, write_note(corpus.page(1), f"{number}")),)))
        while corpus.undo() is not None:
            pass


def test_the_log_is_kept_short_once_the_disk_was_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("desktop.corpus.database._has_room", lambda _folder: True)  # there was, when it was opened
    with small_disk(tmp_path / "disk", 5000) as disk, Maker(disk / "c.db").create() as corpus:
        corpus.add(*made_page(1, repeat=20))
        stuff(disk / "rest")
        until_full(lambda number: corpus.save(Step("Note", (), ((1, write_note(corpus.page(1), f"a{number}")),))))
        (disk / "rest").unlink()
        for number in range(300):
            corpus.save(Step("Note", (), ((1, write_note(corpus.page(1), f"b{number}")),)))


def test_creating_on_a_full_disk_leaves_nothing_half_made(tmp_path: Path):
    with small_disk(tmp_path / "disk", 64) as disk:
        with pytest.raises(DiskFull):
            Maker(disk / "c.db").create()
        assert {file.name for file in disk.iterdir()} <= {"c.db.lock"}


def test_on_a_write_protected_disk_a_corpus_can_be_read_only(tmp_path: Path):
    with small_disk(tmp_path / "disk", 3000) as disk:
        maker = Maker(disk / "c.db")
        with maker.create() as corpus:
            corpus.add(*made_page(1))
        write_protect(disk)
        with pytest.raises(ReadOnlyFolder, match="copy it to a folder of your own"):
            maker.open()
        with pytest.raises(ReadOnlyFolder):
            Maker(disk / "d.db").create()
        with maker.open(write=False) as reader:
            assert len(reader.page_ids()) == 1
            with pytest.raises(ReadOnlyFolder):
                reader.add(*made_page(2))
        assert summary(maker.path).pages == 1
        assert sound(maker.path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows deletes no open file")
@pytest.mark.parametrize("vanish", [Path.unlink, lambda path: path.rename(path.with_name("moved.db"))])
def test_an_edit_of_a_file_that_is_gone_is_refused_before_it_is_lost(corpus: Corpus, vanish: Callable[[Path], object]):
    after = random_edit(corpus.page(1), Random(1), "new")
    vanish(corpus.path)
    with pytest.raises(Vanished, match="can't be found or reached"):
        corpus.save(Step("Edit", (), ((1, after),)))
    moved = corpus.path.with_name("moved.db")
    if moved.exists():
        moved.rename(corpus.path)
        corpus.save(Step("Edit", (), ((1, after),)))
        assert corpus.page(1) == after


def test_a_damaged_corpus_is_a_sentence_and_is_not_written_to(corpus: Corpus, maker: Maker):
    corpus.close()
    data = bytearray(maker.path.read_bytes())
    for start in range(4096, len(data) - 200, 4096):
        data[start : start + 60] = b"\xff" * 60
    maker.path.write_bytes(data)
    with pytest.raises((Damaged, NotACorpus)):
        maker.open().page(1)
    assert maker.path.read_bytes() == data


def test_sentences_can_be_translated(maker: Maker):
    with pytest.raises(CorpusError) as caught:
        maker.open()
    assert caught.value.text.startswith("“%1” can't be found")
    assert caught.value.arguments == (maker.path.name, str(maker.path.parent))
    assert str(caught.value).startswith(f"“{maker.path.name}” can't be found")


def test_a_copy_of_a_corpus_is_a_corpus(corpus: Corpus, tmp_path: Path):
    corpus.close()
    shutil.copy(corpus.path, tmp_path / "copy.db")
    with Maker(tmp_path / "copy.db").open() as copy:
        assert len(copy.page_ids()) == 3
