"""A folder that appears at once and whole, or not at all."""

import os
import secrets
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from desktop.dataset.errors import CHANGED, CLASH, FOREIGN, IS_A_FILE, ExportRefused
from desktop.dataset.manifest import NAME, described, read_manifest

_STAGING = ".staging-"
_REPLACED = ".replaced-"


@contextmanager
def staged(target: Path) -> Generator[Path, None, None]:
    """Give an empty folder beside the target and put it in the target's place at the end.

    When the body raises, the folder goes and the target stays as it was. What a killed export left behind beside the
    target is cleared away first.
    Raises: `ExportRefused` when the target is a file, or a folder that holds something else than a dataset.
    """
    target = Path(os.path.realpath(target))  # a link to a folder stays a link to it
    target.parent.mkdir(parents=True, exist_ok=True)
    _recover(target)
    check_target(target)
    folder = _new_folder(target, _STAGING)
    try:
        yield folder
        _swap(folder, target)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def check_target(target: Path) -> None:
    """Look whether a folder may be written.

    Raises: `ExportRefused` when it is a file, or holds something else than a dataset as Jianbao made it: what a person
    added or changed is not replaced.
    """
    if not target.exists():
        return
    if not target.is_dir():
        raise ExportRefused(IS_A_FILE, target.name)
    names = {path.name for path in target.iterdir()}
    if not names:
        return
    content = read_manifest(target)
    if content is None:
        raise ExportRefused(CLASH, target.name or str(target))
    foreign = names - {NAME} - {str(file["name"]) for file in content["files"]}
    if foreign:
        raise ExportRefused(FOREIGN, target.name, min(foreign))
    for file in content["files"]:
        if file["name"] in names and described(target / file["name"], 0).sha256 != file.get("sha256"):
            raise ExportRefused(CHANGED, target.name, file["name"])


def _swap(folder: Path, target: Path) -> None:
    for path in folder.iterdir():
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    if not target.exists():
        folder.rename(target)
        return
    replaced = _new_folder(target, _REPLACED)
    try:
        target.rename(replaced / target.name)
        folder.rename(target)
    except OSError:
        if not target.exists():
            (replaced / target.name).rename(target)
        raise
    finally:
        shutil.rmtree(replaced, ignore_errors=True)


def _new_folder(target: Path, purpose: str) -> Path:
    folder = target.with_name(f".{target.name}{purpose}{secrets.token_hex(6)}")
    folder.mkdir()
    return folder


def _beside(target: Path, purpose: str) -> list[Path]:
    return [path for path in target.parent.iterdir() if path.name.startswith(f".{target.name}{purpose}")]


def _recover(target: Path) -> None:
    """Put back what a kill between two renames moved away, and clear what is half-written."""
    for replaced in _beside(target, _REPLACED):
        before = replaced / target.name
        if before.exists() and not target.exists():
            before.rename(target)
        shutil.rmtree(replaced, ignore_errors=True)
    for staging in _beside(target, _STAGING):
        shutil.rmtree(staging, ignore_errors=True)
