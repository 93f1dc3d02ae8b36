"""Setting the status of many pages: what would change and where it can't, and doing it as one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.curation.articles import set_page_status
from desktop.curation.keeping import require_untrashed
from desktop.curation.refusal import EditRefused
from desktop.page.page import Page, PageStatus
from desktop.ui.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.corpus.queue import QueueRow
    from desktop.corpus.step import StepRecord
    from desktop.corpus.store import Corpus

MOST = 100
"""So many pages can be changed in one step: undoing it, which the window waits for, has to be quick, too."""

_TEXTS = {
    PageStatus.DONE: QT_TRANSLATE_NOOP("Phrases", "Call %1 page(s) done"),
    PageStatus.IN_PROGRESS: QT_TRANSLATE_NOOP("Phrases", "Call %1 page(s) in progress"),
    PageStatus.NEW: QT_TRANSLATE_NOOP("Phrases", "Call %1 page(s) new"),
}


@dataclass(frozen=True, slots=True)
class StatusPlan:
    """What a status would do.

    Parameters: `changing`, pages that would get it; `doubtful`, those of them that would be done with open problems;
    `same`, pages that have it already; `refused`, pages that can't have it, because blocks are unassigned.
    """

    changing: tuple[QueueRow, ...]
    doubtful: tuple[QueueRow, ...]
    same: tuple[QueueRow, ...]
    refused: tuple[QueueRow, ...]


def plan(rows: Sequence[QueueRow], status: PageStatus) -> StatusPlan:
    """Return what giving pages a status would do, as far as the queue knows them."""
    same = tuple(row for row in rows if row.status is status)
    others = [row for row in rows if row.status is not status]
    is_done = status is PageStatus.DONE
    refused = tuple(row for row in others if is_done and row.unassigned)
    changing = tuple(row for row in others if row not in refused)
    return StatusPlan(changing, tuple(row for row in changing if is_done and row.problems), same, refused)


def set_status(
    corpus: Corpus, page_ids: Sequence[int], status: PageStatus, report: Callable[[tuple[int, int]], None]
) -> tuple[StepRecord | None, int]:
    """Give pages a status as one step; those that can't have it any more stay as they are.

    Parameters: `report`, told how many are looked at and how many there are. Returns the step, None when no page
    changed, and how many pages were refused. Raises: what `report` raises, and then nothing is changed.
    """
    from desktop.corpus.step import Step

    changed: list[tuple[int, Page]] = []
    refused = 0
    for done, page_id in enumerate(page_ids):
        report((done, len(page_ids)))
        before = corpus.page(page_id)
        try:
            after = set_page_status(before, status)
            require_untrashed(before, after)
        except EditRefused:
            refused += 1
            continue
        if after != before:
            changed.append((page_id, after))
    if not changed:
        return None, refused
    return corpus.save(Step(_TEXTS[status], (str(len(changed)),), tuple(changed))), refused
