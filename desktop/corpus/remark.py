"""A sentence for the user that a window can translate."""

from desktop.page.sentence import fill


class Remark(str):
    """An English sentence, filled in; it remembers what it was made of.

    Parameters: `text`, a template with %1, %2…; `arguments`, what goes there.
    """

    text: str
    arguments: tuple[str, ...]

    def __new__(cls, text: str, *arguments: str) -> "Remark":
        """Return the sentence."""
        remark = super().__new__(cls, fill(text, arguments))
        remark.text = text
        remark.arguments = arguments
        return remark
