"""What a curator sees on a small screen: keys on the tool bar, dialogs that fit, words where nothing is to be shown."""

import subprocess
import sys

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.ui.commands.tool_bar import Shown, ToolButton
from desktop.ui.dialogs.dialog import Dialog
from desktop.ui.labelling.block_edit import BlockEdit
from desktop.ui.picker.choice import ChoicePopup
from desktop.ui.picker.choices import Choice
from desktop.ui.row_model import ROW


def test_every_key_of_the_tool_bar_is_shown_on_a_small_screen(window, qtbot):
    window.resize(1066, 666)  # 1600 × 1000 at 150 %
    qtbot.waitUntil(lambda: window.width() == 1066)
    keyed = [button for button in window.findChildren(ToolButton) if button._key]
    assert len(keyed) >= 12
    assert all(button.shown is not Shown.ICON for button in keyed)
    right = max(button.mapTo(window, button.rect().topRight()).x() for button in keyed)
    assert right < window.width()


def test_a_dialog_is_no_larger_than_the_screen(window, qtbot):
    dialog = Dialog(window.context.theme, window)
    dialog.resize(9000, 8000)
    dialog.open()
    screen = dialog.screen().availableSize()
    assert dialog.size() == dialog.size().boundedTo(screen - QSize(8, 40))
    dialog.reject()


def test_without_a_page_the_middle_offers_to_import(window, qtbot):
    bench = window.workbench
    bench.session.open_page(None)
    raw = bench.raw
    assert raw.empty.isVisible()
    assert not raw.view.isVisible()
    with qtbot.waitSignal(raw.import_requested):
        raw.empty.findChild(QPushButton).click()
    for dialog in window.findChildren(Dialog):
        dialog.reject()


def test_choices_are_read_whole_where_the_window_has_room(window):
    theme, long = window.context.theme, "Add topic Industry & manufacturing to article 12, and more"
    popup = ChoicePopup("Steps", [Choice("1", long, "林知夏 14 May 2024 01:12")], theme, window)
    assert popup.width() > theme.size(440)
    assert popup.width() <= window.width()
    popup.deleteLater()


def test_a_field_of_several_lines_shows_whole_lines(window):
    edit = BlockEdit("Keywords", window.context.theme, window, 4, grows=True)
    edit.replace("\n".join(f"关键词 {number}" for number in range(30)))
    edit.show()
    for height in range(120, 160, 7):
        edit.resize(200, height)
        line = edit.cursorRect().height()
        room = edit.viewport().height() - edit.document().documentMargin()
        assert room % line < 1.5 or line - room % line < 1.5
    edit.deleteLater()


_IMPORTED = """
import linecache, sys
from desktop.ui.application import make_qt
make_qt([])
import desktop.corpus.store
assert "sqlalchemy" in sys.modules
kept = [name for name, entry in linecache.cache.items() if len(entry) > 1 and "/sqlalchemy/" in name]
print(len(kept), "alembic" in sys.modules)
"""


def test_opening_a_corpus_keeps_no_sources_and_loads_no_migrations():
    done = subprocess.run([sys.executable, "-c", _IMPORTED], capture_output=True, text=True, check=True)
    kept, alembic = done.stdout.split()
    assert int(kept) < 10
    assert alembic == "False"


def test_the_current_row_stays_in_sight_when_the_window_shrinks_and_its_panes_are_arranged_anew(application, qtbot):
    window = application.window
    window.resize(1600, 1000)
    window.show()
    window.shell.open(window.opening.example())
    qtbot.waitUntil(lambda: bool(window.workbench and window.workbench.is_ready))
    bench = window.workbench
    qtbot.waitUntil(lambda: bench.updatesEnabled() and bench.session.is_settled)
    view, pages = bench.raw.view, bench.queue.model.pages
    bench.session.open_page(max(pages, key=lambda page: len(bench.session.corpus.page(page).text)))
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > view.viewport().height())
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    last = (view.indexAt(QPoint(200, y)) for y in range(view.viewport().height() - 60, 0, -10))
    view.setCurrentIndex(next(index for index in last if index.isValid() and index.data(ROW).block is not None))
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: view.viewport().width() > 700)
    QApplication.processEvents()
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
