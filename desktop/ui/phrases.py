"""Sentences of the lower layers in the curator's language."""

from PySide6.QtCore import QObject

from desktop.page.sentence import fill


class Phrases(QObject):
    """Translates the English templates that steps, problems and failures carry."""

    def say(self, text: str, arguments: tuple[str, ...] | list[str] = ()) -> str:
        """Return a template in the curator's language with its places filled.

        Parameters: `text`, English with %1, %2…; a template that no catalogue knows is shown in English.
        """
        return fill(self.tr(text), tuple(arguments))
