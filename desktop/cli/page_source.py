"""The pages that a command reads: dumps in files and folders, parsed one after the other."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desktop.cli.endings import Unusable
from desktop.cli.streams import say
from desktop.corpus.dump_files import find_dumps
from desktop.page.page import Page
from desktop.parsing.newspaper import Newspaper
from desktop.parsing.parse import parse
from desktop.parsing.reading import UnreadableDump, read_dump


class ParsedDumps:
    """The pages of some dumps.

    Parameters: `paths`, files and folders; `encoding`, as chosen, None to detect it; `newspaper`, whose forms to read
    by, None for the one that each masthead names.

    A file that can't be read is named on standard error and counted in `failures`; the rest goes on.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        encoding: str | None,
        report: Callable[[int, int], None],
        newspaper: Newspaper | None = None,
    ) -> None:
        self._paths = paths
        self._newspaper = newspaper
        self._encoding = encoding
        self._report = report
        self.failures = 0

    def __iter__(self) -> Iterator[Page]:
        files = found_dumps(self._paths)
        for done, path in enumerate(files, 1):
            try:
                yield parse(read_dump(path, self._encoding), self._newspaper)
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


def chosen_newspaper(path: Path | None) -> Newspaper | None:
    """Return the newspaper of a data file, None without one. Raises: `Unusable` when the file holds none."""
    if path is None:
        return None
    try:
        return Newspaper.load(path)
    except OSError as error:
        reason = error.strerror or error
        raise Unusable(f"The newspaper “{path}” can't be read ({reason}): name a data file of forms.") from None
    except ValueError as error:
        raise Unusable(f"The newspaper “{path}” can't be used: {error}") from None
