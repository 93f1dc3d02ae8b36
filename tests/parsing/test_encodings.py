import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.parsing.encodings import Detection, detect

SIMPLIFIED = "临江市政府昨天召开会议，研究部署今年的城市建设工作。\n会议指出，要把老百姓的事情办好。"
TRADITIONAL = "臨江市政府昨天召開會議，研究部署今年的城市建設工作。\n會議指出，要把老百姓的事情辦好。"


@pytest.mark.parametrize(
    ("text", "codec", "expected"),
    [
        (SIMPLIFIED, "utf-8", "utf-8"),
        (SIMPLIFIED, "utf-8-sig", "utf-8-sig"),
        (SIMPLIFIED, "utf-16", "utf-16"),
        (SIMPLIFIED, "utf-16-le", "utf-16-le"),
        (SIMPLIFIED, "utf-16-be", "utf-16-be"),
        (SIMPLIFIED, "gbk", "gb18030"),
        (SIMPLIFIED, "gb18030", "gb18030"),
        (TRADITIONAL, "gb18030", "gb18030"),
        (TRADITIONAL, "big5", "big5hkscs"),
        (TRADITIONAL, "utf-8", "utf-8"),
    ],
)
def test_each_encoding_is_found_and_sure(text: str, codec: str, expected: str):
    found = detect(text.encode(codec))
    assert (found.encoding, found.sure) == (expected, True)
    assert found.candidates[0] == expected
    assert text.encode(codec).decode(found.encoding) == text


def test_a_big_endian_mark_is_followed():
    data = b"\xfe\xff" + SIMPLIFIED.encode("utf-16-be")
    assert detect(data) == Detection("utf-16", True, ("utf-16",))


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_latin_text_in_unmarked_utf_16_is_found(codec: str):
    assert detect("Page 3, sport".encode(codec)).encoding == codec


def test_ascii_is_utf_8():
    assert detect(b"plain words\r\n") == Detection("utf-8", True, ("utf-8",))


def test_gbk_that_is_valid_utf_8_by_chance_is_not_surely_utf_8():
    found = detect("联通".encode("gbk"))
    assert "gb18030" in found.candidates
    assert (found.encoding, found.sure) != ("utf-8", True)


def test_rare_characters_alone_are_unsure():
    found = detect("的饕餮魑".encode("gb18030"))
    assert (found.encoding, found.sure) == ("gb18030", False)
    assert len(found.candidates) > 1


def test_damaged_utf_8_is_not_taken_for_gibberish_in_another_encoding():
    data = (SIMPLIFIED * 20).encode()
    for cut in range(1, 70):
        assert detect(data[:cut] + b"?" + data[cut + 1 :]).candidates == ()


def test_bytes_of_no_encoding_have_no_candidate():
    assert detect(b"\xff" * 31) == Detection("utf-8", False, ())


def test_a_bad_byte_far_behind_the_sample_is_seen():
    assert detect((SIMPLIFIED * 1500).encode() + b"\xff").candidates == ()


def test_a_mark_before_bytes_that_break_it_is_not_sure():
    assert detect(b"\xef\xbb\xbf\xff\xff") == Detection("utf-8-sig", False, ())


@given(st.binary(max_size=400))
def test_every_candidate_decodes_and_nothing_raises(data: bytes):
    for encoding in detect(data).candidates:
        data.decode(encoding)
