import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from desktop.dataset.cells import guard, join, split, unguard

TEXT = st.text(st.sampled_from("=+-@'\t\r\n＝＋－＠甲a |\\\",;"), max_size=12)


@given(TEXT)
def test_a_guard_can_be_taken_away_and_no_cell_runs(text):
    cell = guard(text)
    assert unguard(cell) == text
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))


@given(TEXT.filter(lambda text: not text.startswith(tuple("=+-@'\t\r\n＝＋－＠"))))
def test_what_is_no_formula_stays_as_it_is(text):
    assert guard(text) == text


@given(st.lists(TEXT.filter(bool)))
def test_a_list_comes_back(items):
    assert split(join(items)) == tuple(items)


@given(st.lists(TEXT, min_size=1))
def test_csv_keeps_every_cell(texts):
    file = io.StringIO(newline="")
    csv.writer(file, lineterminator="\r\n").writerow([guard(text) for text in texts])
    rows = list(csv.reader(io.StringIO(file.getvalue(), newline="")))
    assert [unguard(cell) for cell in rows[0]] == texts if rows else texts == [""]
