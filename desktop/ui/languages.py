"""The languages of the window: English in the source, Chinese in a catalogue."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.assets import resource

LANGUAGES = ("en", "zh_CN")


def chosen_language(setting: str) -> str:
    """Return `en` or `zh_CN` for a setting, of which `system` means the system's first language."""
    if setting in LANGUAGES:
        return setting
    return (
        "zh_CN" if QLocale.system().uiLanguages()[:1] and QLocale.system().uiLanguages()[0].startswith("zh") else "en"
    )


class Languages:
    """The translators in force; dialog buttons follow too."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self.current = "en"

    def use(self, setting: str) -> None:
        """Speak a language from now on; windows have to be made anew."""
        self.leave()
        self.current = chosen_language(setting)
        QLocale.setDefault(QLocale(self.current))
        names = ["jianbao_en"] if self.current == "en" else ["qtbase_zh_CN", "jianbao_zh_CN"]
        self._translators = [translator for name in names if (translator := self._load(name)) is not None]
        for translator in self._translators:
            self._application.installTranslator(translator)

    def leave(self) -> None:
        """Take the translators out of the application again."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []

    @staticmethod
    def _load(name: str) -> QTranslator | None:
        translator = QTranslator()
        if name.startswith("qtbase"):
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        else:
            folder = str(resource("translations"))
        return translator if translator.load(f"{folder}/{name}.qm") else None
