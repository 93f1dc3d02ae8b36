"""What Links bring along for a step that is about to be saved."""

from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import Connection

from desktop.corpus import links
from desktop.corpus.step import Step
from desktop.curation.keeping import require_untrashed
from desktop.curation.link import Link
from desktop.curation.linking import consequences
from desktop.page.page import Page


def with_consequences(
    connection: Connection, step: Step, page_of: Callable[[int], Page]
) -> tuple[Step, frozenset[Link], frozenset[Link]]:
    """Return a step with all that Links bring along, and the links around it before and after it.

    A linked part in the trash gets the labels that the others get, so that it still has them when it is restored.
    Parameters: `page_of`, gives a page as it is before the step.
    Raises: `EditRefused` for a Link that can't be made, or for a page that is in the trash and stays there.
    """
    for page_id, page in step.pages:
        if page.trashed:
            require_untrashed(page_of(page_id), page)
    named = [*step.made, *step.ended]
    ids = {page_id for page_id, _ in step.pages} | _page_ids(named)
    before = links.links_around(connection, ids)
    if not (before or named):
        return step, before, before
    pages = {page_id: page_of(page_id) for page_id in ids | _page_ids(before)}
    changed, after = consequences(pages, dict(step.pages), before, step.made, step.ended)
    return replace(step, pages=tuple(sorted(changed.items()))), before, after


def _page_ids(of: list[Link] | frozenset[Link]) -> set[int]:
    return {place.page_id for link in of for place in (link.earlier, link.later)}
