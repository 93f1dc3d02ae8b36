"""Reading a dump from a file, or saying in one sentence why it can't be read."""

import codecs
import os
import re
import stat
from pathlib import Path

from desktop.page.dump import Dump
from desktop.page.sentence import fill
from desktop.parsing.encodings import detect

MAXIMUM_BYTES = 64 * 2**20
"""The largest dump that is read, in bytes."""

_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1f\x7f]")
_HALF_CHARACTER = re.compile(r"[\ud800-\udfff]")
"""What Python makes of bytes in a file's name that are no Unicode, and odd codecs of damaged text; no file takes it."""
_MOST_CONTROLS = 0.01
_LEADING = 1 << 20


class UnreadableDump(Exception):
    """A file that can't be imported.

    Parameters: `path`, the file; `text`, an English sentence with %1, %2…, of which %1 is the file's name;
    `arguments`, what goes there. `str` gives the sentence filled in.
    """

    def __init__(self, path: str, text: str, *arguments: str) -> None:
        self.path = path
        self.text = text
        self.arguments = (Path(path).name or path, *arguments)
        super().__init__(path, text, *arguments)

    def __str__(self) -> str:
        return fill(self.text, self.arguments)


def read_dump(path: Path | str, encoding: str | None = None) -> Dump:
    """Return the dump in a file.

    Parameters: `path`; `encoding`, a codec of Python's chosen by a person, or None to detect it. Raises:
    `UnreadableDump` when the file is gone, refused, no plain file, empty, too large, binary or in no known encoding.
    """
    name = os.fspath(path)
    data = _bytes(name)
    if not data:
        raise UnreadableDump(name, "%1 is empty: there is nothing to import.")
    dump = Dump(_HALF_CHARACTER.sub("\ufffd", name), data, encoding or detect(data).encoding)
    _check(dump, chosen=encoding is not None)
    return dump


def _bytes(name: str) -> bytes:
    try:
        with open(_plain(name), "rb") as file:
            data = file.read(MAXIMUM_BYTES + 1)
    except FileNotFoundError:
        raise UnreadableDump(name, "%1 is no longer there: check whether it was moved or renamed.") from None
    except PermissionError:
        raise UnreadableDump(name, "%1 may not be read: ask for permission to open it, or copy it.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableDump(name, "%1 could not be read (%2): check the disk and try again.", reason) from None
    if len(data) > MAXIMUM_BYTES:
        raise _too_large(name)
    return data


def _plain(name: str) -> str:
    """Return the name of a plain file of allowed size. Raises: `UnreadableDump` otherwise, `OSError` if unreachable."""
    status = os.stat(name)
    if stat.S_ISDIR(status.st_mode):
        os.scandir(name).close()  # a folder that may not be listed is refused as such
        raise UnreadableDump(name, "%1 is a folder, not a page: choose the files in it.")
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableDump(name, "%1 is no plain file: choose a text file.")
    if status.st_size > MAXIMUM_BYTES:
        raise _too_large(name)
    return name


def _too_large(name: str) -> UnreadableDump:
    megabytes = str(MAXIMUM_BYTES // 2**20)
    return UnreadableDump(name, "%1 is larger than %2 MB: split it into one file for each page.", megabytes)


def _check(dump: Dump, *, chosen: bool) -> None:
    """Raise `UnreadableDump` if the bytes are no text, in no known encoding or blank."""
    try:
        text = dump.text
    except LookupError:
        raise UnreadableDump(dump.path, "%1 can't be read as %2: there is no such encoding.", dump.encoding) from None
    except ValueError:  # UnicodeDecodeError, and what odder codecs raise
        raise _undecodable(dump, chosen=chosen) from None
    if _HALF_CHARACTER.search(text):
        raise _undecodable(dump, chosen=chosen)
    if _is_binary(text):
        raise UnreadableDump(dump.path, "%1 is no text (it holds control characters): import a text file instead.")
    if not text or text.isspace():
        raise UnreadableDump(dump.path, "%1 holds only blank lines: there is nothing to import.")


def _undecodable(dump: Dump, *, chosen: bool) -> UnreadableDump:
    marked = dump.data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if b"\0" in dump.data and not chosen and not marked:
        return UnreadableDump(dump.path, "%1 is no text (it holds control characters): import a text file instead.")
    if chosen:
        return UnreadableDump(dump.path, "%1 is not in the encoding %2: choose another encoding.", dump.encoding)
    return UnreadableDump(dump.path, "%1 is in no known encoding, or damaged: save it as UTF-8 and import it again.")


def _is_binary(text: str) -> bool:
    """Say whether decoded text can't be print: a NUL anywhere, or control characters beyond one in a hundred.

    A stray control character is what a scanner leaves and stays in the text.
    """
    if "\0" in text:
        return True
    return len(_CONTROL.findall(text[:_LEADING])) > _MOST_CONTROLS * min(len(text), _LEADING)
