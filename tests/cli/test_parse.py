"""`jianbao parse`."""

import hashlib
import subprocess
import sys

import pytest

from desktop.page.contract import from_contract
from desktop.page.invariants import faults
from tests.cli.program import OTHER_PAGE, PAGE, ROOT, jianbao, said


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "02.txt").write_text(PAGE, encoding="utf-8")
    (tmp_path / "03.txt").write_text(OTHER_PAGE, encoding="gb18030")
    (tmp_path / "notes.md").write_text("no dump", encoding="utf-8")
    return tmp_path


def test_each_dump_is_one_line_in_the_contract(folder):
    run = jianbao("parse", folder / "03.txt", folder / "02.txt")
    assert (run.status, run.error) == (0, "")
    assert [row["source"] for row in run.objects] == ["03.txt", "02.txt"]
    for row, text in zip(run.objects, (OTHER_PAGE, PAGE), strict=True):
        assert row["schema"] == "jianbao.page/1"
        assert row["text"] == text
        assert row["sha256"] == hashlib.sha256((folder / row["source"]).read_bytes()).hexdigest()
        assert list(faults(from_contract(row))) == []
        assert row["articles"]


def test_folder_stands_for_the_dumps_in_it(folder):
    assert [row["source"] for row in jianbao("parse", folder).objects] == ["02.txt", "03.txt"]


def test_folder_without_dumps_is_refused(tmp_path):
    run = jianbao("parse", tmp_path)
    assert (run.status, run.out) == (2, "")
    assert said(run) == [f"There is no *.txt file in “{tmp_path}”: name another folder."]


def test_parsing_loads_no_sql_and_no_window(folder):
    code = (
        "import sys; from desktop.cli import main; main(['parse', sys.argv[1]]);"
        "sys.exit(str({'sqlalchemy', 'alembic', 'PySide6', 'numpy', 'jieba'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(folder)], cwd=ROOT, capture_output=True, text=True)
    assert done.stderr == "set()\n"


def test_unreadable_file_is_named_and_the_rest_goes_on(folder):
    (folder / "00.txt").write_bytes(b"")
    run = jianbao("parse", folder / "00.txt", folder / "gone.txt", folder / "02.txt")
    assert run.status == 1
    assert [row["source"] for row in run.objects] == ["02.txt"]
    assert [line.split()[0] for line in said(run)] == ["00.txt", "gone.txt"]


def test_text_shows_headlines_and_reading_text(folder):
    run = jianbao("parse", "--format", "text", folder / "02.txt")
    assert run.status == 0
    assert "## 云溪新开两条公交线\n" in run.out
    assert "末班车晚上九点收车。" in run.out


def test_encoding_set_by_hand_is_used(folder):
    run = jianbao("parse", "--encoding", "latin-1", folder / "03.txt")
    assert [row["encoding"] for row in run.objects] == ["latin-1"]


@pytest.mark.parametrize("name", ["klingon", "hex", "undefined"])
def test_unknown_encoding_is_refused(folder, name):
    run = jianbao("parse", "--encoding", name, folder / "02.txt")
    assert (run.status, run.out) == (2, "")
    assert said(run) == [f"There is no encoding “{name}”: give one such as utf-8, gb18030, big5 or utf-16."]


def test_output_is_utf_8_whatever_the_system_says(folder):
    run = jianbao("parse", folder / "02.txt", environment={"PYTHONIOENCODING": "gbk", "PYTHONUTF8": "0", "LC_ALL": "C"})
    assert run.objects[0]["text"] == PAGE


def test_name_that_is_no_utf_8_still_makes_valid_json(folder):
    odd = folder / b"\xff\xfe02.txt".decode("utf-8", "surrogateescape")
    try:
        odd.write_text(PAGE, encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes only names in UTF-8")
    run = jianbao("parse", odd)
    assert (run.status, run.objects[0]["text"]) == (0, PAGE)


def test_reader_that_goes_away_is_no_error_message(folder):
    for index in range(200):
        (folder / f"many-{index}.txt").write_text(PAGE + f"\n第{index}条\n", encoding="utf-8")
    child = subprocess.Popen(
        [sys.executable, "-m", "desktop", "parse", str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert child.stdout is not None
    assert child.stderr is not None
    child.stdout.readline()
    child.stdout.close()
    assert child.wait(60) == 1
    assert child.stderr.read() == b""
    child.stderr.close()
