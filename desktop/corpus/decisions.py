"""The last decisions about labels: which articles were given others, by which steps. Questions for `Corpus.ask`."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import Connection, bindparam, select

from desktop.corpus.errors import understanding
from desktop.corpus.history import record_of
from desktop.corpus.step import StepRecord
from desktop.corpus.tables import REVISION, STEP
from desktop.page.state import Labels, labels_in

_LOOKED_AT = 300
"""So many of the last steps are looked at."""
_STEPS = (
    select(STEP)
    .where(STEP.c.curator == bindparam("by"), STEP.c.state == "done")
    .order_by(STEP.c.id.desc())
    .limit(_LOOKED_AT)
)
_CHANGED = (
    select(REVISION.c.page_id, REVISION.c.id, REVISION.c.previous_id)
    .where(REVISION.c.step_id == bindparam("step_id"), REVISION.c.previous_id.is_not(None))
    .order_by(REVISION.c.page_id)
)
_STATE = select(REVISION.c.state).where(REVISION.c.id == bindparam("revision_id"))


@dataclass(frozen=True, slots=True)
class Decision:
    """A step that gave an article other labels; of several articles, the first one.

    Parameters: `text` and `arguments`, as in the step.
    """

    step_id: int
    page_id: int
    article_id: str
    text: str
    arguments: tuple[str, ...]


def decision(
    record: StepRecord, page_id: int, before: Mapping[str, Labels], after: Mapping[str, Labels]
) -> Decision | None:
    """Return the decision that a step was on one of its pages; None when all articles kept their labels there.

    Parameters: `before` and `after`, the labels of the page's articles by their ids, in reading order.
    """
    first = next((each for each, labels in after.items() if before.get(each, labels) != labels), None)
    return None if first is None else Decision(record.id, page_id, first, record.text, record.arguments)


def last_decisions(curator: str, most: int, check: Callable[[], None]) -> Callable[[Connection], tuple[Decision, ...]]:
    """Return the question for a curator's last decisions that are not undone, the latest first.

    Parameters: `most`, so many, each of another article; `check`, called for each step, which may raise to cancel.
    """

    def ask(connection: Connection) -> tuple[Decision, ...]:
        found: dict[tuple[int, str], Decision] = {}
        for each in _decisions(connection, curator, check):
            found.setdefault((each.page_id, each.article_id), each)
            if len(found) == most:
                break
        return tuple(found.values())

    return ask


def _decisions(connection: Connection, curator: str, check: Callable[[], None]) -> Iterator[Decision]:
    @lru_cache(maxsize=8)  # what a step found is mostly what the one before it left
    def labels(revision_id: int) -> dict[str, Labels]:
        return labels_in(connection.execute(_STATE, {"revision_id": revision_id}).scalar_one())

    with understanding("the history"):
        for row in connection.execute(_STEPS, {"by": curator}).mappings().all():
            check()
            record = record_of(row)
            changes = connection.execute(_CHANGED, {"step_id": record.id}).all()
            made = (decision(record, page_id, labels(before), labels(after)) for page_id, after, before in changes)
            first = next((each for each in made if each is not None), None)
            if first is not None:
                yield first
