"""Keys that are typed before there is a page to act on: they wait for it, in order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.field_keys import takes_text

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow
    from desktop.ui.workbench import Workbench

_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
)
_NONE, _SHIFT, _ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


class Waiting(StrEnum):
    """What keys wait for."""

    OPENING = "opening"
    """A corpus is being opened: what is typed into a text field, and what can be done meanwhile, need not wait."""
    FINDING = "finding"
    """Enter was pressed in the search before its pages were found: what is typed now is meant for the first of them."""


@dataclass(frozen=True, slots=True)
class _Press:
    key: int
    modifiers: Qt.KeyboardModifier
    text: str
    repeated: bool

    def event(self, kind: QEvent.Type) -> QKeyEvent:
        return QKeyEvent(kind, self.key, self.modifiers, self.text, self.repeated)


class HeldKeys(QObject):
    """Holds the key presses of a window while they would be lost or act on the wrong page, and then makes them.

    It looks at the window's events only while it holds some. Parameters: `window`, whose commands are run.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: set[Waiting] = set()
        self._presses: list[_Press] = []
        self._watched: QObject | None = None
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._make_next)

    @property
    def is_holding(self) -> bool:
        """Whether key presses wait, or would."""
        return self._watched is not None

    def wait_for(self, bench: Workbench) -> None:
        """Let keys wait until a workbench stands, and later for each page that its search is to find."""
        bench.stands.connect(lambda: self.release(Waiting.OPENING))
        bench.queue.finding.connect(lambda is_on: (self.hold if is_on else self.release)(Waiting.FINDING))
        self.hold(Waiting.OPENING)

    def hold(self, reason: Waiting) -> None:
        """Let keys wait from now on."""
        self._waiting.add(reason)
        self._turn.stop()
        if self._watched is None and (handle := self._window.windowHandle()) is not None:
            self._watched = handle
            handle.installEventFilter(self)

    def release(self, reason: Waiting) -> None:
        """Make the presses, in their order, one a turn of the event loop, if nothing else is waited for."""
        self._waiting.discard(reason)
        if self._watched is not None and not self._waiting:
            self._turn.start()

    def drop(self) -> None:
        """Forget the presses: what they were meant for isn't opened."""
        self._waiting.clear()
        self._presses.clear()
        self._rest()

    def _rest(self) -> None:
        self._turn.stop()
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a key press, before Qt looks for a command or a widget that wants it."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not isinstance(event, QKeyEvent):
            return False
        if not self._is_held(event):
            return False
        event.accept()  # said of an override, it keeps Qt from looking for a command
        if event.type() is QEvent.Type.KeyPress:
            self._presses.append(_Press(event.key(), event.modifiers(), event.text(), event.isAutoRepeat()))
        return True

    def _is_held(self, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS or QApplication.activeModalWidget() or QApplication.activePopupWidget():
            return False
        if self._presses or Waiting.FINDING in self._waiting:
            return True
        if takes_text(self._window.focusWidget()) or _opens_menu(event):
            return False
        command = self._command(event)
        return command is None or not self._window.commands.is_possible(self._window.commands.commands[command])

    def _command(self, event: QKeyEvent) -> str | None:
        """Return the id of the command that has a key; Shift may be what it takes to type it."""
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        for chord in (QKeyCombination(modifiers, key), QKeyCombination(modifiers & ~_SHIFT, key)):
            for command in self._window.commands.commands.values():
                if any(QKeySequence(keys) == QKeySequence(chord) for keys in command.keys):
                    return command.id
            if event.text().isalnum():
                break
        return None

    def _make_next(self) -> None:
        if not self._presses:
            self._rest()
            return
        press = self._presses[0]
        _make(press, self._window, self._command(press.event(QEvent.Type.KeyPress)))
        if self._presses:  # else what it did has closed the corpus
            del self._presses[0]


def _opens_menu(event: QKeyEvent) -> bool:
    """Say whether a key may be a menu's: Alt and a letter."""
    return event.modifiers() == _ALT and Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z


def _make(press: _Press, window: MainWindow, command: str | None) -> None:
    """Do what Qt does with a key: ask who has the focus, look for a command, else hand it to the focus."""
    above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    ground: QWidget = above or window
    receiver = ground.focusWidget() or ground
    override = press.event(QEvent.Type.ShortcutOverride)
    override.ignore()
    QCoreApplication.sendEvent(receiver, override)
    if command is not None and above is None and not override.isAccepted():
        window.commands.run(command)
    else:
        QCoreApplication.sendEvent(receiver, press.event(QEvent.Type.KeyPress))
