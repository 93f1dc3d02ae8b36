"""What is shown when the program itself has a fault."""

import platform
import traceback

from PySide6 import __version__ as pyside_version
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop import __version__
from desktop.ui.dialogs.dialog import Dialog
from desktop.ui.theme import Theme


class CrashDialog(Dialog):
    """Says that nothing is lost and shows what to send to whoever mends it."""

    def __init__(self, failure: BaseException, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.entitle(self.tr("A fault in Jianbao"), self.tr("Jianbao has a fault"))
        self.add_words(self.tr("Nothing is lost: every step is saved before the screen shows it. You can work on."))
        self.add_words(self.tr("Please copy the report below and send it with a word on what you did."), "secondary")
        self._report = QPlainTextEdit(_report(failure))
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._report.setAccessibleName(self.tr("Report"))
        self.body.addWidget(self._report, 1)
        copy = self.add_button(self.tr("Copy the report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._report.toPlainText()))
        self.add_button(self.tr("Work on"), primary=True).clicked.connect(self.accept)
        self.resize(theme.size(720), theme.size(440))


def _report(failure: BaseException) -> str:
    """Return versions and the traceback."""
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}, PySide6 {pyside_version}"
    return f"Jianbao {__version__}, {system}\n\n{''.join(traceback.format_exception(failure))}"
