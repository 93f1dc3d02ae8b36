"""Which arguments open a window, and what the others come to."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop import __version__
from desktop.cli.start import Opening, opening
from tests.cli.program import ROOT, jianbao, said


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], Opening()),
        (["--example"], Opening(example=True)),
        (["open"], Opening()),
        (["open", "--example"], Opening(example=True)),
        (["open", "check"], Opening(Path("check"))),
        (["corpus.db"], Opening(Path("corpus.db"))),
        (["folder/corpus"], Opening(Path("folder/corpus"))),
        (["check"], None),
        (["exprot"], None),
        (["--help"], None),
        (["corpus.db", "--example"], None),
        (["parse", "a.txt"], None),
    ],
)
def test_what_opens_a_window(arguments, expected):
    assert opening(arguments) == expected


def test_version():
    run = jianbao("--version")
    assert (run.status, run.out, run.error) == (0, f"Jianbao {__version__}\n", "")


@pytest.mark.parametrize(
    "arguments", [["exprot"], ["parse"], ["parse", "--colour"], ["--example", "--version"], ["--"]]
)
def test_unusable_arguments_have_status_two_and_write_nothing_to_standard_output(arguments):
    run = jianbao(*arguments)
    assert (run.status, run.out) == (2, "")
    assert said(run)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["parse", "--help"], ["parse", "README.md"]])
def test_output_that_finds_no_room_is_a_sentence(arguments):
    with open("/dev/full", "w") as full:
        command = [sys.executable, "-m", "desktop", *arguments]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, cwd=ROOT)
    assert done.returncode == 1
    assert done.stderr.startswith("The output could not be written (No space left on device): ")
    assert "Traceback" not in done.stderr


def test_mistyped_command_is_named():
    assert "No such command 'exprot'" in jianbao("exprot").error


@pytest.mark.parametrize("arguments", [["missing.db"], ["open", "missing"]])
def test_missing_corpus_is_named_before_a_window_opens(arguments):
    run = jianbao(*arguments)
    assert run.status == 2
    assert said(run) == [
        f"There is no file “{arguments[-1]}”: check its name, or make a corpus with `jianbao import --create`."
    ]


@pytest.mark.parametrize("before", [[], ["open"], ["check"], ["parse"], ["import"], ["export"]])
def test_endless_name_is_no_traceback(before, tmp_path):
    name = "长" * 100 + ".db"
    run = jianbao(*before, name, *([tmp_path / "x"] if before in (["import"], ["export"]) else []))
    assert run.status == (1 if before == ["parse"] else 2)
    assert name in said(run)[0]


def test_endless_name_of_a_new_corpus_is_no_traceback(tmp_path):
    run = jianbao("import", tmp_path / ("长" * 100 + ".db"), tmp_path / "x.txt", "--create")
    assert run.status == 2
    assert len(said(run)) == 1


def test_help_names_every_command_and_the_exit_statuses():
    run = jianbao("--help")
    assert run.status == 0
    for word in ("open", "parse", "import", "export", "check", "Exit status"):
        assert word in run.out
