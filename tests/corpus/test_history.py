"""Undo and redo: whole steps, of one curator, also tomorrow."""

from datetime import timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from desktop.corpus.check import check_corpus
from desktop.corpus.errors import ChangedSince
from desktop.corpus.step import Step, StepState
from desktop.corpus.store import Corpus
from desktop.page.page import Page
from tests.corpus.made import Maker, made_page, random_edit


def edited(corpus: Corpus, page_id: int, seed: int) -> Page:
    return random_edit(corpus.page(page_id), Random(seed), f"new{page_id}-{seed}")


def test_undo_and_redo_work_after_a_restart(corpus: Corpus, maker: Maker):
    before, after = corpus.page(1), edited(corpus, 1, 1)
    saved = corpus.save(Step("Move %1 to %2", ("“三行”", "头条"), ((1, after),)))
    corpus.close()
    with maker.open() as again:
        assert again.undoable() == saved
        undone = again.undo()
        assert undone is not None
        assert (undone.id, undone.state, undone.page_ids) == (saved.id, StepState.UNDONE, (1,))
        assert again.page(1) == before
    with maker.open() as again:
        assert again.undoable() is None
        assert again.redoable() == undone
        assert again.redo() == saved
        assert again.page(1) == after
        assert again.redo() is None


def test_a_record_says_who_when_and_what(corpus: Corpus, maker: Maker):
    start = maker.clock.now
    record = corpus.save(Step("Merge %1 with %2", ("甲", "乙"), ((3, edited(corpus, 3, 1)), (1, edited(corpus, 1, 1)))))
    assert (record.curator, record.text, record.arguments) == ("沈青", "Merge %1 with %2", ("甲", "乙"))
    assert record.at == start + timedelta(seconds=1)
    assert record.at.utcoffset() == timedelta(0)
    assert record.page_ids == (1, 3)
    assert corpus.history(1) == corpus.history(3) == (record,)
    assert corpus.history(2) == ()


def test_a_bulk_step_is_undone_as_a_whole(corpus: Corpus):
    before = [corpus.page(page_id) for page_id in (1, 2, 3)]
    after = [edited(corpus, page_id, 3) for page_id in (1, 2, 3)]
    corpus.save(Step("Edit %1 pages", ("3",), tuple(zip((1, 2, 3), after, strict=True))))
    corpus.undo()
    assert [corpus.page(page_id) for page_id in (1, 2, 3)] == before
    corpus.redo()
    assert [corpus.page(page_id) for page_id in (1, 2, 3)] == after


def test_a_new_step_leaves_what_was_undone_behind_in_the_history(corpus: Corpus):
    for seed in range(3):
        corpus.save(Step("Edit", (), ((1, edited(corpus, 1, seed)),)))
    corpus.undo()
    corpus.undo()
    corpus.save(Step("Other edit", (), ((2, edited(corpus, 2, 9)),)))
    assert corpus.redoable() is None
    assert [record.state for record in corpus.history(1)] == ["done", "abandoned", "abandoned"]
    corpus.undo()
    corpus.undo()
    assert corpus.undo() is None
    assert corpus.page(1) == corpus.proposal(1)


def test_undo_takes_back_the_own_last_step_and_nobody_else_s(corpus: Corpus, maker: Maker):
    corpus.save(Step("Mine", (), ((1, edited(corpus, 1, 1)),)))
    corpus.close()
    with maker.open("何川") as other:
        assert other.undoable() is None
        assert other.undo() is None
        after = edited(other, 2, 1)
        other.save(Step("Theirs", (), ((2, after),)))
    with maker.open() as mine:
        undone = mine.undo()
        assert undone is not None
        assert undone.text == "Mine"
        assert mine.page(2) == after


