"""What to export: which pages, in which formats, into which folder, said in numbers first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.dialogs.dialog import words
from desktop.ui.file_dialog import FileDialog
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.dataset.counts import Counts

ALL, DONE, FILTERED = "all", "done", "filtered"


class ExportChoice(QWidget):
    """The form of the export dialog.

    Parameters: `filter_words`, what the queue is filtered by, empty when it is not; `folder`, the one to begin with.
    """

    pages_changed = Signal()
    """Other pages are meant: count again."""
    changed = Signal()
    """Something changed: look at `complete` again."""

    def __init__(self, theme: Theme, filter_words: str, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages = QButtonGroup(self)
        self._formats = {"jsonl": QCheckBox(self.tr("JSON Lines (.jsonl)")), "csv": QCheckBox(self.tr("Table (.csv)"))}
        self._mask = QCheckBox(self.tr("Mask identity, mobile and card numbers and e-mail addresses"))
        self._folder = QLineEdit(str(folder))
        self._folder.setAccessibleName(self.tr("Folder"))
        self._numbers = words()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.size(24))
        grid.setVerticalSpacing(theme.size(16))
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("Pages"), self._page_choice(filter_words)),
            (self.tr("Formats"), self._format_choice()),
            (self.tr("Personal data"), self._mask),
            (self.tr("Folder"), self._folder_choice()),
            (self.tr("In numbers"), self._numbers),
        )
        for number, (title, widget) in enumerate(rows):
            label = QLabel(title)
            label.setProperty("tone", "secondary")
            label.setMinimumHeight(theme.size(24))
            grid.addWidget(label, number, 0)
            grid.addWidget(widget, number, 1)
        grid.setRowStretch(len(rows), 1)

    def pages(self) -> str:
        """Return which pages are meant: all, done or filtered."""
        return next(button.property("pages") for button in self._pages.buttons() if button.isChecked())

    def formats(self) -> tuple[str, ...]:
        """Return the names of the chosen formats."""
        return tuple(name for name, box in self._formats.items() if box.isChecked())

    def masks(self) -> bool:
        """Say whether personal data is to be hidden."""
        return self._mask.isChecked()

    def folder(self) -> Path:
        """Return the folder that the dataset goes to."""
        return Path(self._folder.text().strip()).expanduser()

    def complete(self) -> bool:
        """Say whether a format and a folder are chosen."""
        return bool(self.formats()) and bool(self._folder.text().strip())

    def show_counting(self) -> None:
        """Say that the numbers are on their way."""
        self._numbers.setText(self.tr("Counting…"))

    def show_counts(self, counts: Counts) -> None:
        """Show what would be exported."""
        parts = (
            self.tr("%Ln page(s)", "", counts.pages),
            self.tr("%Ln article(s)", "", counts.articles),
            self.tr("%Ln labelled", "articles", counts.labelled),
            self.tr("%Ln checked", "articles", counts.checked),
            self.tr("%Ln character(s)", "", counts.characters),
            *([self.tr("%Ln incomplete", "articles", counts.incomplete)] if counts.incomplete else []),
        )
        self._numbers.setText(" · ".join(parts))

    def show_trouble(self, sentence: str) -> None:
        """Show why the numbers can't be had."""
        self._numbers.setText(sentence)

    def _page_choice(self, filter_words: str) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        filtered = self.tr("Pages of the current filter: %1").replace("%1", filter_words)
        choices = [(ALL, self.tr("All pages")), (DONE, self.tr("Pages that are done"))]
        if filter_words:
            choices.append((FILTERED, filtered))
        for name, text in choices:
            button = QRadioButton(text)
            button.setProperty("pages", name)
            button.setChecked(name == ALL)
            self._pages.addButton(button)
            column.addWidget(button)
        self._pages.buttonClicked.connect(self.pages_changed)
        return body

    def _format_choice(self) -> QWidget:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        for box in self._formats.values():
            box.setChecked(True)
            box.toggled.connect(self.changed)
            row.addWidget(box)
        row.addStretch(1)
        return body

    def _folder_choice(self) -> QWidget:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._ask)
        self._folder.textChanged.connect(self.changed)
        row.addWidget(self._folder, 1)
        row.addWidget(browse)
        return body

    def _ask(self) -> None:
        dialog = FileDialog(self, self.tr("Folder of the dataset"), str(self.folder().parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._folder.setText)
        dialog.open()
