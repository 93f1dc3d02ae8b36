"""Full text in Chinese: single characters separated by spaces, asked for as a phrase.

SQLite's tokenizers take a run of Chinese characters for one word, or find nothing shorter than three characters.
"""

import json
from collections.abc import Mapping
from typing import Any

from desktop.corpus.errors import understanding

SEARCHED = ("text", "headline", "kicker", "subheadline", "byline")
"""The columns of an article that hold text to be found."""

SEARCHED_NAMES = ("reporters", "correspondents", "authors", "compilers", "photographers")
"""The columns of an article that hold names to be found, as JSON arrays."""


def spaced(text: str) -> str:
    """Return a text with a space after every character, so that each becomes a token."""
    return " ".join(text)


def phrase(text: str) -> str | None:
    """Return the query that finds all articles in which a text may stand, None when the index can't tell.

    What it finds is a superset: punctuation and case don't count, so the caller looks at each hit again.
    """
    if not any(_is_token(character) for character in text):
        return None
    return f'"{spaced(text.replace(chr(34), " ").replace(chr(0), " "))}"'


def _is_token(character: str) -> bool:
    return "\u4e00" <= character <= "\u9fff" or (character.isascii() and character.isalnum())


def words(row: Mapping[Any, Any]) -> str:
    """Return what the index holds of a row of the table `article`. Raises: `BrokenRow` when it can't be understood."""
    with understanding("an article"):
        texts = [row[name] or "" for name in SEARCHED]
        names = [name for column in SEARCHED_NAMES for name in json.loads(row[column])]
        return spaced("\n".join((*texts, *names)))
