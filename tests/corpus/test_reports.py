"""A step of many pages tells how far it is, and is taken back as a whole when that is answered with an exception."""

from collections.abc import Callable

import pytest

from desktop.corpus.step import Step, StepRecord
from desktop.corpus.stepping import Report
from desktop.corpus.store import Corpus
from desktop.curation.keeping import look_again
from tests.corpus.logical import logical_dump


class Enough(Exception):
    """What the report raises."""


def flag_all(corpus: Corpus) -> Step:
    pages = tuple((page_id, look_again(corpus.page(page_id), True)) for page_id in corpus.page_ids())
    return Step("Flag %1 page(s)", (str(len(pages)),), pages)


def save(corpus: Corpus, report: Report) -> StepRecord | None:
    return corpus.save(flag_all(corpus), report)


def undo(corpus: Corpus, report: Report) -> StepRecord | None:
    corpus.save(flag_all(corpus))
    return corpus.undo(report)


def redo(corpus: Corpus, report: Report) -> StepRecord | None:
    corpus.save(flag_all(corpus))
    corpus.undo()
    return corpus.redo(report)


@pytest.mark.parametrize("move", [save, undo, redo])
def test_every_page_is_told(corpus: Corpus, move: Callable[[Corpus, Report], StepRecord | None]):
    told: list[tuple[int, int]] = []
    assert move(corpus, lambda done, total: told.append((done, total))) is not None
    assert told == [(0, 3), (1, 3), (2, 3)]


@pytest.mark.parametrize("move", [save, undo, redo])
@pytest.mark.parametrize("at", [0, 1, 2])
def test_whatever_the_report_raises_takes_all_pages_back(
    corpus: Corpus, move: Callable[[Corpus, Report], StepRecord | None], at: int
):
    before: list[str] = []

    def report(done: int, _total: int) -> None:
        if done == 0:
            before[:] = logical(corpus)
        if done == at:
            raise Enough

    with pytest.raises(Enough):
        move(corpus, report)
    assert logical(corpus) == before
    assert {corpus.page(page_id).look_again for page_id in corpus.page_ids()} == {move is undo}


def logical(corpus: Corpus) -> list[str]:
    """Return what another connection sees."""
    return list(logical_dump(corpus.path))
