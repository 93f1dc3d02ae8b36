"""The popup that tells why the current block and its article are what they are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.parsing.tagger import learned_weights
from desktop.ui.names import Names
from desktop.ui.picker.key_hints import KeyHints
from desktop.ui.picker.popup import Popup
from desktop.ui.raw.pane import RawPane
from desktop.ui.session import Session
from desktop.ui.theme import Theme, Type
from desktop.ui.why.account import Account, Accounts
from desktop.ui.why.section import Section

_WIDTH = 384
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class WhyPopup(Popup):
    """How sure the parser is of the current block and its article, and the cues it went by.

    It stands beside the raw page and follows the arrows from block to block.

    Parameters: `session`; `raw`, the raw page, beside whose current row it opens.
    """

    def __init__(self, session: Session, raw: RawPane, names: Names, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._session, self._raw = session, raw
        self._accounts = Accounts(names, learned_weights().confidence, self)
        self._told: tuple[Account, ...] = ()
        s = theme.size
        self._title = QLabel(self.tr("Why?"), self)
        self._title.setFont(theme.font(Type.CARD))
        self._title.setContentsMargins(s(12), s(10), s(12), s(4))
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        keys = (("↑↓", self.tr("Another block")), ("Esc", self.tr("Close")))
        self._keys = KeyHints(theme, keys, self)
        self.content.addWidget(self._title)
        self.content.addWidget(self._area, 1)
        self.content.addWidget(self._keys)
        session.selection_changed.connect(self.refresh)

    @property
    def told(self) -> tuple[Account, ...]:
        """The accounts on show: the block's, then its article's."""
        return self._told

    def open_beside_block(self) -> None:
        """Show the popup beside the current row of the raw page."""
        self.refresh()
        self.open_beside(self._raw, self._top())

    def refresh(self) -> None:
        """Tell about the block that is current now."""
        self._told = self._now()
        if not self._told:
            self.close()
            return
        body = QWidget(self)
        column = QVBoxLayout(body)
        s = self._theme.size
        column.setContentsMargins(s(12), s(4), s(12), s(12))
        column.setSpacing(s(16))
        for account in self._told:
            column.addWidget(Section(account, self._theme, body))
        column.addStretch(1)
        self._area.setWidget(body)
        body.setAutoFillBackground(False)
        self._fit(column)
        sentences = (". ".join((a.title, *a.speaking_for, *a.speaking_against, *a.notes)) for a in self._told)
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(" ".join(sentences))
        if self.isVisible():
            self.place_beside(self._raw, self._top())

    def _now(self) -> tuple[Account, ...]:
        page, selection = self._session.page, self._session.selection
        if page is None or selection.current is None:
            return ()
        block = self._accounts.of_block(page, page.block_by_id[selection.current])
        article = self._session.article
        return (block, self._accounts.of_article(page, article)) if article else (block,)

    def _fit(self, column: QVBoxLayout) -> None:
        """Be as high as the sentences ask, or as the window allows: then they scroll."""
        for label in self.findChildren(QLabel):
            label.ensurePolished()  # the style sheet sets sizes of text, which no layout knows before
        margins = self.content.contentsMargins()
        width = self._theme.size(_WIDTH)
        height = column.totalHeightForWidth(width) + self._title.sizeHint().height() + self._keys.height()
        height += margins.top() + margins.bottom()
        # A bar that was there before would make the text narrower, and so long that it stays
        policy = Qt.ScrollBarPolicy
        fits = height <= self.window().height()
        self._area.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)
        self.resize(width + margins.left() + margins.right(), height)

    def _top(self) -> int:
        view = self._raw.view
        row = view.visualRect(view.currentIndex()).topLeft()
        return view.viewport().mapTo(self._raw, QPoint(0, max(0, row.y()))).y()

    def event(self, event: QEvent) -> bool:
        """Keep the window's shortcuts off: what they would change is being told about."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another block, scroll, or close: by the key that opened it too."""
        key = Qt.Key(event.key())
        bar = self._area.verticalScrollBar()
        if key in _STEPS:
            self._go(_STEPS[key])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            bar.setValue(bar.value() + (1 if key == Qt.Key.Key_PageDown else -1) * bar.pageStep())
        elif key in (Qt.Key.Key_W, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        super().keyPressEvent(event)

    def _go(self, step: int) -> None:
        page, current = self._session.page, self._session.selection.current
        if page is None or current is None:
            return
        place = page.block_index[current] + step
        if 0 <= place < len(page.blocks):
            self._session.select_blocks((page.blocks[place].id,))
