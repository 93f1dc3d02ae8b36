"""Actions, menus and the tool bar, made from the table of commands."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QSizePolicy, QToolBar, QToolButton, QWidget

from desktop.ui.commands.command import Command, Menu, Needs
from desktop.ui.icons import icon
from desktop.ui.theme import Theme

Possible = Callable[[Needs, bool], bool]
"""Whether what a command needs is there; the second argument says whether it writes."""


def key_text(keys: str) -> str:
    """Return a key in the words of this system, as printed on buttons."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class Actions(QObject):
    """One QAction for each command; the only place where commands meet Qt's actions."""

    def __init__(self, commands: Iterable[Command], possible: Possible, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._possible, self._theme, self._window = possible, theme, parent
        self.commands = {command.id: command for command in commands}
        self.actions = {command.id: self._make(command) for command in self.commands.values()}

    def _make(self, command: Command) -> QAction:
        action = QAction(command.text, self._window)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if command.icon:
            action.setIcon(icon(command.icon, self._theme))
        if command.short:
            action.setIconText(command.short)
        action.setToolTip(self._tip(command))
        action.setCheckable(command.checked is not None)
        action.triggered.connect(lambda: self.run(command.id))
        self._window.addAction(action)
        return action

    @staticmethod
    def _tip(command: Command) -> str:
        return f"{command.text}  {key_text(command.keys[0])}" if command.keys else command.text

    def is_possible(self, command: Command) -> bool:
        """Say whether a command can be done now."""
        return self._possible(command.needs, command.writes) and command.possible()

    def run(self, identity: str) -> None:
        """Do a command if it is possible now."""
        command = self.commands[identity]
        if self.is_possible(command):
            command.run()
        self.refresh()

    def refresh(self) -> None:
        """Enable and check every action as things stand."""
        for identity, command in self.commands.items():
            action = self.actions[identity]
            action.setEnabled(self.is_possible(command))
            if command.checked is not None:
                action.setChecked(action.isEnabled() and command.checked())

    # ── what is made of them ──

    def fill(self, bar: QMenuBar, titles: dict[Menu, str]) -> None:
        """Fill the menu bar."""
        for menu, title in titles.items():
            self._fill_menu(bar.addMenu(title), menu)

    def _fill_menu(self, target: QMenu, menu: Menu) -> None:
        for command in self.commands.values():
            if command.menu is menu:
                if command.rule:
                    target.addSeparator()
                target.addAction(self.actions[command.id])

    def context_menu(self, menus: Iterable[Menu]) -> QMenu:
        """Return a menu with the commands of some menus."""
        target = QMenu(self._window)
        target.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for menu in menus:
            if not target.isEmpty():
                target.addSeparator()
            self._fill_menu(target, menu)
        return target

    def fill_tool_bar(self, bar: QToolBar, groups: Iterable[Iterable[str]]) -> None:
        """Fill the tool bar with groups of commands: icon, word and key."""
        for number, group in enumerate(groups):
            if number:
                bar.addSeparator()
            for identity in group:
                bar.addWidget(self.tool_button(identity))

    def tool_button(self, identity: str) -> QToolButton:
        """Return a button that shows a command's icon, word and key."""
        command, action = self.commands[identity], self.actions[identity]
        button = ToolButton(command.short, key_text(command.keys[0]) if command.keys else "", action, self._theme)
        button.setAccessibleName(command.text)
        return button

    def sheet(self) -> list[tuple[Menu, str, str]]:
        """Return menu, text and keys of every command that has a key, for the shortcut sheet."""
        return [
            (command.menu, command.text, " / ".join(key_text(keys) for keys in command.keys))
            for command in self.commands.values()
            if command.keys
        ]

    @staticmethod
    def spacer() -> QWidget:
        """Return a widget that pushes the rest of a tool bar to the right."""
        widget = QWidget()
        widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        return widget


class ToolButton(QToolButton):
    """A tool button that can lose its word on a narrow window and keeps its key."""

    def __init__(self, word: str, key: str, action: QAction, theme: Theme) -> None:
        super().__init__()
        self._word, self._key = word, key
        self.setDefaultAction(action)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._narrow = False
        self._theme = theme
        action.changed.connect(self._say)
        self._say()

    def set_narrow(self, narrow: bool) -> None:
        """Show or drop the word."""
        self._narrow = narrow
        self._say()

    def _say(self) -> None:
        parts = [self._key] if self._narrow or not self._word else [self._word, self._key]
        self.setText("  ".join(part for part in parts if part))
