"""Date and page numbers that the names of a file and its folders tell."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class FilenameHints:
    """What a path says about a page: `date`, ISO 8601 or None; `pages`, as written there, two on a spread."""

    date: str | None = None
    pages: tuple[str, ...] = ()


_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DATES = (
    re.compile(_YEAR + r"(?:[-_./]|年)(?P<month>\d{1,2})(?:[-_./]|月/?)(?P<day>\d{1,2})(?!\d)日?"),
    re.compile(_YEAR + r"(?P<month>\d\d)/?(?P<day>\d\d)(?!\d)"),
    re.compile(_YEAR + r"[-_/](?P<month>\d\d)(?P<day>\d\d)(?!\d)"),
)
"""Spelt with separators, of which folders may be some; 20221220 and 202212/20; 2022/1220 and 2022-1220."""

_NUMBER = r"(?P<first>[A-Z]{0,2}\d{1,3})"
_SPREAD = r"(?:[-_、,，+]?(?P<second>[A-Z]{0,2}\d{1,3}))?"
_MARKED = re.compile(r"(?:第(?=[A-Z\d])|(?<![A-Z\d]))" + _NUMBER + _SPREAD + r"版")
_NODE = re.compile(r"(?<![A-Za-z])(?:node|page|p)[-_ ]?" + _NUMBER + _SPREAD + r"(?![A-Za-z\d])")
_AFTER_DATE = re.compile(r"[-_. ]?" + _NUMBER + _SPREAD + r"(?![A-Za-z\d])")
_LETTERED = re.compile(r"(?P<first>[A-H]\d\d)(?:[-_]?(?P<second>[A-H]\d\d))?")
_ALONE = re.compile(_NUMBER + _SPREAD)

_HASH = re.compile(r"(?=.*[A-Fa-f])[0-9A-Fa-f]{16,}|[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_LARGEST_PAGE = 200


def filename_hints(path: str) -> FilenameHints:
    """Return the date and the page numbers that a path tells; None and () where it tells none or is ambiguous.

    Parameters: `path`, with folders, with `/` or `\\` between them. The file's own name goes before its folders. Two
    different dates in one name, impossible dates, numbers inside hashes and a bare `2022/12/20.txt` (a day or a
    page?) give no date: a missing hint costs a curator less than a wrong one.
    """
    *folder, name = [part for part in path.replace("\\", "/").split("/") if part not in ("", ".")] or [""]
    stem = _stem(name)
    folders = "/".join(folder)
    found = list(_dates(stem))
    if found:
        iso = found[0][0] if len({day for day, _ in found}) == 1 else None
        return FilenameHints(iso, _pages(stem, found[-1][1]))
    dated_folders = list(_dates(folders))
    if dated_folders:
        return FilenameHints(dated_folders[-1][0], _pages(stem, 0))
    return _across(folders, stem) or FilenameHints(None, _pages(stem, None))


def _stem(name: str) -> str:
    """Return a file's name without its ending; nothing if it is a hash."""
    dot = name.rfind(".")
    stem = name[:dot] if 0 < dot < len(name) - 1 else name
    return "" if _HASH.fullmatch(stem) else stem


def _dates(name: str) -> Iterator[tuple[str, int]]:
    """Yield the real dates in a name and where each ends, in order of place."""
    found: dict[int, tuple[str, int]] = {}
    for pattern in _DATES:
        for match in pattern.finditer(name):
            if _free_before(name, match.start()) and _free_after(name, match.end()):
                iso = _iso(match)
                if iso is not None:
                    found.setdefault(match.start(), (iso, match.end()))
    for start in sorted(found):
        yield found[start]


def _across(folders: str, stem: str) -> FilenameHints | None:
    """Return the hints of a date that begins in the folders and ends in the name: `2022/12/20-01`, `2022-12/20_01`.

    The name must go on behind the day, else the day might as well be a page.
    """
    whole = f"{folders}/{stem}"
    for iso, end in _dates(whole):
        if end > len(folders) + 1:
            pages = _pages(whole, end)
            return FilenameHints(iso, pages) if pages else None
    return None


def _free_before(name: str, start: int) -> bool:
    """Say whether no digit and no hexadecimal word touches a date from the left (`zzrb2022…` may, `ab2022…` not)."""
    letters = re.search(r"[0-9A-Za-z]*$", name[:start])
    word = letters[0] if letters else ""
    return not word or (word.isalpha() and re.search(r"[^A-Fa-f]", word) is not None)


def _free_after(name: str, end: int) -> bool:
    return re.match(r"(?![0-9A-Za-z])|[A-Z]{1,2}\d{1,3}(?![0-9A-Za-z])", name[end:]) is not None


def _iso(match: re.Match[str]) -> str | None:
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"])).isoformat()
    except ValueError:
        return None


def _pages(name: str, date_end: int | None) -> tuple[str, ...]:
    """Return the page numbers in a name; `date_end`, where its date ends, 0 if the folders have it, None without."""
    for pattern in (_MARKED, _NODE):
        for match in pattern.finditer(name):
            if pages := _numbers(match):
                return pages
    if date_end is None:
        match = _LETTERED.fullmatch(name)
    elif date_end == 0:
        match = _ALONE.fullmatch(name)
    else:
        match = _AFTER_DATE.match(name, date_end)
    return _numbers(match) if match else ()


def _numbers(match: re.Match[str]) -> tuple[str, ...]:
    """Return one page, or two when the second follows the first; nothing if they can't be page numbers."""
    first, second = match["first"], match["second"]
    if not 1 <= _value(first) <= _LARGEST_PAGE:
        return ()
    if second and _letters(second) in ("", _letters(first)) and _value(second) == _value(first) + 1:
        return (first, second if _letters(second) else _letters(first) + second)
    return (first,)


def _value(page: str) -> int:
    return int(page.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))


def _letters(page: str) -> str:
    return page.rstrip("0123456789")
