"""Steps of many pages are made, undone and redone on the worker, and a Cancel changes nothing."""

import threading
import uuid

import pytest

from desktop.corpus.store import Corpus
from desktop.curation.keeping import look_again
from desktop.parsing.parse import parse
from desktop.parsing.reading import read_dump
from desktop.ui.bulk.step_dialog import StepDialog
from desktop.ui.bulk.steps import FEW
from tests.ui.window.conftest import PAGES, Clock
from tests.ui.window.test_bulk import select_pages, steps
from tests.ui.window.test_commands import press, rows


@pytest.fixture
def corpus_path(tmp_path):
    """A corpus with more pages than are changed at once."""
    path = tmp_path / "corpus.db"
    source = min(PAGES.glob("*.txt"), key=lambda file: file.stat().st_size)
    with Corpus.create(path, curator="林知夏", clock=Clock(), new_id=lambda: str(uuid.uuid4())) as corpus:
        for number in range(FEW + 3):
            copy = tmp_path / f"2024-01-{number + 1:02}.txt"
            copy.write_text(f"{source.read_text(encoding='utf-8')}\n第{number}份\n", encoding="utf-8")
            dump = read_dump(copy)
            corpus.add(dump, parse(dump))
    return path


def marked(window, column):
    return [page for (page,) in rows(window, f"SELECT id FROM page WHERE {column} = 1 ORDER BY id")]


@pytest.fixture
def pages(window):
    """All pages, selected."""
    pages = list(window.workbench.queue.model.pages)
    select_pages(window, *pages)
    return pages


@pytest.fixture
def pause(window):
    """Keeps the worker, once called, from what is started next until what it returns is set."""
    go_on = threading.Event()

    def begin():
        window.context.jobs.start(lambda _job: go_on.wait())
        return go_on

    yield begin
    go_on.set()


def dialog_of(window):
    return next(dialog for dialog in window.findChildren(StepDialog) if dialog.isVisible())


def finished(window, qtbot, keys):
    """Press a key that starts the dialog, and wait until that has closed; return what it was called."""
    press(window, keys)
    dialog = dialog_of(window)
    title = dialog.windowTitle()
    with qtbot.waitSignal(dialog.finished):
        pass
    window.activateWindow()  # what a window manager does
    qtbot.waitUntil(window.isActiveWindow)
    return title


def test_many_pages_are_flagged_as_one_step_and_undone_and_redone(window, pages, qtbot):
    everybody = sorted(pages)
    assert finished(window, qtbot, "A") == f"Flag {len(pages)} pages"
    assert marked(window, "look_again") == everybody
    assert len(steps(window)) == 1
    assert window.workbench.session.page.look_again
    assert finished(window, qtbot, "Ctrl+Z") == f"Undo: Flag {len(pages)} pages"
    assert marked(window, "look_again") == []
    assert not window.workbench.session.page.look_again
    assert window.commands.actions["redo"].isEnabled()
    assert finished(window, qtbot, "Ctrl+Y") == f"Redo: Flag {len(pages)} pages"
    assert marked(window, "look_again") == everybody
    assert not window.commands.actions["redo"].isEnabled()


def test_many_pages_go_to_the_trash_and_the_window_goes_on_with_one_that_stays(window, pages, qtbot):
    session = window.workbench.session
    select_pages(window, *pages[:-1])
    session.open_page(pages[0])
    select_pages(window, *pages[:-1])
    finished(window, qtbot, "Ctrl+Delete")
    assert marked(window, "trashed") == sorted(pages[:-1])
    assert session.page_id == pages[-1]
    assert window.workbench.queue.model.pages == [pages[-1]]
    finished(window, qtbot, "Ctrl+Z")
    assert marked(window, "trashed") == []
    assert session.page_id in pages[:-1], "the page of the step that was undone is shown"


def test_cancelling_leaves_every_page_as_it_was(window, pages, pause, qtbot):
    go_on = pause()
    press(window, "A")
    dialog = dialog_of(window)
    dialog.reject()
    assert dialog.isVisible(), "it stays until the work has ended"
    with qtbot.waitSignal(dialog.finished):
        go_on.set()
    assert marked(window, "look_again") == []
    assert steps(window) == []


def test_cancelling_an_undo_leaves_the_step_done(window, pages, pause, qtbot):
    finished(window, qtbot, "A")
    go_on = pause()
    press(window, "Ctrl+Z")
    dialog = dialog_of(window)
    dialog.reject()
    with qtbot.waitSignal(dialog.finished):
        go_on.set()
    assert marked(window, "look_again") == sorted(pages)
    assert len(steps(window)) == 1
    assert window.commands.actions["undo"].isEnabled()


def test_pages_of_the_trash_that_can_not_be_flagged_are_told(window, pages, qtbot):
    session = window.workbench.session
    session.open_page(pages[-1])
    select_pages(window, *pages[:-1])
    finished(window, qtbot, "Ctrl+Delete")
    told = []
    session.failed.connect(lambda text, arguments: told.append((text, arguments)))
    window.workbench.bulk.edit(("%1", "%1"), pages[:-1], lambda page: look_again(page, True))
    with qtbot.waitSignal(dialog_of(window).finished):
        pass
    assert [arguments for _, arguments in told] == [[str(len(pages) - 1)]]
    assert marked(window, "look_again") == []
