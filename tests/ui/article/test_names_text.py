import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.article.names_text import names_to_text, text_to_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("江晓禾、闻一舟", ("江晓禾", "闻一舟")),
        ("江晓禾, 闻一舟；贺小满", ("江晓禾", "闻一舟", "贺小满")),
        ("江晓禾 闻一舟", ("江晓禾", "闻一舟")),
        ("阿卜杜·萨拉木", ("阿卜杜·萨拉木",)),
        ("Anna Lee, Bo Chen", ("Anna Lee", "Bo Chen")),
        ("  ", ()),
    ],
)
def test_a_line_is_read_as_names(text, names):
    assert text_to_names(text) == names


@given(st.lists(st.text("江晓禾闻一舟", min_size=1), max_size=5))
def test_shown_names_are_read_back(names):
    assert text_to_names(names_to_text(names)) == tuple(names)
