"""The views of the window that are photographed, in the order in which they are gone through."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.ui.dialogs.crash import CrashDialog
from desktop.ui.dialogs.curator import CuratorDialog

PAGE, ARTICLE = "2023-11-08_06-07.txt", 3
"""The page and the article on it, counted from 0, that most pictures show."""


def welcome(studio):
    """Show the welcome, first without and then with the question for the curator's name."""
    studio.shoot("welcome")
    CuratorDialog(studio.application.context.settings, studio.application.context.theme, print, studio.window).open()
    studio.shoot_dialog("curator")
    studio.clear()


def workbench(studio):
    """Show the main window with suggestions, folded, side by side, and what the parser said."""
    studio.open(studio.folder / "example.db")
    _open_page(studio)
    studio.wait(1200)
    studio.shoot("workbench")
    studio.run("fold")
    studio.shoot("folded")
    studio.run("fold")
    studio.bench.raw.view.setCurrentIndex(studio.bench.raw.view.raw_model.index(30))
    for command in ("compare", "side_by_side"):
        studio.run(command, 400)
        studio.shoot(command)
        studio.run(command, 200)
    for command in ("find", "note"):
        studio.run(command)
        studio.shoot(command)
        studio.press(Qt.Key.Key_Escape)


def popups(studio):
    """Show each picker and popup over the window."""
    for kind, keys in (("topic", ""), ("district", "tyq")):
        studio.bench.pick_label(kind)
        studio.wait(300)
        studio.type(keys)
        studio.shoot(kind)
        studio.clear()
    for command in ("palette", "why", "move_to", "set_role", "mark_duplicate", "article_status"):
        with studio.over(command):
            studio.shoot(command)
    with studio.over("page_status"):
        studio.shoot_dialog("page_status")
    with studio.over("palette"):
        studio.type("zzzz")
        studio.shoot("palette-nothing")


def edited(studio):
    """Show the histories and popups that fill with work: a few edits, one undone, labels, a flag."""
    _open_article(studio)
    studio.bench.accept_suggestion(1, False)
    studio.wait(200)
    for command in ("article_checked", "flag", "merge_next", "undo"):
        studio.run(command)
    _open_article(studio)
    studio.shoot("edited", 600)
    studio.run("compare", 400)
    studio.shoot("compare-edited")
    studio.run("compare", 200)
    for command in ("go_to_step", "last_decisions"):
        with studio.over(command):
            studio.shoot(command)
    with studio.over("revert_page"):
        studio.shoot_dialog("revert")


def jumps(studio):
    """Show an article that goes on elsewhere: its other part proposed, to be chosen, and linked, with both pages."""
    bench, session = studio.bench, studio.session
    bench.queue.page_requested.emit(_pages(studio)["2023-03-14-01.txt"])
    session.select_article(next(each.id for each in session.page.articles if each.continues_to))
    studio.run("side_by_side", 1500)
    studio.shoot("jump-proposed")
    with studio.over("link", 500):
        studio.shoot("link")
        studio.press(Qt.Key.Key_Return)
    studio.shoot("jump-linked", 1500)
    for command in ("undo", "side_by_side"):
        studio.run(command)
    _open_page(studio)


def dragging(studio):
    """Show what a drag in the margin would do: where the boundary was, where it would be, and the counts."""
    view = studio.bench.raw.view
    row = next(row for row, each in enumerate(view.raw_model.rows) if each.number == ARTICLE + 1 and each.starts_run)
    studio.bench.raw.view.scrollTo(view.raw_model.index(row), view.ScrollHint.PositionAtCenter)
    studio.wait(200)
    columns, top = view.delegate.columns(), view.visualRect(view.raw_model.index(row)).top()
    start = QPoint(columns.band + 2, top + columns.padding + 4)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for distance in (10, 60, 110):
        QTest.mouseMove(view.viewport(), start + QPoint(0, distance))
        studio.wait(50)
    studio.shoot("drag")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start)


