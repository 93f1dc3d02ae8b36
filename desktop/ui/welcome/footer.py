"""The lower edge of the welcome: where the data is, the shortcuts' key, and the other language."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from desktop.ui.theme import Theme


class Footer(QWidget):
    """One quiet line with a button for the language that the window does not speak now."""

    language_chosen = Signal(str)
    """The window is to speak en or zh_CN."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("footer")
        privacy = QLabel(self.tr("Works offline · your data stays on this computer"))
        privacy.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        keys = QLabel(self.tr("All shortcuts: F1"))
        for label in (privacy, keys):
            label.setProperty("tone", "secondary")
        chinese = QLocale().language() == QLocale.Language.Chinese
        # A language is named in itself, so that whoever can't read the other one finds it.
        self._language = QToolButton()
        self._language.setText("English" if chinese else "中文")
        self._language.setAccessibleName(self._language.text())
        self._language.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        other = "en" if chinese else "zh_CN"
        self._language.clicked.connect(lambda: self.language_chosen.emit(other))
        row = QHBoxLayout(self)
        row.addWidget(privacy, 1)
        row.addWidget(keys)
        row.addWidget(self._language)
        self._row = row
        theme.changed.connect(self._style)
        self._style()

    def _style(self) -> None:
        theme, colours = self._theme, self._theme.colours
        self._row.setContentsMargins(theme.size(12), 0, theme.size(12), 0)
        self._row.setSpacing(theme.size(12))
        self.setMinimumHeight(theme.size(32))
        self.setStyleSheet(
            f"#footer {{ background: {colours.window}; border-top: 1px solid {colours.hairline}; }}"
            f"QToolButton {{ padding: 1px 6px; }}"
        )
