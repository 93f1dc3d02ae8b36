"""One account in the popup: its title, its confidence and its sentences."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.cards.marks import confidence_width, paint_confidence
from desktop.ui.painting import paint_tile
from desktop.ui.theme import Theme, Type
from desktop.ui.why.account import Account

_TITLE = 48
"""Characters of a title that are shown."""


class ConfidenceBars(QWidget):
    """A confidence, 0 to 1, as on the cards."""

    def __init__(self, confidence: float, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._confidence, self._theme = confidence, theme
        self.setAccessibleName(self.tr("confidence %1").replace("%1", f"{confidence:.2f}"))
        self.setFixedSize(QSize(confidence_width(theme) + theme.size(2), theme.size(20)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars and the number."""
        painter = QPainter(self)
        paint_confidence(painter, self._theme, self._confidence, QRectF(self.rect()))


class Tile(QWidget):
    """An article's number on its colour."""

    def __init__(self, number: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._number, self._theme = number, theme
        self.setAccessibleName(self.tr("Article %1").replace("%1", str(number)))
        self.setFixedSize(theme.size(20), theme.size(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tile."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_tile(painter, self._theme, self._number, QRectF(self.rect()))


class Section(QWidget):
    """An account: title and confidence, then a line for each sentence with a plus or a minus before it."""

    def __init__(self, account: Account, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        s = theme.size
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(s(4))
        column.addLayout(self._heading(account))
        for sign, sentences in (("+", account.speaking_for), ("−", account.speaking_against)):
            for sentence in sentences:
                column.addLayout(self._sentence(sign, sentence))
        for text in account.notes:
            note = self._wrapped(text)
            note.setProperty("tone", "secondary")
            column.addWidget(note)

    def _heading(self, account: Account) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.size(8))
        if account.number:
            row.addWidget(Tile(account.number, self._theme, self), 0, Qt.AlignmentFlag.AlignTop)
        short = len(account.title) <= _TITLE
        title = self._wrapped(account.title if short else f"{account.title[:_TITLE]}…")
        title.setFont(self._theme.font(Type.CARD))
        row.addWidget(title, 1)
        row.addWidget(ConfidenceBars(account.confidence, self._theme, self), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _sentence(self, sign: str, sentence: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.size(8))
        mark = QLabel(sign, self)
        mark.setAccessibleName(self.tr("speaks for it") if sign == "+" else self.tr("speaks against it"))
        mark.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        mark.setFixedWidth(self._theme.size(20))
        mark.setFont(self._theme.font(Type.INTERFACE, bold=True))
        palette = mark.palette()
        colours = self._theme.colours
        palette.setColor(
            QPalette.ColorRole.WindowText, QColor(colours.good_text if sign == "+" else colours.warning_text)
        )
        mark.setPalette(palette)
        row.addWidget(mark)
        row.addWidget(self._wrapped(sentence), 1)
        return row

    def _wrapped(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        return label
