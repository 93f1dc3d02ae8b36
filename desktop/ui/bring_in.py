"""Importing what is needed next while the window stays alive."""

import sys
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer


class BringIn(QObject):
    """Imports modules on the main thread, one in each turn of the event loop, then calls `then`.

    A worker must not do it: making a class of Qt's there, while the event loop uses those that there are, ends the
    process now and then.

    Parameters: `modules`, full names, those that others import first, so that no turn takes long.
    """

    def __init__(self, modules: Sequence[str], then: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._missing: Iterator[str] = (name for name in modules if name not in sys.modules)
        self._then = then
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._next)
        self._turn.start()

    def _next(self) -> None:
        name = next(self._missing, None)
        if name is not None:
            import_module(name)
            return
        self._turn.stop()
        self.deleteLater()
        self._then()
