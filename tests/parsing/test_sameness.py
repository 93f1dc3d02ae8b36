"""The same dump gives the same page: whatever the process, the order of the files, the hash seed and the Python."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_PAGES = sorted((_ROOT / "tests" / "example" / "pages").rglob("*.txt"))
_PROGRAM = """
import json, sys
from pathlib import Path
from desktop.page.contract import to_contract
from desktop.page.dump import Dump
from desktop.parsing.parse import parse
for name in sys.argv[1:]:
    print(json.dumps(to_contract(parse(Dump(name, Path(name).read_bytes(), "utf-8")))))
"""


def printed(python: str | Path, paths: list[Path], seed: int) -> list[str]:
    """Return what a Python prints of the pages of dumps, a line each, in the parse contract."""
    names = [str(path.relative_to(_ROOT)) for path in paths]
    environment = {**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONIOENCODING": "utf-8", "PYTHONPATH": str(_ROOT)}
    done = subprocess.run(
        [python, "-c", _PROGRAM, *names], cwd=_ROOT, env=environment, capture_output=True, encoding="utf-8", check=True
    )
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def pages() -> list[str]:
    """What this Python makes of the example's pages."""
    return printed(sys.executable, _PAGES, seed=0)


def test_order_of_the_files_and_hash_seed_change_nothing(pages):
    assert len(pages) == len(_PAGES) > 10
    for seed in (1, 2):
        assert printed(sys.executable, _PAGES[::-1], seed) == pages[::-1]


@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13"])
def test_python_version_changes_nothing(version, pages):
    # Pythons that were installed as this one was lie beside it; the parser needs nothing but the standard library.
    found = sorted(Path(sys.base_prefix).parent.glob(f"*/bin/python{version}"))
    if not found:
        pytest.skip(f"Python {version} is not installed beside this one")
    assert printed(found[-1], _PAGES, seed=0) == pages
