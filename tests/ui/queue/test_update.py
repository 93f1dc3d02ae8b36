"""What a step changed is shown in its place; only pages that come, go or move have the queue read again."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from desktop.corpus.queue import QueueRow
from desktop.page.page import PageStatus
from desktop.ui.names import Names
from desktop.ui.queue.model import QueueModel


def row(page_id, date="2031-05-02", status=PageStatus.NEW):
    return QueueRow(page_id, date, f"A0{page_id}", f"{page_id}.txt", status, 3, 1, 0, "云溪新桥通车", 0.9)


@pytest.fixture
def model(qapp):
    model = QueueModel(Names(), QLocale("en"))
    model.show([row(1), row(2), row(3, "2031-05-01")])
    return model


def test_changed_page_is_shown_in_its_place_and_counted_under_its_heading(model, qtbot):
    with qtbot.assertNotEmitted(model.modelReset):
        assert model.update((2,), [row(2, status=PageStatus.DONE)])
    assert model.row_of(2).status is PageStatus.DONE
    assert [(entry.done, entry.total) for entry in model.entries if entry.row is None] == [(1, 2), (0, 1)]


@pytest.mark.parametrize(
    ("pages", "rows"),
    [
        ((2,), []),
        ((2, 4), [row(2), row(4)]),
        ((2,), [row(2, "2031-05-01")]),
        ((2,), [replace(row(2), page_no="A09")]),
    ],
    ids=["goes", "comes", "other date", "other number"],
)
def test_pages_that_come_go_or_move_are_left_to_a_full_reading(model, pages, rows):
    before = list(model.entries)
    assert not model.update(pages, rows)
    assert model.entries == before


def test_page_that_stays_hidden_by_the_filter_changes_nothing(model):
    assert model.update((9,), [])
