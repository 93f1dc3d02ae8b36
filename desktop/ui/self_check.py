"""Does the whole job once without a screen, to prove an installation: open, parse, paint, segment, export."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.assets import resource

if TYPE_CHECKING:
    from desktop.ui.application import Application


def run() -> int:
    """Return 0 when every part works; else 1, with what failed on standard error.

    It works on a copy of the example corpus in a temporary folder and shows nothing.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="jianbao-self-check-", ignore_cleanup_errors=True) as name:
        try:
            for done in _parts(Path(name)):
                _say(f"{done}: good")
        except Exception as failure:  # whatever it is, it is the answer
            _say(f"failed: {failure!r}")
            return 1
    return 0


def _say(text: str) -> None:
    if sys.stderr is not None:  # a Windows program without a console has none
        print(text, file=sys.stderr)


def _must(condition: object, fault: str) -> None:
    # No assertion: Python leaves those out where it is asked to optimise
    if not condition:
        raise RuntimeError(fault)


def _parts(folder: Path) -> Iterator[str]:
    """Try one part after the other and yield the name of each that works."""
    from PySide6.QtWidgets import QApplication

    from desktop.corpus.check import check_corpus
    from desktop.corpus.store import Corpus
    from desktop.dataset.export import export
    from desktop.dataset.selection import Selection
    from desktop.dataset.verify import verify
    from desktop.labels.words import WordCutter
    from desktop.page.page import Page
    from desktop.parsing.parse import parse
    from desktop.ui.application import Application, make_qt

    path = folder / "example.db"
    shutil.copyfile(resource("corpus.db.example"), path)
    corpus = Corpus.open(path, curator="self-check", clock=lambda: datetime.now(UTC), new_id=lambda: "self-check")
    with corpus:
        first = corpus.page_ids()[0]
        page: Page = parse(corpus.dump(first))
        _must(page.articles, "the parser found no article")
        yield "parse"
        _must(list(WordCutter().cut("荷塘月色")), "no words")
        yield "segment"
        export(corpus, folder / "dataset", selection=Selection.everything(), clock=lambda: datetime.now(UTC))
        faults = verify(folder / "dataset")
        _must(not faults, "; ".join(faults))
        yield "export"
    qt = QApplication.instance() or make_qt(sys.argv[:1])
    os.environ["JIANBAO_CONFIG"] = str(folder / "config")
    application = Application(qt, folder / "config")  # type: ignore[arg-type]
    application.context.settings.set(curator="self-check")
    _show(application, path)
    yield "paint"
    faults = check_corpus(path, lambda done, total: None)
    _must(not faults, "; ".join(faults))
    yield "check"


def _show(application: Application, path: Path) -> None:
    """Open the corpus in a window and paint it."""
    from PySide6.QtCore import QEventLoop

    from desktop.ui.theme import has_chinese_font

    _must(has_chinese_font(), "no installed font shows Chinese")
    loop = QEventLoop()
    application.window.show()
    application.window.shell.open(path, lambda _session: loop.quit())
    loop.exec()
    picture = application.window.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    _must(len(colours) > 20, "the window is blank")
    application.window.close()
    application.context.stop()
