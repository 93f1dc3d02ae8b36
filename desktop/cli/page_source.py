"""The pages that a command reads: dumps in files and folders, parsed one after the other."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desktop.cli.endings import Unusable
from desktop.cli.streams import say
from desktop.corpus.dump_files import find_dumps
from desktop.page.page import Page
from desktop.parsing.parse import parse
from desktop.parsing.reading import UnreadableDump, read_dump


class ParsedDumps:
    """The pages of some dumps. Parameters: `paths`, files and folders; `encoding`, as chosen, None to detect it.

    A file that can't be read is named on standard error and counted in `failures`; the rest goes on.
    """

    def __init__(self, paths: Sequence[Path], encoding: str | None, report: Callable[[int, int], None]) -> None:
        self._paths = paths
        self._encoding = encoding
        self._report = report
        self.failures = 0

    def __iter__(self) -> Iterator[Page]:
        files = found_dumps(self._paths)
        for done, path in enumerate(files, 1):
            try:
                yield parse(read_dump(path, self._encoding))
            except UnreadableDump as error:
                self.failures += 1
                say(str(error))
            self._report(done, len(files))


def found_dumps(paths: Sequence[Path]) -> list[Path]:
    """Return the dumps that some paths stand for. Raises: `Unusable` when all of them are folders without one."""
    files = find_dumps(paths)
    if not files:
        raise Unusable(f"There is no *.txt file in {', '.join(f'“{path}”' for path in paths)}: name another folder.")
    return files


def checked_encoding(name: str | None) -> str | None:
    """Return the name of an encoding if it is one for text. Raises: `Unusable`."""
    if name is not None:
        try:
            " ".encode(name)
        except (LookupError, UnicodeError):
            raise Unusable(f"There is no encoding “{name}”: give one such as utf-8, gb18030, big5 or utf-16.") from None
    return name
