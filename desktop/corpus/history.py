"""The tree of steps in a corpus: reading it, and moving along it."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, bindparam, exists, func, insert, select, update

from desktop.corpus.errors import ChangedSince, understanding
from desktop.corpus.step import Step, StepRecord, StepState
from desktop.corpus.tables import LABEL_SET_REVISION, PAGE, REVISION, STEP

_OWN = STEP.alias("own")
_LAST_DONE = (
    select(func.max(_OWN.c.id)).where(_OWN.c.curator == bindparam("by"), _OWN.c.state == "done").scalar_subquery()
)
_FIRST_UNDONE = (
    select(func.min(_OWN.c.id)).where(_OWN.c.curator == bindparam("by"), _OWN.c.state == "undone").scalar_subquery()
)
_ABANDON = update(STEP).where(STEP.c.curator == bindparam("by"), STEP.c.state == "undone").values(state="abandoned")
_ADD = insert(STEP).values(parent_id=_LAST_DONE)
# All of a step at once: it is asked for at each edit, and each statement takes longer than what it looks up
_WHOLE = select(
    STEP,
    select(func.group_concat(REVISION.c.page_id)).where(REVISION.c.step_id == STEP.c.id).scalar_subquery().label("on"),
    exists().where(LABEL_SET_REVISION.c.step_id == STEP.c.id).label("changes_labels"),
)
_TO_UNDO = _WHOLE.where(STEP.c.id == _LAST_DONE)
_TO_REDO = _WHOLE.where(STEP.c.id == _FIRST_UNDONE)
_OF_LABEL_SETS = select(STEP).where(STEP.c.id.in_(select(LABEL_SET_REVISION.c.step_id))).order_by(STEP.c.id)
_TOUCHING = select(REVISION.c.step_id).where(REVISION.c.page_id == bindparam("touched_id"))
_OF_PAGE = _WHOLE.where(STEP.c.id.in_(_TOUCHING)).order_by(STEP.c.id)
_SET_STATE = update(STEP).where(STEP.c.id == bindparam("step_id")).values(state=bindparam("new_state"))
_MOVES = (
    select(REVISION.c.page_id, REVISION.c.id, REVISION.c.previous_id, PAGE.c.revision_id, PAGE.c.source)
    .join(PAGE, PAGE.c.id == REVISION.c.page_id)
    .where(REVISION.c.step_id == bindparam("step_id"))
)
_OWN_FROM = select(func.count()).where(
    STEP.c.curator == bindparam("curator"), STEP.c.state == "done", STEP.c.id >= bindparam("edge")
)
_OWN_UNDONE_TO = select(func.count()).where(
    STEP.c.curator == bindparam("curator"), STEP.c.state == "undone", STEP.c.id <= bindparam("edge")
)
_LEFT_BY = select(REVISION.c.id).where(
    REVISION.c.page_id == bindparam("touched_id"), REVISION.c.step_id == bindparam("step_id")
)
_FOUND = REVISION.alias("found")
_FOUND_BY = (
    select(_FOUND.c.step_id)
    .join(REVISION, REVISION.c.previous_id == _FOUND.c.id)
    .where(REVISION.c.page_id == bindparam("touched_id"), REVISION.c.step_id == bindparam("step_id"))
)
_PROPOSED = (
    select(REVISION.c.id)
    .where(REVISION.c.page_id == bindparam("touched_id"), REVISION.c.previous_id.is_(None))
    .order_by(REVISION.c.id)
)


def last_done(connection: Connection, curator: str) -> StepRecord | None:
    """Return a curator's last step that is not undone: the one to undo next."""
    return _one(connection, _TO_UNDO, curator)


def first_undone(connection: Connection, curator: str) -> StepRecord | None:
    """Return a curator's step to redo next: steps are undone backwards, so it is the first of the undone ones."""
    return _one(connection, _TO_REDO, curator)


def _one(connection: Connection, statement: Select[Any], curator: str) -> StepRecord | None:
    row = connection.execute(statement, {"by": curator}).mappings().first()
    with understanding("a step"):
        return None if row is None else _whole_record(row)


def of_label_sets(connection: Connection) -> tuple[StepRecord, ...]:
    """Return the steps that changed a label set, oldest first, without the pages that they touched."""
    rows = connection.execute(_OF_LABEL_SETS).mappings().all()
    with understanding("the history"):
        return tuple(replace(record_of(row), changes_labels=True) for row in rows)


def of_page(connection: Connection, page_id: int) -> tuple[StepRecord, ...]:
    """Return the steps that touched a page, oldest first, whatever became of them."""
    rows = connection.execute(_OF_PAGE, {"touched_id": page_id}).mappings().all()
    with understanding("the history"):
        return tuple(map(_whole_record, rows))


