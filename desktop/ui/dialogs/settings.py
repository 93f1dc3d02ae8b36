"""The settings: how the window looks, its language, and who the curator is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from desktop.ui.dialogs.backup_folder import BackupFolder
from desktop.ui.dialogs.dialog import Dialog
from desktop.ui.settings import Settings
from desktop.ui.theme import Appearance, Theme

_SCALES = (100, 110, 125, 150, 175, 200)


class SettingsDialog(Dialog):
    """Every change is in force and kept at once, the language when the dialog closes; there is nothing to confirm."""

    language_changed = Signal(str)
    """The window is to speak system, en or zh_CN."""
    curator_changed = Signal(str)
    """The name that steps carry from now on."""

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.entitle(self.tr("Settings"))
        self._settings = settings
        self._appearance, self._scale, self._language = QComboBox(), QComboBox(), QComboBox()
        self._curator = QLineEdit(settings.values.curator)
        self._backups = BackupFolder(settings, theme)
        self._fill()
        form = QFormLayout()
        form.setSpacing(theme.size(12))
        form.addRow(self.tr("&Appearance"), self._appearance)
        form.addRow(self.tr("&Text size"), self._scale)
        form.addRow(self.tr("&Language"), self._language)
        form.addRow(self.tr("&Curator"), self._curator)
        backups = QLabel(self.tr("&Backups"))
        backups.setBuddy(self._backups.choice)
        form.addRow(backups, self._backups)
        self.body.addLayout(form)
        self.add_words(self.tr("Steps that you make carry the curator's name."), "secondary")
        self.add_words(
            self.tr("A backup is made with the first change of each day; those of seven days and four weeks are kept."),
            "secondary",
        )
        self.add_words(self.tr("Another language is spoken as soon as you close the settings."), "secondary")
        self.body.addStretch(1)
        self.add_button(self.tr("Close"), primary=True).clicked.connect(self.accept)
        self._connect()
        self.setMinimumWidth(theme.size(440))

    def _fill(self) -> None:
        values = self._settings.values
        names = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        _fill(self._appearance, names, values.appearance)
        _fill(self._scale, {scale: f"{scale} %" for scale in _SCALES}, round(values.scale * 100))
        # A language is named in itself, so that whoever can't read the other one finds it.
        languages = {"system": self.tr("As the system"), "en": "English", "zh_CN": "简体中文"}
        _fill(self._language, languages, values.language)

    def _connect(self) -> None:
        self._appearance.activated.connect(self._change_appearance)
        self._scale.activated.connect(self._change_scale)
        self._curator.editingFinished.connect(self._change_curator)

    def _change_appearance(self) -> None:
        appearance = self._appearance.currentData()
        self._settings.set(appearance=appearance)
        self.theme.set(appearance=Appearance(appearance))

    def _change_scale(self) -> None:
        scale = self._scale.currentData() / 100
        self._settings.set(scale=scale)
        self.theme.set(scale=scale)

    def done(self, result: int) -> None:
        """Close it, and speak another language from now on if one was chosen: that makes the window anew."""
        language = self._language.currentData()
        changed = language != self._settings.values.language
        if changed:
            self._settings.set(language=language)
        super().done(result)
        if changed:
            self.language_changed.emit(language)

    def _change_curator(self) -> None:
        name = " ".join(self._curator.text().split())
        if name and name != self._settings.values.curator:
            self._settings.set(curator=name)
            self.curator_changed.emit(name)


def _fill(box: QComboBox, choices: dict[str, str] | dict[int, str], chosen: str | int) -> None:
    """Fill a combo box; a value that is not among the choices shows the first."""
    for value, text in choices.items():
        box.addItem(text, value)
    box.setCurrentIndex(max(0, list(choices).index(chosen) if chosen in choices else 0))  # type: ignore[arg-type]
