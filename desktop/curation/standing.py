"""Letting problems stand: a curator looked at what a check found, and it is fine."""

from dataclasses import replace

from desktop.curation.draft import started
from desktop.curation.problem import Problem, Severity, excerpt
from desktop.curation.refusal import EditRefused
from desktop.page.page import Page


def may_stand(problem: Problem) -> bool:
    """Say whether a problem may be let stand: text that nothing accounts for may not."""
    return problem.severity is not Severity.MUST


def let_stand(page: Page, problem: Problem) -> Page:
    """Return the page with a problem that is not listed any more while its place stays the same.

    Raises: `EditRefused` for a problem that has to be seen to.
    """
    if not may_stand(problem):
        raise EditRefused("This can't be let stand: the page has to be put right there.")
    return replace(started(page), let_stand=page.let_stand | {problem.key})


def place_of(page: Page, problem: Problem) -> str:
    """Return words to name the place of a problem by: how its block begins, else the page's date."""
    block = page.block_by_id.get(-1 if problem.block_id is None else problem.block_id)
    return excerpt(page.text_of(block)) if block is not None else page.issue.date or page.source


def take_up(page: Page) -> Page:
    """Return the page with all its problems listed again."""
    return replace(page, let_stand=frozenset()) if page.let_stand else page
