"""The example pages: their texts, how they are encoded, and what a person says about them."""

import codecs
import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from desktop.page.dump import Dump
from desktop.parsing.encodings import detect
from tests.example.gold import Gold, GoldLine, line_of, read_gold

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Source:
    """One page of the example, as the manifest lists it.

    `path` is what the dump is called; `newline` lf or crlf; `status` how far its curator is: new, in_progress, done.
    """

    path: str
    gold_name: str
    encoding: str
    newline: str
    bom: bool
    status: str

    @cached_property
    def text(self) -> str:
        """The text as we wrote it, with LF."""
        return (HERE / "pages" / self.path).read_text(encoding="utf-8")

    @cached_property
    def data(self) -> bytes:
        """The bytes of the dump, the same on every machine."""
        text = self.text.replace("\n", "\r\n") if self.newline == "crlf" else self.text
        if self.encoding == "utf-16":
            return codecs.BOM_UTF16_LE + text.encode("utf-16-le")
        return (codecs.BOM_UTF8 if self.bom else b"") + text.encode(self.encoding)

    @cached_property
    def dump(self) -> Dump:
        """The dump as an import would read it."""
        return Dump(self.path, self.data, detect(self.data).encoding)

    @cached_property
    def gold(self) -> Gold:
        """What a person says about the page."""
        return read_gold(HERE / "gold" / self.gold_name)


@dataclass(frozen=True)
class Phenomenon:
    """One place where a phenomenon can be seen: its id, what it is, the page, and what its lines should be."""

    id: str
    what: str
    page: str
    lines: tuple[GoldLine, ...]


def _rows(name: str) -> list[dict[str, Any]]:
    return json.loads((HERE / name).read_text(encoding="utf-8"))


def sources() -> tuple[Source, ...]:
    """Return the pages in the order in which they are imported."""
    return tuple(
        Source(row["path"], row["gold"], row["encoding"], row["newline"], row["bom"], row["status"])
        for row in _rows("manifest.json")
    )


def phenomena() -> tuple[Phenomenon, ...]:
    """Return the table of phenomena."""
    return tuple(
        Phenomenon(row["phenomenon"], row["what"], row["page"], tuple(map(line_of, row["blocks"])))
        for row in _rows("phenomena.json")
    )
