"""What the tests know of a corpus without importing anything of the program: SQL on the file, and the commands."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from tests.e2e.screen import wait_for

OWN = Path(__file__).parents[1] / "example" / "pages"


def page_files():
    """Return the pages that the job is done on: three real ones where `JIANBAO_PAGES` says, else three of our own."""
    measured = os.environ.get("JIANBAO_PAGES")
    if measured:
        return sorted((Path(measured) / "real").glob("*.txt"))
    return sorted(OWN.glob("2023-*.txt"))[:3]


def jianbao(*arguments):
    """Run a command without a window."""
    return subprocess.run(
        [sys.executable, "-m", "desktop", *map(str, arguments)], capture_output=True, text=True, check=False
    )


class File:
    """The corpus as SQL sees it from outside."""

    def __init__(self, path):
        self.path = path

    def rows(self, query, *values):
        """Return the rows of a query."""
        with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as connection:
            return connection.execute(query, values).fetchall()

    def value(self, query, *values):
        """Return the first value of a query; None when it has no row."""
        found = self.rows(query, *values)
        return found[0][0] if found else None

    def wait(self, what, query, expected, *values):
        """Wait until a query gives what is expected."""
        wait_for(f"{what}: {expected}", lambda: self.path.exists() and self.value(query, *values) == expected)

    def steps(self):
        """Return the sentences of the steps that are done, oldest first."""
        return [text for (text,) in self.rows("SELECT text FROM step WHERE state = 'done' ORDER BY id")]
