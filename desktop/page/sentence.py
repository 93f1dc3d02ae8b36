"""Sentences for people: an English template with numbered places, so that a window can translate it."""

import re


def fill(text: str, arguments: tuple[str, ...]) -> str:
    """Return a template with %1, %2… replaced by the arguments; a place without an argument stays as it is.

    Replaced in one pass: an argument that itself holds %2 is left alone.
    """

    def place(match: re.Match[str]) -> str:
        index = int(match[1]) - 1
        return arguments[index] if index < len(arguments) else match[0]

    return re.sub(r"%([1-9])", place, text)
