"""The queue with the pages first that would teach most: asked for, told why not, and kept up to date by itself."""

import shutil

import pytest
from PySide6.QtCore import Qt

from desktop.corpus.queue import QueueOrder
from desktop.curation.articles import set_page_status
from desktop.page.page import PageStatus
from desktop.ui.queue.model import Heading
from tests.example.build import EXAMPLE
from tests.ui.window.test_commands import press

LONG = 120_000


@pytest.fixture
def taught(application, qtbot, tmp_path):
    """A window on a corpus with labels enough."""
    path = tmp_path / "labelled.db"
    shutil.copy(EXAMPLE, path)
    application.window.shell.open(path)
    qtbot.waitUntil(lambda: bool(application.window.workbench and application.window.workbench.is_ready))
    return application.window


def headings(window):
    return [entry.text for entry in window.workbench.queue.model.entries if isinstance(entry, Heading)]


def useful(window):
    """Return how much the unfinished pages would teach, in the order of the queue."""
    model = window.workbench.queue.model
    return [model.headings.would_teach(model.row_of(page)) for page in model.pages][: unfinished(window)]


def unfinished(window):
    model = window.workbench.queue.model
    return sum(model.row_of(page).status is not PageStatus.DONE for page in model.pages)


def test_the_most_useful_pages_come_first_and_the_next_one_follows_that_order(taught, qtbot):
    queue, session = taught.workbench.queue, taught.workbench.session
    by_date = queue.model.pages
    press(taught, "Shift+L")
    assert headings(taught)[0] == "Looking at the pages…"
    assert taught.commands.actions["most_useful_first"].isChecked()
    qtbot.waitUntil(lambda: None not in useful(taught), timeout=LONG)
    assert useful(taught) == sorted(useful(taught), reverse=True)
    assert useful(taught)[0] > useful(taught)[-1]
    assert headings(taught)[0].startswith("Would teach")
    assert headings(taught)[-1] == "Done"
    first = queue.model.pages[0]
    spoken = queue.model.index_of(first).data(Qt.ItemDataRole.AccessibleTextRole)
    assert f"would teach {useful(taught)[0]:.2f}" in spoken
    session.open_page(first)
    press(taught, "N")
    assert session.page_id == queue.model.pages[1]
    session.edit("Done", (), lambda page: set_page_status(page, PageStatus.DONE, insist=True))
    assert session.page_id not in queue.model.pages[: unfinished(taught)]
    press(taught, "Shift+L")
    assert queue.model.pages == by_date


def test_without_labels_it_is_said_why_and_the_pages_stand_by_date(window, qtbot):
    bench = window.workbench
    by_date = bench.queue.model.pages
    with qtbot.waitSignal(bench.session.failed, timeout=LONG) as told:
        bench.queue.order_button.menu().actions()[2].trigger()
        bench.learning.look()
    assert told.args[0].startswith("Nothing is learned yet")
    assert told.args[1] == ["20", "0"]
    qtbot.waitUntil(lambda: headings(window) == ["Nothing learned yet"])
    assert bench.queue.model.pages == by_date
    assert bench.queue.order is QueueOrder.USEFUL
    with qtbot.assertNotEmitted(bench.session.failed):  # it is said once
        bench.learning.look()
        qtbot.waitUntil(lambda: bench.learning._job is None, timeout=LONG)


def test_the_order_is_kept_and_what_was_ranked_goes_with_its_topics(taught, qtbot, application):
    press(taught, "Shift+L")
    qtbot.waitUntil(lambda: None not in useful(taught), timeout=LONG)
    assert application.context.settings.values.queue_order == "useful"
    taught.workbench.learning.start_over()
    assert headings(taught)[0] in ("Looking at the pages…", "Nothing learned yet")
    taught.workbench.learning.look()
    qtbot.waitUntil(lambda: None not in useful(taught), timeout=LONG)
