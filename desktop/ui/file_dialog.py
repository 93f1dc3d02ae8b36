"""The file dialog: one that opens none of the files that it lists."""

import sys

from PySide6.QtCore import QDir, QFileInfo, Qt
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QApplication, QFileDialog, QFileIconProvider, QStyle, QWidget


class PlainIcons(QFileIconProvider):
    """Icons and types of files by what the folder says of them.

    Qt's own provider opens each file to guess its type. On POSIX systems closing any handle of a file gives up every
    lock that the process has on it: with the folder of an open corpus in sight, SQLite's locks on the corpus would be
    gone, and the next program that looks at it would cut off its shared memory and its log
    (https://www.sqlite.org/howtocorrupt.html, 2.2). Qt asks from a thread of its own.
    """

    def __init__(self) -> None:
        super().__init__()
        style = QApplication.style()
        self._folder = style.standardIcon(QStyle.StandardPixmap.SP_DirIcon)
        self._file = style.standardIcon(QStyle.StandardPixmap.SP_FileIcon)

    def icon(self, of: QAbstractFileIconProvider.IconType | QFileInfo) -> QIcon:
        """Return the icon of folders or of files."""
        if isinstance(of, QFileInfo):
            return self._folder if of.isDir() else self._file
        return self._file if of is QAbstractFileIconProvider.IconType.File else self._folder

    def type(self, info: QFileInfo) -> str:
        """Return the ending of a file's name."""
        return "" if info.isDir() else info.suffix()


class FileDialog(QFileDialog):
    """Asks for files or a folder; it deletes itself when it is closed.

    Parameters: `folder`, where it begins, empty for the current folder; `kinds`, the name filter.
    """

    def __init__(self, parent: QWidget, title: str, folder: str = "", kinds: str = "") -> None:
        # Until the icons are set it must not list a folder that could hold a corpus.
        super().__init__(parent, title, QDir.rootPath(), kinds)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if sys.platform not in ("win32", "darwin"):
            self.setOption(QFileDialog.Option.DontUseNativeDialog)  # GTK's opens files as well, in this process
        self._icons = PlainIcons()
        self.setIconProvider(self._icons)
        self.setDirectory(folder or QDir.currentPath())
        self.setHistory([])
        # Qt's Chinese catalogue has no words for these two.
        self.setLabelText(QFileDialog.DialogLabel.LookIn, self.tr("Folder:"))
        self.setLabelText(QFileDialog.DialogLabel.FileType, self.tr("Kind of file:"))
