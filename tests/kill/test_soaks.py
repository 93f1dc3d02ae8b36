"""Rounds of work on a full disk, and while another process holds SQLite's lock: nothing confirmed is lost."""

import itertools
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from desktop.corpus.backups import backups_of, folder_of, make_backup
from desktop.corpus.check import check_corpus
from desktop.corpus.errors import CorpusError
from desktop.corpus.importing import import_paths
from desktop.corpus.step import Step
from desktop.corpus.store import Corpus
from tests.corpus.made import Maker, made_dump, made_page, random_edit
from tests.corpus.small_disk import small_disk
from tests.kill.states import page_hash

pytestmark = [pytest.mark.kill, pytest.mark.skipif(sys.platform != "linux", reason="mounts a disk")]

Trouble = Callable[[Path, Random], AbstractContextManager[None]]
"""Makes trouble for a corpus for a while."""

PAGES = 12
ACTS = 12
"""How much is tried in each round."""
HOLDER = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); c.execute('BEGIN IMMEDIATE');"
HOLDER += "print('held', flush=True); sys.stdin.read()"


@contextmanager
def full(disk: Path, random: Random) -> Iterator[None]:
    """Fill a disk but for at most a megabyte, so that some of what is tried has room."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))
    with ballast.open("r+b") as file:
        file.truncate(max(0, ballast.stat().st_size - 4096 * random.randrange(250)))
    yield
    ballast.unlink()


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Let another process hold the lock of the corpus."""
    command = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        yield
        holder.kill()


class Work:
    """Works on a corpus at random, and knows what was confirmed."""

    def __init__(self, corpus: Corpus, dumps: Path, random: Random) -> None:
        self._corpus, self._dumps, self._random = corpus, dumps, random
        self._numbers = itertools.count(1000)
        self.pages = {page_id: page_hash(corpus.page(page_id)) for page_id in corpus.page_ids()}
        self.done, self.refused = Counter[str](), Counter[str]()

    def act(self) -> None:
        """Do something; a refusal is counted, whatever else is raised is a fault."""
        act = self._random.choice((self.edit, self.edit, self.bulk, self.undo, self.bring_in, self.back_up))
        try:
            act()
            self.done[act.__name__] += 1
        except CorpusError:
            self.refused[act.__name__] += 1

    def edit(self) -> None:
        self._save(1)

    def bulk(self) -> None:
        self._save(6)

    def _save(self, count: int) -> None:
        ids = self._random.sample(sorted(self.pages), count)
        number = next(self._numbers)
        changed = {i: random_edit(self._corpus.page(i), self._random, f"{number}-{i}") for i in ids}
        self._corpus.save(Step("Edit", (), tuple(changed.items())))
        self.pages |= {page_id: page_hash(page) for page_id, page in changed.items()}

    def undo(self) -> None:
        for move in (self._corpus.undo, self._corpus.redo):
            record = move()
            for page_id in record.page_ids if record else ():
                self.pages[page_id] = page_hash(self._corpus.page(page_id))

    def bring_in(self) -> None:
        path = self._dumps / f"{next(self._numbers)}.txt"
        path.write_bytes(made_dump(int(path.stem), 2).data)
        before = set(self._corpus.page_ids())
        try:
            import_paths(self._corpus, [path], report=lambda _progress: None, processes=0)
        finally:
            added = set(self._corpus.page_ids()) - before
            self.pages |= {page_id: page_hash(self._corpus.proposal(page_id)) for page_id in added}

    def back_up(self) -> None:
        day = datetime.now(UTC) + timedelta(days=next(self._numbers))
        make_backup(self._corpus.path, folder_of(self._corpus.path), day)


def soak(folder: Path, dumps: Path, rounds: int, trouble: Trouble, acts: int) -> Work:
    """Work in rounds, each in trouble, and look after each whether all is there and undo works."""
    random, maker = Random(rounds), Maker(folder / "c.db")
    dumps.mkdir()
    with maker.create() as corpus:
        for number in range(PAGES):
            corpus.add(*made_page(number, 3))
        work = Work(corpus, dumps, random)
        for _ in range(rounds):
            with trouble(maker.path, random):
                for _ in range(acts):
                    work.act()
            found = {page_id: page_hash(corpus.page(page_id)) for page_id in corpus.page_ids()}
            assert found == work.pages, "a confirmed edit is lost, or a refused one is there"
            assert check_corpus(maker.path, lambda _done, _total: None) == ()
            refused = sum(work.refused.values())
            for _ in range(3):
                work.edit()
            work.undo()
            assert sum(work.refused.values()) == refused, "the cause is gone, and so is the refusal"
            for backup in backups_of(maker.path):
                assert check_corpus(backup.path, lambda _done, _total: None) == ()
        while corpus.undo() is not None:
            pass
        assert all(corpus.page(page_id) == corpus.proposal(page_id) for page_id in work.pages)
    with maker.open(write=False) as again:
        assert all(again.page(page_id) == again.proposal(page_id) for page_id in work.pages)
    return work


def tell(capsys: pytest.CaptureFixture[str], kind: str, rounds: int, work: Work) -> None:
    with capsys.disabled():
        print(f"\n{kind}: {rounds} rounds, {work.done.total()} done {dict(work.done)}, ", end="")
        print(f"{work.refused.total()} refused {dict(work.refused)}, nothing lost")


def test_soak_on_a_full_disk(tmp_path: Path, soaks: int, capsys: pytest.CaptureFixture[str]):
    with small_disk(tmp_path / "disk", 24_000) as disk:
        work = soak(disk, tmp_path / "dumps", soaks, lambda path, random: full(path.parent, random), ACTS)
    tell(capsys, "full disk", soaks, work)
    assert work.refused.total() >= soaks


def test_soak_while_another_process_holds_the_lock(tmp_path: Path, soaks: int, capsys: pytest.CaptureFixture[str]):
    folder = tmp_path / "corpus"
    folder.mkdir()
    work = soak(folder, tmp_path / "dumps", soaks, lambda path, _random: held(path), 2)
    tell(capsys, "held lock", soaks, work)
    assert work.refused.total() >= soaks // 2
