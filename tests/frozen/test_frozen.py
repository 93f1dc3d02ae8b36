"""The frozen program: built by `build_installer.spec`, it works in a folder of its own without our Python."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.program import PAGE, ROOT

# One worker builds it for all the tests here.
pytestmark = [pytest.mark.frozen, pytest.mark.xdist_group("frozen")]


@pytest.fixture(scope="module")
def program(tmp_path_factory) -> Path:
    """The folder of the program, built and then moved to a name with a space and Chinese in it."""
    folder = tmp_path_factory.mktemp("frozen")
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", str(ROOT / "build_installer.spec"), "--noconfirm", "--log-level", "ERROR",
         "--distpath", str(folder / "dist"), "--workpath", str(folder / "work")],
        cwd=folder, check=True, timeout=600,
    )  # fmt: skip
    return Path(shutil.move(folder / "dist" / "jianbao", folder / "剪报 program"))


def frozen(program: Path, *arguments: str | Path, home: Path) -> subprocess.CompletedProcess[str]:
    # Nothing of this checkout, its environment or the user's settings may help it.
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "JIANBAO_CONFIG": str(home / "config"),
        "QT_QPA_PLATFORM": "offscreen",
        **{name: value for name, value in os.environ.items() if name in ("SYSTEMROOT", "TMPDIR")},
    }
    return subprocess.run(
        [program / "jianbao", *arguments], cwd=home, env=environment, capture_output=True, encoding="utf-8", timeout=180
    )


def test_self_check_passes(program, tmp_path):
    done = frozen(program, "--self-check", home=tmp_path)
    assert done.returncode == 0, done.stderr


def test_commands_work(program, tmp_path):
    for index in range(12):  # enough for worker processes
        text = PAGE.replace("02版", f"{index + 1:02}版").replace("两条公交线", f"{index + 3}条公交线")
        (tmp_path / f"{index}.txt").write_text(text, encoding="utf-8")
    imported = frozen(program, "import", "corpus.db", ".", "--create", "--json", home=tmp_path)
    assert imported.returncode == 0, imported.stderr
    assert len(json.loads(imported.stdout)["imported"]) == 12
    checked = frozen(program, "check", "corpus.db", "--json", home=tmp_path)
    assert (checked.returncode, json.loads(checked.stdout)["findings"]) == (0, []), checked.stderr
    exported = frozen(program, "export", "corpus.db", "dataset", "--json", home=tmp_path)
    assert exported.returncode == 0, exported.stderr
    assert json.loads(exported.stdout)["counts"]["pages"] == 12
    shutil.copyfile(ROOT / "corpus.db.example", tmp_path / "taught.db")
    suggested = frozen(program, "suggest", "0.txt", "--corpus", "taught.db", home=tmp_path)
    assert suggested.returncode == 0, suggested.stderr
    sources = {topic["source"] for row in json.loads(suggested.stdout)["articles"] for topic in row["topics"]}
    assert sources & {"learned", "both"}, suggested.stdout


def test_nothing_of_the_machine_is_packed(program):
    packed = {path.name for path in program.rglob("*")}
    assert not packed & {"pytest", "hypothesis", "tkinter", "_tkinter.so", "libQt6Qml.so.6", "libQt6Quick.so.6"}
    assert {"qtbase_zh_CN.qm"} >= {name for name in packed if name.startswith("qtbase_")}
