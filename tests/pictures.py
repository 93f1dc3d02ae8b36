"""The README's pictures, from the example corpus: `python -m tests.pictures [FOLDER]`.

Each view in both themes and both languages goes to FOLDER (by default only those that the README shows are written, to
`resources/pictures`). Nothing of the machine is in them: the clock, the curator and the fonts' family are fixed.
"""

import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HOME"] = "/home/curator"  # no picture shows whose machine it was taken on

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from desktop.assets import resource
from desktop.ui.application import Application, make_qt
from desktop.ui.theme import Appearance

README = {"workbench-en-light": "main-window", "workbench-zh_CN-dark": "main-window-dark-chinese"}
README |= {"welcome-en-light": "welcome", "folded-en-light": "folded", "district-en-light": "labels"}
README |= {"export-en-light": "export", "small-zh_CN-light": "small"}


def wait(milliseconds):
    """Let the window work for a while: suggestions come from the worker."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Studio:
    """One program whose window is brought into states and photographed."""

    def __init__(self, qt, folder, out, language, appearance):
        self.out, self.suffix = out, f"{language}-{appearance.value}"
        self.application = Application(qt, folder / "config")
        self.application.context.settings.set(curator="林知夏", language=language, appearance=appearance.value)
        self.application.languages.use(language)
        self.application.context.theme.set(appearance=appearance)
        self.application._change_language(language)
        self.window.resize(1600, 1000)

    @property
    def window(self):
        return self.application.window

    def shoot(self, name):
        """Photograph the window with the popups and dialogs over it."""
        wait(150)
        picture = self.window.grab()
        picture.save(str(self.out / f"{name}-{self.suffix}.png"))

    def shoot_dialog(self, name):
        """Photograph the dialog that is open, and close it."""
        wait(400)
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.grab().save(str(self.out / f"{name}-{self.suffix}.png"))
                dialog.reject()

    def take_all(self, path):
        """Go through the views."""
        self.window.show()
        self.shoot("welcome")
        loop = QEventLoop()
        self.window.shell.open(path, lambda _session: loop.quit())
        loop.exec()
        wait(3500)
        bench = self.window.workbench
        session = bench.session
        session.open_page(bench.queue.model.pages[0])
        shown = {bench.queue.model.row_of(page).source: page for page in bench.queue.model.pages}
        session.open_page(shown["2023-11-08_06-07.txt"])
        session.select_article(session.page.articles[3].id)
        while not bench.labels.suggestions(session.selection.article):
            wait(100)
        wait(1500)
        self.shoot("workbench")
        bench.raw.view.set_fold(True)
        self.shoot("folded")
        bench.raw.view.set_fold(False)
        self.window.commands.run("compare")
        self.shoot("comparison")
        bench.comparison.hide()
        for kind, keys in (("topic", ""), ("district", "tyq")):
            bench.pick_label(kind)
            wait(300)
            if keys:
                QTest.keyClicks(self.application.parent().focusWidget() or bench, keys)
            self.shoot(kind)
            QTest.keyClick(self.application.parent().focusWidget() or bench, Qt.Key.Key_Escape)
        for command in ("export", "import", "settings", "shortcuts", "about"):
            self.window.commands.run(command)
            self.shoot_dialog(command)
        self.window.resize(1280, 800)
        wait(500)
        self.shoot("small")
        self.window.resize(2560, 1440)
        wait(500)
        self.shoot("large")
        self.window.close()
        self.application.context.stop()


def main():
    """Write the pictures."""
    everything = len(sys.argv) > 1
    with tempfile.TemporaryDirectory() as name:
        out = Path(sys.argv[1]) if everything else Path(name)
        out.mkdir(parents=True, exist_ok=True)
        qt = make_qt([])
        for language in ("en", "zh_CN"):
            for appearance in (Appearance.LIGHT, Appearance.DARK):
                folder = Path(name) / f"{language}-{appearance.value}"
                folder.mkdir()
                path = folder / "example.db"
                shutil.copyfile(resource("corpus.db.example"), path)
                Studio(qt, folder, out, language, appearance).take_all(path)
        if not everything:
            target = Path("resources/pictures")
            target.mkdir(exist_ok=True)
            for source, wanted in README.items():
                shutil.copyfile(out / f"{source}.png", target / f"{wanted}.png")


if __name__ == "__main__":
    main()
