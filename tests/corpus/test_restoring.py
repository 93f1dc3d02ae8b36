"""Restoring a backup: the present file is kept, whatever state it is in, and what it would cost is told before."""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.corpus.backups import backups_of, folder_of, make_backup
from desktop.corpus.check import check_file
from desktop.corpus.errors import CorpusBusy, CorpusError, NewerCorpus, NotACorpus, UnsoundBackup
from desktop.corpus.restoring import loss, restore
from desktop.corpus.schema import SCHEMA_VERSION, version_of
from tests.corpus.made import Maker, made_page
from tests.corpus.small_disk import small_disk
from tests.corpus.test_backups import NOW, overwrite, rename, sound
from tests.corpus.test_migration import DATABASES


@pytest.fixture
def backup(maker, corpus):
    """A backup of three pages with one step; the corpus then goes on for two steps of two curators and a page."""
    rename(corpus, "从前")
    backup = make_backup(corpus.path, folder_of(corpus.path), NOW)
    rename(corpus, "后来")
    corpus.add(*made_page(9))
    corpus.close()
    with maker.open("钟晚舟") as other:
        rename(other, "再后来")
    return backup


def first_headline(path) -> str | None:
    with Maker(path).open(write=False) as corpus:
        return corpus.page(1).articles[0].headline


def test_what_would_be_lost(maker, backup):
    lost = loss(maker.path, backup.path)
    assert (lost.pages, lost.steps, lost.curators) == (1, 2, ("沈青", "钟晚舟"))
    assert lost.last_at is not None
    assert lost.last_at.tzinfo is not None
    fresh = make_backup(maker.path, folder_of(maker.path), NOW)
    nothing = loss(maker.path, fresh.path)
    assert (nothing.pages, nothing.steps, nothing.curators, nothing.last_at) == (0, 0, (), None)


def test_restored_and_the_present_kept(maker, backup):
    kept = restore(maker.path, backup.path, maker.clock)
    assert kept == maker.path.with_name(maker.path.name + ".before-restore")
    assert (first_headline(maker.path), first_headline(kept)) == ("从前", "再后来")
    for path in (maker.path, kept, backup.path):
        sound(path)
    with maker.open() as corpus:
        rename(corpus, "继续")
        assert corpus.undo() is not None
        assert corpus.undo() is not None, "also the steps before the backup can be undone"
    again = restore(maker.path, backup.path, maker.clock)
    assert again == maker.path.with_name(maker.path.name + ".before-restore.2"), "nothing is overwritten"


def test_a_corpus_that_is_lost_can_be_restored(maker, backup):
    maker.path.unlink()
    [found] = backups_of(maker.path)
    assert restore(maker.path, found.path, maker.clock) is None
    assert first_headline(maker.path) == "从前"


@pytest.mark.parametrize("begin", [0, 4096])
def test_a_damaged_corpus_can_be_restored_and_is_kept_to_the_byte(maker, backup, begin):
    overwrite(maker.path, begin)
    damaged = maker.path.read_bytes()
    [found] = backups_of(maker.path)
    kept = restore(maker.path, found.path, maker.clock)
    assert kept is not None
    assert kept.read_bytes() == damaged
    assert first_headline(maker.path) == "从前"
    sound(maker.path)


def test_the_log_of_a_killed_program_is_kept_with_its_file_and_not_played_into_the_new_one(maker, backup, tmp_path):
    # What a killed program leaves: the file, and a log with the last steps.
    with maker.open() as corpus:
        rename(corpus, "最后")
        for ending in ("", "-wal"):
            shutil.copyfile(f"{maker.path}{ending}", f"{maker.path}{ending}.seen")
    for ending in ("", "-wal"):
        os.replace(f"{maker.path}{ending}.seen", f"{maker.path}{ending}")
    kept = restore(maker.path, backup.path, maker.clock)
    assert kept is not None
    assert (first_headline(maker.path), first_headline(kept)) == ("从前", "最后")
    # The same with a file that is too damaged to take its log in.
    with maker.open() as corpus:
        rename(corpus, "最后")
        shutil.copyfile(f"{maker.path}-wal", tmp_path / "wal")
    shutil.copyfile(tmp_path / "wal", f"{maker.path}-wal")
    overwrite(maker.path)
    kept = restore(maker.path, backup.path, maker.clock)
    assert kept is not None
    assert kept.with_name(kept.name + "-wal").read_bytes() == (tmp_path / "wal").read_bytes()
    assert first_headline(maker.path) == "从前"
    sound(maker.path)


