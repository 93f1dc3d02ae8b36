"""Checks of a page as a whole: its date, and whether it was cut to its end."""

from collections.abc import Iterator

from desktop.curation.around import Around
from desktop.curation.problem import FILL_IN, Problem, Repair, Severity
from desktop.page.page import DateBasis, Page


def page_problems(page: Page) -> Iterator[Problem]:
    """Yield the problems of a page's issue and of its cutting into blocks."""
    yield from _date_conflict(page)
    yield from _no_date(page)
    yield from _no_number(page)
    if page.block_limit_hit:
        yield Problem(
            "block_limit",
            Severity.SHOULD,
            "The page has more blocks than are cut: the rest is one block.",
            block_id=page.blocks[-1].id if page.blocks else None,
        )


def _date_conflict(page: Page) -> Iterator[Problem]:
    """Yield a problem when the file's name tells another date than the print; a curator's choice ends it."""
    issue = page.issue
    if issue.date_basis is not DateBasis.PRINTED or not issue.date or not issue.filename_date:
        return
    if issue.date != issue.filename_date:
        yield Problem(
            "date_conflict",
            Severity.MUST,
            "The page is dated %1 in print, but %2 by its file name.",
            (issue.date, issue.filename_date),
            repair=Repair("Keep the printed date %1", (issue.date,), "set_date", value=issue.date),
        )


def _no_date(page: Page) -> Iterator[Problem]:
    issue = page.issue
    if issue.date is not None:
        return
    repair = Repair("Fill in the date", (), FILL_IN, value="date")
    if issue.filename_date:
        repair = Repair("Use the file name's date %1", (issue.filename_date,), "set_date", value=issue.filename_date)
    yield Problem(
        "no_date", Severity.SHOULD, "Nothing tells the page's date: set it under the page's fields.", repair=repair
    )


def _no_number(page: Page) -> Iterator[Problem]:
    if not page.issue.pages:
        repair = Repair("Fill in the page number", (), FILL_IN, value="pages")
        yield Problem("no_number", Severity.MAY, "Nothing tells the number of the page.", repair=repair)


def twin_problems(page: Page, around: Around) -> Iterator[Problem]:
    """Yield a problem when another page of the issue has the same number: one of them is wrong, or there twice."""
    if around.twins:
        numbers, files = "、".join(page.issue.pages), "、".join(around.twins)
        yield Problem("twin", Severity.MAY, "Page %1 is in this issue twice: also as %2", (numbers, files))
