"""Where a file of `resources/` is: in a checkout, in an installed wheel, in a frozen program."""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _roots() -> tuple[Path, ...]:
    bundle = getattr(sys, "_MEIPASS", None)
    frozen = (Path(bundle) / "resources", Path(bundle)) if bundle else ()
    return (*frozen, _PACKAGE / "_resources", _PACKAGE.parent / "resources", _PACKAGE.parent)


def resource(name: str) -> Path:
    """Return the path of a shipped file or folder.

    Parameters: `name`, its path inside `resources/` with forward slashes, or `corpus.db.example`.
    Raises: `FileNotFoundError` when the installation lacks it.
    """
    for root in _roots():
        path = root / name
        if path.exists():
            return path
    raise FileNotFoundError(f"Jianbao's own file “{name}” is missing: install Jianbao again.")
