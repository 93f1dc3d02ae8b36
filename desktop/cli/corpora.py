"""How commands open a corpus: as the user who runs them, with the real clock."""

import getpass
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from desktop.corpus.store import Corpus


def open_corpus(path: Path, *, write: bool, create: bool = False, curator: str | None = None) -> Corpus:
    """Open a corpus.

    Parameters: `create`, make it if there is no such file; `curator`, who makes the steps, the user by default.
    Raises: `CorpusError`.
    """
    who: dict[str, Any] = {
        "curator": curator or _user(),
        "clock": lambda: datetime.now(UTC),
        "new_id": lambda: str(uuid4()),
    }
    if create and not os.path.exists(path):
        return Corpus.create(path, **who)
    return Corpus.open(path, write=write, **who)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a user id without a name, as in some containers
        return "jianbao"
