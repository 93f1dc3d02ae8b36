"""Cells of a table: lists in one cell, and text that no spreadsheet takes for a formula. Both can be read back."""

from collections.abc import Iterable

SEPARATOR = "|"

# https://owasp.org/www-community/attacks/CSV_Injection, with the full-width forms that Asian spreadsheets accept
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_GUARD = "'"

RULES = {
    "encoding": "UTF-8 with a byte order mark; RFC 4180; lines end with CR LF, line feeds inside cells are text",
    "lists": "joined by “|”; in an item “|” is written \\| and “\\” is written \\\\",
    "formulas": "a cell that begins with = + - @, tab, CR, LF or a full-width ＝＋－＠, after any number of ', "
    "has one more ' in front: take it away to get the text",
    "topics_accepted, districts_accepted": "the labels that a person took as they were suggested; the others were set "
    "unasked",
    "further_parts": "a JSON list as in articles.jsonl, or empty",
    "empty": "an empty cell is an empty list or no value",
}
"""How to read the table, in words, for the manifest."""


def guard(text: str) -> str:
    """Return a cell that a spreadsheet shows as text and doesn't run."""
    return _GUARD + text if text.lstrip(_GUARD).startswith(_FORMULA) else text


def unguard(cell: str) -> str:
    """Return the text that `guard` made a cell of."""
    return cell[1:] if cell.startswith(_GUARD) and cell.lstrip(_GUARD).startswith(_FORMULA) else cell


def join(items: Iterable[str]) -> str:
    """Return a list as one text."""
    return SEPARATOR.join(item.replace("\\", "\\\\").replace(SEPARATOR, "\\" + SEPARATOR) for item in items)


def split(text: str) -> tuple[str, ...]:
    """Return the list that `join` made a text of; an empty text is an empty list."""
    if not text:
        return ()
    items = [""]
    characters = iter(text)
    for character in characters:
        if character == SEPARATOR:
            items.append("")
        else:
            items[-1] += next(characters, "") if character == "\\" else character
    return tuple(items)
