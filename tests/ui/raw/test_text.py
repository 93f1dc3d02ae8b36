"""How many lines a text takes is the same whether it is laid out or seen to be short."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont

from desktop.ui.raw.text import TextLayouts
from desktop.ui.theme import SANS, SERIF

_CHARACTERS = "云溪新桥通车，。“”《》——……·●（）［］ＷＷ＠０123 WM@%abcil\u3000-\n\t🙂é"


@given(
    st.text(alphabet=_CHARACTERS, min_size=1, max_size=60) | st.sampled_from("云W@ＷM—").map(lambda each: 25 * each),
    st.integers(20, 700),
    st.sampled_from((SANS, SERIF)),
    st.integers(8, 40),
    st.booleans(),
)
@settings(max_examples=300, deadline=None)
def test_a_text_seen_to_be_short_is_laid_out_on_one_line(qapp, text, width, families, size, bold):
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    layouts = TextLayouts()
    assert layouts.lines(text, width, font, size * 2) == max(1, layouts.layout(text, width, font, 2 * size).lineCount())


def test_a_short_text_is_not_laid_out(qapp, monkeypatch):
    font = QFont()
    font.setPixelSize(15)
    monkeypatch.setattr(TextLayouts, "layout", None)
    assert TextLayouts().lines("云溪新桥通车", 400, font, 30) == 1
