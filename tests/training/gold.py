"""Pages with their gold: our own, and those of the measuring folder that `JIANBAO_PAGES` names."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from desktop.page.dump import Dump

OWN = Path(__file__).parents[1] / "example"
NOISE = frozenset({"duplicate", "masthead", "colophon", "page_furniture", "other"})


@dataclass(frozen=True)
class Row:
    """One gold line: its number from 1, text, role, article or None, and what else the gold calls it."""

    number: int
    text: str
    role: str
    article: str | None
    detail: str | None = None
    gap: int | None = None


@dataclass(frozen=True)
class GoldPage:
    """A page, its gold lines and the group that it is held out with: an issue's date."""

    dump: Dump
    rows: tuple[Row, ...]
    group: str
    kind: str


def own_pages() -> list[GoldPage]:
    """Return the pages of the example."""
    pages = OWN / "pages"
    found: list[GoldPage] = []
    for path in sorted(pages.rglob("*.txt")):
        whole = OWN / "gold" / f"{'-'.join(path.relative_to(pages).parts)[:-4]}.gold.json"
        gold = whole if whole.exists() else OWN / "gold" / f"{path.stem}.gold.json"
        if gold.exists():
            found.append(_page(path, gold, "own"))
    return found


def measuring_pages() -> list[GoldPage]:
    """Return the generated and the real pages of the folder that `JIANBAO_PAGES` names."""
    folder = os.environ.get("JIANBAO_PAGES")
    if not folder:
        raise SystemExit("Set JIANBAO_PAGES to the folder with the measuring pages, generated/ and real/.")
    return [
        _page(gold.with_name(gold.name.replace(".gold.json", ".txt")), gold, kind)
        for kind in ("generated", "real")
        for gold in sorted((Path(folder) / kind).glob("*.gold.json"))
    ]


def _page(path: Path, gold: Path, kind: str) -> GoldPage:
    data = json.loads(gold.read_text(encoding="utf-8"))
    lines = data["lines"]
    if isinstance(lines, dict):
        lines = [{**row, "line": int(number)} for number, row in lines.items()]
    dump = Dump(path.name, path.read_bytes(), "utf-8")
    texts = dump.text.split("\n")
    rows = [
        Row(row["line"], texts[row["line"] - 1].strip(), _role(row), row.get("article"), row.get("detail"))
        for row in lines
        if row["role"] != "blank"
    ]
    return GoldPage(dump, tuple(sorted(rows, key=lambda row: row.number)), data.get("date") or path.stem[:10], kind)


def _role(row: dict) -> str:
    return "duplicate" if row.get("dup_of") or row.get("duplicate_of") else row["role"]