def test_an_open_corpus_is_not_replaced(maker, backup):
    with maker.open(), pytest.raises(CorpusBusy):
        restore(maker.path, backup.path, maker.clock)
    assert first_headline(maker.path) == "再后来"


def test_an_unsound_backup_is_refused(maker, backup):
    overwrite(backup.path)
    before = maker.path.read_bytes()
    with pytest.raises(UnsoundBackup):
        restore(maker.path, backup.path, maker.clock)
    backup.path.write_text("no corpus")
    with pytest.raises(CorpusError):
        restore(maker.path, backup.path, maker.clock)
    assert maker.path.read_bytes() == before
    assert sorted(path.name for path in maker.path.parent.iterdir() if "before" in path.name) == []


def test_a_full_disk_leaves_all_as_it_was(tmp_path):
    with small_disk(tmp_path / "small", 2000) as disk:
        maker = Maker(disk / "c.db")
        with maker.create() as corpus:
            for number in range(4):
                corpus.add(*made_page(number, 10))
        elsewhere = tmp_path / "elsewhere"
        elsewhere.mkdir()
        backup = make_backup(maker.path, folder_of(maker.path, elsewhere), datetime(2031, 3, 3, tzinfo=UTC))
        before = maker.path.read_bytes()
        (disk / "filler").write_bytes(bytes(shutil.disk_usage(disk).free - 65536))
        with pytest.raises(CorpusError, match="is full"):
            restore(maker.path, backup.path, maker.clock)
        assert maker.path.read_bytes() == before
        assert not maker.path.with_name("c.db.before-restore").exists()
        (disk / "filler").unlink()
        restore(maker.path, backup.path, maker.clock)
        assert check_file(maker.path) == ()


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_a_backup_of_before_an_upgrade_is_restored_up_to_date_and_stays_as_it_is(maker, corpus, tmp_path, version):
    corpus.close()
    backup = Path(shutil.copy(DATABASES / f"schema_{version}.db", tmp_path / "old.db"))
    before = backup.read_bytes()
    kept = restore(maker.path, backup, maker.clock)
    assert kept is not None
    assert version_of(maker.path) == SCHEMA_VERSION
    sound(maker.path)
    with maker.open() as restored:
        assert len(restored.page_ids()) == 2
        assert restored.undo() is not None
    assert backup.read_bytes() == before
    assert {file.name for file in tmp_path.iterdir() if file.name.startswith("old")} == {"old.db"}


def test_an_older_backup_that_no_migration_can_mend_is_refused(maker, corpus, tmp_path):
    corpus.close()
    present = maker.path.read_bytes()
    for statement, failure in (
        ("DROP TABLE page", UnsoundBackup),
        ("DELETE FROM dump WHERE id = 1", UnsoundBackup),
        ("DROP TABLE setting", UnsoundBackup),
        ("UPDATE alembic_version SET version_num = '0000'", NotACorpus),
        (f"UPDATE alembic_version SET version_num = '{SCHEMA_VERSION + 1:04d}'", NewerCorpus),
    ):
        backup = Path(shutil.copy(DATABASES / "schema_1.db", tmp_path / "old.db"))
        with closing(sqlite3.connect(backup)) as connection, connection:
            connection.execute(statement)
        with pytest.raises(failure):
            restore(maker.path, backup, maker.clock)
        assert maker.path.read_bytes() == present
    assert not list(tmp_path.glob("*before*"))
