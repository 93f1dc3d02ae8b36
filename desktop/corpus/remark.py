"""A sentence for the user that a window can translate."""

from typing import Self

from desktop.page.sentence import fill


class Remark(str):
    """An English sentence, filled in; it remembers what it was made of.

    Parameters: `text`, a template with %1, %2…; `arguments`, what goes there.
    """

    text: str
    arguments: tuple[str, ...]

    def __new__(cls, text: str, *arguments: str) -> Self:
        """Return the sentence."""
        remark = super().__new__(cls, fill(text, arguments))
        remark.text = text
        remark.arguments = arguments
        return remark

    @property
    def detail(self) -> str:
        """What SQLite said, if this is no more than that, else the sentence."""
        return self.arguments[0] if len(self.arguments) == 1 else self


class FileRemark(Remark):
    """What is wrong with the SQLite file itself, and not only with a row in it: nothing should be written to it."""
