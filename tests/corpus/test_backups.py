"""Backups while the corpus is worked on: whole, verified, and nothing is lost when one fails."""

import os
import shutil
import sqlite3
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.corpus.backups import backups_of, contents_of, folder_of, make_backup
from desktop.corpus.check import check_corpus
from desktop.corpus.errors import DamagedFile, NoBackup, Vanished
from desktop.corpus.step import Step
from desktop.corpus.store import Corpus
from desktop.curation.articles import set_field
from tests.corpus.made import Maker, made_page
from tests.corpus.small_disk import small_disk, write_protect

NOW = datetime(2031, 3, 3, 9, tzinfo=UTC)


def rename(corpus: Corpus, text: str, page_id: int = 1) -> None:
    page = corpus.page(page_id)
    changed = set_field(page, page.articles[0].id, "headline", text)
    corpus.save(Step("Change %1", (text,), ((page_id, changed),)))


def sound(path) -> None:
    assert check_corpus(path, lambda done, total: None) == ()


def overwrite(path, begin=4096, size=40960) -> None:
    """Damage pages in the middle of a corpus that nobody has open."""
    with path.open("r+b") as file:
        file.seek(begin)
        file.write(b"\xa5" * min(size, path.stat().st_size - begin))


def test_a_backup_is_the_corpus_as_it_was(corpus):
    rename(corpus, "从前")
    backup = make_backup(corpus.path, folder_of(corpus.path), NOW)
    rename(corpus, "后来")
    assert backups_of(corpus.path) == (backup,)
    assert os.listdir(backup.path.parent).count(".lock") <= 1
    assert [name for name in os.listdir(backup.path.parent) if name != ".lock"] == [backup.path.name]
    assert (contents_of(backup.path).pages, contents_of(backup.path).steps) == (3, 1)
    sound(backup.path)
    with Maker(backup.path).open(write=False) as copy:
        assert copy.page(1).articles[0].headline == "从前"


def test_edits_go_on_while_a_backup_is_made(tmp_path, monkeypatch):
    monkeypatch.setattr("desktop.corpus.backups._PAGES_AT_ONCE", 8)
    maker = Maker(tmp_path / "c.db")
    with maker.create() as corpus:
        for number in range(30):
            corpus.add(*made_page(number, 30))
        before = corpus.page(1)
        moments = []

        def edit_meanwhile() -> None:
            if len(moments) < 5:
                rename(corpus, f"第{len(moments)}次")
                moments.append(contents_of_open(corpus.path))

        backup = make_backup(corpus.path, folder_of(corpus.path), NOW, edit_meanwhile)
        assert moments == [1, 2, 3, 4, 5], "there were that many moments to edit in"
    sound(backup.path)
    with Maker(backup.path).open(write=False) as copy:
        assert copy.page(1) == before, "one state, that of the beginning"
        assert copy.history(1) == ()


def contents_of_open(path) -> int:
    connection = sqlite3.connect(path)
    try:
        return connection.execute("SELECT count(*) FROM step").fetchone()[0]
    finally:
        connection.close()


def test_another_thread_edits_while_a_backup_is_made(corpus):
    """The backup's connection takes no lock that an edit would wait for."""
    inside, done = threading.Event(), threading.Event()

    def wait_inside() -> None:
        inside.set()
        assert done.wait(20)

    folder = folder_of(corpus.path)
    backup = threading.Thread(target=make_backup, args=(corpus.path, folder, NOW, wait_inside))
    backup.start()
    assert inside.wait(20)
    rename(corpus, "同时")
    done.set()
    backup.join()
    assert contents_of(backups_of(corpus.path)[0].path).steps == 0


def test_cancelled_it_leaves_nothing(corpus):
    def cancel() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make_backup(corpus.path, folder_of(corpus.path), NOW, cancel)
    assert backups_of(corpus.path) == ()
    assert set(os.listdir(folder_of(corpus.path))) <= {".lock"}
    make_backup(corpus.path, folder_of(corpus.path), NOW)


def test_what_a_killed_backup_left_goes_with_the_next(corpus):
    folder = folder_of(corpus.path)
    folder.mkdir()
    for name in ("0001_2031-03-02_0900_abcdef.db.staged", "0001_2031-03-02_0900_abcdef.db.staged-wal"):
        (folder / name).write_bytes(b"half")
    backup = make_backup(corpus.path, folder, NOW)
    assert {name for name in os.listdir(folder) if name != ".lock"} == {backup.path.name}


