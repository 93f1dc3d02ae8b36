"""`jianbao backup` and `restore`: the whole way without a window, also of a corpus that can't be opened any more."""

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.cli.program import OTHER_PAGE, PAGE, jianbao, said
from tests.databases.make import FOLDER


@pytest.fixture
def corpus(tmp_path) -> Path:
    (tmp_path / "02.txt").write_text(PAGE, encoding="utf-8")
    path = tmp_path / "云溪.db"
    assert jianbao("import", path, tmp_path / "02.txt", "--create").status == 0
    return path


def grow(corpus: Path) -> None:
    dump = corpus.with_name("03.txt")
    dump.write_text(OTHER_PAGE, encoding="utf-8")
    assert jianbao("import", corpus, dump).status == 0


def pages(path: Path) -> int:
    connection = sqlite3.connect(path)
    try:
        return connection.execute("SELECT count(*) FROM page").fetchone()[0]
    finally:
        connection.close()


def test_backed_up_listed_and_restored(corpus):
    made = jianbao("backup", corpus, "--json")
    assert made.status == 0, made.error
    [answer] = made.objects
    backup = Path(answer["backup"]["path"])
    assert backup.parent == corpus.with_name("云溪.db.backups")
    assert (answer["backup"]["pages"], answer["backup"]["steps"]) == (1, 0)
    assert jianbao("check", backup).status == 0
    grow(corpus)
    listed = jianbao("backup", corpus, "--list", "--json")
    assert listed.objects == [{"corpus": str(corpus), "backups": [answer["backup"]]}]
    assert jianbao("backup", corpus, "--list").out.startswith(f"{backup}\t")
    run = jianbao("restore", corpus, backup, "--json")
    assert run.status == 0, run.error
    kept = corpus.with_name("云溪.db.before-restore")
    lost = {"pages": 1, "steps": 0, "curators": []}
    assert run.objects == [{"corpus": str(corpus), "backup": str(backup), "kept": str(kept), "lost": lost}]
    assert (pages(corpus), pages(kept)) == (1, 2)
    assert jianbao("check", corpus).status == 0


def test_a_corpus_that_is_no_database_any_more_is_restored(corpus, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    assert said(jianbao("backup", corpus, "--folder", elsewhere))[0].startswith("Backed up")
    corpus.write_bytes(b"\0" * 5000)
    assert jianbao("check", corpus).status == 2
    [answer] = jianbao("backup", corpus, "--folder", elsewhere, "--list", "--json").objects
    [backup] = answer["backups"]
    run = jianbao("restore", corpus, backup["path"])
    assert run.status == 0
    assert said(run)[1] == f"The file that was there is kept as “{corpus}.before-restore”."
    assert pages(corpus) == 1


def test_what_is_no_backup_is_refused(corpus, tmp_path):
    (tmp_path / "x.db").write_text("no")
    before = corpus.read_bytes()
    for backup in (tmp_path / "x.db", tmp_path / "none.db"):
        run = jianbao("restore", corpus, backup)
        assert run.status == 2
        assert len(said(run)) == 1
    assert corpus.read_bytes() == before
    nowhere = jianbao("backup", corpus, "--folder", tmp_path / "gone")
    assert nowhere.status == 2
    assert "can't be reached" in said(nowhere)[0]
    assert json.loads(jianbao("backup", corpus, "--list", "--json").out)["backups"] == []


@pytest.mark.parametrize("version", [1, 2])
def test_a_backup_of_an_older_version_is_restored(corpus, tmp_path, version):
    backup = tmp_path / "old.db"
    shutil.copy(FOLDER / f"schema_{version}.db", backup)
    before = backup.read_bytes()
    run = jianbao("restore", corpus, backup)
    assert run.status == 0, run.error
    assert jianbao("check", corpus).status == 0
    assert pages(corpus) == 2
    assert backup.read_bytes() == before
