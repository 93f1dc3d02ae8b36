"""Actions, menus and the tool bar, made from the table of commands."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop.ui.commands.command import Command, Menu, Needs
from desktop.ui.icons import icon
from desktop.ui.keys import cap_text, key_text
from desktop.ui.theme import Theme

if TYPE_CHECKING:  # the tool bar comes with the corpus, after the first paint
    from desktop.ui.commands.tool_bar import ToolButton

Met = Callable[[], tuple[Container[Needs], Container[Needs]]]
"""Which needs are met now, and of which of them a command may write."""


class Actions(QObject):
    """One QAction for each command; the only place where commands meet Qt's actions."""

    def __init__(self, commands: Iterable[Command], met: Met, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._met, self._theme, self._window = met, theme, parent
        self._running = False
        self._enabled: dict[str, bool] = {}
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
        return _is_possible(command, *self._met())

    def run(self, identity: str) -> None:
        """Do a command if it is possible now."""
        command = self.commands[identity]
        if self.is_possible(command):
            self._running = True  # a step emits several signals, of which each would look at every action
            try:
                command.run()
            finally:
                self._running = False
        self.refresh()

    def refresh(self) -> None:
        """Enable and check every action as things stand; while a command runs, once when it is done."""
        if self._running:
            return
        needs, writable = self._met()
        for identity, command in self.commands.items():
            action, possible = self.actions[identity], _is_possible(command, needs, writable)
            if self._enabled.get(identity) is not possible:  # telling Qt costs more than looking
                self._enabled[identity] = possible
                action.setEnabled(possible)
            if command.checked is not None:
                action.setChecked(possible and command.checked())

    # ── what is made of them ──

    def fill(self, bar: QMenuBar, titles: dict[Menu, str]) -> None:
        """Fill the menu bar."""
        for menu, title in titles.items():
            self._fill_menu(bar.addMenu(title), menu)

    def _fill_menu(self, target: QMenu, menu: Menu) -> None:
        inner: dict[str, QMenu] = {}
        for command in self.commands.values():
            if command.menu is not menu:
                continue
            if command.rule:
                target.addSeparator()
            if command.within and command.within not in inner:
                inner[command.within] = target.addMenu(command.within)
            inner.get(command.within, target).addAction(self.actions[command.id])

    def context_menu(self, first: Menu, others: dict[Menu, str]) -> QMenu:
        """Return a menu with the commands of one menu. Parameters: `others`, the titles of menus to have inside it."""
        target = QMenu(self._window)
        target.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_menu(target, first)
        for menu, title in others.items():
            target.addSeparator()
            self._fill_menu(target.addMenu(title), menu)
        return target

    def tool_button(self, identity: str, *, primary: bool = False, boxed: bool = False) -> ToolButton:
        """Return a button that shows a command's icon, word and key."""
        from desktop.ui.commands.tool_bar import ToolButton

        command, action = self.commands[identity], self.actions[identity]
        key = cap_text(command.keys[0]) if command.keys else ""
        word = command.short or (command.text.rstrip("…") if primary or boxed else "")
        return ToolButton(command.icon, word, key, action, self._theme, primary=primary, boxed=boxed)

    def sheet(self) -> list[tuple[Menu, str, str]]:
        """Return menu, text and keys of every command that has a key, for the shortcut sheet."""
        return [
            (command.menu, command.text, " / ".join(dict.fromkeys(map(key_text, command.keys))))
            for command in self.commands.values()
            if command.keys
        ]


def _is_possible(command: Command, needs: Container[Needs], writable: Container[Needs]) -> bool:
    return command.needs in needs and (not command.writes or command.needs in writable) and command.possible()
