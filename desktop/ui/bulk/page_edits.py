"""Making one edit of many pages as one step, away from the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop.curation.keeping import require_untrashed
from desktop.curation.refusal import EditRefused
from desktop.page.page import Page

if TYPE_CHECKING:
    from desktop.corpus.step import StepRecord
    from desktop.corpus.store import Corpus

MOST = 500
"""So many pages can be changed in one step: all of them are held at once, and nobody else can write meanwhile."""

Report = Callable[[tuple[int, int]], None]
"""Is told how much is done and how much there is; what it raises ends the work, and nothing is changed."""


def edit_pages(
    corpus: Corpus, page_ids: Sequence[int], edit: Callable[[Page], Page], text: str, report: Report
) -> tuple[StepRecord | None, int]:
    """Edit pages as one step; those that the edit is refused for stay as they are.

    Parameters: `text`, what the step is called, with %1 for how many pages it changes. Returns the step, None when no
    page changed, and how many pages were refused. Raises: what `report` raises, and then nothing is changed.
    """
    from desktop.corpus.step import Step

    changed: list[tuple[int, Page]] = []
    refused, count = 0, len(page_ids)
    for done, page_id in enumerate(page_ids):
        report((done, 2 * count))
        before = corpus.page(page_id)
        try:
            after = edit(before)
            require_untrashed(before, after)
        except EditRefused:
            refused += 1
            continue
        if after != before:
            changed.append((page_id, after))
    if not changed:
        return None, refused
    step = Step(text, (str(len(changed)),), tuple(changed))
    return corpus.save(step, lambda done, total: report((count + done, count + total))), refused
