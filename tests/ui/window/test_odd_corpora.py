"""The window on pages with odd characters and on a corpus that a bad disk has changed."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.corpus.store import Corpus
from desktop.curation.articles import set_field
from desktop.page.dump import Dump
from desktop.parsing.parse import parse
from tests.ui.window.conftest import Clock

ODD = "云溪😀𠮷野\xa0新开\u2028两条\u202e公交\u202c线\ufeff路，e\u0301👨\u200d👩\u200d👧方便城北居民出行"


@pytest.fixture
def corpus_path(tmp_path: Path) -> Path:
    """A corpus with two pages of odd characters, the first of them edited."""
    path = tmp_path / "odd.db"
    with Corpus.create(path, curator="林知夏", clock=Clock(), new_id=lambda: "odd") as corpus:
        for number in (1, 2):
            data = f"云溪日报\n2031年3月1{number}日 02版\n{ODD}\n本报讯（记者 林知遥）昨日，{ODD}。\n".encode()
            dump = Dump(f"2031-03-1{number}-02.txt", data, "utf-8")
            corpus.add(dump, parse(dump))
    return path


def damage(path: Path, *statements: str) -> None:
    """Change a corpus behind the program's back."""
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def rename(session) -> bool:
    article = session.page.articles[0].id
    return session.edit("Change %1", ("headline",), lambda page: set_field(page, article, "headline", "改过的标题"))


@pytest.mark.parametrize("place", range(1, len(ODD)))
def test_the_caret_cuts_before_the_code_point_where_it_stands(window, place):
    session, view = window.workbench.session, window.workbench.raw.view
    block = next(block for block in session.page.blocks if session.page.text[block.start : block.end] == ODD)
    session.select_blocks((block.id,))
    text = session.page.text
    view.start_caret(1)
    for _ in range(place - 1):
        QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Return)
    starts = {other.start for other in session.page.blocks}
    expected = next(i for i in range(place, len(ODD) + 1) if i == len(ODD) or not ODD[i].isspace())
    assert block.start + expected in starts or expected == len(ODD)
    assert session.page.text == text


def test_a_damaged_page_is_a_sentence_and_the_others_stay(window, qtbot):
    session = window.workbench.session
    other = next(page_id for page_id in (1, 2) if page_id != session.page_id)
    damage(window.workbench.path, f"UPDATE revision SET state = x'00' WHERE page_id = {other}")
    before = session.page
    with qtbot.waitSignal(session.failed) as told:
        session.open_page(other)
    assert "is damaged" in told.args[0]
    assert session.page is before
    assert rename(session)


def test_a_damaged_proposal_or_history_keeps_nobody_from_working(window, qtbot):
    session = window.workbench.session
    assert rename(session)
    damage(
        window.workbench.path,
        "UPDATE revision SET state = x'00' WHERE previous_id IS NULL",
        "UPDATE step SET at = 'once'",
    )
    session.select_article(session.page.articles[0].id)
    session.select_blocks((session.page.blocks[0].id,))
    session.select_article(session.page.articles[0].id)
    session.set_curator("林知夏")
    session.page_changed.emit()
    assert session.history.can_undo, "trying says why it is impossible"
    with qtbot.waitSignal(session.failed) as told:
        session.history.undo()
    assert "is damaged" in told.args[0]


def test_half_a_character_is_refused_in_a_sentence(window, qtbot):
    session = window.workbench.session
    before, article = session.page, session.page.articles[0].id
    with qtbot.waitSignal(session.failed) as told:
        assert not session.edit("Change", (), lambda page: set_field(page, article, "headline", "半\ud83d"))
    assert told.args[0].startswith("A text holds half a character")
    assert session.page is before
    assert rename(session)


def test_an_empty_corpus_has_no_next_page_until_one_is_imported(application, tmp_path, qtbot):
    path = tmp_path / "empty.db"
    with Corpus.create(path, curator="林知夏", clock=Clock(), new_id=lambda: "empty"):
        pass
    window = application.window
    window.shell.open(path)
    qtbot.waitUntil(lambda: bool(window.workbench and window.workbench.is_ready))
    going = [window.commands.actions[name] for name in ("previous_page", "next_page", "next_unfinished")]
    assert not any(action.isEnabled() for action in going)
    session = window.workbench.session
    dump = Dump("2031-03-11-02.txt", "云溪日报\n2031年3月11日 02版\n公交线路\n昨日开通。\n".encode(), "utf-8")
    session.corpus.add(dump, parse(dump))
    session.queue_changed.emit()
    qtbot.waitUntil(lambda: all(action.isEnabled() for action in going))
