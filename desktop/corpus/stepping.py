"""Writing steps, and undoing and redoing them: revisions, Links and what the derived tables say, in one transaction."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from desktop.corpus import history, label_sets, links
from desktop.corpus.consequences import with_consequences
from desktop.corpus.projecting import update_page
from desktop.corpus.revisions import Revisions, current_revision
from desktop.corpus.step import Step, StepRecord, StepState
from desktop.curation.link import Link
from desktop.curation.linking import require_sound
from desktop.page.page import Page

Report = Callable[[int, int], None]
"""Is told how many pages of a step are done and how many there are; what it raises takes all of them back."""


def unheard(_done: int, _total: int) -> None:
    """Hear no report."""


def write_step(
    connection: Connection, revisions: Revisions, step: Step, curator: str, at: datetime, report: Report = unheard
) -> tuple[StepRecord, list[tuple[int, Page]]]:
    """Write a step, with all that Links bring along; returns it, and what each revision that it made holds.

    What is written is not kept at hand yet: a revision that is taken back would leave its page behind.
    Parameters: `at`, when, in UTC. Raises: as `with_consequences`.
    """
    step, before, after = with_consequences(connection, step, partial(revisions.current, connection))
    record = history.add_step(connection, step, curator, at)
    made, ended = after - before, before - after
    links.record(connection, record.id, made, ended)
    label_sets.record(connection, record.id, step)
    links.take_down(connection, before, ended)
    for page_id, page in step.proposals:
        revisions.add(connection, page_id, page)
    saved: list[tuple[int, Page]] = []
    for done, (page_id, page) in enumerate(step.pages):
        report(done, len(step.pages))
        previous_id = current_revision(connection, page_id, page.sha256)
        revision_id = revisions.add(connection, page_id, page, step_id=record.id, previous_id=previous_id)
        update_page(connection, page_id, revision_id, page, links.touching(after, page_id))
        saved.append((revision_id, page))
    _put_up(connection, revisions, after, made, dict(step.pages))
    return record, saved


def move_step(
    connection: Connection, revisions: Revisions, step: StepRecord, state: StepState, report: Report = unheard
) -> StepRecord:
    """Undo a step or do it again, as a whole, and return it so.

    Raises: `ChangedSince` when somebody else has changed one of its pages since, `EditRefused` when its Links would
    close a circle with others that were made since.
    """
    back = state is StepState.UNDONE
    if step.changes_labels:
        label_sets.require_movable(connection, step.id, back=back)
    made, ended = links.changes(connection, step.id, back=back)
    moves = history.moves(connection, step, back=back)
    before = links.links_around(connection, step.page_ids)
    after = (before - ended) | made
    require_sound(after)
    links.take_down(connection, before, ended)
    pages: dict[int, Page] = {}
    for done, (page_id, revision_id) in enumerate(moves):
        report(done, len(moves))
        page = pages[page_id] = revisions.read(connection, page_id, revision_id)
        update_page(connection, page_id, revision_id, page, links.touching(after, page_id))
    _put_up(connection, revisions, after, made, pages)
    return history.with_state(connection, step, state)


def _put_up(
    connection: Connection,
    revisions: Revisions,
    after: frozenset[Link],
    made: frozenset[Link],
    changed: dict[int, Page],
) -> None:
    links.put_up(
        connection, after, made, lambda page_id: changed.get(page_id) or revisions.current(connection, page_id)
    )
