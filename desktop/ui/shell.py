"""What the program's own commands do: corpora, importing, exporting, dialogs."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from desktop.ui.first_paint import FirstPaint

if TYPE_CHECKING:
    from desktop.corpus.errors import CorpusError
    from desktop.ui.jobs import Job
    from desktop.ui.main_window import MainWindow
    from desktop.ui.safety.care import Care
    from desktop.ui.session import Session


class Shell(QObject):
    """Carries out the file and help commands of a main window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._context = window.context
        self._opening = window.opening

    # ── corpora ──

    def new_corpus(self) -> None:
        """Ask for a file and make a corpus there."""
        self._ask(self.tr("New corpus"), save=True, then=lambda path: self.create(path))

    def choose_corpus(self) -> None:
        """Ask for a corpus and open it."""
        self._ask(self.tr("Open corpus"), save=False, then=lambda path: self.open(path))

    def open_or_choose(self, path: Path | None) -> None:
        """Open a corpus, or ask for one."""
        if path is None:
            self.choose_corpus()
        else:
            self.open(Path(path))

    def ask_for_corpus(self, title: str, then: Callable[[Path], None]) -> None:
        """Ask for the file of a corpus, which need not be one that can be read."""
        self._ask(title, save=False, then=then)

    def _ask(self, title: str, *, save: bool, then: Callable[[Path], None]) -> None:
        from desktop.ui.file_dialog import FileDialog

        dialog = FileDialog(self._window, title, "", self.tr("Corpus (*.db)"))
        dialog.setFileMode(QFileDialog.FileMode.AnyFile if save else QFileDialog.FileMode.ExistingFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave if save else QFileDialog.AcceptMode.AcceptOpen)
        if save:
            dialog.setDefaultSuffix("db")
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.open()

    def create(self, path: Path, then: Callable[[Session], None] | None = None) -> None:
        """Make a new corpus and show it; an existing file of that name is never overwritten."""
        path = path.absolute()

        def made(session: Session) -> None:
            self._window.show_corpus(path)
            self._attach(session, then)

        def start() -> None:
            if self._finished():
                self._opening.create(path, made, self._failed)

        self._with_curator(start)

    def open(self, path: Path, then: Callable[[Session], None] | None = None) -> None:
        """Show a corpus: its queue at once, the rest when it is open."""
        path = path.absolute()
        if self._opening.corpus is not None and self._opening.corpus.path == path:
            return
        if self._opening.is_example(path):  # a look at the example needs no name
            self._open(path, then)
        else:
            self._with_curator(lambda: self._open(path, then))

    def _open(self, path: Path, then: Callable[[Session], None] | None) -> None:
        from desktop.corpus.errors import CorpusError
        from desktop.corpus.queue import summary
        from desktop.corpus.schema import SCHEMA_VERSION

        try:
            current = summary(path).schema_version == SCHEMA_VERSION
        except CorpusError as failure:
            self._failed(failure, path)
            return
        if not self._finished():
            return
        self._opening.close()
        if not current and self._window.workbench is not None:
            self._window.show_welcome()  # what is shown of the one that was open can't be read any more
        bench = self._window.show_corpus(path) if current else None

        def opened(session: Session) -> None:
            if not current:  # an older corpus was brought up to date first
                self._window.show_corpus(path)
            self._attach(session, then)

        def start() -> None:
            if self._window.workbench is bench:  # else something else was opened or closed meanwhile
                self._opening.open(path, opened, lambda failure: self._not_opened(failure, path))

        # The store takes longer to import than the window to paint, and would keep it from painting
        FirstPaint(self._window.centralWidget() or self._window, start)

    def _attach(self, session: Session, then: Callable[[Session], None] | None) -> None:
        bench = self._window.workbench
        assert bench is not None
        if not self._opening.is_example(session.corpus.path):
            self._context.settings.remember_corpus(session.corpus.path, self._context.clock())

        def built() -> None:
            self.care.attach(session)
            if then is not None:
                then(session)

        bench.attach(session, built)

    def _not_opened(self, failure: Exception, path: Path) -> None:
        self._window.show_welcome()
        self._failed(failure, path)

    def _with_curator(self, then: Callable[[], None]) -> None:
        if self._context.settings.values.curator:
            then()
            return
        from desktop.ui.dialogs.curator import CuratorDialog

        CuratorDialog(self._context.settings, self._context.theme, then, self._window).open()

    def _failed(self, failure: Exception, path: Path | None = None) -> None:
        from desktop.corpus.errors import CorpusError
        from desktop.ui.dialogs.crash import CrashDialog

        if isinstance(failure, CorpusError):
            self._warn(self._context.phrases.say_failure(failure), self._restorable(failure, path))
        else:
            CrashDialog(failure, self._context.theme, self._window).open()

    def _restorable(self, failure: CorpusError, path: Path | None) -> Path | None:
        """Return the path of a corpus that is lost or can't be read if there is a backup of it."""
        from desktop.corpus.backups import backups_of
        from desktop.corpus.errors import Damaged, NotACorpus, Vanished

        if path is None or not isinstance(failure, (Damaged, NotACorpus, Vanished)):
            return None
        return path if backups_of(path, self._context.settings.backup_folder) else None

    def _warn(self, sentence: str, restorable: Path | None) -> None:
        """Show a sentence that has to be read. Parameters: `restorable`, a corpus of which there is a backup."""
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Jianbao"), sentence, parent=self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if restorable is not None:
            restore = box.addButton(self.tr("Restore a backup…"), QMessageBox.ButtonRole.AcceptRole)
            restore.clicked.connect(lambda: self.care.restore(restorable))
            box.addButton(QMessageBox.StandardButton.Close)
            box.setDefaultButton(restore)
        box.open()

    def open_example(self) -> None:
        """Open a throw-away copy of the example corpus."""
        path = self._opening.example()
        if self._opening.corpus is None or self._opening.corpus.path != path:
            self._open(path, None)

    def keep_example(self) -> None:
        """Ask for a file, copy the example there as it is now, and open the copy."""
        self._ask(self.tr("Keep the example as"), save=True, then=self._copy_example)

    def _copy_example(self, target: Path) -> None:
        bench = self._window.workbench
        if bench is None or not bench.finish():  # what is being typed is to be in the copy
            return
        path, corpus_id = bench.path, self._context.new_id()

        def work(_job: Job) -> None:
            from desktop.corpus.copying import copy_corpus

            copy_corpus(path, target, corpus_id)

        self._context.jobs.start(work, lambda _done: self.open(target), lambda failure: self._failed(failure, target))

    def close_corpus(self) -> bool:
        """Close the corpus, unless what is being typed can't be saved, and show the welcome; returns whether it did."""
        if not self._finished():
            return False
        self._window.show_welcome()
        self._opening.close()
        return True

    def _finished(self) -> bool:
        return self._window.workbench is None or self._window.workbench.finish()

    # ── safety ──

    @cached_property
    def care(self) -> Care:
        """What keeps the open corpus safe."""
        from desktop.ui.safety.care import Care

        return Care(self._window)

    def back_up(self) -> None:
        """Make a backup now."""
        self.care.back_up()

    def restore_backup(self) -> None:
        """Choose a backup and restore it."""
        self.care.restore()

    def check_corpus(self) -> None:
        """Check the open corpus thoroughly."""
        self.care.check()

    # ── importing and exporting ──

    def dropped(self, paths: list[Path]) -> None:
        """Open a dropped corpus, or import dropped dumps; without a corpus ask where the new one goes first."""
        if len(paths) == 1 and paths[0].suffix == ".db":
            self.open(paths[0])
        elif self._opening.session is None:
            self._ask(
                self.tr("New corpus for these pages"),
                save=True,
                then=lambda path: self.create(path, lambda _session: self.import_paths(paths)),
            )
        else:
            self.import_paths(paths)

    def import_pages(self) -> None:
        """Ask for a folder or files and import them."""
        self.import_paths([])

    def import_paths(self, paths: list[Path]) -> None:
        """Import files and folders; an empty list asks for them first."""
        from desktop.ui.dialogs.importing import ImportDialog

        session = self._opening.session
        if session is None:
            return
        dialog = ImportDialog(session, self._context.jobs, self._context.theme, self._context.phrases, self._window)
        dialog.page_requested.connect(session.open_page)
        dialog.open()
        dialog.start(paths)

    def export_dataset(self) -> None:
        """Ask what to export and export it."""
        from desktop.ui.dialogs.export import ExportDialog

        bench = self._window.workbench
        if bench is None or not bench.is_ready:
            return
        ExportDialog(
            bench.session,
            bench.queue.filter(),
            self._context.jobs,
            self._context.settings,
            self._context.theme,
            self._context.phrases,
            self._context.clock,
            self._window,
        ).open()

    # ── settings and help ──

    def show_settings(self) -> None:
        """Show the settings."""
        from desktop.ui.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self._context.settings, self._context.theme, self._window)
        dialog.language_changed.connect(self._window.language_chosen)
        dialog.curator_changed.connect(self._rename_curator)
        dialog.open()

    def _rename_curator(self, name: str) -> None:
        """Let the steps from now on carry another name."""
        if self._opening.session is not None:
            self._opening.session.set_curator(name)
        self._window.status.set_curator(name)

    def show_palette(self) -> None:
        """Show the command palette."""
        from desktop.ui.palette import CommandPalette

        CommandPalette(self.tr("Command"), self._window.commands, self._context.theme, self._window).open_over(
            self._window
        )

    def show_shortcuts(self) -> None:
        """Show the shortcut sheet."""
        from desktop.ui.dialogs.shortcuts import ShortcutSheet

        ShortcutSheet(self._window.commands.sheet(), self._context.theme, self._window).open()

    def show_about(self) -> None:
        """Show the version, licences and credits."""
        from desktop.ui.dialogs.about import AboutDialog

        AboutDialog(self._context.theme, self._window).open()

    def quit(self) -> None:
        """Close the window."""
        self._window.close()
