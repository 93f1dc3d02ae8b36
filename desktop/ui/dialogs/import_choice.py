"""Choosing what to import, and in which encoding it is if the curator knows better."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.dialogs.dialog import words
from desktop.ui.dialogs.encodings import EncodingNames
from desktop.ui.file_dialog import FileDialog
from desktop.ui.icons import icon
from desktop.ui.theme import Theme


class ImportChoice(QWidget):
    """Two buttons that ask for a folder or for files, and an encoding."""

    chosen = Signal(list)
    """Paths of files and folders."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._encoding = QComboBox()
        names = EncodingNames(self)
        self._encoding.addItem(self.tr("Recognise by itself"), None)
        for encoding in names.choices():
            self._encoding.addItem(names.name(encoding), encoding)
        self._lay_out()

    def encoding(self) -> str | None:
        """Return the encoding that was set for all files, a codec of Python's; None to detect it."""
        return self._encoding.currentData()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.size(12))
        column.addWidget(words(self.tr("Each text file (.txt) becomes a page. Nothing is changed in your files.")))
        dates = self.tr("Dates and page numbers are read from the page, else from file and folder names.")
        column.addWidget(words(dates, "secondary"))
        row = QHBoxLayout()
        label = QLabel(self.tr("&Encoding of the files"))
        label.setBuddy(self._encoding)
        row.addWidget(label)
        row.addWidget(self._encoding)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(self._theme.size(8))
        column.addLayout(self._buttons())
        column.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        folder = QPushButton(icon("folder", self._theme), self.tr("Choose a folder…"))
        files = QPushButton(icon("document", self._theme), self.tr("Choose files…"))
        folder.clicked.connect(lambda: self._ask(QFileDialog.FileMode.Directory))
        files.clicked.connect(lambda: self._ask(QFileDialog.FileMode.ExistingFiles))
        for button in (folder, files):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _ask(self, mode: QFileDialog.FileMode) -> None:
        dialog = FileDialog(self, self.tr("Import pages"), "", self.tr("Text files (*.txt);;All files (*)"))
        dialog.setFileMode(mode)
        dialog.filesSelected.connect(lambda names: self.chosen.emit([Path(name) for name in names]))
        dialog.open()
