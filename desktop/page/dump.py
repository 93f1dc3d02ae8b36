"""A dump: one text file as imported, for ever unchanged."""

import hashlib
from dataclasses import dataclass
from functools import cached_property


def normalise(decoded: str) -> str:
    """Return decoded text as pages hold it: a leading byte order mark dropped, CRLF and CR written as LF."""
    return decoded.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


@dataclass(frozen=True)
class Dump:
    """The bytes of one page file and how to read them.

    Parameters: `path`, where it came from, of which folders may tell date and page; `data`, its bytes; `encoding`,
    a codec of Python's. Raises, when `text` is read: `UnicodeDecodeError` if the bytes are not in that encoding.
    """

    path: str
    data: bytes
    encoding: str

    @property
    def source(self) -> str:
        """The file's name, without folders."""
        return self.path.replace("\\", "/").rstrip("/").rpartition("/")[2]

    @cached_property
    def sha256(self) -> str:
        """The hexadecimal SHA-256 of the bytes: what makes two dumps the same."""
        return hashlib.sha256(self.data).hexdigest()

    @cached_property
    def text(self) -> str:
        """The decoded text that every offset counts in."""
        return normalise(self.data.decode(self.encoding))
