"""What differs is shown in some lines, and says where more was to come."""

from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont

from desktop.ui.comparing.delegate import fitted

_WIDTH = 160.0


def font():
    made = QFont()
    made.setPixelSize(14)
    return made


@given(st.text(alphabet="云溪新桥通车，。《》 abc🙂𠮷", max_size=200))
@example("Agriculture & rural affairs, Science, technology & talent, Welfare, charity & livelihood, Commerce")
@settings(max_examples=150, deadline=None)
def test_a_text_is_whole_or_ends_in_an_ellipsis(qapp, text):
    shown, lines = fitted(text, _WIDTH, font())
    assert 1 <= lines <= 4
    assert shown == text or (shown.endswith("…") and text.startswith(shown[:-1].rstrip()))
    assert fitted(shown, _WIDTH, font()) == (shown, lines), "what is shown takes the lines that it was said to take"


def test_what_fits_is_whole_and_what_does_not_is_cut_in_the_last_line(qapp):
    assert fitted("云溪新桥通车", _WIDTH, font()) == ("云溪新桥通车", 1)
    shown, lines = fitted("云溪新桥通车" * 40, _WIDTH, font())
    assert lines == 4
    assert 30 < len(shown) < 60
