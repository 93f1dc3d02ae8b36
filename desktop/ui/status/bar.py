"""The status bar of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedLayout, QStatusBar, QWidget

from desktop.ui.icons import icon
from desktop.ui.phrases import Phrases
from desktop.ui.session import Session
from desktop.ui.status.coverage import Coverage, coverage
from desktop.ui.status.coverage_bar import CoverageBar
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

MESSAGE_MILLISECONDS = 9000
"""How long a message stays; its sentence stays in the bar's accessible description after that."""

BAR_HEIGHT = 28


class StatusBar(QStatusBar):
    """Coverage or a message at the left; read-only, text size, curator and the last saved step at the right.

    Parameters: `session`, or None before a corpus is open; `phrases`, the sentences of failures; `clock`, now, with a
    time zone.
    """

    def __init__(
        self,
        session: Session | None,
        theme: Theme,
        phrases: Phrases,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._theme, self._phrases, self._clock = session, theme, phrases, clock
        self._saved_at, self._step = "", 0
        self._build()
        self._timer = QTimer(self, singleShot=True, interval=MESSAGE_MILLISECONDS)
        self._timer.timeout.connect(self.clear_message)
        theme.changed.connect(self._restyle)
        self._restyle()
        if session is not None:
            session.page_opened.connect(self.clear_message)
            session.page_changed.connect(self.clear_message)
            session.page_settled.connect(self._show_page)
            session.saved.connect(self._show_saved)
            session.failed.connect(self._show_failure)
            session.told.connect(self._show_told)
            self._show_page()

    def say(self, sentence: str) -> None:
        """Show a sentence for some seconds."""
        self._show_message(sentence, failed=False)

    def complain(self, sentence: str) -> None:
        """Show a refusal or a failure for some seconds, in the colour of errors and with their sign."""
        self._show_message(sentence, failed=True)

    def clear_message(self) -> None:
        """Show the coverage of the page again."""
        self._left.setCurrentWidget(self._coverage)

    def set_curator(self, name: str) -> None:
        """Show who makes the steps."""
        self._curator.setText(self.tr("Curator %1").replace("%1", name))
        self._curator.setVisible(bool(name))

    def set_step(self, number: int) -> None:
        """Show the number of the open page's present step, as its history counts; 0 for the proposal."""
        self._step = number
        self._say_saved()

    def set_read_only(self, read_only: bool) -> None:
        """Show that the corpus can't be changed in this window, or no longer."""
        self._read_only.setVisible(read_only)
        self._saved.setVisible(not read_only and bool(self._saved_at))

    def sizeHint(self) -> QSize:
        """The size that it likes to have."""
        return QSize(super().sizeHint().width(), self._theme.size(BAR_HEIGHT))

    def _build(self) -> None:
        self.setSizeGripEnabled(False)
        left = QWidget()
        left.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._left = QStackedLayout(left)
        self._coverage = CoverageBar(self._theme)
        self._message, self._message_sign, self._message_words = _signed()
        self._left.addWidget(self._coverage)
        self._left.addWidget(self._message)
        self._read_only, self._read_only_sign, words = _signed()
        words.setText(self.tr("Read-only"))
        self._read_only.hide()
        self._scale, self._curator = QLabel(), QLabel()
        self._curator.hide()
        self._saved, self._saved_sign, self._saved_words = _signed()
        self._saved.hide()
        self.addWidget(left, 1)
        right = QWidget()
        self._right = QHBoxLayout(right)
        self._right.setContentsMargins(0, 0, 0, 0)
        for widget in (self._read_only, self._scale, self._curator, self._saved):
            self._right.addWidget(widget)
        self.addPermanentWidget(right)

    def _restyle(self) -> None:
        theme, c = self._theme, self._theme.colours
        self.setFixedHeight(theme.size(BAR_HEIGHT))
        small = theme.size(12)
        self.setStyleSheet(
            f"QStatusBar {{ background: {c.window}; border-top: 1px solid {c.hairline}; }}"
            f"QStatusBar::item {{ border: 0; }} QLabel {{ color: {c.text2}; font-size: {small}px; }}"
            f'QLabel[tone="error"] {{ color: {c.error_text}; font-weight: bold; }}'
            f'QLabel[tone="note"] {{ color: {c.text1}; }}'
        )
        self.setContentsMargins(theme.size(12), 0, theme.size(12), 0)
        self._right.setSpacing(theme.size(16))
        self._scale.setText(f"{round(theme.scale * 100)} %")
        self._scale.setAccessibleName(self.tr("Text size %1 %").replace("%1", str(round(theme.scale * 100))))
        self._paint_signs()

    def _paint_signs(self) -> None:
        side = self._theme.size(14)
        failed = self._message_words.property("tone") == "error"
        signs = (
            (self._message_sign, "error" if failed else "info", "error_text" if failed else "text2"),
            (self._read_only_sign, "lock", "warning_text"),
            (self._saved_sign, "check", "good_text"),
        )
        for label, name, role in signs:
            label.setPixmap(icon(name, self._theme, role).pixmap(QSize(side, side), self.devicePixelRatioF()))

    def _show_page(self) -> None:
        page = self._session.page if self._session else None
        self._coverage.show_coverage(coverage(page) if page is not None else Coverage())
        self._say_saved()

    def _show_saved(self) -> None:
        self._saved_at = self._clock().astimezone().strftime("%H:%M:%S")

    def _say_saved(self) -> None:
        text = self.tr("Saved %1 · step %2").replace("%1", self._saved_at).replace("%2", str(self._step))
        self._saved_words.setText(text)
        self._saved.setVisible(bool(self._saved_at))

    def _show_failure(self, text: str, arguments: list[str]) -> None:
        self.complain(self._phrases.say(text, arguments))

    def _show_told(self, text: str, arguments: list[str]) -> None:
        self.say(self._phrases.say(text, arguments))

    def _show_message(self, sentence: str, *, failed: bool) -> None:
        self._message_words.setProperty("tone", "error" if failed else "note")
        self._message_words.style().unpolish(self._message_words)
        self._message_words.style().polish(self._message_words)
        self._message_words.setText(sentence)
        self._message_words.setToolTip(sentence)
        self._message_words.setAccessibleName(sentence)
        self.setAccessibleDescription(sentence)
        self._paint_signs()
        self._left.setCurrentWidget(self._message)
        self._timer.start()


def _signed() -> tuple[QWidget, QLabel, QLabel]:
    """Return a widget with room for a sign and words."""
    widget, sign, words = QWidget(), QLabel(), QLabel()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(5)
    row.addWidget(sign)
    row.addWidget(words, 1)
    words.setTextFormat(Qt.TextFormat.PlainText)
    return widget, sign, words
