"""A newspaper's printed forms: what its bylines, columns, furniture and notices look like, as data."""

import json
import re
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Self, cast

from desktop.assets import resource

DEFAULT_FILE = "default.json"
_DEFAULT = f"newspapers/{DEFAULT_FILE}"


@dataclass(frozen=True)
class Newspaper:
    """The forms of one newspaper; everything that the parser knows of it.

    Parameters: `name`, as it stands in the masthead, or None for a newspaper unknown; `paper_names`, regular
    expressions of how it names itself in bylines; all others, plain words: `short_names`, how it does in short, before
    a report mark only; `agencies`, news agencies; `desks`, words between the paper's name and the word for a reporter;
    `report_marks`, what ends the opening of an inline byline; `reporter_words` to `photographer_words`, words that
    stand before or after names; `signature_words`, in a closing bracket with names; `affiliation_words`, after the
    author in a closing bracket that is a credit; `byline_openings` and `byline_endings`, around a byline;
    `column_words`, labels that are never headlines; `column_endings`, how names of columns end; `caption_starts`;
    `furniture_words` and `colophon_words`, words of the page itself; `colophon_openings`, what may stand before the
    latter; `page_titles`, words that page titles are made of; `latin_name_words`, how the paper's name in Latin letters
    ends; `staff_words`, who signs in the paper's name; `notice_words`, in headings of notices; `ad_words`, before a
    colon in advertisements; `notice_marks`, in their text; `jump_to_words`, `jump_from_words` and `teaser_words`,
    before a page number.
    """

    name: str | None = None
    paper_names: tuple[str, ...] = ()
    short_names: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()
    report_marks: tuple[str, ...] = ()
    reporter_words: tuple[str, ...] = ()
    correspondent_words: tuple[str, ...] = ()
    author_words: tuple[str, ...] = ()
    compiler_words: tuple[str, ...] = ()
    photographer_words: tuple[str, ...] = ()
    signature_words: tuple[str, ...] = ()
    affiliation_words: tuple[str, ...] = ()
    byline_openings: tuple[str, ...] = ()
    byline_endings: tuple[str, ...] = ()
    column_words: tuple[str, ...] = ()
    column_endings: tuple[str, ...] = ()
    caption_starts: tuple[str, ...] = ()
    furniture_words: tuple[str, ...] = ()
    colophon_words: tuple[str, ...] = ()
    colophon_openings: tuple[str, ...] = ()
    page_titles: tuple[str, ...] = ()
    latin_name_words: tuple[str, ...] = ()
    staff_words: tuple[str, ...] = ()
    notice_words: tuple[str, ...] = ()
    ad_words: tuple[str, ...] = ()
    notice_marks: tuple[str, ...] = ()
    jump_to_words: tuple[str, ...] = ()
    jump_from_words: tuple[str, ...] = ()
    teaser_words: tuple[str, ...] = ()

    @classmethod
    def load(cls, path: Path) -> Self:
        """Return the newspaper of a data file; forms that the file leaves out are those of the default file.

        Parameters: `path`, a JSON object with the fields of this class. Raises: `OSError` when it can't be read,
        `ValueError` when it is no such object.
        """
        shared = json.loads(resource(_DEFAULT).read_text(encoding="utf-8"))
        try:
            own = json.loads(path.read_text(encoding="utf-8-sig"))
        except RecursionError:
            raise ValueError("it is nested too deeply: write a JSON object with its forms.") from None
        if not isinstance(own, dict):
            raise ValueError(f"“{path.name}” holds no newspaper: write a JSON object with its forms.")
        known = {field.name for field in fields(cls)}
        merged: dict[str, object] = {**shared, **own}
        unknown = sorted(set(merged) - known)
        if unknown:
            raise ValueError(f"“{path.name}” names forms that the parser does not know: {', '.join(unknown)}.")
        return cls(**{key: _frozen(path, key, value) for key, value in merged.items()})  # type: ignore[arg-type]


def _frozen(path: Path, key: str, value: object) -> str | tuple[str, ...] | None:
    if key == "name" and (value is None or isinstance(value, str)):
        return value
    if isinstance(value, list):
        items = cast("list[object]", value)
        words = tuple(item for item in items if isinstance(item, str))
        if len(words) == len(items):
            if key == "paper_names":
                _check(path, words)
            return words
    kind = "word" if key == "name" else "list of words"
    raise ValueError(f"“{path.name}”: “{key}” is no {kind}.")


def _check(path: Path, patterns: tuple[str, ...]) -> None:
    """Refuse patterns that can't stand beside others in one pattern, as the parser uses them."""
    for pattern in patterns:
        try:
            compiled = re.compile(pattern)
        except (re.error, OverflowError, RecursionError) as error:
            raise ValueError(f"“{path.name}”: “{pattern[:40]}” is no regular expression ({error}).") from None
        if compiled.groups or compiled.flags & ~re.UNICODE or compiled.match(""):
            rule = "may hold neither groups but (?:…) nor flags, and must not match nothing"
            raise ValueError(f"“{path.name}”: “{pattern[:40]}” in “paper_names” {rule}.")


@cache
def default_newspaper() -> Newspaper:
    """Return the newspaper that fits most: the forms that many Chinese dailies share."""
    return Newspaper.load(resource(_DEFAULT))
