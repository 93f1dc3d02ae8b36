"""Starting the window."""

from __future__ import annotations

import builtins
import linecache
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.assets import resource
from desktop.ui.context import Context
from desktop.ui.crash import watch_for_crashes
from desktop.ui.crash_log import CrashLog
from desktop.ui.field_keys import FieldKeys
from desktop.ui.first_paint import FirstPaint
from desktop.ui.heap import share_heap
from desktop.ui.jobs import Jobs
from desktop.ui.languages import Languages
from desktop.ui.main_window import MainWindow
from desktop.ui.opening import Opening
from desktop.ui.settings import Settings, WindowState
from desktop.ui.theme import Appearance, Theme

if TYPE_CHECKING:
    from desktop.labels.label_sets import LabelSets
    from desktop.ui.labels_service import Schemes

SWITCH = 0.0001
"""Seconds after which the worker must hand the interpreter to the window, which waits that long for each turn."""


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


def _new_id() -> str:
    import uuid

    return str(uuid.uuid4())


def _scheme_loader() -> Callable[[LabelSets], Schemes]:
    """Return what reads the label sets of corpora; it is imported with the first of them."""
    load: Callable[[LabelSets], Schemes] | None = None

    def read(sets: LabelSets) -> Schemes:
        nonlocal load
        if load is None:
            from desktop.ui.labels_service import SchemeLoader

            load = SchemeLoader()
        return load(sets)

    return lru_cache(maxsize=2)(read)


def configuration_folder() -> Path:
    """Return where settings are kept; the environment variable `JIANBAO_CONFIG` names another folder."""
    import platformdirs

    return Path(os.environ.get("JIANBAO_CONFIG") or platformdirs.user_config_dir("Jianbao", appauthor=False))


class Application(QObject):
    """The running program: one window, made anew when the language changes."""

    def __init__(
        self, qt: QApplication, folder: Path, load_schemes: Callable[[LabelSets], Schemes] | None = None
    ) -> None:
        super().__init__(qt)
        settings = Settings(folder)
        values = settings.values
        self.languages = Languages(qt)
        self.languages.use(values.language)
        self.context = Context(
            theme=Theme(qt, Appearance(values.appearance), values.scale),
            settings=settings,
            window_state=WindowState(folder),
            jobs=Jobs("jianbao-worker", self),
            lookups=Jobs("jianbao-lookups", self),
            upkeep=Jobs("jianbao-upkeep", self),
            learning=Jobs("jianbao-learning", self),
            clock=_now,
            new_id=_new_id,
            load_schemes=load_schemes or _scheme_loader(),
        )
        self.crash_log = CrashLog(folder)
        self.opening = Opening(self.context)
        self.field_keys = FieldKeys(qt)
        self.window = self._make_window()
        qt.aboutToQuit.connect(self._quit)

    def _make_window(self) -> MainWindow:
        window = MainWindow(self.context, self.opening)
        window.language_chosen.connect(self._change_language)
        return window

    def watch_for_crashes(self) -> None:
        """Write down and show from now on what nothing catches."""
        watch_for_crashes(self.window, self.context.theme, self.crash_log, self.context.clock)

    def show_last_fault(self, report: str) -> None:
        """Show what ended the last run, when the window has been painted."""
        from desktop.ui.dialogs.crash import LastRunDialog

        FirstPaint(self.window, lambda: LastRunDialog(report, self.context.theme, self.window).open())

    def _change_language(self, language: str) -> None:
        bench = self.window.workbench  # it is there before its corpus is open
        if bench is not None and not bench.finish():
            return
        self.context.settings.set(language=language)
        self.languages.use(language)
        path = bench.path if bench is not None else None
        self.context = replace(self.context)  # its words are kept in the language in which they were needed first
        old, self.window = self.window, self._make_window()
        old.close()
        old.deleteLater()
        self.watch_for_crashes()
        if path is None:
            self.window.show()
        else:
            self.window.show_with(lambda: self.window.shell.open(path))

    def _quit(self) -> None:
        self.languages.leave()
        self.context.stop()
        self.opening.close()
        self.opening.forget_example()


def import_plainly() -> None:
    """Let modules be imported as Python does.

    PySide6 reads the source of every module that is imported after it, to look for its own `__feature__`, which nothing
    here asks for; Python then keeps those sources: some 30 MB, and a tenth of the time of importing.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
        linecache.clearcache()


def make_qt(arguments: list[str]) -> QApplication:
    """Return Qt's application with our name, icon and high-DPI behaviour."""
    import_plainly()
    share_heap()
    QCoreApplication.setApplicationName("Jianbao")
    QCoreApplication.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("jianbao")
    qt = QApplication(arguments)
    qt.setWindowIcon(QIcon(str(resource("icons/jianbao.png"))))
    return qt


def run(path: Path | None = None, example: bool = False) -> int:
    """Open the window and return the exit status.

    Parameters: `path`, a corpus to open; `example`, whether to open a throw-away copy of the example instead.
    """
    sys.setswitchinterval(SWITCH)
    os.environ["PYPINYIN_NO_PHRASES"] = "true"  # its 2.5 MB of phrases hold every thread up; characters suffice here
    qt = make_qt(sys.argv[:1])
    application = Application(qt, configuration_folder())
    application.watch_for_crashes()
    last_fault = application.crash_log.take()
    application.crash_log.watch_process()
    window = application.window
    if example:
        window.show_with(window.shell.open_example)
    elif path is not None:
        window.show_with(lambda: window.shell.open(path))
    else:
        window.show()
    if last_fault:
        application.show_last_fault(last_fault)
    status = qt.exec()
    application.crash_log.end_well()
    return status
