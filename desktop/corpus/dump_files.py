"""Which files are dumps. Imports no SQL, so that a command that needs no corpus starts quickly."""

import os
from collections.abc import Iterable
from pathlib import Path


def find_dumps(paths: Iterable[Path | str]) -> list[Path]:
    """Return the dumps that some paths stand for: files themselves, and the *.txt files anywhere in folders.

    Within a folder they are sorted by path. Hidden files are left out, and links that lead out of the folder.
    """
    found: dict[Path, None] = {}
    for path in map(Path, paths):
        found.update(dict.fromkeys(_in_folder(path) if path.is_dir() else (path,)))
    return list(found)


def _in_folder(root: Path) -> list[Path]:
    home = root.resolve()
    found: list[Path] = []
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".")]
        files = [Path(folder, name) for name in names if name.lower().endswith(".txt") and not name.startswith(".")]
        found += [file for file in files if not file.is_symlink() or file.resolve().is_relative_to(home)]
    return sorted(found)
