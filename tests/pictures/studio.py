"""A program that is photographed: `python -m tests.pictures.studio WORK OUT WIDTH HEIGHT [WORD]`, by __main__.py.

Nothing of the machine is in the pictures: the clock, the curator and the fonts' family are fixed.
"""

import shutil
import sys
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from desktop.assets import resource
from desktop.ui.application import Application, make_qt
from desktop.ui.picker.popup import Popup
from desktop.ui.theme import Appearance
from tests.pictures.views import VIEWS


def wait(milliseconds):
    """Let the window work for a while: suggestions come from the worker."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Studio:
    """One program whose window is brought into states and photographed.

    Parameters: `folder`, its own; `out`, where pictures go; `size`, of the window in logical pixels; `only`, a word
    that the names of the pictures wanted have in them.
    """

    def __init__(self, qt, folder, out, size, only, language, appearance):
        self.folder, self.out, self.only = folder, out, only
        self.suffix = f"{language}-{appearance.value}"
        self.application = Application(qt, folder / "config")
        self.application.context.settings.set(curator="林知夏", language=language, appearance=appearance.value)
        self.application.languages.use(language)
        self.application.context.theme.set(appearance=appearance)
        self.application._change_language(language)
        self.size = size
        self.window.resize(*size)

    @property
    def window(self):
        return self.application.window

    @property
    def bench(self):
        return self.window.workbench

    @property
    def session(self):
        return self.bench.session

    def take_all(self):
        """Go through the views."""
        self.window.show()
        self.window.activateWindow()
        for view in VIEWS:
            view(self)
        self.window.close()
        self.application.context.stop()

    # ── what views ask for ──

    def shoot(self, name, rest=150):
        """Photograph the window with the popups over it."""
        wait(rest)
        self._keep(self.window, name)

    def shoot_dialog(self, name, rest=300):
        """Photograph the dialog that lies on top, and leave it open."""
        wait(rest)
        self._keep(self.dialog, name)

    def _keep(self, widget, name):
        if self.only in name:
            widget.grab().save(str(self.out / f"{name}-{self.suffix}.png"))

    @property
    def dialog(self):
        """The dialog that lies on top."""
        return [each for each in self._dialogs() if not each.findChildren(QDialog) or not _covered(each)][-1]

    @staticmethod
    def _dialogs():
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]

    def run(self, command, rest=100):
        """Do a command."""
        self.window.commands.run(command)
        wait(rest)

    def type(self, text):
        """Type into what has the focus."""
        QTest.keyClicks(self.window.focusWidget(), text)
        wait(200)

    @contextmanager
    def over(self, command, rest=100):
        """Do a command; close what it opened at the end."""
        self.run(command, rest)
        yield
        self.clear()

    def clear(self):
        """Close popups, menus and dialogs, the topmost first."""
        for menu in self.window.findChildren(QMenu):
            menu.close()
        for popup in self.window.findChildren(Popup):
            popup.close()
        while dialogs := self._dialogs():
            dialogs[-1].reject()
            wait(20)
        self.window.activateWindow()  # no window manager does it here; without, nothing typed arrives
        wait(50)

    def menu(self, name, menu):
        """Photograph a menu by itself, and close it."""
        menu.popup(self.window.mapToGlobal(QPoint(40, 40)))
        wait(100)
        self._keep(menu, name)
        menu.close()

    def open(self, path):
        """Open a corpus and wait until its first page is shown."""
        loop = QEventLoop()
        self.window.shell.open(path, lambda _session: loop.quit())
        loop.exec()
        wait(2500)

    def wait(self, milliseconds):
        """Let the window work for a while."""
        wait(milliseconds)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        """Press a key in what has the focus."""
        QTest.keyClick(self.window.focusWidget(), key, modifiers)
        wait(100)


def _covered(dialog):
    return any(each.isVisible() for each in dialog.findChildren(QDialog))


def main(work, out, width, height, only=""):
    """Take the pictures in both languages and both themes."""
    qt = make_qt([])
    for language in ("en", "zh_CN"):
        for appearance in (Appearance.LIGHT, Appearance.DARK):
            folder = Path(work) / f"{language}-{appearance.value}"
            folder.mkdir()
            shutil.copyfile(resource("corpus.db.example"), folder / "example.db")
            Studio(qt, folder, Path(out), (int(width), int(height)), only, language, appearance).take_all()


if __name__ == "__main__":
    main(*sys.argv[1:])
