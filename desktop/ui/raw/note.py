"""The note on the open page: one quiet line below the raw page's header, and the field that it becomes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QInputMethodEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.curation.keeping import LONGEST_NOTE, write_note
from desktop.ui.icons import icon
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.session import Session
from desktop.ui.theme import Theme, Type

_OWN = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MOST_LINES = 5


class NoteEdit(QPlainTextEdit):
    """The field: Ctrl+Enter and leaving it save, Esc leaves the note as it was, Enter begins a new line.

    What would make the note too long is not taken.
    """

    saved = Signal()
    left = Signal()
    too_long = Signal(int)
    """Something was not taken: the note would have had so many code points."""

    def _takes(self, text: str) -> bool:
        more = len(text) - len(self.textCursor().selectedText())
        length = len(self.toPlainText()) + more
        if more <= 0 or length <= LONGEST_NOTE:
            return True
        self.too_long.emit(length)
        return False

    def event(self, event: QEvent) -> bool:
        """Keep Esc and Enter from the window's shortcuts."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in _OWN:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Ctrl+Enter, leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _OWN and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.saved.emit()
        elif self._takes("\n" if event.key() in _OWN else _typed(event)):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what was composed if it fits."""
        if not self._takes(event.commitString()):
            event.setCommitString("")
        super().inputMethodEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted or dropped if all of it fits."""
        if self._takes(source.text().replace("\r\n", "\n")):
            super().insertFromMimeData(source)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save, unless a menu of the field or another window has the focus for a while."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.saved.emit()


def _typed(event: QKeyEvent) -> str:
    """Return what a key puts into a text: not the control characters that Backspace and the like come with."""
    return "".join(character for character in event.text() if character >= " " and character != "\x7f")


class NoteLine(QWidget):
    """The note of the session's page; without one, and while none is written, it takes no room.

    What could not be saved stays with its page and is offered when the note is opened again.
    """

    closed = Signal()
    """The field is left by key: the page has the focus again."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._page_id: int | None = None
        self._unsaved: dict[int, str] = {}
        self._refused = False
        self.line = QToolButton(self)
        self.line.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.line.setIcon(icon("note", theme, "text2"))
        self.line.clicked.connect(self.open)
        self.edit = NoteEdit(self)
        self.edit.setAccessibleName(self.tr("Note on the page"))
        self.edit.setPlaceholderText(self.tr("Note on the page · Ctrl+Enter saves it, Esc leaves it as it was"))
        self.edit.setTabChangesFocus(True)
        self.edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.edit.textChanged.connect(self._fit)
        self.edit.saved.connect(self._save_and_leave)
        self.edit.left.connect(self._leave)
        self.edit.too_long.connect(self._say_too_long)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.line)
        self._column.addWidget(self.edit)
        self.edit.hide()
        theme.changed.connect(self._restyle)
        session.page_opened.connect(self.refresh)
        session.page_changed.connect(self.refresh)
        session.failed.connect(self._mark_refused)
        self._restyle()

    @property
    def is_open(self) -> bool:
        """Whether the note is being written."""
        return self._page_id is not None

    def refresh(self) -> None:
        """Show the note of the open page; what was being written for another one is saved first."""
        if self.is_open and self._page_id != self._session.page_id:
            self.commit()
            self._close()
        page = self._session.page
        note = page.note if page is not None else ""
        self.line.setVisible(bool(note) and not self.is_open)
        self.line.setToolTip(note)
        self.line.setAccessibleName(self.tr("Note: %1").replace("%1", note))
        self._elide()
        self.setVisible(bool(note) or self.is_open)

    def open(self) -> None:
        """Write the note of the open page."""
        page, page_id = self._session.page, self._session.page_id
        if page is None or page_id is None or page.trashed or not self._session.corpus.writable:
            return
        if not self.is_open:
            self._page_id = page_id
            self.edit.setPlainText(self._unsaved.get(page_id, page.note))
            self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)
            self.edit.show()
            self.refresh()
            self._fit()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def commit(self) -> bool:
        """Save what is being written; returns whether nothing is left to save."""
        return self._page_id is None or self._save(self._page_id, self.edit.toPlainText())

    def finish(self) -> bool:
        """Save all that is not saved yet; returns whether nothing is left, else what is left is shown in the field."""
        if not self.commit():
            self.edit.setFocus()
            return False
        for page_id, text in tuple(self._unsaved.items()):
            if not self._save(page_id, text):
                self._session.open_page(page_id)
                self.open()
                return False
        return True

    def _save(self, page_id: int, text: str) -> bool:
        self._refused = False
        words = QT_TRANSLATE_NOOP("Phrases", "Write a note on the page")
        self._session.edit_pages(words, (), {page_id: lambda page: write_note(page, text)})
        if not self._refused:
            self._unsaved.pop(page_id, None)
            return True
        self._unsaved[page_id] = text
        return False

    def _say_too_long(self, length: int) -> None:
        words = QT_TRANSLATE_NOOP(
            "Phrases",
            "A note has room for %1 characters. With what you typed or pasted it would have %2: it was not taken.",
        )
        self._session.failed.emit(words, [str(LONGEST_NOTE), str(length)])

    def _mark_refused(self) -> None:
        self._refused = True

    def _save_and_leave(self) -> None:
        had_focus = self.edit.hasFocus()
        if self.commit():
            self._close()
            if had_focus:
                self.closed.emit()

    def _leave(self) -> None:
        if self._page_id is not None:
            self._unsaved.pop(self._page_id, None)
        self._close()
        self.closed.emit()

    def _close(self) -> None:
        self._page_id = None
        self.edit.hide()
        self.refresh()

    # ── look ──

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the note into the new width."""
        super().resizeEvent(event)
        self._elide()
        if self.is_open:
            self._fit()

    def _elide(self) -> None:
        note = self._session.page.note if self._session.page is not None else ""
        s = self._theme.size
        metrics = QFontMetrics(self._theme.font(Type.SECONDARY))
        room = max(0, self.width() - s(24) - s(14) - s(20))
        self.line.setText(metrics.elidedText(" ".join(note.split()), Qt.TextElideMode.ElideRight, room))

    def _fit(self) -> None:
        """Make the field as high as its lines, up to some."""
        document = self.edit.document()
        lines = min(_MOST_LINES, max(2, round(document.documentLayout().documentSize().height())))  # wrapped ones too
        line = max(QFontMetrics(self.edit.font()).lineSpacing(), round(self.edit.cursorRect().height()))
        self.edit.setFixedHeight(lines * line + round(2 * document.documentMargin()) + self._theme.size(8))

    def _restyle(self) -> None:
        s, colours = self._theme.size, self._theme.colours
        self._column.setContentsMargins(s(4), s(3), s(8), s(3))
        self.line.setFont(self._theme.font(Type.SECONDARY))
        self.line.setIconSize(QSize(s(14), s(14)))
        self.line.setStyleSheet(f"QToolButton {{ color: {colours.text2}; text-align: left; }}")
        self.edit.setFont(self._theme.font(Type.INTERFACE))
        self.edit.setStyleSheet(
            f"QPlainTextEdit {{ background: {colours.raised}; border: 2px solid {colours.accent};"
            f" border-radius: {s(6)}px; padding: {s(1)}px {s(3)}px; }}"
        )
        self._fit()
        self._elide()
