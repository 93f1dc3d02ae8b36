"""Numbers by which a person can be found are found, however they are printed; other long numbers are let alone."""

import string
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.privacy.finding import PersonalData, find, is_identity_number

_WIDE = str.maketrans("0123456789X", "０１２３４５６７８９Ｘ")


def checked(seventeen: str) -> str:
    """Return an invented identity number with the one check character that fits its first seventeen digits."""
    (fitting,) = (seventeen + last for last in "0123456789X" if is_identity_number(seventeen + last))
    return fitting


NUMBER = checked("99010119500101001".replace("99", "43", 1))


def found(text):
    return [(finding.kind, text[finding.start : finding.end]) for finding in find(text)]


@given(
    place=st.integers(100000, 899999), day=st.dates(min_value=__import__("datetime").date(1900, 1, 1)),
    order=st.integers(0, 999),
)  # fmt: skip
def test_one_check_character_of_eleven_fits(place, day, order):
    seventeen = f"{place}{day:%Y%m%d}{order:03}"
    number = checked(seventeen)
    assert found(f"身份证号{number}遗失") == [(PersonalData.IDENTITY_NUMBER, number)]


@pytest.mark.parametrize("printed", [NUMBER, NUMBER.translate(_WIDE), f"{NUMBER[:6]} {NUMBER[6:14]} {NUMBER[14:]}"])
def test_an_identity_number_as_it_may_be_printed(printed):
    assert found(f"遗失身份证（{printed}），声明作废。") == [(PersonalData.IDENTITY_NUMBER, printed)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("电话：13900001234。", PersonalData.MOBILE_NUMBER),
        ("电话：139 0000 1234", PersonalData.MOBILE_NUMBER),
        ("卡号6200 0000 0000 0005遗失", PersonalData.BANK_CARD),
        ("来信请寄13900001234@example.org", PersonalData.EMAIL),
        ("来信请寄 lin.xiaojiang@example.org，谢谢", PersonalData.EMAIL),
    ],
)
def test_other_kinds(text, kind):
    assert [each for each, _ in found(text)] == [kind]


MOBILE, IDENTITY, CARD = PersonalData.MOBILE_NUMBER, PersonalData.IDENTITY_NUMBER, PersonalData.BANK_CARD


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("电话13800001234 13900001234", [(MOBILE, "13800001234"), (MOBILE, "13900001234")]),
        ("2022-06-27 13800001234", [(MOBILE, "13800001234")]),
        ("13800001234 0731-22880000", [(MOBILE, "13800001234")]),
        ("编号3 13800001234", [(MOBILE, "13800001234")]),
        ("13800001234-13900001234", [(MOBILE, "13800001234"), (MOBILE, "13900001234")]),
        ("138 0000 1234 139-0000-1234", [(MOBILE, "138 0000 1234"), (MOBILE, "139-0000-1234")]),
        (f"{NUMBER} 13800001234", [(IDENTITY, NUMBER), (MOBILE, "13800001234")]),
        (f"1 {NUMBER[:6]} {NUMBER[6:14]} {NUMBER[14:]}", [(IDENTITY, f"{NUMBER[:6]} {NUMBER[6:14]} {NUMBER[14:]}")]),
        ("6200 0000 0000 0005 0731-22880000", [(CARD, "6200 0000 0000 0005")]),
        ("139****1234 13800001234", [(MOBILE, "13800001234")]),
        (
            "１３８００００１２３４　１３９００００１２３４",
            [(MOBILE, "１３８００００１２３４"), (MOBILE, "１３９００００１２３４")],
        ),
    ],
)
def test_numbers_side_by_side(text, expected):
    assert found(text) == expected


@given(st.lists(st.sampled_from(["13800001234", "2022", "06", "0731", "28880000", "3", NUMBER]), max_size=12))
def test_unbroken_numbers_are_found_whatever_stands_beside_them(groups):
    text = " ".join([*groups, "0" * 20])  # so that no few short groups make one number
    assert [number for _, number in found(text)] == [group for group in groups if len(group) in (11, 18)]


@pytest.mark.parametrize("text", ["1 " * 100_000, "1" * 200_000, "139 0000 123 " * 20_000, "1380000123 " * 20_000])
def test_a_long_text_of_digits_takes_no_long_time(text):
    begun = time.process_time()
    assert found(text) == []
    assert time.process_time() - begun < 3


@pytest.mark.parametrize(
    "text",
    [
        "ISBN 978-7-5438-1234-5 2022",
        "开奖号码 08 13 15 22 27 31 4",
        "2022-06-27 2022-06-28 13:00",
        "产值 1380 0000 0000 元，增长 13 8000 1234",
        "案号（2023）湘0211民初123456789012号",
        "电话 0731-28881234",
        "手机号139****1234",
        f"证号{NUMBER[:10]}****{NUMBER[14:]}",
        "证号" + NUMBER[:17] + ("0" if NUMBER[17] != "0" else "1"),
        "全年产值12345678901元",
        "统一社会信用代码91430200000000000X",
        "卡号6200000000000004",
        "一串很长的数字139000012341390000123413900001234",
    ],
)
def test_what_only_looks_like_it(text):
    assert found(text) == []


@given(st.text(alphabet=string.digits + "xX -*@.a字", max_size=60))
def test_findings_are_in_order_and_do_not_overlap(text):
    ends = [0, *(place for finding in find(text) for place in (finding.start, finding.end))]
    assert ends == sorted(ends)
