"""`jianbao backup` and `jianbao restore`: copies of a corpus, as the window makes and restores them."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.cli.status import Status
from desktop.cli.streams import emit, emit_json, say
from desktop.corpus.backups import backups_of, contents_of, folder_of, make_backup
from desktop.corpus.errors import CorpusError
from desktop.corpus.restoring import loss, restore
from desktop.corpus.rotation import Backup


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


def back_up(path: Path, chosen: Path | None, *, as_json: bool) -> Status:
    """Make a backup of a corpus, which may be open elsewhere. Parameters: `chosen`, the folder of all backups."""
    backup = make_backup(path, folder_of(path, chosen), _now())
    if as_json:
        emit_json({"corpus": str(path), "backup": _described(backup)})
    else:
        say(f"Backed up “{path}” to “{backup.path}”.")
    return Status.DONE


def list_backups(path: Path, chosen: Path | None, *, as_json: bool) -> Status:
    """Write the backups of a corpus to standard output, the newest first, one a line."""
    backups = [_described(backup) for backup in backups_of(path, chosen)]
    if as_json:
        emit_json({"corpus": str(path), "backups": backups})
        return Status.DONE
    for backup in backups:
        emit(f"{backup['path']}\t{backup['at']}\t{backup['pages']}\t{backup['steps']}\t{backup['size']}")
    say(f"“{path}”: {len(backups)} backups." if backups else f"There is no backup of “{path}”.")
    return Status.DONE


def _described(backup: Backup) -> dict[str, Any]:
    try:
        contents = contents_of(backup.path)
        pages, steps = contents.pages, contents.steps
    except CorpusError:  # it is listed all the same: restoring says what is wrong with it
        pages = steps = None
    at = backup.at.isoformat(timespec="minutes")
    return {"path": str(backup.path), "at": at, "pages": pages, "steps": steps, "size": backup.size}


def restore_backup(path: Path, backup: Path, *, as_json: bool) -> Status:
    """Put a backup in the place of a corpus, keep the file that was there, and say what it holds more."""
    try:
        lost = loss(path, backup)
    except CorpusError:  # the corpus can't be read: that is why it is restored
        lost = None
    kept = restore(path, backup, _now)
    if as_json:
        counts = None if lost is None else {"pages": lost.pages, "steps": lost.steps, "curators": list(lost.curators)}
        emit_json({"corpus": str(path), "backup": str(backup), "kept": kept and str(kept), "lost": counts})
        return Status.DONE
    say(f"Restored “{path}” from “{backup}”.")
    if kept is not None:
        more = "" if lost is None else f" It holds {lost.pages} pages and {lost.steps} steps more."
        say(f"The file that was there is kept as “{kept}”.{more}")
    return Status.DONE
