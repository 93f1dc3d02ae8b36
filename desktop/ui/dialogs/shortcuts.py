"""The shortcut sheet: every key, made from the table of commands."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.dialogs.dialog import Dialog
from desktop.ui.theme import Theme, Type

_COLUMNS = 2


class ShortcutSheet(Dialog):
    """Keys by menu in two columns, with a field that finds some of them.

    Parameters: `rows`, (menu, text, keys) of every command that has a key, in the order of the menus.
    """

    def __init__(self, rows: Iterable[tuple[str, str, str]], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.entitle(self.tr("Keyboard shortcuts"))
        self._groups: dict[str, list[tuple[QWidget, str]]] = {}
        self._titles: dict[str, QWidget] = {}
        self._find = QLineEdit()
        self._find.setPlaceholderText(self.tr("Find a command or a key"))
        self._find.setAccessibleName(self.tr("Find a command or a key"))
        self._find.setClearButtonEnabled(True)
        self._find.textChanged.connect(self._filter)
        self.body.addWidget(self._find)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Keys"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        columns = self._columns(list(rows), self._room(parent))
        area.setWidget(columns)
        area.setMinimumWidth(columns.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
        self.body.addWidget(area, 1)
        self.add_button(self.tr("Close"), primary=True).clicked.connect(self.accept)
        self.resize(self.minimumSizeHint().width(), theme.size(600))

    def title(self, group: str) -> str:
        """Return a menu's title without its mnemonic."""
        return {
            "file": self.tr("File"),
            "edit": self.tr("Edit"),
            "page": self.tr("Page"),
            "article": self.tr("Article"),
            "block": self.tr("Block"),
            "label": self.tr("Label"),
            "view": self.tr("View"),
            "help": self.tr("Help"),
        }.get(group, group)

    def _room(self, parent: QWidget | None) -> int:
        """Return how wide the sheet may be, in pixels: no wider than the window that it belongs to."""
        return parent.width() if parent is not None else self.screen().availableSize().width()

    def _columns(self, rows: list[tuple[str, str, str]], room: int) -> QWidget:
        """Return all groups, in one column where two are wider than the room."""
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, self.theme.size(12), 0)
        row.setSpacing(self.theme.size(40))
        groups: dict[str, list[tuple[str, str]]] = {}
        for group, text, keys in rows:
            groups.setdefault(str(group), []).append((text, keys))
        made = [(self._group(group, commands), commands) for group, commands in groups.items()]
        widest = max((widget.sizeHint().width() for widget, _ in made), default=0)
        columns = [QVBoxLayout() for _ in range(max(1, min(_COLUMNS, room // (widest + self.theme.size(50)))))]
        heights = [0] * len(columns)
        for widget, commands in made:
            shortest = heights.index(min(heights))
            columns[shortest].addWidget(widget)
            heights[shortest] += len(commands) + 2
        for column in columns:
            column.setSpacing(self.theme.size(8))  # else it has that of the row
            column.addStretch(1)
            row.addLayout(column, 1)
        return body

    def _group(self, group: str, commands: list[tuple[str, str]]) -> QWidget:
        body = QWidget()
        body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, self.theme.size(16))
        grid.setColumnStretch(0, 1)
        title = QLabel(self.title(group))
        title.setFont(self.theme.font(Type.CARD))
        grid.addWidget(title, 0, 0, 1, 2)
        entries = self._groups.setdefault(group, [])
        self._titles[group] = body
        for number, (text, keys) in enumerate(commands, 1):
            label, cap = QLabel(text), QLabel(keys)
            label.setAccessibleName(f"{text}: {keys}")
            cap.setFont(self.theme.font(Type.KEYCAP))
            colours = self.theme.colours
            frame = f"background: {colours.raised}; border: 1px solid {colours.border}"
            cap.setStyleSheet(f"{frame}; border-radius: 4px; padding: 1px 5px;")
            grid.addWidget(label, number, 0)
            grid.addWidget(cap, number, 1, Qt.AlignmentFlag.AlignRight)
            entries += [(label, f"{text} {keys}"), (cap, f"{text} {keys}")]
        return body

    def _filter(self, text: str) -> None:
        """Show only what holds the text, and only groups that still have something to show."""
        sought = text.strip().casefold()
        for group, entries in self._groups.items():
            for widget, described in entries:
                widget.setVisible(sought in described.casefold())
            self._titles[group].setVisible(any(sought in described.casefold() for _, described in entries))
