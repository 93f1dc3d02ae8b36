"""Asking once who the curator is."""

import getpass
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.dialogs.dialog import Dialog
from desktop.ui.settings import Settings
from desktop.ui.theme import Theme


class CuratorDialog(Dialog):
    """Asks for the name that steps carry; it can be changed in the settings.

    Parameters: `then`, called once there is a name.
    """

    def __init__(
        self, settings: Settings, theme: Theme, then: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.entitle(self.tr("Who is working here?"))
        self._settings, self._then = settings, then
        self.add_words(self.tr("Every step is kept with its curator's name. You can change it in the settings."))
        self._name = QLineEdit(_system_name())
        self._name.setAccessibleName(self.tr("Your name"))
        self._name.setPlaceholderText(self.tr("Your name"))
        self._name.selectAll()
        self.body.addWidget(self._name)
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        self._ok = self.add_button(self.tr("Continue"), primary=True)
        self._ok.clicked.connect(self._take)
        self._name.textChanged.connect(self._enable)
        self._enable()
        self.setMinimumWidth(theme.size(420))
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enable(self) -> None:
        self._ok.setEnabled(bool(self._name.text().strip()))

    def _take(self) -> None:
        self._settings.set(curator=" ".join(self._name.text().split()))
        self.accept()
        self._then()


def _system_name() -> str:
    """Return the name that the system knows the user by, empty where it knows none."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return ""
