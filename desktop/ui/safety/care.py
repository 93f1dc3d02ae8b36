"""What keeps the open corpus safe: a check when it is opened, a backup each day, restoring, and the notes about it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.ui.safety.daily_backup import DailyBackup
from desktop.ui.safety.notices import Notice
from desktop.ui.safety.upkeep import Upkeep

if TYPE_CHECKING:
    from desktop.corpus.remark import Remark
    from desktop.corpus.rotation import Backup
    from desktop.corpus.synchronised import Service
    from desktop.ui.jobs import Job
    from desktop.ui.main_window import MainWindow
    from desktop.ui.session import Session

_DAMAGED, _SYNCHRONISED, _RESTORED, _EXAMPLE = "damaged", "synchronised", "restored", "example"


class Care(QObject):
    """Looks after the corpus of a main window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._context = window, window.context
        self._session: Session | None = None
        self._daily: DailyBackup | None = None
        self._tidying: Upkeep | None = None

    # ── the open corpus ──

    def attach(self, session: Session) -> None:
        """Look after a corpus that was opened just now. Its panes stand already."""
        self._session = session
        if self._daily is not None:
            self._daily.deleteLater()
            self._daily = None
        if self._tidying is not None:
            self._tidying.deleteLater()
        self._tidying = Upkeep(session, self._context.upkeep, self)
        if session.corpus.refusal is not None:
            self._tell_damage()
        session.refused.connect(self._tell_damage)
        if self._window.opening.is_example(session.corpus.path):
            self._tell_example()
            return
        self._daily = DailyBackup(
            session, self._context.upkeep, self._context.clock, lambda: self._context.settings.backup_folder, self
        )
        self._daily.made.connect(self._backed_up)
        self._daily.failed.connect(self._not_backed_up)
        self._check_quickly(session)
        self._warn_of_service(session.corpus.path)

    def _tell_example(self) -> None:
        bench = self._window.workbench
        if bench is None:
            return
        sentence = self.tr(
            "This is the example: try anything. It is thrown away when you quit, unless you keep a copy of it."
        )
        keep = (self.tr("Keep a copy…"), self._window.shell.keep_example, False)
        bench.notices.show_notice(Notice(_EXAMPLE, "info", sentence, (keep, (self.tr("Close"), lambda: None, True))))

    def _is_present(self, session: Session) -> bool:
        return self._session is session and self._window.opening.session is session

    def _check_quickly(self, session: Session) -> None:
        path = session.corpus.path

        def work(_job: Job) -> tuple[Remark, ...]:
            from desktop.corpus.check import check_file

            return check_file(path)

        # What keeps the check from being made keeps the curator from nothing: an edit would say it
        self._context.upkeep.start(work, lambda findings: self._judge(session, findings))

    def _judge(self, session: Session, findings: tuple[Remark, ...]) -> None:
        """Change the corpus no more when its file is damaged; a row that can't be read harms no other one."""
        from desktop.corpus.errors import DamagedFile
        from desktop.corpus.remark import FileRemark

        broken = [finding for finding in findings if isinstance(finding, FileRemark)]
        if broken and self._is_present(session):
            session.refuse(DamagedFile(session.corpus.path, broken[0].detail))

    def _tell_damage(self) -> None:
        bench = self._window.workbench
        if bench is None:
            return
        sentence = self.tr(
            "“%1” is damaged. It can still be read, but nothing is written to it any more, so that nothing gets worse. "
            "Restore a backup: it says first what would be missing."
        )
        bench.notices.show_notice(
            Notice(
                _DAMAGED,
                "error",
                sentence.replace("%1", bench.path.name),
                (
                    (self.tr("Restore a backup…"), self.restore, False),
                    (self.tr("What is wrong?"), self.check, False),
                ),
            )
        )
        self._window.show_writable()

    # ── a service that synchronises the folder ──

    def _warn_of_service(self, path: Path) -> None:
        from desktop.corpus.synchronised import service_of

        service = service_of(path)
        bench = self._window.workbench
        if service is None or bench is None or str(path) in self._context.settings.values.synchronised:
            return
        sentence = self.tr(
            "“%1” lies in a folder that %2 synchronises: it may copy the corpus by halves, or bring an old one back. "
            "Close it, move it to a folder that stays on this computer, and open it there. Backups may go to %2."
        )
        bench.notices.show_notice(
            Notice(
                _SYNCHRONISED,
                "warning",
                sentence.replace("%1", path.name).replace("%2", self._name(service)),
                (
                    (self.tr("Settings…"), self._window.shell.show_settings, False),
                    (self.tr("I understand"), lambda: self._understood(path), True),
                ),
            )
        )

    def _name(self, service: Service) -> str:
        from desktop.corpus.synchronised import Service

        return {
            Service.ONEDRIVE: self.tr("OneDrive"),
            Service.ICLOUD: self.tr("iCloud Drive"),
            Service.DROPBOX: self.tr("Dropbox"),
            Service.GOOGLE_DRIVE: self.tr("Google Drive"),
            Service.NUTSTORE: self.tr("Nutstore"),
            Service.BAIDU: self.tr("Baidu Netdisk"),
            Service.BOX: self.tr("Box"),
            Service.WPS: self.tr("WPS Cloud"),
            Service.WEIYUN: self.tr("Weiyun"),
        }[service]

    def _understood(self, path: Path) -> None:
        known = self._context.settings.values.synchronised
        self._context.settings.set(synchronised=(*known, str(path)))

    # ── backups ──

    def back_up(self) -> None:
        """Make a backup of the open corpus now, in the background, and say when it is there."""
        if self._daily is None:
            self._window.status.complain(self.tr("The example is a throw-away copy: there is nothing to back up."))
            return
        self._daily.make_now()

    def _backed_up(self, backup: Backup) -> None:
        self._window.status.say(self.tr("Backed up to %1").replace("%1", str(backup.path)))

    def _not_backed_up(self, failure: Exception) -> None:
        from desktop.corpus.errors import CorpusError, DamagedFile

        if isinstance(failure, DamagedFile) and self._session is not None:
            self._session.refuse(failure)
        if not isinstance(failure, CorpusError):
            raise failure
        self._window.status.complain(self._context.phrases.say_failure(failure))

    # ── restoring and checking ──

    def restore(self, path: Path | None = None) -> None:
        """Let a backup be chosen and put in the place of a corpus: the open one, or that of a path, or ask for one."""
        bench = self._window.workbench
        path = path or (bench.path if bench is not None else None)
        if path is None:
            self._window.shell.ask_for_corpus(self.tr("Corpus to restore"), self.restore)
            return
        from desktop.ui.dialogs.restoring import RestoreDialog

        context = self._context
        folder = context.settings.backup_folder
        dialog = RestoreDialog(path, folder, context.upkeep, context.theme, context.phrases, self._window)
        dialog.restore_requested.connect(lambda backup: self._restore(path, backup, dialog.accept, dialog.fail))
        dialog.open()

    def _restore(self, path: Path, backup: Path, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        from desktop.corpus.schema import real_path

        window, clock = self._window, self._context.clock
        was_open = window.workbench is not None and real_path(window.workbench.path) == real_path(path)
        if was_open and not window.shell.close_corpus():
            failed(self.tr("What you are typing can't be saved: leave it with Esc, then restore the backup."))
            return

        def work(_job: Job) -> Path | None:
            from desktop.corpus.restoring import restore

            return restore(path, backup, clock)

        def restored(kept: Path | None) -> None:
            done()
            window.shell.open(path, lambda _session: self._tell_restored(backup, kept))

        def not_restored(failure: Exception) -> None:
            failed(self._context.phrases.say_failure(failure))
            if was_open:
                window.shell.open(path)

        self._context.upkeep.start(work, restored, not_restored)

    def _tell_restored(self, backup: Path, kept: Path | None) -> None:
        bench = self._window.workbench
        if bench is None:
            return
        from desktop.corpus.backups import moment_of
        from desktop.ui.dialogs.backup_list import BackupsModel

        at = moment_of(backup)
        when = BackupsModel().moment(at) if at is not None else f"“{backup.name}”"
        sentence = self.tr("The backup of %1 is restored.").replace("%1", when)
        if kept is not None:
            sentence += self.tr(" The file as it was before is kept as “%1”.").replace("%1", kept.name)
        bench.notices.show_notice(Notice(_RESTORED, "info", sentence, ((self.tr("Close"), lambda: None, True),)))

    def check(self) -> None:
        """Check the open corpus thoroughly, in the background."""
        from desktop.ui.dialogs.checking import CheckDialog

        session, context = self._session, self._context
        bench = self._window.workbench
        if bench is None or session is None:
            return
        dialog = CheckDialog(bench.path, context.upkeep, context.theme, context.phrases, self._window)
        dialog.found.connect(lambda findings: self._judge(session, findings))
        dialog.restore_requested.connect(self.restore)
        dialog.open()
