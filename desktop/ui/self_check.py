"""Does the whole job once without a screen, to prove an installation: open, parse, paint, segment, export."""

import os
import shutil
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from desktop.assets import resource


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


def _parts(folder: Path):  # noqa: ANN202 - an iterator of names
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
        assert page.articles, "the parser found no article"
        yield "parse"
        assert list(WordCutter().cut("荷塘月色")), "no words"
        yield "segment"
        export(corpus, folder / "dataset", selection=Selection.everything(), clock=lambda: datetime.now(UTC))
        faults = verify(folder / "dataset")
        assert not faults, faults
        yield "export"
    qt = QApplication.instance() or make_qt(sys.argv[:1])
    os.environ["JIANBAO_CONFIG"] = str(folder / "config")
    application = Application(qt, folder / "config")  # type: ignore[arg-type]
    application.context.settings.set(curator="self-check")
    _show(application, path)
    yield "paint"
    faults = check_corpus(path, lambda done, total: None)
    assert not faults, faults
    yield "check"


def _show(application: object, path: Path) -> None:
    """Open the corpus in a window and paint it."""
    from PySide6.QtCore import QEventLoop

    from desktop.ui.application import Application

    assert isinstance(application, Application)
    loop = QEventLoop()
    application.window.show()
    application.window.shell.open(path, lambda _session: loop.quit())
    loop.exec()
    picture = application.window.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    assert len(colours) > 20, "the window is blank"
    application.window.close()
    application.context.jobs.stop()
