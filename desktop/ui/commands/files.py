"""Commands of the program: corpora, importing, exporting, settings, help."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from desktop.ui.commands.command import Command, Menu, Needs


class Shell(Protocol):
    """The main window, as far as these commands need it."""

    def new_corpus(self) -> None:
        """Ask for a file and make a corpus there."""
        ...

    def choose_corpus(self) -> None:
        """Ask for a corpus and open it."""
        ...

    def open_example(self) -> None:
        """Open a throw-away copy of the example corpus."""
        ...

    def close_corpus(self) -> bool:
        """Close the corpus, unless what is being typed can't be saved, and show the welcome; returns whether it did."""
        ...

    def import_pages(self) -> None:
        """Ask for files or a folder and import them."""
        ...

    def export_dataset(self) -> None:
        """Ask what to export and export it."""
        ...

    def back_up(self) -> None:
        """Make a backup now."""
        ...

    def restore_backup(self) -> None:
        """Choose a backup and restore it."""
        ...

    def check_corpus(self) -> None:
        """Check the open corpus thoroughly."""
        ...

    def show_settings(self) -> None:
        """Show the settings."""
        ...

    def show_palette(self) -> None:
        """Show the command palette."""
        ...

    def show_shortcuts(self) -> None:
        """Show the shortcut sheet."""
        ...

    def show_about(self) -> None:
        """Show the version, licences and credits."""
        ...

    def quit(self) -> None:
        """Close the window."""
        ...


class FileCommands(QObject):
    """What the program itself can do."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell

    def commands(self) -> tuple[Command, ...]:
        """Return the rows of the file and help menus."""
        shell, corpus = self._shell, Needs.CORPUS

        def row(identity: str, menu: Menu, text: str, run: Callable[[], object], *keys: str, **more: object) -> Command:
            return Command(identity, menu, text, run, keys, **{"needs": Needs.NOTHING, **more})  # type: ignore[arg-type]

        return (
            row("new_corpus", Menu.FILE, self.tr("New corpus…"), shell.new_corpus, "Ctrl+N", icon="database"),
            row("open_corpus", Menu.FILE, self.tr("Open corpus…"), shell.choose_corpus, "Ctrl+O", icon="folder"),
            row(
                "close_corpus",
                Menu.FILE,
                self.tr("Close corpus"),
                shell.close_corpus,
                "Ctrl+W",
                icon="close",
                needs=corpus,
            ),
            row(
                "import",
                Menu.FILE,
                self.tr("Import pages…"),
                shell.import_pages,
                "Ctrl+I",
                icon="import",
                needs=corpus,
                writes=True,
                rule=True,
            ),
            row(
                "export",
                Menu.FILE,
                self.tr("Export a dataset…"),
                shell.export_dataset,
                "Ctrl+Shift+E",
                icon="export",
                needs=corpus,
            ),
            row("back_up", Menu.FILE, self.tr("Back up now"), shell.back_up, needs=corpus, writes=True, rule=True),
            row("restore_backup", Menu.FILE, self.tr("Restore a backup…"), shell.restore_backup),
            row("check_corpus", Menu.FILE, self.tr("Check the corpus…"), shell.check_corpus, needs=corpus),
            row("settings", Menu.FILE, self.tr("Settings…"), shell.show_settings, "Ctrl+,", icon="settings", rule=True),
            row("quit", Menu.FILE, self.tr("Quit"), shell.quit, "Ctrl+Q", rule=True),
            row("palette", Menu.HELP, self.tr("All commands…"), shell.show_palette, "Ctrl+K", icon="command"),
            row("shortcuts", Menu.HELP, self.tr("Keyboard shortcuts"), shell.show_shortcuts, "F1", "?", icon="help"),
            row("example", Menu.HELP, self.tr("Example corpus"), shell.open_example, "Ctrl+E", icon="book", rule=True),
            row("about", Menu.HELP, self.tr("About Jianbao"), shell.show_about, icon="info"),
        )
