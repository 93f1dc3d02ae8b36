"""Known failures of an export: each is one sentence that says what to do."""

import errno
from pathlib import Path

from desktop.page.failure import KnownFailure

CLASH = "“%1” is not empty and no dataset that Jianbao made: choose another folder."
FOREIGN = "“%1” holds “%2”, which is not part of the dataset there: move it away or choose another folder."
CHANGED = "“%1” holds “%2”, which was changed after it was exported: move it away or choose another folder."
IS_A_FILE = "“%1” is a file: choose a folder."
NO_FORMAT = "“%1” is no format of a dataset: choose among %2."
NO_PAGES = "There is no page to export: choose other pages."
DISK_FULL = "The disk that holds “%1” is full: free some space and export again."
PROTECTED = (
    "“%1” can't be written because it or the folder above it is write-protected or in use: choose another folder."
)
UNREACHABLE = "“%1” can't be written (%2): check the folder and its drive and export again."


class ExportRefused(KnownFailure):
    """An export that can't be made; nothing that was there before has changed."""


def of_system(error: OSError, folder: Path) -> ExportRefused:
    """Return the known failure that an error of the operating system means for a folder."""
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return ExportRefused(DISK_FULL, folder.name)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ExportRefused(PROTECTED, folder.name)
    return ExportRefused(UNREACHABLE, folder.name, error.strerror or type(error).__name__)
