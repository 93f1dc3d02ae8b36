"""Choosing by eye the encoding of files in which it can't be told for sure."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.dialogs.dialog import words
from desktop.ui.dialogs.encodings import EncodingNames
from desktop.ui.dialogs.import_scan import UnsureFile
from desktop.ui.theme import Theme, Type

_LEFT_OUT = ""


class EncodingPreview(QWidget):
    """Files at the left, at the right how the current one begins in each encoding that it may be in."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names = EncodingNames(self)
        self._files: tuple[UnsureFile, ...] = ()
        self._chosen: dict[Path, str] = {}
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Files whose encoding is unsure"))
        self._list.setFixedWidth(theme.size(240))
        self._list.currentRowChanged.connect(self._show_file)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(lambda button: self._choose(button.property("encoding")))
        self._all = QCheckBox(self.tr("Use my choice for all these files"))
        self._all.toggled.connect(self._spread)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.size(16))
        row.addWidget(self._list)
        right = QVBoxLayout()
        right.addWidget(self._area, 1)
        right.addWidget(self._all)
        row.addLayout(right, 1)

    def show_files(self, files: tuple[UnsureFile, ...]) -> None:
        """Show these files, each with its likeliest encoding chosen."""
        self._files = files
        self._chosen = {file.path: next(iter(file.samples)) for file in files}
        self._list.clear()
        for file in files:
            item = QListWidgetItem(file.path.name)
            item.setToolTip(str(file.path))
            self._list.addItem(item)
        self._all.setVisible(len(files) > 1)
        self._list.setCurrentRow(0)

    def chosen(self) -> dict[Path, str]:
        """Return the encoding that was chosen for each file that is to be imported, a codec of Python's."""
        return {path: encoding for path, encoding in self._chosen.items() if encoding}

    def left_out(self) -> frozenset[Path]:
        """Return the files that are not to be imported."""
        return frozenset(path for path, encoding in self._chosen.items() if not encoding)

    def _show_file(self, row: int) -> None:
        if not 0 <= row < len(self._files):
            return
        file = self._files[row]
        for button in self._group.buttons():
            self._group.removeButton(button)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, self._theme.size(8), 0)
        column.setSpacing(self._theme.size(6))
        for encoding, text in file.samples.items():
            button = self._button(file, encoding, self._names.name(encoding))
            button.setAccessibleDescription(text)
            column.addWidget(button)
            column.addWidget(self._sample(text))
        column.addWidget(self._button(file, _LEFT_OUT, self.tr("None of these: leave this file out")))
        column.addStretch(1)
        self._area.setWidget(body)

    def _button(self, file: UnsureFile, encoding: str, text: str) -> QRadioButton:
        button = QRadioButton(text)
        button.setProperty("encoding", encoding)
        button.setChecked(encoding == self._chosen[file.path])
        self._group.addButton(button)
        return button

    def _sample(self, text: str) -> QWidget:
        label = words(text)
        label.setFont(self._theme.font(Type.RAW))
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        colours = self._theme.colours
        label.setStyleSheet(
            f"background: {colours.paper}; border: 1px solid {colours.hairline}; border-radius: 6px; padding: 8px;"
        )
        return label

    def _choose(self, encoding: str) -> None:
        self._chosen[self._files[self._list.currentRow()].path] = encoding
        self._spread(self._all.isChecked())

    def _spread(self, everywhere: bool) -> None:
        """Give the current file's encoding to all files that may be in it."""
        if not everywhere:
            return
        encoding = self._chosen[self._files[self._list.currentRow()].path]
        for file in self._files:
            if encoding in file.samples or encoding == _LEFT_OUT:
                self._chosen[file.path] = encoding
