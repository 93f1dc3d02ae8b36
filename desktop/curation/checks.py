"""All checks of a page, and what they found."""

from collections.abc import Iterator

from desktop.curation.article_checks import article_problems
from desktop.curation.block_checks import repeat_problems, unassigned_problems
from desktop.curation.page_checks import page_problems
from desktop.curation.problem import Problem, Repair, Severity
from desktop.curation.repairs import apply_repair
from desktop.page.page import Page

__all__ = ["Problem", "Repair", "Severity", "apply_repair", "problems"]


def problems(page: Page, linked: frozenset[str] = frozenset()) -> tuple[Problem, ...]:
    """Return what is or may be wrong with a page, in the order of the text, the page as a whole first.

    Parameters: `linked`, the ids of the articles whose jumps have a Link; a page alone can't tell.
    """

    def place(problem: Problem) -> int:
        return -1 if problem.block_id is None else page.block_index[problem.block_id]

    return tuple(sorted(_found(page, linked), key=place))


def _found(page: Page, linked: frozenset[str]) -> Iterator[Problem]:
    yield from page_problems(page)
    yield from unassigned_problems(page)
    yield from repeat_problems(page)
    for article in page.articles:
        yield from article_problems(page, article, article.id in linked)
