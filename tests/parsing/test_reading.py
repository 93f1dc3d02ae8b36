import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.parsing import reading
from desktop.parsing.reading import UnreadableDump, read_dump

TEXT = "临江日报\r\n\r\n今年的春天来得早，城里的人都到江边去看花。\r"


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "gb18030"])
def test_bytes_are_kept_and_text_is_normalised(tmp_path: Path, codec: str):
    path = tmp_path / "2023-03-14-01.txt"
    path.write_bytes(TEXT.encode(codec))
    dump = read_dump(path)
    assert dump.data == TEXT.encode(codec)
    assert dump.text == "临江日报\n\n今年的春天来得早，城里的人都到江边去看花。\n"
    assert (dump.source, dump.path) == ("2023-03-14-01.txt", str(path))


def test_an_encoding_chosen_by_hand_is_used(tmp_path: Path):
    path = tmp_path / "page.txt"
    path.write_bytes("臨江".encode("big5"))
    assert read_dump(str(path), "big5hkscs").text == "臨江"


def test_a_stray_control_character_stays(tmp_path: Path):
    path = tmp_path / "page.txt"
    path.write_text("临江的春天\n" * 40 + "\x1a", encoding="utf-8")
    assert read_dump(path).text.endswith("\x1a")


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf", "blank"),
        (" \n\u3000\r\n".encode(), "blank"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "no text"),
        (b"words\0words", "no text"),
        (b"\x01\x02\x03abc", "no text"),
        (b"\xff" * 31, "no known encoding"),
        (("今年的春天来得早，" * 20).encode()[:-1], "no known encoding"),
    ],
)
def test_what_is_no_page_is_named_with_its_reason(tmp_path: Path, data: bytes, word: str):
    path = tmp_path / "page.txt"
    path.write_bytes(data)
    with pytest.raises(UnreadableDump) as caught:
        read_dump(path)
    assert word in str(caught.value)
    assert str(caught.value).startswith("page.txt ")
    assert caught.value.path == str(path)
    assert caught.value.arguments[0] == "page.txt"


def test_a_wrong_choice_is_named(tmp_path: Path):
    path = tmp_path / "page.txt"
    path.write_bytes("临江".encode("gb18030"))
    with pytest.raises(UnreadableDump, match="not in the encoding utf-8: choose another"):
        read_dump(path, "utf-8")
    with pytest.raises(UnreadableDump, match="can't be read as klingon"):
        read_dump(path, "klingon")


@pytest.mark.parametrize(
    ("encoding", "data"), [("utf-7", b"spring +2AA- comes"), ("unicode_escape", rb"spring \udc00")]
)
def test_half_characters_that_a_chosen_encoding_makes_are_refused(tmp_path: Path, encoding: str, data: bytes):
    path = tmp_path / "page.txt"
    path.write_bytes(data)
    with pytest.raises(UnreadableDump, match=f"not in the encoding {encoding}: choose another"):
        read_dump(path, encoding)


def test_damaged_utf_16_is_called_damaged(tmp_path: Path):
    path = tmp_path / "page.txt"
    path.write_bytes("\ufeff临江的春天 spring".encode("utf-16-le") + b"\x00\xd8")
    with pytest.raises(UnreadableDump, match="no known encoding, or damaged"):
        read_dump(path)


def test_a_vanished_file_a_folder_and_a_pipe_are_named(tmp_path: Path):
    with pytest.raises(UnreadableDump, match="no longer there"):
        read_dump(tmp_path / "gone.txt")
    with pytest.raises(UnreadableDump, match="is a folder"):
        read_dump(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(UnreadableDump, match="no plain file"):
            read_dump(tmp_path / "pipe")


def test_a_file_in_a_file_and_a_name_with_nul_are_named(tmp_path: Path):
    (tmp_path / "a").write_text("x", encoding="utf-8")
    for path in (tmp_path / "a" / "b", "a\0b"):
        with pytest.raises(UnreadableDump, match="could not be read"):
            read_dump(path)


@pytest.fixture
def ordinary_user() -> Iterator[None]:
    """Root may read everything: be nobody for the test."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if root:
        os.seteuid(65534)
    yield
    if root:
        os.seteuid(0)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_forbidden_file_is_named(tmp_path: Path, request: pytest.FixtureRequest):
    path = tmp_path / "secret.txt"
    path.write_text("临江", encoding="utf-8")
    path.chmod(0)
    request.getfixturevalue("ordinary_user")
    with pytest.raises(UnreadableDump, match=r"secret\.txt may not be read"):
        read_dump(path)


def test_a_file_over_the_limit_is_refused_unread_and_one_at_the_limit_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "page.txt"
    with path.open("wb") as file:
        file.truncate(reading.MAXIMUM_BYTES + 1)
    with pytest.raises(UnreadableDump, match="larger than 64 MB"):
        read_dump(path)
    monkeypatch.setattr(reading, "MAXIMUM_BYTES", 10)
    path.write_bytes(b"0123456789")
    assert read_dump(path).text == "0123456789"
