"""All checks of a page, and what they found."""

from collections.abc import Iterator
from functools import lru_cache

from desktop.curation.around import ALONE, Around
from desktop.curation.article_checks import article_problems
from desktop.curation.block_checks import repeat_problems, unassigned_problems
from desktop.curation.jump_checks import jump_problems
from desktop.curation.label_checks import doubt_problems
from desktop.curation.page_checks import page_problems, twin_problems
from desktop.curation.personal_checks import personal_problems
from desktop.curation.problem import Problem, Repair, Severity
from desktop.curation.repairs import apply_repair
from desktop.page.itself import Itself
from desktop.page.page import Page

__all__ = ["Problem", "Repair", "Severity", "apply_repair", "problems"]


def problems(page: Page, around: Around = ALONE) -> tuple[Problem, ...]:
    """Return what is or may be wrong with a page, in the order of the text, the page as a whole first.

    What a curator let stand is left out.

    Parameters: `around`, its Links and the other pages of its issue, which the page alone can't tell.
    """

    def place(problem: Problem) -> int:
        return -1 if problem.block_id is None else page.block_index[problem.block_id]

    found = (
        *_alone(Itself(page), around.begun, around.gone_on),
        *jump_problems(page, around),
        *twin_problems(page, around),
        *doubt_problems(page, around),
    )
    return tuple(sorted((problem for problem in found if problem.key not in page.let_stand), key=place))


@lru_cache(maxsize=2)  # saving an edit counts the problems of the page that the window lists next
def _alone(this: Itself[Page], begun: frozenset[str], gone_on: frozenset[str]) -> tuple[Problem, ...]:
    return tuple(_found(this.value, begun, gone_on))


def _found(page: Page, begun: frozenset[str], gone_on: frozenset[str]) -> Iterator[Problem]:
    yield from page_problems(page)
    yield from unassigned_problems(page)
    yield from repeat_problems(page)
    yield from personal_problems(page)
    for article in page.articles:
        yield from article_problems(page, article, begun=article.id in begun, gone_on=article.id in gone_on)
