"""The look of the window: palette, type and style sheet made from one theme's colours."""

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop.assets import resource
from desktop.ui.colours import DARK, LIGHT, Colours

SANS = ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "sans-serif")
SERIF = ("Source Han Serif SC", "Songti SC", "Noto Serif CJK SC", *SANS)


class Appearance(StrEnum):
    """Which colours a curator chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Type(StrEnum):
    """The sizes of type that the window uses; see `Theme.font`."""

    KEYCAP = "keycap"
    SECONDARY = "secondary"
    INTERFACE = "interface"
    CARD = "card"
    RAW = "raw"
    READING = "reading"
    HEADLINE = "headline"
    TITLE = "title"


# Logical pixels at 100 %, weight, serif.
_TYPE: dict[Type, tuple[int, QFont.Weight, bool]] = {
    Type.KEYCAP: (11, QFont.Weight.Normal, False),
    Type.SECONDARY: (12, QFont.Weight.Normal, False),
    Type.INTERFACE: (13, QFont.Weight.Normal, False),
    Type.CARD: (14, QFont.Weight.Bold, False),
    Type.RAW: (15, QFont.Weight.Normal, False),
    Type.READING: (16, QFont.Weight.Normal, True),
    Type.HEADLINE: (22, QFont.Weight.Bold, True),
    Type.TITLE: (28, QFont.Weight.Bold, False),
}


@lru_cache(maxsize=256)
def mix(ground: str, colour: str, share: float) -> QColor:
    """Return `ground` with a share (0 to 1) of `colour` in it."""
    a, b = QColor(ground), QColor(colour)
    pairs = ((a.redF(), b.redF()), (a.greenF(), b.greenF()), (a.blueF(), b.blueF()))
    return QColor.fromRgbF(*(x + (y - x) * share for x, y in pairs))


class Theme(QObject):
    """The colours and type in force; `changed` tells every painter to paint again.

    Parameters: `application`; `appearance`, light, dark or the system's; `scale`, the size of text, 1.0 to 2.0.
    """

    changed = Signal()

    def __init__(
        self, application: QApplication, appearance: Appearance = Appearance.SYSTEM, scale: float = 1.0
    ) -> None:
        super().__init__(application)
        self._application = application
        self.appearance = appearance
        self.scale = scale
        self.colours = self._choose()
        self._fonts: dict[tuple[Type, float, float, bool | None], QFont] = {}
        style = QStyleFactory.create("Fusion")
        application.setStyle(style)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    def set(self, *, appearance: Appearance | None = None, scale: float | None = None) -> None:
        """Change the appearance or the size of text at once, in every window."""
        self.appearance = appearance or self.appearance
        self.scale = scale or self.scale
        self.colours = self._choose()
        self._apply()
        self.changed.emit()

    def font(self, kind: Type, *, zoom: float = 1.0, bold: bool | None = None) -> QFont:
        """Return the font of a kind of text, not to be changed; `zoom` multiplies its size, `bold` sets its weight."""
        key = (kind, self.scale, zoom, bold)
        font = self._fonts.get(key)
        if font is None:
            font = self._fonts[key] = self._make_font(kind, zoom, bold)
        return font

    def _make_font(self, kind: Type, zoom: float, bold: bool | None) -> QFont:
        pixels, weight, serif = _TYPE[kind]
        font = QFont()
        font.setFamilies(SERIF if serif else SANS)
        font.setPixelSize(max(8, round(pixels * self.scale * zoom)))
        font.setWeight(weight if bold is None else (QFont.Weight.Bold if bold else QFont.Weight.Normal))
        return font

    def size(self, pixels: float) -> int:
        """Return a length for 100 % as logical pixels at the present size of text."""
        return round(pixels * self.scale)

    def _system_changed(self) -> None:
        if self.appearance is Appearance.SYSTEM:
            self.set()

    def _choose(self) -> Colours:
        dark = self.appearance is Appearance.DARK or (
            self.appearance is Appearance.SYSTEM and QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        )
        return DARK if dark else LIGHT

    def _apply(self) -> None:
        # One sheet put in place of another takes four times as long as none put in its place, and then the other
        self._application.setStyleSheet("")
        self._application.setPalette(palette(self.colours))
        self._application.setFont(self.font(Type.INTERFACE))
        self._application.setStyleSheet(style_sheet(self.colours, self.scale))


def has_chinese_font() -> bool:
    """Say whether some installed font can show Chinese; without one every character is a box."""
    return bool(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))


def palette(colours: Colours) -> QPalette:
    """Return the palette of a theme: Qt's dark mode does nothing on several platforms, ours does."""
    result = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text1,
        QPalette.ColorRole.Base: colours.paper,
        QPalette.ColorRole.AlternateBase: colours.side,
        QPalette.ColorRole.Text: colours.text1,
        QPalette.ColorRole.PlaceholderText: colours.text3,
        QPalette.ColorRole.Button: colours.raised,
        QPalette.ColorRole.ButtonText: colours.text1,
        QPalette.ColorRole.BrightText: colours.error_text,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.ToolTipBase: colours.hint,
        QPalette.ColorRole.ToolTipText: colours.on_hint,
        QPalette.ColorRole.Link: colours.accent_text,
        QPalette.ColorRole.Light: colours.raised,
        QPalette.ColorRole.Midlight: colours.hover,
        QPalette.ColorRole.Mid: colours.border,
        QPalette.ColorRole.Dark: colours.input_border,
        QPalette.ColorRole.Shadow: colours.border,
        QPalette.ColorRole.Accent: colours.accent,
    }
    for role, colour in roles.items():
        result.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.text3))
    return result


