"""What an export wrote, or why it did not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.dialogs.dialog import words
from desktop.ui.icons import icon
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.dataset.export import ExportReport


class ExportResult(QWidget):
    """One sentence with its sign, and the paths that matter, to be copied."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign, self._sentence = QLabel(), words()
        self._paths = words("", "secondary")
        self._paths.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        row = QHBoxLayout()
        row.setSpacing(theme.size(8))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(12))
        column.addLayout(row)
        column.addWidget(self._paths)
        column.addStretch(1)

    def show_report(self, report: ExportReport) -> None:
        """Show what was written."""
        files = self.tr("%Ln file(s)", "", len(report.files))
        articles = self.tr("%Ln article(s)", "", report.counts.articles)
        sentence = self.tr("%1 exported in %2").replace("%1", articles).replace("%2", files)
        if report.masked is not None:
            sentence += " · " + self.tr("personal data masked in %Ln place(s)", "", sum(report.masked.values()))
        self._say("check", "good_text", sentence)
        lines: list[Path] = [*(report.folder / file.name for file in report.files), report.manifest]
        self._paths.setText("\n".join(map(str, lines)))

    def show_cancelled(self) -> None:
        """Say that nothing was written."""
        self._say("info", "text2", self.tr("The export was cancelled: the folder is as it was before."))

    def show_failure(self, sentence: str) -> None:
        """Show why nothing was written."""
        self._say("error", "error_text", sentence)

    def _say(self, sign: str, role: str, sentence: str) -> None:
        self._sign.setPixmap(icon(sign, self._theme, role).pixmap(self._theme.size(18)))
        self._sentence.setText(sentence)
        self._paths.setText("")
