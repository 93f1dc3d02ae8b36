from desktop.page.sentence import fill


def test_places_are_filled_in_any_order():
    assert fill("%2 is after %1", ("one", "two")) == "two is after one"


def test_an_argument_that_looks_like_a_place_is_left_alone():
    assert fill("%1 and %2", ("%2", "b")) == "%2 and b"


def test_a_place_without_an_argument_stays():
    assert fill("100 % of %1 and %3", ("all",)) == "100 % of all and %3"
