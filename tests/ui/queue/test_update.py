"""What a step changed is shown in its place; only pages that come, go or move have the queue read again."""

import pytest
from PySide6.QtCore import QLocale

from desktop.corpus.queue import QueueOrder, QueueRow
from desktop.page.page import PageStatus
from desktop.ui.names import Names
from desktop.ui.queue.model import Heading, QueueModel


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
    assert [(entry.done, entry.total) for entry in model.entries if isinstance(entry, Heading)] == [(1, 2), (0, 1)]


@pytest.mark.parametrize(
    ("pages", "rows"),
    [
        ((2,), []),
        ((2, 4), [row(2), row(4)]),
        ((2,), [row(2, "2031-05-01")]),
        ((2,), [row(2)._replace(page_no="A09")]),
    ],
    ids=["goes", "comes", "other date", "other number"],
)
def test_pages_that_come_go_or_move_are_left_to_a_full_reading(model, pages, rows):
    before = list(model.entries)
    assert not model.update(pages, rows)
    assert model.entries == before


def test_rows_that_a_filter_hides_are_known_as_they_were_shown_last(model):
    hidden = model.row_of(2)
    model.show([row(4)])
    assert model.row_of(2) is None
    assert model.known(2) is hidden
    assert model.update((4,), [row(4)._replace(articles=9)])
    assert model.known(4).articles == 9
    assert model.known(77) is None


def test_page_that_stays_hidden_by_the_filter_changes_nothing(model):
    assert model.update((9,), [])


@pytest.fixture
def least_certain_first(qapp):
    model = QueueModel(Names(), QLocale("en"))
    rows = [row(page_id)._replace(confidence=value) for page_id, value in ((3, 0.2), (1, 0.5), (2, 0.5), (4, 0.95))]
    model.show([*rows, row(5, status=PageStatus.DONE)._replace(confidence=0.1)], QueueOrder.CONFIDENCE)
    return model


def test_pages_stand_under_bands_of_confidence_and_those_that_are_done_under_one_heading(least_certain_first):
    headings = [entry for entry in least_certain_first.entries if isinstance(entry, Heading)]
    assert headings == [
        ("Below 50 %", "<50", 0, 1),
        ("50 to 75 %", "50–75", 0, 2),
        ("90 % and more", "≥90", 0, 1),
        ("Done", "Done", 1, 1),
    ]
    assert least_certain_first.pages == [3, 1, 2, 4, 5]


@pytest.mark.parametrize("changes", [{"confidence": 0.6}, {"status": PageStatus.DONE}], ids=["confidence", "done"])
def test_a_page_whose_place_by_confidence_changes_is_left_to_a_full_reading(least_certain_first, changes):
    before = list(least_certain_first.entries)
    changed = least_certain_first.row_of(2)._replace(**changes)
    assert not least_certain_first.update((2,), [changed])
    assert least_certain_first.entries == before


def test_by_date_another_confidence_moves_nothing(model):
    assert model.update((2,), [row(2)._replace(confidence=0.1)])


def test_by_confidence_what_changes_no_place_is_shown_in_place(least_certain_first):
    assert least_certain_first.update((2,), [least_certain_first.row_of(2)._replace(problems=7)])
    assert least_certain_first.row_of(2).problems == 7
    assert (
        least_certain_first.index_of(2)
        .data()
        .endswith(("7 problem(s), confidence 0.50", "7 problems, confidence 0.50"))
    )
