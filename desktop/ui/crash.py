"""Bugs: logged, shown once, nothing lost, for every edit is already saved."""

import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import Theme


class CrashWatch(QObject):
    """Shows a crash dialog for every exception that nothing caught, from whatever thread."""

    crashed = Signal(object)

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self.crashed.connect(self._show)

    def hook(self, kind: type[BaseException], failure: BaseException, trace: TracebackType | None) -> None:
        """Handle an exception as `sys.excepthook` does."""
        if sys.stderr is not None:
            traceback.print_exception(kind, failure, trace)
        if isinstance(failure, Exception):
            self.crashed.emit(failure)

    def _show(self, failure: Exception) -> None:
        from desktop.ui.dialogs.crash import CrashDialog

        CrashDialog(failure, self._theme, self._window).open()


def watch_for_crashes(window: QWidget, theme: Theme) -> None:
    """Let exceptions that nothing caught open a crash dialog instead of ending in silence."""
    watch = CrashWatch(window, theme)
    sys.excepthook = watch.hook
    threading.excepthook = lambda args: watch.hook(args.exc_type, args.exc_value or RuntimeError(), args.exc_traceback)
