"""Which files are dumps. Imports no SQL, so that a command that needs no corpus starts quickly."""

import os
from collections.abc import Iterable
from pathlib import Path


def find_dumps(paths: Iterable[Path | str]) -> list[Path]:
    """Return the dumps that some paths stand for: files themselves, and the *.txt files anywhere in folders.

    Within a folder they are sorted by path. Hidden files are left out, and links that lead out of the folder. A folder
    that can't be listed is returned itself, so that reading it says why.
    """
    found: dict[Path, None] = {}
    for path in map(Path, paths):
        found.update(dict.fromkeys(_in_folder(path) if os.path.isdir(path) else (path,)))
    return list(found)


def _in_folder(root: Path) -> list[Path]:
    home = os.path.realpath(root)
    found: list[Path] = []

    def keep_unlisted(error: OSError) -> None:
        found.append(Path(error.filename))

    for folder, folders, names in os.walk(root, onerror=keep_unlisted):
        folders[:] = [name for name in folders if not name.startswith(".")]
        files = [Path(folder, name) for name in names if name.lower().endswith(".txt") and not name.startswith(".")]
        found += [file for file in files if not file.is_symlink() or Path(os.path.realpath(file)).is_relative_to(home)]
    return sorted(found)
