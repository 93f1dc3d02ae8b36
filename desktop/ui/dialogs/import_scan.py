"""What is found before an import: which files, and in which of them the encoding is unsure."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.page.dump import normalise

if TYPE_CHECKING:
    from desktop.corpus.store import Corpus

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_SAMPLE_BYTES = 1200
_SAMPLE_CHARACTERS = 240


@dataclass(frozen=True, slots=True)
class UnsureFile:
    """A file that may be in one of several encodings.

    Parameters: `samples`, how it begins in each of them, likeliest first, by codec names of Python's.
    """

    path: Path
    samples: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Scan:
    """The files that were chosen, and those of them that a person has to look at."""

    files: tuple[Path, ...]
    unsure: tuple[UnsureFile, ...]


def scan(corpus: Corpus, paths: list[Path], report: Callable[[tuple[int, int]], None]) -> Scan:
    """Find the dumps in some paths and detect the encoding of each that is not in the corpus yet.

    Parameters: `report`, called with (done, total) after each file; what it raises passes through.
    """
    from desktop.corpus.dump_files import find_dumps

    files = find_dumps(paths)
    unsure: list[UnsureFile] = []
    for done, path in enumerate(files, 1):
        found = _look(corpus, path)
        if found is not None:
            unsure.append(found)
        report((done, len(files)))
    return Scan(tuple(files), tuple(unsure))


def _look(corpus: Corpus, path: Path) -> UnsureFile | None:
    """Return an unsure file; None when it is sure, known, or unreadable, which the import itself will say."""
    import hashlib

    from desktop.parsing.encodings import detect
    from desktop.parsing.reading import MAXIMUM_BYTES

    if corpus.owns(path):
        return None
    try:
        if not os.path.isfile(path) or path.stat().st_size > MAXIMUM_BYTES:
            return None
        data = path.read_bytes()
    except OSError:
        return None
    detection = detect(data)
    if detection.sure or not detection.candidates or corpus.has(hashlib.sha256(data).hexdigest()):
        return None
    samples = {encoding: sample(data, encoding) for encoding in detection.candidates}
    readable = {encoding: text for encoding, text in samples.items() if text and not _CONTROL.search(text)}
    return UnsureFile(path, readable) if readable else None


def sample(data: bytes, encoding: str) -> str:
    """Return how some bytes begin in an encoding, with blank lines left out."""
    import codecs

    text = codecs.getincrementaldecoder(encoding)("replace").decode(data[:_SAMPLE_BYTES])
    lines = (line.strip() for line in normalise(text).split("\n"))
    return "\n".join(line for line in lines if line)[:_SAMPLE_CHARACTERS]
