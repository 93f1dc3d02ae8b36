"""`kill -9` at any moment loses no confirmed step, leaves nothing by halves, and undo still works."""

import shutil
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from desktop.corpus.backups import backups_of, contents_of, folder_of, make_backup
from desktop.corpus.check import check_corpus
from desktop.corpus.migration import SCRIPTS
from desktop.corpus.rotation import DAYS, LATELY, WEEKS
from desktop.corpus.schema import version_of
from desktop.corpus.store import Corpus
from desktop.dataset.export import export
from desktop.dataset.verify import verify
from desktop.labels.label_sets import LabelSets
from tests.corpus.made import Maker, made_dump, made_page
from tests.corpus.test_migration import DATABASES, NEXT_VERSION, rows_of
from tests.kill.killer import kill, lasting
from tests.kill.states import SETS, page_hash, sets_hash

pytestmark = [pytest.mark.kill, pytest.mark.skipif(sys.platform == "win32", reason="stops processes by POSIX signals")]

PAGES = 30
LINES = 6
"""How many times a page's sample lines come: 54 blocks, as real pages have them."""


def sound(path: Path) -> None:
    assert check_corpus(path, lambda done, total: None) == ()


def share(kills: int, percent: int) -> int:
    """A kind of work's part of all kills."""
    return max(1, kills * percent // 100)


def tell(capsys: pytest.CaptureFixture[str], kind: str, kills: int, inside: int) -> None:
    with capsys.disabled():
        print(f"\n{kind}: {kills} kills, {inside} inside an open transaction ({inside / kills:.0%})")


def test_edits(tmp_path: Path, kills: int, capsys: pytest.CaptureFixture[str]):
    maker = Maker(tmp_path / "c.db")
    with maker.create() as corpus:
        for number in range(PAGES):
            corpus.add(*made_page(number, LINES))
        present = {page_id: page_hash(corpus.page(page_id)) for page_id in corpus.page_ids()}
    kills = share(kills, 40)
    random, inside = Random(kills), 0
    for turn in range(kills):
        remains = kill("edit", maker.path, tmp_path, random, 0.5, aim=turn % 2 == 0)
        inside += remains.in_transaction
        sound(maker.path)
        present |= remains.confirmed
        with maker.open() as corpus:
            found = {page_id: page_hash(corpus.page(page_id)) for page_id in present}
            assert found in (present, present | remains.tried), "a confirmed step is lost, or one is there by halves"
            present = found
            if corpus.undo() is not None:
                corpus.redo()
            assert {page_id: page_hash(corpus.page(page_id)) for page_id in present} == present
    with maker.open() as corpus:
        while corpus.undo() is not None:
            pass
        assert all(corpus.page(page_id) == corpus.proposal(page_id) for page_id in present)
    sound(maker.path)
    tell(capsys, "edits", kills, inside)
    assert 3 * inside >= kills


def test_label_steps(tmp_path: Path, kills: int, capsys: pytest.CaptureFixture[str]):
    maker = Maker(tmp_path / "c.db")
    with maker.create() as corpus:
        for number in range(PAGES):
            corpus.add(*made_page(number, LINES))
        original = present = state_of(corpus)
    kills = share(kills, 20)
    random, inside = Random(kills), 0
    for turn in range(kills):
        remains = kill("label", maker.path, tmp_path, random, 0.5, aim=turn % 2 == 0)
        inside += remains.in_transaction
        sound(maker.path)
        present = present | remains.confirmed
        with maker.open() as corpus:
            found = state_of(corpus)
            assert found in (present, present | remains.tried), "a confirmed label step is lost, or is there by halves"
            present = found
            if corpus.undo() is not None:
                corpus.redo()
            assert state_of(corpus) == present
    assert present != original
    with maker.open() as corpus:
        labelled = [article for each in corpus.page_ids() for article in corpus.page(each).articles if article.accepted]
        assert labelled, "no suggestion was ever accepted"
        while corpus.undo() is not None:
            pass
        assert {**state_of(corpus), SETS: ""} == {**original, SETS: ""}
        assert corpus.label_sets() == LabelSets()
    sound(maker.path)
    tell(capsys, "label steps", kills, inside)
    assert 4 * inside >= kills


def state_of(corpus: Corpus) -> dict[int, str]:
    """Return what every page and the label sets are."""
    pages = {page_id: page_hash(corpus.page(page_id)) for page_id in corpus.page_ids()}
    return pages | {SETS: sets_hash(corpus.label_sets())}


def test_imports(tmp_path: Path, kills: int, capsys: pytest.CaptureFixture[str]):
    maker = Maker(tmp_path / "c.db")
    kills = share(kills, 20)
    random, inside, left = Random(kills), 0, 0
    for turn in range(kills):
        if not left:
            maker.path.unlink(missing_ok=True)
            maker.create().close()
            for number in range(200):
                path = tmp_path / "dumps" / f"{number}.txt"
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(made_dump(1000 * turn + number, LINES).data)
        remains = kill("import", maker.path, tmp_path / "dumps", random, 0.8, aim=turn % 2 == 0)
        inside += remains.in_transaction
        sound(maker.path)
        with maker.open() as corpus:
            ids = corpus.page_ids()
            assert set(remains.confirmed) <= set(ids), "a confirmed page is lost"
            assert all(corpus.page(page_id) == corpus.proposal(page_id) for page_id in remains.confirmed)
        left = 0 if remains.ended else 200 - len(ids)
    tell(capsys, "imports", kills, inside)
    assert 3 * inside >= kills


def test_exports(tmp_path: Path, kills: int, capsys: pytest.CaptureFixture[str]):
    maker, target = Maker(tmp_path / "c.db"), tmp_path / "dataset"
    with maker.create() as corpus:
        for number in range(PAGES):
            corpus.add(*made_page(number))
    kills = share(kills, 10)
    random, whole = Random(kills), 0
    for _ in range(kills):
        kill("export", maker.path, target, random, 0.6)
        sound(maker.path)
        if target.exists():
            whole += 1
            assert verify(target) == ()
    with maker.open(write=False) as corpus:
        export(corpus, target)
        assert verify(target, corpus) == ()
    with capsys.disabled():
        print(f"\nexports: {kills} kills, {whole} times a whole dataset was there")


def test_upgrades(tmp_path: Path, kills: int, capsys: pytest.CaptureFixture[str]):
    scripts = tmp_path / "scripts"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(DATABASES / "next_migration.py", scripts / "versions")
    kills = share(kills, 10)
    random, upgraded = Random(kills), 0
    rows = rows_of(DATABASES / "schema_1.db")
    longest = 1.5 * lasting("upgrade", Path(shutil.copy(DATABASES / "schema_1.db", tmp_path / "c.db")), scripts, random)
    for number in range(kills):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = Path(shutil.copy(DATABASES / "schema_1.db", folder / "c.db"))
        kill("upgrade", path, scripts, random, longest)
        version = version_of(path)
        assert version in (1, int(NEXT_VERSION))
        assert rows_of(path) == rows
        upgraded += version != 1
        if version == 1:
            Maker(path).open().close()
            sound(path)
        else:
            assert any(rows_of(kept) == rows for kept in folder.glob("c.db.before-*"))
        assert not path.with_name("c.db.staged").exists() or version != 1
    with capsys.disabled():
        print(f"\nupgrades: {kills} kills, {upgraded} after the new file was in place")


def test_backups(tmp_path: Path, kills: int, capsys: pytest.CaptureFixture[str]):
    maker = Maker(tmp_path / "c.db")
    with maker.create() as corpus:
        for number in range(PAGES):
            corpus.add(*made_page(number, LINES))
        present = {page_id: page_hash(corpus.page(page_id)) for page_id in corpus.page_ids()}
    kills = share(kills, 10)
    random, half = Random(kills), 0
    for _ in range(kills):
        remains = kill("backup", maker.path, tmp_path, random, 0.3)
        sound(maker.path)
        present |= remains.confirmed
        with maker.open(write=False) as corpus:
            found = {page_id: page_hash(corpus.page(page_id)) for page_id in present}
        assert found in (present, present | remains.tried), "a confirmed step is lost, or one is there by halves"
        present = found
        backups = backups_of(maker.path)
        assert len(backups) <= DAYS + WEEKS + LATELY - 1
        for backup in backups:
            sound(backup.path)
        half += any(folder_of(maker.path).glob("*.staged"))
        make_backup(maker.path, folder_of(maker.path), datetime.now(UTC))
        assert not any(folder_of(maker.path).glob("*.staged*"))
    with capsys.disabled():
        print(f"\nbackups: {kills} kills, {half} while one was being made")


def test_restoring(tmp_path: Path, kills: int, capsys: pytest.CaptureFixture[str]):
    maker, contents = Maker(tmp_path / "c.db"), set()
    with maker.create() as corpus:
        for number in range(3):
            for page in range(10):
                corpus.add(*made_page(10 * number + page, LINES))
            backup = make_backup(maker.path, folder_of(maker.path), datetime.now(UTC) + timedelta(days=number))
            contents.add(contents_of(backup.path))
    kills = share(kills, 10)
    random, staged = Random(kills), 0
    for _ in range(kills):
        kill("restore", maker.path, tmp_path, random, 0.3)
        staged += maker.path.with_name("c.db.staged").exists()
        sound(maker.path)
        assert contents_of(maker.path) in contents, "the corpus is one that there was, as a whole"
        for kept in tmp_path.glob("c.db.before-restore*"):
            assert contents_of(kept) in contents
            kept.unlink()
        maker.open().close()
        assert not maker.path.with_name("c.db.staged").exists()
    with capsys.disabled():
        print(f"\nrestoring: {kills} kills, {staged} before the new file was in place")
