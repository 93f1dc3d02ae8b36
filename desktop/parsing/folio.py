"""Folio lines: the paper's name, its date, the page and who made it, several of them on one line."""

import re

from desktop.parsing.forms import Forms

_BLANKS = re.compile(r"[ |·丨,]+")
_DAY = re.compile(r"(?:19|20)\d\d(?:年\d{1,2}月\d{1,2}日|([./-])\d{1,2}\1\d{1,2})")
_WEEKDAY = re.compile(r"\(?(?:星期|周)[一二三四五六日天]\)?")
_PAGE = re.compile(r"第?[A-Za-z]?\d{1,3}版?")
_OTHER = re.compile(r"\d{1,2}月\d{1,2}日|总?第\d{2,6}[期号]|今日(?:本报)?共?\d{1,3}版|农历.{2,10}|[A-Za-z'’]{2,}")
_TITLE = re.compile(r"[\u4e00-\u9fa5]{2,6}")
_ENOUGH = 3
"""Parts that are known, at least, where one more is a page's title that is not."""


def is_folio(plain: str, forms: Forms) -> bool:
    """Say whether a line is nothing but parts of a folio: a day with its year, or a weekday and a page, and more.

    Parameters: `plain`, the line's plain form, not blank; `forms`, of its newspaper.
    """
    parts = [part for part in _BLANKS.split(plain) if part]
    day = any(_DAY.fullmatch(part) for part in parts)
    weekday = any(_WEEKDAY.fullmatch(part) for part in parts)
    if len(parts) < 2 or not (day or (weekday and any(_PAGE.fullmatch(part) for part in parts))):
        return False
    unknown = [i for i, part in enumerate(parts) if not _is_known(part, forms)]
    strange = [i for i in unknown if not (i and _TITLE.fullmatch(parts[i]) and forms.colophon_part.match(parts[i - 1]))]
    if not strange:
        return True
    return len(strange) == 1 and len(parts) > _ENOUGH and _TITLE.fullmatch(parts[strange[0]]) is not None


def name_in_folio(plain: str, forms: Forms) -> str | None:
    """Return the paper's name among the parts of a folio line, None if it is not there."""
    names = (forms.whole_name.match(part) for part in _BLANKS.split(plain))
    return next((match["name"] for match in names if match), None)


def _is_known(part: str, forms: Forms) -> bool:
    if any(pattern.fullmatch(part) for pattern in (_DAY, _WEEKDAY, _PAGE, _OTHER)):
        return True
    return bool(forms.whole_name.match(part) or forms.page_title.match(part) or forms.colophon_part.match(part))
