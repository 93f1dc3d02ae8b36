"""What a window without a program of its own holds in memory: `python -m tests.benchmarks.floor CORPUS`.

Run by bench_memory.py. Notes a bare window of Qt; then with the characters of some pages of the corpus drawn in the
fonts that the program has for pages; then with everything imported that the program imports when it opens a corpus,
but nothing opened. Prints its notes as memory.py does.
"""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow

from tests.benchmarks.resident import note, rest
from tests.benchmarks.start import SIZE

_SAMPLE = 24
"""Articles whose characters are drawn, from all over the corpus."""


def characters(path: Path) -> set[str]:
    """Return the characters of some articles of a corpus."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        most = connection.execute("SELECT max(row_id) FROM article").fetchone()[0]
        chosen = [most * number // _SAMPLE for number in range(1, _SAMPLE + 1)]
        texts = connection.execute(f"SELECT text FROM article WHERE row_id IN ({', '.join('?' * _SAMPLE)})", chosen)
        return set().union(*(text for (text,) in texts))


def main(path: Path) -> None:
    """Show an empty window and give it, one after the other, what the program can't do without."""
    qt = QApplication([])
    window = QMainWindow()
    window.resize(*SIZE)
    window.show()
    rest(500)
    note("bare window")
    from desktop.ui.theme import Theme
    from desktop.ui.type_case import fill

    for _ in fill(characters(path), Theme(qt)):
        pass
    note("and fonts")
    from desktop.ui.application import import_plainly

    import_plainly()
    import desktop.corpus.store
    import desktop.ui.main_window
    import desktop.ui.panes  # noqa: F401

    note("and imports")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
