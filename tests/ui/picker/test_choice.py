import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.picker.choice import Choice, ChoicePopup

CHOICES = [
    Choice("a", "三十六部电梯前投用", "本报记者 江晓禾", number=1),
    Choice("b", "攸县早稻插秧过半", "本报记者 贺小满", number=2),
    Choice("c", "(no headline)", "", number=3),
]
ROLES = [Choice("headline", "Headline"), Choice("kicker", "Kicker"), Choice("lead", "导语")]


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    window.before = QLineEdit(window)
    window.after = QLineEdit(window)
    column.addWidget(window.before)
    column.addWidget(window.after)
    window.resize(700, 600)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.before.setFocus()
    return window


def opened(window, theme, choices):
    popup = ChoicePopup("Move to article", choices, theme, window)
    popup.picked = []
    popup.chosen.connect(popup.picked.append)
    popup.open_over(window)
    return popup


def texts(popup):
    return [found.choice.id for found in popup._model.rows]


def test_the_field_has_the_focus_and_enter_picks_the_first(window, theme):
    popup = opened(window, theme, CHOICES)
    picked = popup.picked
    assert QApplication.focusWidget() is popup.field
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert picked == ["a"]
    assert QApplication.focusWidget() is window.before


def test_arrows_move_and_stop_at_the_ends(window, theme):
    popup = opened(window, theme, CHOICES)
    picked = popup.picked
    for _ in range(5):
        QTest.keyClick(popup.field, Qt.Key.Key_Down)
    QTest.keyClick(popup.field, Qt.Key.Key_Up)
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert picked == ["b"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("zdcy", ["b"]), ("dianti", ["a"]), ("no h", ["c"]), ("xyz", [])],
)
def test_it_is_searched_by_pinyin_initials_and_letters(window, theme, typed, expected):
    popup = opened(window, theme, CHOICES)
    QTest.keyClicks(popup.field, typed)
    assert texts(popup) == expected


def test_it_is_searched_by_what_an_input_method_commits(window, theme):
    popup = opened(window, theme, CHOICES)
    composing = QInputMethodEvent("zao", [])
    QApplication.sendEvent(popup.field, composing)
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert popup.isVisible(), "Enter belongs to the input method while it composes"
    done = QInputMethodEvent()
    done.setCommitString("早稻")
    QApplication.sendEvent(popup.field, done)
    assert texts(popup) == ["b"]


def test_it_is_searched_in_details_too(window, theme):
    popup = opened(window, theme, CHOICES)
    popup.field.setText("贺小满")
    assert texts(popup) == ["b"]


def test_a_digit_picks_the_article_of_that_number(window, theme):
    popup = opened(window, theme, CHOICES)
    picked = popup.picked
    QTest.keyClick(popup.field, "2")
    assert picked == ["b"]


def test_a_digit_that_begins_several_numbers_is_typed(window, theme):
    many = [Choice(str(n), f"稿件{n}", number=n) for n in range(1, 13)]
    popup = opened(window, theme, many)
    picked = popup.picked
    QTest.keyClick(popup.field, "1")
    assert texts(popup) == ["1", "10", "11", "12"]
    QTest.keyClick(popup.field, "2")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert picked == ["12"]


def test_a_digit_is_typed_where_nothing_has_a_number(window, theme):
    popup = opened(window, theme, ROLES)
    QTest.keyClick(popup.field, "2")
    assert popup.field.text() == "2"
    assert texts(popup) == []
    assert popup._nothing.isVisible()


def test_a_click_picks(window, theme):
    popup = opened(window, theme, CHOICES)
    picked = popup.picked
    at = popup.list.visualRect(popup._model.index(1)).center()
    QTest.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert picked == ["b"]


def test_escape_closes_and_picks_nothing(window, theme, qtbot):
    popup = opened(window, theme, CHOICES)
    picked = popup.picked
    with qtbot.waitSignal(popup.closed):
        QTest.keyClick(popup.field, Qt.Key.Key_Escape)
    assert picked == []
    assert QApplication.focusWidget() is window.before


def test_the_focus_goes_back_to_where_it_was_not_to_the_first_widget(window, theme):
    window.after.setFocus()
    popup = opened(window, theme, CHOICES)
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is window.after


def test_a_press_elsewhere_closes(window, theme, qtbot):
    popup = opened(window, theme, CHOICES)
    with qtbot.waitSignal(popup.closed):
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=window.rect().bottomRight())


def test_letters_and_digits_do_not_run_the_commands_of_the_window(window, theme):
    ran = []
    for keys in ("S", "2", "Return", "PgDown", "Tab", "Alt+1"):
        action = QAction(window)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False, keys=keys: ran.append(keys))
        window.addAction(action)
    popup = opened(window, theme, CHOICES)
    QTest.keyClicks(popup.field, "s2")
    QTest.keyClick(popup.field, "1", Qt.KeyboardModifier.AltModifier)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Tab, Qt.Key.Key_Return):
        QTest.keyClick(popup.field, key)
    assert ran == []


def test_a_small_window_holds_the_whole_popup(window, theme):
    window.resize(300, 240)
    popup = opened(window, theme, CHOICES)
    assert window.rect().contains(popup.geometry())
