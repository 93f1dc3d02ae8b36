"""What belongs to the page and not to an article: masthead, colophon, page titles, hotlines; and the issue it tells."""

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from desktop.page.page import DateBasis, Issue
from desktop.page.role import FURNITURE, Role
from desktop.parsing.filenames import FilenameHints
from desktop.parsing.folio import name_in_folio
from desktop.parsing.forms import Forms
from desktop.parsing.line import Line
from desktop.parsing.looks import is_institution
from desktop.parsing.shape import Shape

_ROLES = {Shape.MASTHEAD: Role.MASTHEAD, Shape.COLOPHON: Role.COLOPHON, Shape.FURNITURE: Role.PAGE_FURNITURE}
_DOUBTFUL = frozenset({Shape.CONTACT, Shape.MASTHEAD})
_SIGNED = frozenset({Shape.LEAD, Shape.BYLINE})
_DATE = re.compile(r"((?:19|20)\d\d) ?[年./-] ?(\d{1,2}) ?[月./-] ?(\d{1,2})(?: ?日|(?!\d))")
_ISSUE_NUMBER = re.compile(r"第 ?(\d{2,6}) ?[期号]")
_CN_CODE = re.compile(r"(?:CN ?|号[:: ]*)?(\d\d-\d{4})(?:/\w+)?")
_PAGE = re.compile(r"(?:^|[ |第])([A-Za-z]?\d{1,2})(?= ?版|[ ·|/]|$)")
_EDGE = 10
"""A masthead's date stands so many lines from other lines of a masthead, at most."""


def mark_furniture(lines: Sequence[Line]) -> None:
    """Mark the lines of the page itself as noise, each with its role."""
    for above, line in pairwise(lines):
        if line.shape not in _DOUBTFUL:
            continue
        if line.shape is Shape.CONTACT and line.gap == 0 and above.shape in (Shape.FURNITURE, Shape.COLOPHON):
            line.shape = Shape.FURNITURE
        elif line.shape is Shape.MASTHEAD and _is_signing_date(lines, above, line):
            above.shape = line.shape = Shape.SIGNATURE
    for line in lines:
        role = _ROLES.get(line.shape)
        if role is None or line.noise:
            continue
        if line.shape is Shape.MASTHEAD and not _in_masthead(lines, line):
            line.shape = Shape.SIGNATURE if _DATE.match(line.plain) else Shape.DISPLAY
            continue
        line.role = role
        line.noise = True
        line.reasons.append(line.shape.name.lower())


def _is_signing_date(lines: Sequence[Line], above: Line, line: Line) -> bool:
    """Say whether a date stands below an institution that signs with it, and not in a masthead."""
    return is_institution(above.plain) and bool(_DATE.match(line.plain)) and not _in_masthead(lines, line)


def _in_masthead(lines: Sequence[Line], line: Line) -> bool:
    """Say whether a date or a paper's name stands with another line of a masthead or at the page's very top."""
    if line.index < 2 or _CN_CODE.search(line.plain):
        return True
    day = _DATE.search(line.plain)
    if day is not None and day[0] != line.plain:  # nobody signs with the weekday, the page or the paper's name
        return True
    near = lines[max(0, line.index - 3) : line.index + 4]
    return any(other is not line and other.shape in _ROLES for other in near)


def read_issue(lines: Sequence[Line], forms: Forms, hints: FilenameHints) -> Issue:
    """Return the issue that the page's furniture prints, completed by what the file's name says.

    Parameters: `lines`, with their roles; `forms`; `hints`, of the file's path.
    """
    furniture = [line for line in lines if line.role in FURNITURE]
    printed = [line for line in furniture if line.role is Role.MASTHEAD]
    titles = [line for line in furniture if line.role is Role.PAGE_FURNITURE]
    day = next((found for line in (*printed, *titles) if (found := _date(line.plain))), None)
    number = next((match[1] for line in printed if (match := _ISSUE_NUMBER.search(line.plain))), None)
    code = next((match[1] for line in printed if "号" in line.text or "CN" in line.text
                 if (match := _CN_CODE.search(line.text))), None)  # fmt: skip
    pages = tuple(dict.fromkeys(
        match[1] for line in (titles or printed) if (match := _PAGE.search(line.plain))
    ))  # fmt: skip
    if day:
        basis = DateBasis.PRINTED
    else:
        day, basis = hints.date, DateBasis.FILENAME if hints.date else None
    return Issue(
        newspaper=_newspaper(lines, printed, forms), date=day, date_basis=basis, pages=pages or hints.pages,
        issue_no=number, cn_code=f"CN {code}" if code else None,
        filename_date=hints.date, filename_pages=hints.pages,
    )  # fmt: skip


def _date(plain: str) -> str | None:
    match = _DATE.search(plain)
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3])).isoformat()
    except ValueError:
        return None


def _newspaper(lines: Sequence[Line], printed: Sequence[Line], forms: Forms) -> str | None:
    """Return the paper's name as the masthead prints it, else as most bylines do."""
    for line in printed:
        if forms.paper_name.match(line.plain):
            return line.text
        if name := name_in_folio(line.plain, forms):
            return name
    if forms.newspaper.name:
        return forms.newspaper.name
    names: dict[str, int] = {}
    for line in lines:
        if line.shape in _SIGNED and (match := forms.own_name.match(line.plain)):
            names[match[0]] = names.get(match[0], 0) + 1
    return max(names, key=lambda name: (names[name], name)) if names else None
