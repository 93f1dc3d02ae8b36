"""The window keeps work safe: a backup a day, a damaged corpus only read, restoring, and what it warns of."""

import shutil
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from desktop.corpus.backups import backups_of, contents_of, folder_of, make_backup
from desktop.corpus.check import check_corpus
from desktop.corpus.store import Corpus
from desktop.curation.articles import set_field
from desktop.ui.dialogs.checking import CheckDialog
from desktop.ui.dialogs.restoring import RestoreDialog
from desktop.ui.file_dialog import FileDialog
from desktop.ui.queue.no_pages import NoPages
from desktop.ui.safety.notices import NoticeBar
from desktop.ui.safety.upkeep import Upkeep
from tests.databases.make import FOLDER

DAY = datetime(2031, 3, 3, 9, tzinfo=UTC)


class Calendar:
    """A clock that stands until it is set."""

    now = DAY

    def __call__(self):
        return self.now


@pytest.fixture
def calendar(application):
    calendar = Calendar()
    object.__setattr__(application.context, "clock", calendar)
    return calendar


def open_corpus(application, path, qtbot):
    application.window.shell.open(path)
    opened(application.window, qtbot)
    return application.window


def opened(window, qtbot):
    qtbot.waitUntil(lambda: bool(window.workbench and window.workbench.is_ready))
    qtbot.waitUntil(lambda: window.workbench.updatesEnabled())


def settled(window, qtbot):
    """Wait until the worker for the corpus's safety has done what it was given so far."""
    ended = []
    window.context.upkeep.start(lambda _job: None, ended.append)
    qtbot.waitUntil(lambda: bool(ended))


def rename(window, text):
    session = window.workbench.session
    article = session.page.articles[0].id
    return session.edit("Change %1", (text,), lambda page: set_field(page, article, "headline", text))


def notices(window):
    return [bar for bar in window.workbench.findChildren(NoticeBar) if bar.isVisibleTo(window)]


def press(widget, text):
    button = next(button for button in widget.findChildren(QPushButton) if button.text() == text)
    assert button.isEnabled()
    button.click()


