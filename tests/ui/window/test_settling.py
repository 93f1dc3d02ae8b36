"""The page is painted first; what lies beside it follows, and is never older than what is done with it."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from desktop.curation.articles import set_field


def rename(bench, text):
    article = bench.session.page.articles[0].id
    return bench.session.edit("Name it %1", (text,), lambda page: set_field(page, article, "headline", text))


def test_history_and_coverage_follow_by_themselves(window, qtbot):
    bench = window.workbench
    qtbot.waitUntil(lambda: bench.session.is_settled)
    rows = bench.history._model.rowCount()
    with qtbot.waitSignal(bench.session.page_settled):
        assert rename(bench, "渡口换船")
        assert not bench.session.is_settled
        assert bench.history._model.rowCount() == rows
    assert bench.history._model.rowCount() > rows


def test_who_asks_at_once_gets_what_is_so_now(window, qtbot):
    bench = window.workbench
    qtbot.waitUntil(lambda: bench.session.is_settled)
    assert rename(bench, "渡口换船")
    assert not bench.session.is_settled
    assert len(bench.history.outcomes()) == 2
    assert bench.session.is_settled
    assert rename(bench, "渡口又换船")
    problem = bench.problems.current()
    assert problem is None or problem in bench.session.problems
    assert [row.problem for row in bench.problems._model.rows] == list(bench.session.problems)


def headline(bench):
    return bench.article.fields.rows["headline"].edit


def test_the_fields_follow_by_themselves(window, qtbot):
    bench = window.workbench
    qtbot.waitUntil(lambda: bench.session.is_settled)
    before = headline(bench).text()
    with qtbot.waitSignal(bench.session.page_settled):
        assert rename(bench, "渡口换船")
        assert headline(bench).text() == before != "渡口换船"
    assert headline(bench).text() == "渡口换船"


def test_who_types_in_a_field_sees_it_at_once(window, qtbot):
    bench = window.workbench
    headline(bench).setFocus()
    qtbot.waitUntil(lambda: headline(bench).hasFocus() and bench.session.is_settled)
    assert rename(bench, "渡口换船")
    assert not bench.session.is_settled
    assert headline(bench).text() == "渡口换船"


def test_a_suggestion_is_taken_for_the_article_that_is_selected_now(window, qtbot):
    bench = window.workbench
    session, panel = bench.session, bench.article
    qtbot.waitUntil(lambda: session.is_settled)
    other = next(page for page in bench.queue.model.pages if page != session.page_id)
    session.open_page(other)
    assert not session.is_settled
    panel.accept_suggestion(1)
    assert panel.suggestions._article == session.article.id


def test_pages_chosen_together_stay_so_when_the_queue_catches_up(window, qtbot):
    bench = window.workbench
    qtbot.waitUntil(lambda: bench.session.is_settled)
    view, flag = bench.queue.view, QItemSelectionModel.SelectionFlag
    first, second = (bench.queue.model.index_of(page_id) for page_id in bench.queue.model.pages[:2])
    view.selectionModel().setCurrentIndex(second, flag.ClearAndSelect)
    assert bench.session.page_id == bench.queue.model.pages[1]
    view.selectionModel().select(first, flag.Select)
    with qtbot.waitSignal(bench.session.page_settled):
        pass
    assert [row.id for row in bench.queue.selected_rows()] == list(bench.queue.model.pages[:2])


def test_the_next_page_is_marked_in_the_queue(window, qtbot):
    bench = window.workbench
    qtbot.waitUntil(lambda: bench.session.is_settled)
    bench.session.open_page(bench.queue.model.pages[1])
    assert [row.id for row in bench.queue.selected_rows()] == [bench.queue.model.pages[1]]
    bench.session.open_page(bench.queue.model.pages[0])
    QTest.keyClick(bench.raw.view, Qt.Key.Key_Shift)
    qtbot.waitUntil(lambda: [row.id for row in bench.queue._selected_rows()] == [bench.queue.model.pages[0]])


def test_a_corpus_is_closed_while_something_is_to_follow(window, qtbot):
    session = window.workbench.session
    qtbot.waitUntil(lambda: session.is_settled)
    assert rename(window.workbench, "渡口换船")
    assert window.shell.close_corpus()
    assert session.is_settled
