"""Learning at the window: it comes by itself, says where suggestions come from, and leaves nothing behind."""

import shutil
import sys
from dataclasses import replace
from multiprocessing import active_children

from desktop.corpus.labelled import is_due
from desktop.corpus.lesson import Doubt
from desktop.ui import repairing
from tests.example.build import EXAMPLE

LONG = 120_000


def opened(application, qtbot, tmp_path):
    path = tmp_path / "labelled.db"
    shutil.copy(EXAMPLE, path)
    application.window.shell.open(path)
    qtbot.waitUntil(lambda: bool(application.window.workbench and application.window.workbench.is_ready))
    return application.window.workbench


def test_what_was_learned_suggests_and_saves_nothing(application, qtbot, tmp_path, monkeypatch):
    for name in [name for name in sys.modules if name.split(".")[0] == "sklearn"]:
        monkeypatch.delitem(sys.modules, name)  # other tests learn in this process
    bench = opened(application, qtbot, tmp_path)
    undoable = bench.session.corpus.undoable()
    qtbot.waitUntil(lambda: bench.learning.lesson is not None, timeout=LONG)
    assert "sklearn" not in sys.modules, "that is the process's alone"
    page, labels = bench.session.page, bench.labels
    qtbot.waitUntil(
        lambda: any(item.source != "keywords" for each in page.articles for item in labels.found(each.id)),
        timeout=LONG,
    )
    assert bench.session.page is page
    assert bench.session.corpus.undoable() == undoable
    assert not is_due(bench.learning.lesson.labels, bench.learning.lesson.labels)


def test_a_window_closed_while_it_learns_leaves_no_process(application, qtbot, tmp_path):
    bench = opened(application, qtbot, tmp_path)
    bench.learning.look()
    qtbot.waitUntil(lambda: bool(active_children()), timeout=LONG)
    application.window.shell.close_corpus()
    qtbot.waitUntil(lambda: not active_children(), timeout=LONG)


def test_a_corpus_with_few_labels_starts_no_process(window, qtbot):
    learning = window.workbench.learning
    learning.look()
    qtbot.waitUntil(lambda: learning._job is None, timeout=LONG)
    assert learning.lesson is None
    assert not active_children()


def test_enough_new_labels_make_another_lesson_due():
    some = frozenset((f"a{number}", "water") for number in range(19))
    more = some | {("a19", "water")}
    assert not is_due(some, None)
    assert is_due(more, None)
    assert not is_due(more, more)
    assert not is_due(more | {(f"b{number}", "sport") for number in range(9)}, more)
    assert is_due(more | {(f"b{number}", "sport") for number in range(10)}, more)
    assert is_due(more - {(f"a{number}", "water") for number in range(5)}, more), "too few are left"
    many = frozenset((f"a{number}", "water") for number in range(1000))
    assert not is_due(many | {(f"b{number}", "sport") for number in range(99)}, many)
    assert is_due(many | {(f"b{number}", "sport") for number in range(100)}, many)


def test_a_label_that_looks_wrong_is_a_problem_with_its_repair(application, qtbot, tmp_path):
    bench = opened(application, qtbot, tmp_path)
    qtbot.waitUntil(lambda: bench.learning.lesson is not None, timeout=LONG)
    session = bench.session
    page_id, article, topic = next(
        (page_id, article.id, article.topics[0])
        for page_id in session.corpus.page_ids()
        for article in session.corpus.page(page_id).articles
        if article.topics
    )
    session.open_page(page_id)
    doubt = Doubt(page_id, article, topic, 0.01)
    bench.learning.lesson = replace(bench.learning.lesson, doubts=(doubt,))
    bench.learning.changed.emit()
    [problem] = [each for each in session.problems if each.code == f"doubtful_topic:{topic}"]
    qtbot.waitUntil(lambda: problem in [row.problem for row in bench.problems._model.rows])
    repairing.repair(session, print, problem)
    assert topic not in session.page.article_by_id[article].topics
    session.history.undo()
    assert topic in session.page.article_by_id[article].topics
    assert problem in session.problems
