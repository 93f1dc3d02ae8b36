"""What is shown when the program itself has a fault, at once or at the next start."""

import platform
import traceback

from PySide6 import __version__ as pyside_version
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop import __version__
from desktop.ui.dialogs.dialog import Dialog
from desktop.ui.theme import Theme


class ReportDialog(Dialog):
    """A report for whoever mends the program, to be read and copied, below what `entitle` and `explain` say."""

    def __init__(self, report: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._report = QPlainTextEdit(report)
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._report.setAccessibleName(self.tr("Report"))
        copy = self.add_button(self.tr("Copy the report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._report.toPlainText()))
        self.add_button(self.tr("Work on"), primary=True).clicked.connect(self.accept)
        self.resize(theme.size(720), theme.size(440))

    def explain(self, sentence: str) -> None:
        """Say what happened and that nothing is lost, above the report."""
        self.add_words(sentence)
        self.add_words(self.tr("Please copy the report below and send it with a word on what you did."), "secondary")
        self.body.addWidget(self._report, 1)


class CrashDialog(ReportDialog):
    """Says that nothing is lost and shows what to send to whoever mends it."""

    def __init__(self, failure: BaseException, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(report_of(failure), theme, parent)
        self.entitle(self.tr("A fault in Jianbao"), self.tr("Jianbao has a fault"))
        self.explain(self.tr("Nothing is lost: every step is saved before the screen shows it. You can work on."))


class LastRunDialog(ReportDialog):
    """Shows at the start what ended the last run."""

    def __init__(self, report: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(f"{versions()}\n\n{report}", theme, parent)
        self.entitle(self.tr("A fault in the last run"), self.tr("Jianbao had a fault when it last ran"))
        self.explain(self.tr("Nothing is lost: every step was saved before the screen showed it. You can work on."))


def report_of(failure: BaseException) -> str:
    """Return versions and the traceback."""
    return f"{versions()}\n\n{''.join(traceback.format_exception(failure))}"


def versions() -> str:
    """Return the versions of the program and of what it runs on."""
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}, PySide6 {pyside_version}"
    return f"Jianbao {__version__}, {system}"