def label_dialogs(studio):
    """Show the editors of topics and aliases, and which labels and names are in use."""
    with studio.over("edit_topics", 800):
        dialog = studio.dialog
        dialog.list.choose("economy")
        studio.shoot_dialog("topics")
        dialog.add_topic.click()
        studio.shoot_dialog("new-topic")
        studio.dialog.reject()
        dialog.merge.click()
        studio.shoot_dialog("merge-topics")
        studio.dialog.reject()
        dialog._shift(1)
        dialog._shift(-1)
        dialog.retire.click()
        studio.shoot_dialog("topics-history")
        dialog._undo()
        dialog._take_over("iptc")
        studio.shoot_dialog("take-over-topics", 1500)
        studio.dialog.reject()
    with studio.over("edit_aliases", 800):
        studio.shoot_dialog("aliases")
    for command in ("add_alias", "labels_in_use", "names_in_use"):
        with studio.over(command, 1500):
            studio.shoot_dialog(command)


def file_dialogs(studio):
    """Show the dialogs of files: importing with its report, exporting, backups, checking."""
    with studio.over("import"):
        studio.shoot_dialog("import")
    folder = studio.folder / "dumps"
    folder.mkdir()
    (folder / "2023-11-09_01.txt").write_text("云溪日报\n一个标题\n本报讯（记者 林知夏）今天上午，天气晴。\n", "utf-8")
    (folder / "broken.txt").write_bytes(b"\x00\xff\xfe\x00\x81" * 40)
    studio.window.shell.import_paths([folder])
    studio.shoot_dialog("import-report", 3000)
    studio.clear()
    with studio.over("export", 600):
        studio.shoot_dialog("export")
    studio.run("back_up", 1500)
    for command in ("restore_backup", "check_corpus"):
        with studio.over(command, 1500):
            studio.shoot_dialog(command)
    with studio.over("read_again", 1500):
        studio.shoot_dialog("read_again")


def help_dialogs(studio):
    """Show settings, the shortcut sheet, who made it, and what a fault looks like."""
    for command in ("settings", "shortcuts", "about"):
        with studio.over(command):
            studio.shoot_dialog(command)
    try:
        raise RuntimeError("a fault, made for a picture")
    except RuntimeError as fault:
        CrashDialog(fault.with_traceback(None), studio.application.context.theme, studio.window).open()
    studio.shoot_dialog("crash")
    studio.clear()


def menus(studio):
    """Show each menu."""
    for number, action in enumerate(studio.window.menuBar().actions()):
        studio.menu(f"menu-{number}", action.menu())


def states(studio):
    """Show notes, a search that finds nothing, a page in the trash, and an empty corpus."""
    bench = studio.bench
    studio.window.shell.care._tell_damage()
    failure = "“%1” can't be written (%2): check the folder and its drive and export again."
    studio.session.failed.emit(failure, ["x.csv", "No space left on device"])
    studio.shoot("notice", 400)
    bench.notices.hide()
    studio.run("search_pages")
    bench.queue.search.setText("nowhere")
    studio.shoot("search-nothing", 900)
    bench.queue.search.setText("记者")
    studio.shoot("search", 900)
    bench.queue.clear_filter()
    page = studio.session.page_id
    studio.run("trash", 500)  # which goes on to the next page
    studio.session.open_page(page)
    studio.shoot("trashed", 500)
    studio.run("untrash", 300)


def sizes(studio):
    """Show the main window small and large, where the screen leaves room."""
    _open_page(studio)
    for name, size in (("small", (1280, 800)), ("smallest", (960, 600)), ("large", (2560, 1440))):
        studio.window.resize(*size)
        studio.shoot(name, 600)
    studio.window.resize(*studio.size)


def empty(studio):
    """Show a corpus without pages."""
    studio.window.shell.close_corpus()
    studio.shoot("welcome-again", 300)
    studio.window.shell.create(Path(studio.folder) / f"empty-{datetime.now(UTC):%H%M%S%f}.db")
    studio.shoot("empty", 2500)


def _open_page(studio):
    """Open the page that most pictures show, and select its article, with what is suggested for it."""
    shown = _pages(studio)
    if PAGE in shown:
        studio.session.open_page(shown[PAGE])
    _open_article(studio)


def _pages(studio):
    """Return the ids of the pages in the queue, by the names of their files."""
    model = studio.bench.queue.model
    return {model.row_of(page).source: page for page in model.pages}


def _open_article(studio):
    bench, session = studio.bench, studio.session
    session.select_article(session.page.articles[ARTICLE].id)
    for _ in range(50):
        if bench.labels.suggestions(session.selection.article):
            break
        studio.wait(100)


VIEWS = (
    welcome,
    workbench,
    popups,
    menus,
    jumps,
    dragging,
    edited,
    label_dialogs,
    file_dialogs,
    help_dialogs,
    states,
    sizes,
    empty,
)
