"""Importing: what is a dump, what becomes of each file, and stopping half-way."""

import os
import sys
from dataclasses import replace
from multiprocessing import active_children
from pathlib import Path

import pytest

from desktop.corpus import parsing_pool
from desktop.corpus.check import check_corpus
from desktop.corpus.errors import DiskFull
from desktop.corpus.importing import IN_TRASH, ImportCancelled, ImportProgress, find_dumps, import_paths
from desktop.corpus.parsing_pool import Parsed, ParsingPool, Task
from desktop.corpus.step import Step
from desktop.corpus.store import Corpus
from desktop.curation.keeping import trash
from desktop.page.dump import Dump
from desktop.page.page import Page
from desktop.parsing.newspaper import Newspaper
from desktop.parsing.parse import parse
from desktop.parsing.reading import UnreadableDump, read_dump
from tests.corpus.logical import logical_dump
from tests.corpus.made import Maker, made_dump
from tests.corpus.small_disk import small_disk


def silent(progress: ImportProgress) -> None:
    """Report to nobody."""


@pytest.fixture
def empty(maker: Maker):
    with maker.create() as corpus:
        yield corpus


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of twelve dumps in two subfolders."""
    for number in range(12):
        path = tmp_path / "dumps" / f"2021-{number % 2 + 1}" / made_dump(number).source
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(made_dump(number).data)
    return tmp_path / "dumps"


def test_dumps_are_text_files_anywhere_in_a_folder_in_order(folder: Path, tmp_path: Path):
    (folder / "2021-1" / "notes.md").write_text("x")
    (folder / "2021-1" / "._2021.txt").write_text("x")
    (folder / ".trash").mkdir()
    (folder / ".trash" / "old.txt").write_text("x")
    (folder / "UPPER.TXT").write_text("x")
    single = tmp_path / "page.dump"
    found = find_dumps([single, folder, folder / "UPPER.TXT", str(folder)])
    assert found[0] == single, "a file that is named is taken, whatever its name"
    assert found[1:] == sorted(found[1:])
    assert len(found) == 14
    assert find_dumps([]) == []


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_links_are_not_followed_out_of_a_folder(folder: Path, tmp_path: Path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("x")
    (folder / "out").symlink_to(outside)
    (folder / "secret.txt").symlink_to(outside / "secret.txt")
    (folder / "inside.txt").symlink_to(next(folder.glob("2021-1/*.txt")))
    names = {path.name for path in find_dumps([folder])}
    assert "inside.txt" in names
    assert "secret.txt" not in names


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_links_in_a_circle_and_endless_names_are_files_that_fail(empty: Corpus, folder: Path, tmp_path: Path):
    (folder / "circle.txt").symlink_to("circle.txt")
    (folder / "round").symlink_to(folder)
    endless = tmp_path / ("长" * 200 + ".txt")
    report = import_paths(empty, [folder, endless], report=silent, processes=0)
    assert len(report.imported) == 12
    assert [path for path, _ in report.failed] == [folder / "circle.txt", endless]
    assert all("could not be read" in sentence for _, sentence in report.failed)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_folder_that_may_not_be_listed_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch):
    (folder / "2021-1").chmod(0)
    monkeypatch.chdir(folder)
    root = os.geteuid() == 0
    try:
        if root:  # who may list everything: be nobody for a moment
            os.seteuid(65534)
        found = find_dumps([Path()])
        with pytest.raises(UnreadableDump, match="2021-1 may not be read: ask for permission"):
            read_dump(found[0])
    finally:
        if root:
            os.seteuid(0)
        (folder / "2021-1").chmod(0o755)
    assert found[0] == Path("2021-1")
    assert len(found) == 7


def test_a_name_that_is_no_unicode_is_imported(empty: Corpus, tmp_path: Path):
    odd = tmp_path / "2021-03-04-\udcff01.txt"
    try:
        odd.write_bytes(made_dump(1).data)
    except (OSError, UnicodeError):
        pytest.skip("this file system takes only names in Unicode")
    report = import_paths(empty, [odd], report=silent)
    assert not report.failed
    assert empty.dump(1).source == "2021-03-04-\ufffd01.txt"
    assert check_corpus(empty.path, lambda done, total: None) == ()


def test_a_page_that_the_parser_breaks_stops_no_other(folder: Path, monkeypatch: pytest.MonkeyPatch):
    def broken(dump: Dump, newspaper: Newspaper | None) -> Page:
        page = parse(dump, newspaper)
        return replace(page, blocks=page.blocks[1:]) if "_3." in dump.source else page

    monkeypatch.setattr(parsing_pool, "parse", broken)
    tasks = [Task(path, None) for path in find_dumps([folder])]
    failures = [parsed.failure for parsed in ParsingPool(0).results(tasks) if parsed.failure is not None]
    assert len(failures) == 1
    assert "could not be parsed (BrokenPage: " in failures[0]


def test_a_file_whose_page_is_in_the_trash_is_skipped_and_says_so(empty: Corpus, folder: Path):
    [(path, page_id)] = import_paths(empty, [next(folder.rglob("*.txt"))], report=silent).imported
    empty.save(Step("Trash", (), ((page_id, trash(empty.page(page_id))),)))
    report = import_paths(empty, [path], report=silent)
    [(skipped, reason)] = report.skipped
    assert skipped == path
    assert reason == f"{path.name} is in the trash of the corpus: restore it there instead of importing it again."
    assert reason.text == IN_TRASH
    assert not report.imported
    empty.undo()
    assert import_paths(empty, [path], report=silent).skipped[0][1] == f"{path.name} is in the corpus already."


@pytest.mark.parametrize("processes", [0, 2])
def test_every_file_is_imported_or_named_with_the_reason(empty: Corpus, folder: Path, processes: int):
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 50)
    (folder / "again.txt").write_bytes(made_dump(0).data)
    gone = folder / "gone.txt"
    seen: list[ImportProgress] = []
    report = import_paths(empty, [folder, gone], report=seen.append, processes=processes)
    assert len(report.imported) == 12
    ((skipped, reason),) = report.skipped
    assert reason == f"{skipped.name} is in the corpus already."
    assert {path.name for path, _ in report.failed} == {"empty.txt", "binary.txt", "gone.txt"}
    assert all(path.name in sentence for path, sentence in report.failed)
    assert [progress.done for progress in seen] == list(range(1, 17))
    assert {progress.total for progress in seen} == {16}
    assert (seen[-1].imported, seen[-1].skipped, seen[-1].failed) == (12, 1, 3)
    assert {path: empty.dump(page_id).data for path, page_id in report.imported} == {
        path: path.read_bytes() for path, _ in report.imported
    }
    assert check_corpus(empty.path, lambda done, total: None) == ()


def test_importing_again_adds_nothing_and_says_so(empty: Corpus, folder: Path):
    import_paths(empty, [folder], report=silent)
    before = logical_dump(empty.path)
    report = import_paths(empty, [folder], report=silent)
    assert (len(report.imported), len(report.skipped), len(report.failed)) == (0, 12, 0)
    assert logical_dump(empty.path) == before


def test_processes_make_no_difference_to_what_is_imported(folder: Path, tmp_path: Path):
    dumps: list[str] = []
    for processes in (0, 2):
        with Maker(tmp_path / f"{processes}.db").create() as corpus:
            import_paths(corpus, [folder], report=silent, processes=processes)
        dumps.append(logical_dump(tmp_path / f"{processes}.db"))
    assert dumps[0] == dumps[1]


def test_an_encoding_can_be_chosen_for_all_or_for_one(empty: Corpus, tmp_path: Path):
    one, other = tmp_path / "a.txt", tmp_path / "b.txt"
    one.write_bytes("渡口的船".encode("gb18030"))
    other.write_bytes("头条新闻".encode("utf-16-le"))
    import_paths(empty, [one, other], report=silent, encoding="gb18030", encodings={other: "utf-16-le"})
    assert [empty.page(page_id).text for page_id in (1, 2)] == ["渡口的船", "头条新闻"]
    assert empty.page(2).encoding == "utf-16-le"


@pytest.mark.parametrize("processes", [0, 2])
def test_cancelling_keeps_what_is_finished(empty: Corpus, folder: Path, processes: int):
    def report(progress: ImportProgress) -> None:
        if progress.done == 5:
            raise InterruptedError("enough")

    with pytest.raises(ImportCancelled) as caught:
        import_paths(empty, [folder], report=report, processes=processes)
    assert isinstance(caught.value.__cause__, InterruptedError)
    assert [page_id for _, page_id in caught.value.report.imported] == [1, 2, 3, 4, 5]
    assert len(empty.page_ids()) == 5
    assert check_corpus(empty.path, lambda done, total: None) == ()
    assert len(import_paths(empty, [folder], report=silent).imported) == 7


def test_a_full_disk_stops_the_import_and_keeps_what_is_finished(folder: Path, tmp_path: Path):
    for number in range(20, 60):
        (folder / f"{number}.txt").write_bytes(made_dump(number, repeat=20).data)
    with small_disk(tmp_path / "disk", 1500) as disk, Maker(disk / "c.db").create() as corpus:
        seen: list[ImportProgress] = []
        with pytest.raises(DiskFull):
            import_paths(corpus, [folder], report=seen.append, processes=0)
        assert len(corpus.page_ids()) == seen[-1].imported
        assert check_corpus(corpus.path, lambda done, total: None) == ()


def test_files_whose_process_dies_are_tried_again_alone(folder: Path):
    tasks = [Task(path, None) for path in find_dumps([folder])]
    results = ParsingPool(2).results(iter(tasks))
    parsed: list[Parsed] = [next(results)]
    for child in active_children():
        child.kill()  # which is no error for one that the pool has ended because another was killed
        child.join()
    parsed += results
    assert [result.path for result in parsed] == [task.path for task in tasks]
    assert all(result.page is not None for result in parsed)


def test_no_process_is_left_when_results_are_not_read_to_the_end(folder: Path):
    results = ParsingPool(2).results([Task(path, None) for path in find_dumps([folder])])
    next(results)
    results.close()
    assert active_children() == []


@pytest.mark.skipif(not Path("/proc/locks").exists(), reason="only Linux lists the locks of files")
def test_the_corpus_itself_is_never_opened_by_an_import(empty: Corpus, folder: Path):
    # POSIX drops all of a process's locks on a file that it closes, and without them SQLite's log can be lost.
    import_paths(empty, [folder], report=lambda _: None)
    inodes = {str(path.stat().st_ino) for path in empty.path.parent.glob(f"{empty.path.name}*")}

    def locks() -> set[str]:
        rows = Path("/proc/locks").read_text().splitlines()
        return {row.split()[5] for row in rows if row.split()[5].rpartition(":")[2] in inodes}

    before = locks()
    assert before
    own = sorted(empty.path.parent.glob(f"{empty.path.name}*"))
    result = import_paths(empty, own, report=lambda _: None)
    assert any("part of the corpus itself" in reason for _, reason in result.failed)
    assert locks() == before
