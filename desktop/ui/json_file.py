"""A small JSON file of the program's own: written atomically, set aside when it is damaged."""

import contextlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any


class JsonFile:
    """One JSON object in a file.

    Parameters: `path`, which need not exist yet. `damaged` names the copy that was kept of a file that could not be
    understood; `failure` is the reason why the last write did not reach the disk.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.damaged: Path | None = None
        self.failure: str | None = None

    def read(self) -> dict[str, Any]:
        """Return the object in the file; empty when there is none, or when it is damaged and now set aside."""
        try:
            data = json.loads(self.path.read_text(encoding="utf-8"))
            if isinstance(data, dict):
                return data
        except FileNotFoundError:
            return {}
        except OSError as error:  # there, and refused: nothing to set aside
            self.failure = error.strerror or str(error)
            return {}
        except (ValueError, RecursionError):
            pass
        self._set_aside()
        return {}

    def write(self, data: dict[str, Any]) -> bool:
        """Replace the file's content in one move; returns whether that succeeded (else see `failure`)."""
        temporary = None
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(prefix=self.path.name, suffix=".new", dir=self.path.parent)
            with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
                json.dump(data, file, ensure_ascii=False, indent=1)
                file.write("\n")
            os.replace(temporary, self.path)
        except OSError as error:
            self.failure = error.strerror or str(error)
            if temporary is not None:
                Path(temporary).unlink(missing_ok=True)
            return False
        self.failure = None
        return True

    def _set_aside(self) -> None:
        """Rename the damaged file to the first free name beside it."""
        number = 1
        while (aside := self.path.with_name(f"{self.path.stem}.damaged-{number}{self.path.suffix}")).exists():
            number += 1
        with contextlib.suppress(OSError):
            self.path.rename(aside)
            self.damaged = aside
