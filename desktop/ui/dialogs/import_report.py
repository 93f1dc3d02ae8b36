"""What became of an import: how many pages came in, what was skipped and what failed, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.ui.dialogs.dialog import words
from desktop.ui.icons import icon
from desktop.ui.phrases import Phrases
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.corpus.importing import ImportReport


class ImportReportView(QWidget):
    """Numbers with their signs; below, each failed file with its reason, to read and to copy."""

    def __init__(self, theme: Theme, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._phrases = theme, phrases
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.size(8))
        self._failures = QPlainTextEdit()
        self._failures.setReadOnly(True)
        self._failures.setTabChangesFocus(True)
        self._failures.setAccessibleName(self.tr("Files that were not imported"))
        self._copy = QPushButton(self.tr("Copy the list"))
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._failures.toPlainText()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(12))
        column.addLayout(self._lines)
        column.addWidget(self._failures, 1)
        row = QHBoxLayout()
        row.addWidget(self._copy)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(0)

    def show_report(self, report: ImportReport, *, cancelled: bool) -> None:
        """Show a report. Parameters: `cancelled`, whether there would have been more."""
        if cancelled:
            self._line("info", "text2", self.tr("The import was cancelled: what was finished is kept."))
        if not (report.imported or report.skipped or report.failed) and not cancelled:
            self._line("info", "text2", self.tr("There was no text file (.txt) to import."))
        else:
            self._line("check", "good_text", self.tr("%Ln page(s) imported", "", len(report.imported)))
        from desktop.corpus.importing import IN_TRASH

        trashed = [(path, remark) for path, remark in report.skipped if remark.text == IN_TRASH]
        if known := len(report.skipped) - len(trashed):
            self._line("duplicate", "text2", self.tr("%Ln file(s) skipped: in the corpus already", "", known))
        if trashed:
            self._line("trash", "text2", self.tr("%Ln file(s) skipped: in the trash", "", len(trashed)))
        if report.failed:
            self._line("warning", "warning_text", self.tr("%Ln file(s) not imported", "", len(report.failed)))
        reasons = "\n".join(
            f"{path}\n    {self._phrases.say(remark.text, remark.arguments)}"
            for path, remark in (*report.failed, *trashed)
        )
        self._failures.setPlainText(reasons)
        for widget in (self._failures, self._copy):
            widget.setVisible(bool(report.failed or trashed))

    def show_failure(self, sentence: str) -> None:
        """Show why the import could not be made or go on."""
        self._line("error", "error_text", sentence)
        for widget in (self._failures, self._copy):
            widget.hide()

    def _line(self, sign: str, role: str, text: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._theme.size(8))
        picture = QLabel()
        side = self._theme.size(18)
        picture.setPixmap(icon(sign, self._theme, role).pixmap(side))
        row.addWidget(picture)
        row.addWidget(words(text), 1)
        self._lines.addLayout(row)
