"""Asking before a page goes back to its proposal: what would be lost, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.dialogs.dialog import Dialog, words
from desktop.ui.theme import Theme


class RevertDialog(Dialog):
    """Tells what goes when a page is as the parser made it again.

    Parameters: `losses`, a sentence for each kind of thing; `then`, called when the curator agrees.
    """

    def __init__(
        self, losses: Sequence[str], theme: Theme, then: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.entitle(self.tr("Revert this page to the proposal?"))
        self.losses, self._then = tuple(losses), then
        self.add_words(self.tr("The page becomes what the parser made of it. This is taken back:"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.size(12), 0, 0, 0)
        column.setSpacing(theme.size(6))
        for loss in losses:
            column.addWidget(words(f"•  {loss}"))
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setAccessibleName("\n".join(losses))
        self.body.addWidget(area, 1)
        self.add_words(self.tr("Undo brings it back, and every step stays in the history."), "secondary")
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        revert = self.add_button(self.tr("Revert the page"), primary=True)
        revert.clicked.connect(self._agree)
        revert.setFocus(Qt.FocusReason.OtherFocusReason)
        self.resize(theme.size(480), theme.size(220 + 26 * min(len(losses), 10)))

    def _agree(self) -> None:
        self.accept()
        self._then()
