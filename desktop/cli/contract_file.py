"""Pages that were written in the parse contract, read back line by line."""

import json
from collections.abc import Iterator
from pathlib import Path

from desktop.cli.endings import Unusable
from desktop.cli.progress import Report
from desktop.cli.streams import say
from desktop.page.contract import from_contract
from desktop.page.invariants import faults
from desktop.page.page import Page


class ContractFile:
    """The pages in a file of JSON Lines, as `jianbao parse` writes it.

    A line that is no page is named on standard error and counted in `failures`; the rest goes on.
    """

    def __init__(self, path: Path, report: Report) -> None:
        self._path = path
        self._report = report
        self.failures = 0

    def __iter__(self) -> Iterator[Page]:
        lines = self._lines()
        for number, line in enumerate(lines, 1):
            if line.strip():
                try:
                    yield _page(line)
                except ValueError as error:
                    self.failures += 1
                    say(f"{self._path.name}, line {number}: no page of the parse contract ({error}); it is left out.")
            self._report(number, len(lines))

    def _lines(self) -> list[str]:
        """Return the lines of the file; only LF ends one, for texts may hold other line separators."""
        try:
            return self._path.read_text(encoding="utf-8-sig").split("\n")
        except OSError as error:
            raise Unusable(f"“{self._path}” can't be read ({error.strerror}): check its name.") from None
        except UnicodeDecodeError:
            raise Unusable(f"“{self._path}” is not in UTF-8: give a file that `jianbao parse` wrote.") from None


def _page(line: str) -> Page:
    """Return the page in a line. Raises: `ValueError` that says what is wrong with it."""
    try:
        page = from_contract(json.loads(line))
    except KeyError as error:
        raise ValueError(f"{error} is missing") from None
    except (TypeError, AttributeError):
        raise ValueError("its parts are of the wrong type") from None
    wrong = next(iter(faults(page)), None)
    if wrong is not None:
        raise ValueError(wrong)
    return page
