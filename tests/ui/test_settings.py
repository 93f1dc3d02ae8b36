"""Settings come back as they were set, whatever else lies in their file."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.settings import RecentCorpus, Settings, Values, WindowState

NOON = datetime(2024, 11, 5, 12, tzinfo=UTC)


def test_nothing_is_written_before_something_is_set(tmp_path: Path) -> None:
    assert Settings(tmp_path / "none").values == Values()
    assert not (tmp_path / "none").exists()


def test_what_was_set_comes_back_and_only_that_is_written(tmp_path: Path) -> None:
    Settings(tmp_path).set(curator="沈宁", scale=1.5)
    assert json.loads((tmp_path / "settings.json").read_text("utf-8")) == {"curator": "沈宁", "scale": 1.5}
    assert Settings(tmp_path).values == Values(curator="沈宁", scale=1.5)


def test_a_setting_put_back_to_its_default_leaves_the_file(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.set(language="zh_CN")
    settings.set(language="system")
    assert json.loads((tmp_path / "settings.json").read_text("utf-8")) == {}


def test_settings_of_a_later_version_stay_in_the_file(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"sound": "quiet"}', "utf-8")
    Settings(tmp_path).set(appearance="dark")
    assert json.loads((tmp_path / "settings.json").read_text("utf-8")) == {"sound": "quiet", "appearance": "dark"}


@pytest.mark.parametrize("content", ['{"curator": ', "[1]", "\x00\xff", ""])
def test_a_damaged_file_is_kept_aside_and_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "settings.json").write_text(content, "latin-1")
    settings = Settings(tmp_path)
    assert settings.values == Values()
    aside = tmp_path / "settings.damaged-1.json"
    assert aside.read_text("latin-1") == content
    assert settings.problem is not None
    assert settings.problem[1] == (str(aside),)


def test_a_second_damaged_file_does_not_replace_the_first(tmp_path: Path) -> None:
    for content in ("{one", "{two"):
        (tmp_path / "settings.json").write_text(content, "utf-8")
        Settings(tmp_path)
    kept = sorted(path.read_text("utf-8") for path in tmp_path.glob("settings.damaged-*.json"))
    assert kept == ["{one", "{two"]


def test_values_of_the_wrong_kind_are_defaults(tmp_path: Path) -> None:
    wrong = {
        "appearance": "pink",
        "scale": 9,
        "language": 3,
        "curator": None,
        "recent": [{"path": 1, "opened_at": ""}, 7, {"path": "/x.db", "opened_at": "yesterday"}],
        "recent_topics": "economy",
    }
    (tmp_path / "settings.json").write_text(json.dumps(wrong), "utf-8")
    assert Settings(tmp_path).values == Values()


def test_the_corpus_opened_last_is_the_first(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    for name in ("a.db", "b.db", "a.db"):
        settings.remember_corpus(tmp_path / name, NOON)
    assert Settings(tmp_path).values.recent == (
        RecentCorpus(str(tmp_path / "a.db"), "2024-11-05T12:00:00+00:00"),
        RecentCorpus(str(tmp_path / "b.db"), "2024-11-05T12:00:00+00:00"),
    )
    settings.forget_corpus(str(tmp_path / "a.db"))
    assert [recent.path for recent in Settings(tmp_path).values.recent] == [str(tmp_path / "b.db")]


@given(used=st.lists(st.sampled_from([f"topic-{number}" for number in range(20)]), max_size=60))
def test_recent_labels_are_each_once_latest_first(used: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    settings = Settings(tmp_path_factory.mktemp("settings"))
    for topic in used:
        settings.remember_topic(topic)
    assert settings.values.recent_topics == tuple(dict.fromkeys(reversed(used)))[:12]
    assert settings.values.recent_districts == ()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    settings = Settings(tmp_path / "file" / "folder")
    settings.set(curator="沈宁")
    assert settings.values.curator == "沈宁"
    assert settings.problem is not None
    assert "could not be kept" in settings.problem[0]


def test_the_window_state_has_a_file_of_its_own(tmp_path: Path) -> None:
    WindowState(tmp_path).save({"geometry": b"\x00\x01\xff", "panes": b""})
    WindowState(tmp_path).save({"panes": b"12"})
    state = WindowState(tmp_path)
    assert (state.get("geometry"), state.get("panes"), state.get("unknown")) == (b"\x00\x01\xff", b"12", None)
    assert not (tmp_path / "settings.json").exists()


def test_a_window_state_that_is_no_base64_is_none(tmp_path: Path) -> None:
    (tmp_path / "window.json").write_text('{"geometry": "!!", "panes": 4, "size": "宽"}', "utf-8")
    assert [WindowState(tmp_path).get(name) for name in ("geometry", "panes", "size")] == [None] * 3


def test_a_path_that_is_no_unicode_is_remembered(tmp_path: Path) -> None:
    odd = tmp_path / "\udcfe.db"
    Settings(tmp_path).remember_corpus(odd, NOON)
    assert [recent.path for recent in Settings(tmp_path).values.recent] == [str(odd)]
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("garbage", [b"\xff\x00", b"[" * 100_000, b"null", b'{"recent": [1', b"{}{}", b""])
def test_garbage_is_set_aside(tmp_path: Path, garbage: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(garbage)
    settings = Settings(tmp_path)
    assert settings.values == Values()
    assert (tmp_path / "settings.damaged-1.json").read_bytes() == garbage
    settings.set(curator="沈宁")
    assert Settings(tmp_path).values.curator == "沈宁"
