"""Setting the status of many pages: what would change and where it can't, and doing it as one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.curation.articles import set_page_status
from desktop.page.page import PageStatus
from desktop.ui.bulk.page_edits import Report, edit_pages
from desktop.ui.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.corpus.queue import QueueRow
    from desktop.corpus.step import StepRecord
    from desktop.corpus.store import Corpus

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
    corpus: Corpus, page_ids: Sequence[int], status: PageStatus, report: Report
) -> tuple[StepRecord | None, int]:
    """Give pages a status as one step; see `edit_pages`."""
    return edit_pages(corpus, page_ids, lambda page: set_page_status(page, status), _TEXTS[status], report)