def style_sheet(colours: Colours, scale: float) -> str:
    """Return the few style rules that a palette can't say; combo boxes are left alone, a rule takes their arrow.

    Fusion draws the frame of an empty box in a shade of the window, which nobody sees in the dark.
    """
    c = colours
    return f"""
    QToolTip {{ background: {c.hint}; color: {c.on_hint}; border: 0; padding: 4px 8px; }}
    QMenu {{ background: {c.raised}; border: 1px solid {c.border}; padding: 4px; }}
    QMenu::item {{ padding: 5px 24px 5px 12px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {c.selection}; color: {c.text1}; }}
    QMenu::item:disabled {{ color: {c.text3}; }}
    QMenu::separator {{ height: 1px; background: {c.border}; margin: 4px 8px; }}
    QMenuBar {{ background: {c.window}; }}
    QMenuBar::item {{ padding: 5px 10px; background: transparent; border-radius: 4px; }}
    QMenuBar::item:selected {{ background: {c.hover}; }}
    QSplitter::handle {{ background: {c.hairline}; }}
    QPushButton {{ background: {c.raised}; border: 1px solid {c.border}; border-radius: 6px; padding: 5px 12px; }}
    QPushButton[narrow="true"] {{ padding: 5px; }}
    QPushButton:hover {{ background: {c.hover}; }}
    QPushButton:focus {{ border: 2px solid {c.accent}; padding: 4px 11px; }}
    QPushButton:default, QPushButton[primary="true"] {{ background: {c.accent}; color: {c.on_accent};
                 border-color: {c.accent}; }}
    QPushButton:disabled {{ color: {c.text3}; background: {c.window}; border-color: {c.hairline}; }}
    QToolButton {{ border: 2px solid transparent; border-radius: 6px; padding: 3px 6px; }}
    QToolButton:hover {{ background: {c.hover}; }}
    QToolButton:checked {{ background: {c.selection}; color: {c.accent_text}; }}
    QToolButton:focus {{ border-color: {c.accent}; }}
    QLineEdit {{ background: {c.raised}; border: 1px solid {c.input_border}; border-radius: 6px; padding: 4px 8px;
                 selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QLineEdit:focus {{ border: 2px solid {c.accent}; padding: 3px 7px; }}
    QLineEdit[look="field"] {{ background: transparent; color: {c.text1}; border: 0; border-radius: 0;
                 border-bottom: 1px solid {c.hairline}; padding: 3px 4px 2px 4px; }}
    QLineEdit[look="field"]:disabled {{ color: {c.text2}; border-bottom-color: transparent; }}
    QLineEdit[look="field"]:hover:enabled {{ background: {c.hover}; }}
    QLineEdit[look="field"]:focus {{ background: {c.raised}; border: 2px solid {c.accent}; border-radius: 4px;
                 padding: 1px 2px 1px 2px; }}
    QPlainTextEdit[look="block"] {{ background: {c.raised}; border: 1px solid {c.input_border}; border-radius: 6px;
                 padding: 1px; }}
    QPlainTextEdit[look="block"]:focus {{ border: 2px solid {c.accent}; padding: 0; }}
    {_marks(c, scale)}
    QToolBar {{ border: 0; border-bottom: 1px solid {c.hairline}; background: {c.window}; padding: 0; }}
    QAbstractItemView {{ border: 0; outline: 0; }}
    QListView[ground="side"], QWidget[ground="side"] {{ background: {c.side}; }}
    {_labels(c, scale)}
    QProgressBar {{ border: 0; border-radius: 3px; background: {c.border}; max-height: 6px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {c.border}; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {c.input_border}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _marks(colours: Colours, scale: float) -> str:
    """Return the rules of ticks, dots and sliders, which are as large as the text beside them."""
    c, size = colours, round(12 * scale)
    tick = resource(f"marks/tick-{'dark' if c.dark else 'light'}.svg").as_posix()
    return f"""
    QRadioButton::indicator {{ width: {size}px; height: {size}px; border-radius: {size // 2 + 1}px; }}
    QRadioButton::indicator:unchecked {{ background: {c.raised}; border: 1px solid {c.input_border}; }}
    QRadioButton::indicator:checked {{ border: 1px solid {c.accent};
                 background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 {c.on_accent},
                 stop: 0.4 {c.on_accent}, stop: 0.5 {c.accent}, stop: 1 {c.accent}); }}
    QCheckBox::indicator, QListView::indicator {{ width: {size}px; height: {size}px; border-radius: 3px; }}
    QCheckBox::indicator:unchecked, QListView::indicator:unchecked {{ background: {c.raised};
                 border: 1px solid {c.input_border}; }}
    QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {c.accent};
                 border: 1px solid {c.accent}; image: url("{tick}"); }}
    QCheckBox::indicator:disabled, QListView::indicator:disabled {{ border-color: {c.border}; }}
    QCheckBox::indicator:checked:disabled, QListView::indicator:checked:disabled {{ background: {c.text3}; }}
    QSlider {{ min-height: {size + 8}px; }}
    QSlider::groove {{ height: {round(4 * scale)}px; border-radius: {round(2 * scale)}px; }}
    QSlider::sub-page {{ background: {c.border}; border-radius: {round(2 * scale)}px; }}
    QSlider::add-page {{ background: {c.accent}; border-radius: {round(2 * scale)}px; }}
    QSlider::handle {{ background: {c.raised}; border: 2px solid {c.input_border}; width: {size}px;
                 margin: -{size // 2}px 0; border-radius: {size // 2 + 1}px; }}
    QSlider::handle:hover, QSlider::handle:focus {{ border-color: {c.accent}; }}
    QSlider::sub-page:disabled, QSlider::add-page:disabled {{ background: {c.hairline}; }}
    """


def _labels(colours: Colours, scale: float) -> str:
    """Return the rules of labels, which have their size from here: a font set on one is lost with its parent."""
    small, plain, card = (round(_TYPE[kind][0] * scale) for kind in (Type.SECONDARY, Type.INTERFACE, Type.CARD))
    return f"""
    QLabel[tone="secondary"] {{ color: {colours.text2}; font-size: {small}px; }}
    QLabel[tone="label"] {{ color: {colours.text2}; font-size: {plain}px; }}
    QLabel[tone="title"] {{ font-size: {card}px; font-weight: bold; }}
    QLabel[tone="tertiary"] {{ color: {colours.text3}; font-size: {small}px; }}
    """
