"""From a problem that only a person can mend to the field that it is about, by key and by mouse."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.page.page import Issue
from tests.ui.window.test_commands import press, rows


@pytest.fixture
def bench(window):
    """The workbench with a page of which nobody knows date or number."""
    window.activateWindow()
    session = window.workbench.session
    session.edit("Forget", (), lambda page: replace(page, issue=Issue(newspaper=page.issue.newspaper)))
    return window.workbench


def go_to(window, code):
    for _ in window.workbench.session.problems:
        if window.workbench.problems.current().code == code:
            return
        press(window, "F8")
    raise AssertionError(code)


@pytest.mark.parametrize("size", [(1600, 1000), (1280, 800)])
@pytest.mark.parametrize(
    ("code", "name", "typed", "column"),
    [("no_date", "date", "2024-05-06", "date"), ("no_number", "pages", "07", "page_no")],
)
def test_the_key_of_repairs_leads_to_the_field(window, bench, size, code, name, typed, column):
    window.resize(*size)
    QApplication.processEvents()
    go_to(window, code)
    press(window, "Ctrl+R")
    field = getattr(bench.article.fields, name)
    assert QApplication.focusWidget() is field
    assert field.isVisible()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert code not in {problem.code for problem in bench.session.problems}
    assert rows(window, f"SELECT {column} FROM page WHERE id = ?", bench.session.page_id) == [(typed,)]


def test_the_button_of_the_row_leads_there_when_no_article_is_selected_and_parser_and_page_are_compared(window, bench):
    press(window, "P")
    bench.session.select_article(None)
    go_to(window, "no_date")
    assert not bench.article.fields.date.isVisible()
    bench.problems.press()
    assert bench.article.fields.date.isVisible()
    assert QApplication.focusWidget() is bench.article.fields.date
