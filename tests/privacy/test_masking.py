"""Masked text holds no personal data any more and is as long as before."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.privacy.finding import PersonalData, find
from desktop.privacy.masking import mask


def test_what_is_masked_and_what_stays():
    text = "2022-06-27 编辑沈一禾，电话13800001234 139 0000 1234，lin@example.org。"
    hidden, findings = mask(text)
    assert hidden == "2022-06-27 编辑沈一禾，电话*********** *************，***************。"
    assert [finding.kind for finding in findings] == [
        PersonalData.MOBILE_NUMBER,
        PersonalData.MOBILE_NUMBER,
        PersonalData.EMAIL,
    ]


PIECES = st.lists(st.sampled_from(["13800001234", "139 0000 1234", "a@b.org", "电话", " ", "-", "𠮷", "7", "X"]))


@given(PIECES)
def test_the_length_stays_and_only_what_was_found_is_hidden(pieces):
    text = "".join(pieces)
    hidden, findings = mask(text)
    assert len(hidden) == len(text)
    spans = {place for finding in findings for place in range(finding.start, finding.end)}
    assert all(hidden[place] == ("*" if place in spans else text[place]) for place in range(len(text)))


@given(PIECES)
def test_nothing_is_left(pieces):
    hidden, _ = mask("，".join(pieces))
    assert list(find(hidden)) == []
    assert "1234" not in hidden
    assert "@" not in hidden


def test_a_number_that_runs_into_an_address_is_no_other_place():
    hidden, findings = mask("13800001234a@b.org")
    assert hidden == "*" * 18
    assert [finding.kind for finding in findings] == [PersonalData.EMAIL]
