"""Importing: files and folders of dumps into a corpus, page by page."""

import hashlib
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desktop.corpus.dump_files import find_dumps
from desktop.corpus.parsing_pool import Parsed, ParsingPool, Task, processes_for
from desktop.corpus.remark import Remark
from desktop.corpus.store import Corpus
from desktop.parsing.newspaper import Newspaper
from desktop.parsing.reading import MAXIMUM_BYTES

IN_TRASH = "%1 is in the trash of the corpus: restore it there instead of importing it again."
"""Why a file is skipped whose page is in the trash."""


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """How far an import is: files `done` of `total`, of which so many were imported, skipped or failed."""

    done: int
    total: int
    imported: int
    skipped: int
    failed: int


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of each file: the id of its page, or a sentence why it was skipped or failed."""

    imported: tuple[tuple[Path, int], ...]
    skipped: tuple[tuple[Path, Remark], ...]
    failed: tuple[tuple[Path, Remark], ...]


class ImportCancelled(Exception):
    """An import was stopped by its progress callback, whose exception is the cause; `report` is what was finished."""

    def __init__(self, report: ImportReport) -> None:
        super().__init__("The import was cancelled; what was finished is kept.")
        self.report = report


def import_paths(
    corpus: Corpus,
    paths: Iterable[Path | str],
    *,
    report: Callable[[ImportProgress], None],
    encoding: str | None = None,
    encodings: Mapping[Path, str] | None = None,
    newspaper: Newspaper | None = None,
    processes: int | None = None,
) -> ImportReport:
    """Import files and folders; a dump whose bytes are in the corpus already is skipped.

    Each page is committed by itself: whenever an import ends, the pages before are in and nothing is there by halves.

    Parameters: `report`, called after each file, which may raise to cancel; `encoding`, chosen for all files;
    `encodings`, chosen for single ones; `newspaper`, whose forms to read by, if not the masthead's; `processes`, how
    many parse, by default enough to leave one processor free, and 0 for none but this one.
    Raises: `ImportCancelled`; `CorpusError` when the corpus can't be written to.
    """
    files = find_dumps(paths)
    run = _Run(corpus, report, len(files))
    chosen = {Path(path): name for path, name in (encodings or {}).items()}
    tasks = [Task(path, chosen.get(path, encoding), newspaper) for path in run.unknown(files)]
    with closing(ParsingPool(processes_for(len(tasks)) if processes is None else processes).results(tasks)) as results:
        for parsed in results:
            run.keep(parsed)
    return run.result


class _Run:
    """One import under way, and what became of its files so far."""

    def __init__(self, corpus: Corpus, report: Callable[[ImportProgress], None], total: int) -> None:
        self._corpus = corpus
        self._report = report
        self._total = total
        self._imported: list[tuple[Path, int]] = []
        self._skipped: list[tuple[Path, Remark]] = []
        self._failed: list[tuple[Path, Remark]] = []

    @property
    def result(self) -> ImportReport:
        return ImportReport(tuple(self._imported), tuple(self._skipped), tuple(self._failed))

    def unknown(self, files: list[Path]) -> Iterator[Path]:
        """Yield the files that are not in the corpus; parsing the others would be wasted."""
        for path in files:
            if self._corpus.owns(path):
                self._failed.append((path, Remark("%1 is a part of the corpus itself: choose pages.", path.name)))
                self._tell()
                continue
            sha256 = _sha256(path)
            if sha256 is not None and self._corpus.has(sha256):
                self._skip(path, sha256)
            else:
                yield path

    def keep(self, parsed: Parsed) -> None:
        """Add what was parsed to the corpus."""
        if parsed.failure is not None:
            self._failed.append((parsed.path, parsed.failure))
        elif parsed.dump is not None and parsed.page is not None:
            page_id = self._corpus.add(parsed.dump, parsed.page)
            if page_id is None:
                self._skip(parsed.path, parsed.dump.sha256)
                return
            self._imported.append((parsed.path, page_id))
        self._tell()

    def _skip(self, path: Path, sha256: str) -> None:
        reason = IN_TRASH if self._corpus.in_trash(sha256) else "%1 is in the corpus already."
        self._skipped.append((path, Remark(reason, path.name)))
        self._tell()

    def _tell(self) -> None:
        numbers = [len(self._imported), len(self._skipped), len(self._failed)]
        try:
            self._report(ImportProgress(sum(numbers), self._total, *numbers))
        except Exception as error:
            raise ImportCancelled(self.result) from error


def _sha256(path: Path) -> str | None:
    """Return the SHA-256 of a plain file of a dump's size, None when reading it properly has to say what is wrong."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > MAXIMUM_BYTES:
            return None
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None
