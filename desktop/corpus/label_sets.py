"""The label sets of a corpus as rows: topic scheme, aliases of places, names kept apart, and their saved states."""

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select

from desktop.corpus.errors import LabelsChangedSince, LabelsRestoredSince, understanding
from desktop.corpus.step import Step
from desktop.corpus.tables import LABEL_SET_REVISION, STEP
from desktop.labels.label_sets import (
    LabelSets,
    pack_aliases,
    pack_apart,
    pack_home,
    pack_topics,
    unpack_aliases,
    unpack_apart,
    unpack_home,
    unpack_topics,
)

TOPICS, ALIASES, APART, HOME = "topics", "aliases", "apart", "home"
READ: dict[str, Callable[[bytes], Any]] = {
    TOPICS: unpack_topics,
    ALIASES: unpack_aliases,
    APART: unpack_apart,
    HOME: unpack_home,
}
"""What reads a saved state of each kind of label set; they are fields of `LabelSets`."""

_ADD = insert(LABEL_SET_REVISION)
_PRESENT = (
    select(LABEL_SET_REVISION.c.id, LABEL_SET_REVISION.c.state, STEP.c.curator)
    .join(STEP, STEP.c.id == LABEL_SET_REVISION.c.step_id)
    .where(LABEL_SET_REVISION.c.kind == bindparam("kind"), STEP.c.state == "done")
    .order_by(LABEL_SET_REVISION.c.id.desc())
    .limit(1)
)
_OF_STEP = select(LABEL_SET_REVISION.c.kind, LABEL_SET_REVISION.c.id, LABEL_SET_REVISION.c.previous_id).where(
    LABEL_SET_REVISION.c.step_id == bindparam("step_id")
)


def present(connection: Connection) -> LabelSets:
    """Return the label sets that the corpus has now: the shipped ones where it has none of its own."""
    found: dict[str, Any] = {}
    for kind, unpack in READ.items():
        row = connection.execute(_PRESENT, {"kind": kind}).first()
        if row is not None:
            with understanding("the label sets"):
                found[kind] = unpack(row[1])
    return LabelSets(**found)


def record(connection: Connection, step_id: int, step: Step) -> None:
    """Write the states of the label sets that a step leaves behind."""
    for kind, state in _states(step):
        now = connection.execute(_PRESENT, {"kind": kind}).first()
        previous_id = None if now is None else now[0]
        connection.execute(_ADD, {"step_id": step_id, "kind": kind, "previous_id": previous_id, "state": state})


def _states(step: Step) -> Iterator[tuple[str, bytes]]:
    if step.topics is not None:
        yield TOPICS, pack_topics(step.topics)
    if step.aliases is not None:
        yield ALIASES, pack_aliases(step.aliases)
    if step.apart is not None:
        yield APART, pack_apart(step.apart)
    if step.home is not None:
        yield HOME, pack_home(step.home)


def require_movable(connection: Connection, step_id: int, *, back: bool) -> None:
    """Raise `CorpusError` unless the label sets of a step are as it left them, or found them.

    Its state alone says which ones are there, so that nothing else has to be written.
    Parameters: `back`, whether it is to be undone.
    """
    for kind, own, previous in connection.execute(_OF_STEP, {"step_id": step_id}).all():
        now = connection.execute(_PRESENT, {"kind": kind}).first()
        if (None if now is None else now[0]) == (own if back else previous):
            continue
        raise LabelsRestoredSince if now is None or now[0] < own else LabelsChangedSince(now[2])
