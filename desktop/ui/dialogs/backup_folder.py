"""Choosing where backups go: beside each corpus, or all in one folder."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QWidget

from desktop.ui.file_dialog import FileDialog
from desktop.ui.settings import Settings
from desktop.ui.theme import Theme

_PATH_WIDTH = 260
_BESIDE, _CHOSEN, _OTHER = range(3)


class BackupFolder(QWidget):
    """A choice between beside each corpus, the folder that was chosen, and another one; it is kept at once."""

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._theme = settings, theme
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Where backups go"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choice, 1)
        self.setFocusProxy(self.choice)
        self.choice.activated.connect(self._take)
        self._fill()

    def _fill(self) -> None:
        folder = self._settings.backup_folder
        self.choice.clear()
        self.choice.addItem(self.tr("Beside each corpus"), _BESIDE)
        if folder is not None:
            metrics = QFontMetricsF(self.choice.font())
            shown = metrics.elidedText(str(folder), Qt.TextElideMode.ElideMiddle, self._theme.size(_PATH_WIDTH))
            self.choice.addItem(shown, _CHOSEN)
            self.choice.setItemData(1, str(folder), Qt.ItemDataRole.ToolTipRole)
        self.choice.addItem(self.tr("In another folder…"), _OTHER)
        self.choice.setCurrentIndex(0 if folder is None else 1)
        self.choice.setToolTip(str(folder or ""))

    def _take(self) -> None:
        chosen = self.choice.currentData()
        if chosen == _OTHER:
            self._fill()  # it stays as it is until a folder is chosen
            self._ask()
        elif chosen == _BESIDE:
            self._keep("")

    def _ask(self) -> None:
        dialog = FileDialog(self.window(), self.tr("Folder for backups"), self._settings.values.backup_folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self._keep(str(Path(name))))
        dialog.open()

    def _keep(self, folder: str) -> None:
        self._settings.set(backup_folder=folder)
        self._fill()