def test_a_step_under_another_curator_s_change_of_the_same_page_can_t_be_undone_or_redone(corpus: Corpus, maker: Maker):
    corpus.save(Step("Mine", (), ((1, edited(corpus, 1, 1)), (2, edited(corpus, 2, 1)))))
    corpus.close()
    with maker.open("何川") as other:
        after = edited(other, 2, 2)
        other.save(Step("Theirs", (), ((2, after),)))
    with maker.open() as mine:
        first = mine.page(1)
        with pytest.raises(ChangedSince, match="何川"):
            mine.undo()
        assert (mine.page(1), mine.page(2)) == (first, after)
    with maker.open("何川") as other:
        other.undo()
    with maker.open() as mine:
        mine.undo()
        assert mine.page(1) == mine.proposal(1)
    with maker.open("何川") as other:
        with pytest.raises(ChangedSince, match="taken back to its proposal"):
            other.redo()
        other.save(Step("Theirs again", (), ((1, edited(other, 1, 7)),)))
    with maker.open() as mine, pytest.raises(ChangedSince, match="何川"):
        mine.redo()
    assert check_corpus(maker.path, lambda done, total: None) == ()


class Curating(RuleBasedStateMachine):
    """Saves, undoes, redoes and restarts at will beside a plain model of it: a list of steps and a place in it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.maker = Maker(Path(self.folder.name) / "c.db")
        self.corpus = self.maker.create()
        self.steps: list[tuple[dict[int, Page], dict[int, Page]]] = []
        self.ids: list[int] = []
        self.place = 0
        self.now: dict[int, Page] = {}

    @initialize()
    def add_pages(self) -> None:
        for number in range(3):
            page_id = self.corpus.add(*made_page(number))
            assert page_id is not None
            self.now[page_id] = self.corpus.page(page_id)
        self.proposals = dict(self.now)

    @rule(seed=st.integers(0, 10**6), ids=st.sets(st.sampled_from([1, 2, 3]), min_size=1))
    def save(self, seed: int, ids: set[int]) -> None:
        before = {page_id: self.now[page_id] for page_id in ids}
        after = {page_id: random_edit(page, Random(seed), f"new{seed}-{page_id}") for page_id, page in before.items()}
        self.ids[self.place :] = [self.corpus.save(Step("Edit %1", (str(seed),), tuple(after.items()))).id]
        self.steps[self.place :] = [(before, after)]
        self.place += 1
        self.now |= after

    @rule()
    def undo(self) -> None:
        record = self.corpus.undo()
        assert (record is None) == (self.place == 0)
        if record is not None:
            self.place -= 1
            self.now |= self.steps[self.place][0]

    @rule()
    def redo(self) -> None:
        record = self.corpus.redo()
        assert (record is None) == (self.place == len(self.steps))
        if record is not None:
            self.now |= self.steps[self.place][1]
            self.place += 1

    @rule(page_id=st.sampled_from([1, 2, 3]), back=st.integers(0, 8))
    def travel(self, page_id: int, back: int) -> None:
        lying = [record for record in self.corpus.history(page_id) if record.state is not StepState.ABANDONED]
        target = lying[-back].id if 0 < back <= len(lying) else None
        record = self.corpus.travel(page_id, target)
        if record is None:
            return
        assert self.corpus.page(page_id) == self.corpus.page_after(page_id, target)
        reached = self.ids.index(record.id) + (record.state is StepState.DONE)
        for step in reversed(self.steps[reached : self.place]):
            self.now |= step[0]
        for step in self.steps[self.place : reached]:
            self.now |= step[1]
        self.place = reached

    @rule()
    def restart(self) -> None:
        self.corpus.close()
        self.corpus = self.maker.open()

    @precondition(lambda self: self.now)
    @invariant()
    def pages_are_as_the_model_says(self) -> None:
        assert {page_id: self.corpus.page(page_id) for page_id in self.now} == self.now

    def teardown(self) -> None:
        try:
            while self.place:
                self.undo()
            assert {page_id: self.corpus.page(page_id) for page_id in self.now} == self.proposals
            self.corpus.close()
            assert check_corpus(self.maker.path, lambda done, total: None) == ()
        finally:
            self.corpus.close()
            self.folder.cleanup()


TestCurating = Curating.TestCase
TestCurating.settings = settings(
    max_examples=settings.default.max_examples // 8, stateful_step_count=25, deadline=None
)  # 12 runs, or 400 with the profile "long"
