"""Bugs: logged, shown once, nothing lost, for every edit is already saved."""

import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.crash_log import CrashLog
from desktop.ui.theme import Theme


class CrashWatch(QObject):
    """Writes down and shows every exception that nothing caught, from whatever thread.

    Parameters: `log`, where it is kept until the curator has seen it; `clock`, now, aware.
    """

    crashed = Signal(object)

    def __init__(self, window: QWidget, theme: Theme, log: CrashLog, clock: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window, self._theme, self._log, self._clock = window, theme, log, clock
        self.crashed.connect(self._show)

    def hook(self, kind: type[BaseException], failure: BaseException, trace: TracebackType | None) -> None:
        """Handle an exception as `sys.excepthook` does."""
        if sys.stderr is not None:
            traceback.print_exception(kind, failure, trace)
        if isinstance(failure, Exception):
            from desktop.ui.dialogs.crash import report_of

            self._log.write(report_of(failure), self._clock())
            self.crashed.emit(failure)

    def _show(self, failure: Exception) -> None:
        from desktop.ui.dialogs.crash import CrashDialog

        dialog = CrashDialog(failure, self._theme, self._window)
        dialog.finished.connect(lambda _result: self._log.forget())
        dialog.open()


def watch_for_crashes(window: QWidget, theme: Theme, log: CrashLog, clock: Callable[[], datetime]) -> None:
    """Let exceptions that nothing caught open a crash dialog instead of ending in silence."""
    watch = CrashWatch(window, theme, log, clock)
    sys.excepthook = watch.hook
    threading.excepthook = lambda args: watch.hook(args.exc_type, args.exc_value or RuntimeError(), args.exc_traceback)