def overwrite(path):
    """Damage the corpus behind the first leaf of every table, where what the later pages hold is."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size * 5 // 8 // 4096 * 4096)
        file.write(b"\xa5" * (size // 4))


def test_the_log_is_folded_in_while_the_curator_pauses(application, corpus_path, calendar, qtbot):
    window = open_corpus(application, corpus_path, qtbot)
    assert rename(window, "先在日志里")
    assert "先在日志里".encode() not in corpus_path.read_bytes()
    pause = window.findChild(Upkeep)._pause
    assert pause.isActive()
    pause.start(0)
    qtbot.waitUntil(lambda: "先在日志里".encode() in corpus_path.read_bytes())
    assert rename(window, "继续")


# ── backups ──


def test_the_first_change_of_a_day_makes_a_backup(application, corpus_path, calendar, qtbot):
    window = open_corpus(application, corpus_path, qtbot)
    settled(window, qtbot)
    assert backups_of(corpus_path) == (), "looking at a corpus is no change"
    for turn in range(3):
        assert rename(window, f"第{turn}次")
        settled(window, qtbot)
    [first] = backups_of(corpus_path)
    assert first.at.date() == DAY.astimezone().date()
    assert contents_of(first.path).steps == 1
    calendar.now = DAY + timedelta(days=1)
    assert rename(window, "次日")
    settled(window, qtbot)
    assert len(backups_of(corpus_path)) == 2
    calendar.now = DAY - timedelta(days=300)
    assert rename(window, "时钟拨回")
    settled(window, qtbot)
    assert len(backups_of(corpus_path)) == 3


def test_a_second_start_on_the_same_day_makes_no_other_backup(application, corpus_path, calendar, qtbot):
    make_backup(corpus_path, folder_of(corpus_path), DAY)
    window = open_corpus(application, corpus_path, qtbot)
    assert rename(window, "再开")
    settled(window, qtbot)
    assert len(backups_of(corpus_path)) == 1


def test_backups_go_where_the_settings_say(application, corpus_path, calendar, qtbot, tmp_path):
    chosen = tmp_path / "elsewhere"
    chosen.mkdir()
    application.context.settings.set(backup_folder=str(chosen))
    window = open_corpus(application, corpus_path, qtbot)
    assert rename(window, "别处")
    settled(window, qtbot)
    [backup] = backups_of(corpus_path, chosen)
    assert backup.path.parent.parent == chosen


def test_a_backup_that_fails_is_one_sentence_and_work_goes_on(application, corpus_path, calendar, qtbot, tmp_path):
    application.context.settings.set(backup_folder=str(tmp_path / "unplugged"))
    window = open_corpus(application, corpus_path, qtbot)
    assert rename(window, "一")
    settled(window, qtbot)
    told = window.status.accessibleDescription()
    assert "No backup could be made" in told
    assert "connect its drive" in told
    window.status.setAccessibleDescription("")
    calendar.now = DAY + timedelta(hours=1)
    assert rename(window, "二")
    settled(window, qtbot)
    assert window.status.accessibleDescription() == "", "the same is not said again"
    (tmp_path / "unplugged").mkdir()
    calendar.now = DAY + timedelta(hours=2)
    assert rename(window, "三")
    settled(window, qtbot)
    assert len(backups_of(corpus_path, tmp_path / "unplugged")) == 1, "when the cause is gone it goes on"


def test_back_up_now(application, corpus_path, calendar, qtbot):
    window = open_corpus(application, corpus_path, qtbot)
    window.commands.actions["back_up"].trigger()
    settled(window, qtbot)
    [backup] = backups_of(corpus_path)
    assert window.status.accessibleDescription() == f"Backed up to {backup.path}"
    assert check_corpus(backup.path, lambda done, total: None) == ()


def test_back_up_now_is_heard_while_the_look_of_the_day_runs(application, corpus_path, calendar, qtbot):
    make_backup(corpus_path, folder_of(corpus_path), DAY)
    window = open_corpus(application, corpus_path, qtbot)
    settled(window, qtbot)
    release = threading.Event()
    window.context.upkeep.start(lambda _job: release.wait(20), lambda _done: None)
    assert rename(window, "当天第一步")  # the look whether the day has a backup waits for the worker
    window.commands.actions["back_up"].trigger()
    release.set()
    qtbot.waitUntil(lambda: bool(window.status.accessibleDescription()))
    backup = max(backups_of(corpus_path), key=lambda each: each.number)
    assert window.status.accessibleDescription() == f"Backed up to {backup.path}"
    assert contents_of(backup.path).steps == 1


def test_the_example_is_not_backed_up(application, qtbot):
    window = application.window
    window.shell.open_example()
    qtbot.waitUntil(lambda: bool(window.workbench and window.workbench.is_ready))
    qtbot.waitUntil(lambda: window.workbench.updatesEnabled())
    assert rename(window, "试一试")
    settled(window, qtbot)
    assert backups_of(window.workbench.path) == ()


def test_the_example_says_that_it_goes_and_can_be_kept_as_it_is(application, qtbot, tmp_path):
    window = application.window
    window.shell.open_example()
    opened(window, qtbot)
    [bar] = notices(window)
    assert "thrown away when you quit" in bar.accessibleName()
    assert rename(window, "试一试")
    press(bar, "Keep a copy…")
    target = tmp_path / "own.db"
    window.findChild(FileDialog).fileSelected.emit(str(target))
    qtbot.waitUntil(lambda: window.workbench is not None and window.workbench.path == target)
    opened(window, qtbot)
    session = window.workbench.session
    assert "试一试" in {session.corpus.page(page).articles[0].headline for page in session.corpus.page_ids()}
    assert notices(window) == []
    assert session.corpus.writable


# ── damage ──


def test_a_damaged_corpus_is_only_read_and_offers_a_backup(application, corpus_path, qtbot):
    backup = make_backup(corpus_path, folder_of(corpus_path), DAY)
    overwrite(corpus_path)
    before = corpus_path.read_bytes()
    window = open_corpus(application, corpus_path, qtbot)
    qtbot.waitUntil(lambda: bool(notices(window)))
    assert "is damaged" in notices(window)[0].accessibleName()
    assert not window.commands.actions["import"].isEnabled()
    assert window.status._read_only.isVisibleTo(window)
    assert not rename(window, "写不进去")
    press(notices(window)[0], "Restore a backup…")
    dialog = window.findChild(RestoreDialog)
    qtbot.waitUntil(lambda: dialog._go_on.isEnabled())
    dialog._go_on.click()
    qtbot.waitUntil(lambda: bool(window.workbench and window.workbench.is_ready))
    qtbot.waitUntil(lambda: bool(notices(window)))
    settled(window, qtbot)
    assert [bar.accessibleName() for bar in notices(window)] == [
        f"The backup of {backup.at:%a} 3 Mar 2031  {backup.at:%H:%M} is restored. "
        "The file as it was before is kept as “corpus.db.before-restore”."
    ]
    kept = corpus_path.with_name("corpus.db.before-restore")
    assert kept.read_bytes() == before, "nothing was written to the damaged file"
    assert rename(window, "写得进去")


def test_the_check_at_opening_finds_what_no_edit_has_met_yet(application, corpus_path, qtbot, monkeypatch):
    monkeypatch.setattr(Corpus, "rehearse", lambda _corpus: None)
    overwrite(corpus_path)
    window = open_corpus(application, corpus_path, qtbot)
    settled(window, qtbot)
    assert len(notices(window)) == 1
    assert not window.workbench.session.corpus.writable


def test_what_opening_meets_of_damage_is_told_at_once(application, corpus_path, qtbot, monkeypatch):
    monkeypatch.setattr("desktop.corpus.check.check_file", lambda _path: ())
    overwrite(corpus_path)
    window = open_corpus(application, corpus_path, qtbot)
    assert len(notices(window)) == 1
    assert not window.workbench.session.corpus.writable


def test_damage_where_the_queue_is_read_is_told_as_any_other(application, corpus_path, qtbot):
    make_backup(corpus_path, folder_of(corpus_path), DAY)
    with closing(sqlite3.connect(corpus_path)) as connection:
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'ix_page_date_page_order'"
        ).fetchone()
    with corpus_path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xa5" * 4096)
    window = open_corpus(application, corpus_path, qtbot)
    qtbot.waitUntil(lambda: bool(notices(window)))
    assert "is damaged" in notices(window)[0].accessibleName()
    assert not window.workbench.session.corpus.writable
    [empty] = window.workbench.queue.findChildren(NoPages)
    assert empty.isVisible()
    assert empty.accessibleName() == "The pages can't be read"
    qtbot.waitUntil(lambda: "is damaged" in window.status.accessibleDescription())
    press(notices(window)[0], "Restore a backup…")
    assert window.findChild(RestoreDialog)


def test_an_edit_that_meets_damage_ends_the_writing(window, qtbot):
    settled(window, qtbot)
    connection = sqlite3.connect(window.workbench.path)
    connection.execute("DROP TABLE article_topic")
    connection.commit()
    connection.close()
    assert not rename(window, "碰到坏处")
    assert len(notices(window)) == 1
    assert not window.workbench.session.corpus.writable
    assert not window.commands.actions["import"].isEnabled()


def test_what_is_no_corpus_any_more_can_be_restored(application, corpus_path, qtbot):
    window = application.window
    make_backup(corpus_path, folder_of(corpus_path), DAY)
    corpus_path.write_bytes(b"\0" * 9000)
    window.shell.open(corpus_path)
    box = window.findChild(QMessageBox)
    press(box, "Restore a backup…")
    dialog = window.findChild(RestoreDialog)
    qtbot.waitUntil(lambda: dialog._go_on.isEnabled())
    assert "can't be read" in dialog._cost.text()
    dialog._go_on.click()
    opened(window, qtbot)
    assert rename(window, "又能用了")


@pytest.mark.parametrize("fails", [False, True], ids=["restored", "refused"])
def test_restoring_another_corpus_closes_the_open_one_only_when_it_is_restored(
    application, corpus_path, qtbot, tmp_path, fails
):
    (tmp_path / "other").mkdir()
    other = tmp_path / "other" / "corpus.db"
    shutil.copy(corpus_path, other)
    backup = make_backup(other, folder_of(other), DAY)
    other.write_bytes(b"\0" * 9000)
    window = open_corpus(application, corpus_path, qtbot)
    bench = window.workbench
    window.shell.open(other)
    press(window.findChild(QMessageBox), "Restore a backup…")
    dialog = window.findChild(RestoreDialog)
    qtbot.waitUntil(lambda: dialog._go_on.isEnabled())
    if fails:
        overwrite(backup.path)
    dialog._go_on.click()
    assert window.workbench is bench, "the corpus that is open is not the one to be restored"
    if fails:
        qtbot.waitUntil(lambda: "no sound backup" in dialog._cost.text())
        assert window.workbench is bench
        assert rename(window, "照旧")
        dialog.reject()
    else:
        qtbot.waitUntil(lambda: window.workbench is not bench)
        opened(window, qtbot)
        assert window.workbench.path == other


def test_an_older_corpus_is_opened_while_another_one_is_open(application, corpus_path, qtbot, tmp_path):
    older = tmp_path / "older.db"
    shutil.copy(FOLDER / "schema_1.db", older)
    window = open_corpus(application, corpus_path, qtbot)
    window.shell.open(older)
    assert window.workbench is None, "nothing is shown of a corpus that is closed already"
    opened(window, qtbot)
    assert window.workbench.path == older
    assert rename(window, "新版")


def test_what_never_had_a_backup_offers_none(application, corpus_path):
    corpus_path.write_bytes(b"\0" * 9000)
    application.window.shell.open(corpus_path)
    box = application.window.findChild(QMessageBox)
    assert [button.text().replace("&", "") for button in box.findChildren(QPushButton)] == ["OK"]


def test_the_thorough_check_finds_what_the_quick_one_does_not(window, qtbot):
    settled(window, qtbot)
    assert notices(window) == []
    connection = sqlite3.connect(window.workbench.path)
    connection.execute("UPDATE page SET articles = articles + 1")
    connection.commit()
    connection.close()
    window.commands.actions["check_corpus"].trigger()
    dialog = window.findChild(CheckDialog)
    qtbot.waitUntil(lambda: dialog._close.text() == "Close")
    assert "4 fault" in dialog._verdict.text()
    assert "does not say what the page" in dialog._findings.toPlainText()
    assert window.workbench.session.corpus.writable, "a derived number harms no page"
    dialog.accept()


def test_the_thorough_check_says_that_all_is_well_while_one_works_on(window, qtbot):
    assert rename(window, "改过")
    window.commands.actions["check_corpus"].trigger()
    dialog = window.findChild(CheckDialog)
    qtbot.waitUntil(lambda: dialog._close.text() == "Close")
    assert "in order" in dialog._verdict.text()
    dialog.accept()


# ── restoring ──


def test_restoring_says_what_would_be_missing(application, corpus_path, calendar, qtbot):
    window = open_corpus(application, corpus_path, qtbot)
    window.commands.actions["back_up"].trigger()
    settled(window, qtbot)
    for text in ("一", "二"):
        assert rename(window, text)
    settled(window, qtbot)
    window.commands.actions["restore_backup"].trigger()
    dialog = window.findChild(RestoreDialog)
    qtbot.waitUntil(lambda: dialog._go_on.isEnabled())
    assert "2 steps by 林知夏 (the last on 3 Mar 2031 at " in dialog._cost.text()
    assert "kept" in dialog._kept.text()
    qtbot.keyClick(dialog._list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog._pages.currentIndex() == 1 or not dialog.isVisible())
    qtbot.waitUntil(lambda: bool(window.workbench and window.workbench.is_ready))
    qtbot.waitUntil(lambda: bool(notices(window)))
    assert window.workbench.session.corpus.undoable() is None
    with sqlite3.connect(f"{corpus_path}.before-restore") as kept:
        assert kept.execute("SELECT count(*) FROM step").fetchone() == (2,)
    kept.close()
    press(notices(window)[0], "Close")
    assert notices(window) == []


def test_without_a_backup_it_says_so_and_takes_another_file(application, corpus_path, qtbot, tmp_path):
    elsewhere = shutil.copy(corpus_path, tmp_path / "copy.db")
    window = open_corpus(application, corpus_path, qtbot)
    window.commands.actions["restore_backup"].trigger()
    dialog = window.findChild(RestoreDialog)
    qtbot.waitUntil(lambda: dialog._places.currentIndex() == 1)
    assert not dialog._go_on.isEnabled()
    (tmp_path / "x.db").write_text("none")
    dialog._take_other(tmp_path / "x.db")
    qtbot.waitUntil(lambda: "not a Jianbao corpus" in dialog._cost.text())
    assert not dialog._go_on.isEnabled()
    dialog._take_other(elsewhere)
    qtbot.waitUntil(lambda: dialog._go_on.isEnabled())
    assert dialog._cost.text().startswith("copy.db: Nothing would be lost")
    dialog.reject()
    assert window.workbench.is_ready


def test_a_restoring_that_fails_leaves_the_corpus_open_as_it_was(application, corpus_path, qtbot):
    backup = make_backup(corpus_path, folder_of(corpus_path), DAY)
    window = open_corpus(application, corpus_path, qtbot)
    window.commands.actions["restore_backup"].trigger()
    dialog = window.findChild(RestoreDialog)
    qtbot.waitUntil(lambda: dialog._go_on.isEnabled())
    overwrite(backup.path)
    dialog._go_on.click()
    qtbot.waitUntil(lambda: "no sound backup" in dialog._cost.text())
    opened(window, qtbot)
    assert rename(window, "照旧")
    dialog.reject()


# ── synchronised folders ──


def test_a_synchronised_folder_is_warned_of_once(application, corpus_path, qtbot, tmp_path):
    folder = tmp_path / "OneDrive - 株洲日报社"
    folder.mkdir()
    path = folder / "corpus.db"
    shutil.copy(corpus_path, path)
    window = open_corpus(application, path, qtbot)
    [bar] = notices(window)
    assert "OneDrive synchronises" in bar.accessibleName()
    assert rename(window, "照常")
    window.shell.close_corpus()
    window = open_corpus(application, path, qtbot)
    assert len(notices(window)) == 1, "it stays until it is read"
    press(notices(window)[0], "I understand")
    assert notices(window) == []
    window.shell.close_corpus()
    window = open_corpus(application, path, qtbot)
    assert notices(window) == []
    window.shell.close_corpus()
    assert notices(open_corpus(application, corpus_path, qtbot)) == []


def test_notes_are_reached_by_key(application, corpus_path, qtbot, tmp_path):
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    shutil.copy(corpus_path, folder / "corpus.db")
    window = open_corpus(application, folder / "corpus.db", qtbot)
    window.activateWindow()
    [bar] = notices(window)
    for _ in range(8):
        window.workbench.next_pane(1)
        if window.focusWidget() is bar.first:
            break
    assert window.focusWidget() is bar.first
    assert window.focusWidget().text() == "Settings…"