def test_old_ones_go_and_those_of_another_corpus_stay(corpus, tmp_path):
    chosen = tmp_path / "elsewhere"
    chosen.mkdir()
    folder = folder_of(corpus.path, chosen)
    folder.mkdir()
    other = folder / "0900_2020-01-01_0900_abcdef.db"
    other.write_bytes(b"another corpus of that name")
    for day in range(40):
        make_backup(corpus.path, folder, NOW + timedelta(days=day))
    kept = backups_of(corpus.path, chosen)
    assert len(kept) == 7 + 2  # the last week and a half hold nine of the days, and two Sundays
    assert [backup.at.date() for backup in kept[:7]] == [
        (NOW + timedelta(days=39 - i)).astimezone().date() for i in range(7)
    ]
    assert other.exists()


def test_copies_of_a_corpus_keep_their_backups_apart_in_a_chosen_folder(corpus, tmp_path):
    chosen, home = tmp_path / "elsewhere", tmp_path / "home"
    chosen.mkdir()
    home.mkdir()
    first = make_backup(corpus.path, folder_of(corpus.path, chosen), NOW)
    corpus.close()
    copy = Path(shutil.copy(corpus.path, home))
    second = make_backup(copy, folder_of(copy, chosen), NOW + timedelta(minutes=5))
    assert first.path.exists(), "a later backup of the same day took it away"
    moved = home.rename(tmp_path / "moved") / copy.name
    assert backups_of(moved, chosen) == (second, first), "they are found from a new place too"


def test_backups_of_before_copies_were_kept_apart_are_found(corpus, tmp_path):
    chosen = tmp_path / "elsewhere"
    chosen.mkdir()
    old = make_backup(corpus.path, chosen / f"{corpus.path.name}.backups", NOW)
    new = make_backup(corpus.path, folder_of(corpus.path, chosen), NOW + timedelta(days=1))
    assert backups_of(corpus.path, chosen) == (new, old)


def test_a_damaged_corpus_costs_no_backup(corpus):
    path = corpus.path
    before = [make_backup(path, folder_of(path), NOW + timedelta(days=day)) for day in range(7)]
    corpus.close()
    overwrite(path)
    with pytest.raises(DamagedFile):
        make_backup(path, folder_of(path), NOW + timedelta(days=7))
    assert [backup.path for backup in backups_of(path)] == [backup.path for backup in reversed(before)]
    for backup in before:
        sound(backup.path)


def test_a_copy_that_came_out_wrong_is_no_backup(corpus, monkeypatch):
    first = make_backup(corpus.path, folder_of(corpus.path), NOW)
    flush = "desktop.corpus.backups.flush"
    monkeypatch.setattr(flush, lambda staged: overwrite(staged))
    with pytest.raises(NoBackup, match="did not come out as it should"):
        make_backup(corpus.path, folder_of(corpus.path), NOW)
    assert backups_of(corpus.path) == (first,)
    rename(corpus, "照旧")


def test_a_full_disk_is_a_sentence_and_work_goes_on(corpus, tmp_path):
    with small_disk(tmp_path / "small", 20000) as disk:
        (disk / "filler").write_bytes(bytes(4 << 20))
        with pytest.raises(NoBackup, match="its disk is full"):
            make_backup(corpus.path, folder_of(corpus.path, disk), NOW)
        rename(corpus, "照旧")
        (disk / "filler").unlink()
        make_backup(corpus.path, folder_of(corpus.path, disk), NOW)


def test_a_write_protected_folder_is_a_sentence(corpus, tmp_path):
    with small_disk(tmp_path / "small", 40000) as disk:
        write_protect(disk)
        with pytest.raises(NoBackup, match="write-protected"):
            make_backup(corpus.path, folder_of(corpus.path, disk), NOW)
    rename(corpus, "照旧")


def test_a_drive_that_is_gone_is_a_sentence_and_no_folder_takes_its_place(corpus, tmp_path):
    gone = tmp_path / "drive"
    with pytest.raises(NoBackup, match="can't be reached"):
        make_backup(corpus.path, folder_of(corpus.path, gone), NOW)
    assert not gone.exists()


def test_a_second_backup_at_once_is_refused(corpus):
    folder = folder_of(corpus.path)

    def meanwhile() -> None:
        with pytest.raises(NoBackup, match="another one is being made"):
            make_backup(corpus.path, folder, NOW)

    make_backup(corpus.path, folder, NOW, meanwhile)
    assert len(backups_of(corpus.path)) == 1


def test_no_corpus_no_backup(tmp_path):
    with pytest.raises(Vanished):
        make_backup(tmp_path / "none.db", folder_of(tmp_path / "none.db"), NOW)
    assert list(tmp_path.iterdir()) == []