def _whole_record(row: RowMapping) -> StepRecord:
    page_ids = sorted(map(int, row["on"].split(","))) if row["on"] else []
    return replace(record_of(row, page_ids), changes_labels=bool(row["changes_labels"]))


def record_of(row: RowMapping, page_ids: Iterable[int] = ()) -> StepRecord:
    """Return what a row of the steps says. Parameters: `page_ids`, the pages that it touched, ascending."""
    return StepRecord(
        id=row["id"],
        at=datetime.fromisoformat(row["at"]),
        curator=row["curator"],
        text=row["text"],
        arguments=tuple(json.loads(row["arguments"])),
        page_ids=tuple(page_ids),
        state=StepState(row["state"]),
    )


def add_step(connection: Connection, step: Step, curator: str, at: datetime) -> StepRecord:
    """Write a new step after the curator's last one and return it; what was undone before it is abandoned.

    Parameters: `at`, when, in UTC.
    """
    connection.execute(_ABANDON, {"by": curator})
    row = {
        "by": curator,
        "at": at.isoformat(),
        "curator": curator,
        "text": step.text,
        "arguments": json.dumps(step.arguments, ensure_ascii=False),
        "state": StepState.DONE.value,
    }
    key = connection.execute(_ADD, row).inserted_primary_key
    assert key is not None
    page_ids = tuple(sorted(page_id for page_id, _ in step.pages))
    done = StepState.DONE
    return StepRecord(key[0], at, curator, step.text, step.arguments, page_ids, done, step.changes_labels)


def with_state(connection: Connection, step: StepRecord, state: StepState) -> StepRecord:
    """Write that a step is undone, or done again, and return it so."""
    connection.execute(_SET_STATE, {"step_id": step.id, "new_state": state.value})
    return replace(step, state=state)


def moves(connection: Connection, step: StepRecord, *, back: bool) -> list[tuple[int, int]]:
    """Return, for each page of a step, its id and the revision that it gets when the step is undone or redone.

    Raises: `ChangedSince` when somebody else has changed one of the pages in between.
    """
    found: list[tuple[int, int]] = []
    for page_id, own, previous, current, source in connection.execute(_MOVES, {"step_id": step.id}):
        if current != (own if back else previous):
            raise ChangedSince(source, _curator_of(connection, current))
        found.append((page_id, previous if back else own))
    return found


def revision_after(connection: Connection, page_id: int, step_id: int | None) -> int | None:
    """Return the revision in which a step left a page, without a step the first proposal; None if there is none."""
    if step_id is None:
        return next(iter(proposals(connection, page_id)), None)
    return connection.execute(_LEFT_BY, {"touched_id": page_id, "step_id": step_id}).scalar()


def proposals(connection: Connection, page_id: int) -> list[int]:
    """Return the revisions that are proposals of a page, the first one first."""
    return list(connection.execute(_PROPOSED, {"touched_id": page_id}).scalars())


def step_before(connection: Connection, page_id: int, step_id: int) -> int | None:
    """Return the step that left a page as another step found it, None for the proposal."""
    return connection.execute(_FOUND_BY, {"touched_id": page_id, "step_id": step_id}).scalar()


def way_to(connection: Connection, curator: str, page_id: int, step_id: int | None) -> tuple[StepRecord, ...]:
    """Return the steps whose undoing, or redoing, in this order brings a page to where a step left it.

    Empty when there is no such way: only the curator's own next steps are taken, and only such as touched no other
    page, for nothing that the curator doesn't see may change. Parameters: `step_id`, None for the proposal.
    """
    steps = of_page(connection, page_id)
    target = next((step for step in steps if step.id == step_id), None)
    if step_id is not None and (target is None or target.state is StepState.ABANDONED):
        return ()
    edge = step_id or 0
    if target is not None and target.state is StepState.UNDONE:
        way = [step for step in steps if step.state is StepState.UNDONE and step.id <= edge]
        own = connection.execute(_OWN_UNDONE_TO, {"curator": curator, "edge": edge}).scalar()
    else:
        way = [step for step in reversed(steps) if step.state is StepState.DONE and step.id > edge]
        own = connection.execute(_OWN_FROM, {"curator": curator, "edge": way[-1].id}).scalar() if way else 0
    if own != len(way) or any(step.curator != curator or step.page_ids != (page_id,) for step in way):
        return ()
    return tuple(way)


def _curator_of(connection: Connection, revision_id: int) -> str | None:
    by = select(STEP.c.curator).join(REVISION, REVISION.c.step_id == STEP.c.id).where(REVISION.c.id == revision_id)
    return connection.execute(by).scalar()
