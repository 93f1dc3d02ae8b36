"""Going to a step of a page: by undoing and redoing where that leads there, and only where it touches nothing else."""

from random import Random

import pytest

from desktop.corpus.check import check_corpus
from desktop.corpus.step import Step, StepState
from desktop.corpus.store import Corpus
from desktop.curation.keeping import look_again, trash, write_note
from desktop.page.page import Page
from tests.corpus.made import Maker, random_edit


def step(corpus: Corpus, seed: int, *page_ids: int) -> tuple[int, Page]:
    """Save a step on some pages; returns its id and the first page as it left it."""
    pages = tuple((each, random_edit(corpus.page(each), Random(seed), f"n{each}-{seed}")) for each in page_ids)
    return corpus.save(Step("Edit %1", (str(seed),), pages)).id, pages[0][1]


def states(corpus: Corpus, page_id: int = 1) -> list[str]:
    return [record.state.value for record in corpus.history(page_id)]


def test_back_and_forth_in_one_go(corpus: Corpus, maker: Maker):
    steps = [step(corpus, seed, 1) for seed in range(4)]
    record = corpus.travel(1, steps[0][0])
    assert record is not None
    assert (record.id, record.state) == (steps[1][0], StepState.UNDONE)
    assert corpus.page(1) == steps[0][1]
    assert states(corpus) == ["done", "undone", "undone", "undone"]
    record = corpus.travel(1, steps[2][0])
    assert record is not None
    assert (record.id, record.state) == (steps[2][0], StepState.DONE)
    assert corpus.page(1) == steps[2][1]
    corpus.travel(1, None)
    assert corpus.page(1) == corpus.proposal(1)
    assert states(corpus) == ["undone"] * 4
    corpus.travel(1, steps[3][0])
    assert corpus.page(1) == steps[3][1]
    assert corpus.travel(1, steps[3][0]) is None
    corpus.close()
    assert check_corpus(maker.path, lambda done, total: None) == ()


def test_every_state_can_be_read_whatever_became_of_its_step(corpus: Corpus):
    first, second = step(corpus, 1, 1), step(corpus, 2, 1)
    corpus.undo()
    third = step(corpus, 3, 1)
    assert states(corpus) == ["done", "abandoned", "done"]
    for step_id, page in (first, second, third):
        assert corpus.page_after(1, step_id) == page
    assert corpus.page_after(1, None) == corpus.proposal(1)
    with pytest.raises(KeyError):
        corpus.page_after(2, first[0])


@pytest.mark.parametrize("between", [(2,), (1, 2)], ids=["another page", "this page and another"])
def test_a_step_of_another_page_is_not_undone(corpus: Corpus, between: tuple[int, ...]):
    first = step(corpus, 1, 1)
    step(corpus, 2, *between)
    last = step(corpus, 3, 1)
    for target in (first[0], None) if 1 in between else (None,):
        assert corpus.travel(1, target) is None
        assert corpus.page(1) == last[1]
    assert [record.state for record in (*corpus.history(1), *corpus.history(2))].count(StepState.UNDONE) == 0


def test_steps_of_another_page_before_and_after_the_way_do_not_hinder_it(corpus: Corpus):
    step(corpus, 1, 2)
    first = step(corpus, 2, 1)
    step(corpus, 3, 1)
    assert corpus.travel(1, first[0]) is not None
    corpus.undo()
    corpus.undo()
    assert states(corpus, 2) == ["undone"]
    assert corpus.travel(1, first[0]) is None  # the step of page 2 would be redone on the way


def test_an_abandoned_step_has_no_way(corpus: Corpus):
    abandoned = step(corpus, 1, 1)
    corpus.undo()
    last = step(corpus, 2, 1)
    assert corpus.travel(1, abandoned[0]) is None
    assert corpus.page(1) == last[1]


def test_steps_of_another_curator_are_not_crossed(corpus: Corpus, maker: Maker):
    first = step(corpus, 1, 1)
    corpus.close()
    with maker.open("何川") as other:
        theirs = step(other, 2, 1)
        assert other.travel(1, first[0]) is not None
        assert other.travel(1, None) is None
        assert other.travel(1, theirs[0]) is not None
    with maker.open() as mine:
        assert mine.travel(1, None) is None
        assert mine.page(1) == theirs[1]


def test_an_own_step_elsewhere_does_not_stand_for_another_curator_s(corpus: Corpus, maker: Maker):
    first = step(corpus, 1, 1)
    corpus.close()
    with maker.open("何川") as other:
        theirs = step(other, 2, 1)
    with maker.open() as mine:
        step(mine, 3, 2)
        assert mine.travel(1, first[0]) is None
        assert mine.page(1) == theirs[1]


def test_redoing_under_another_curator_s_change_changes_nothing(corpus: Corpus, maker: Maker):
    first = step(corpus, 1, 1)
    corpus.undo()
    corpus.close()
    with maker.open("何川") as other:
        theirs = step(other, 2, 1)
    with maker.open() as mine:
        assert mine.travel(1, first[0]) is None
        assert mine.page(1) == theirs[1]


def test_what_is_said_of_the_page_as_a_whole_is_no_way_to_an_earlier_state(corpus: Corpus):
    step(corpus, 1, 1)
    for page in (write_note(corpus.page(1), "日期要再核对"), look_again(corpus.page(1), True), trash(corpus.page(1))):
        corpus.save(Step("Mark", (), ((1, page),)))
        assert corpus.travel(1, None) is None, "the marks would be lost"
        assert corpus.page(1) == page
        corpus.undo()
    assert corpus.travel(1, None) is not None
