"""Pages with their references: our own, and those of the folder that `JIANBAO_PAGES` names."""

import hashlib
import json
import os
import re
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop.page.article import Article
from desktop.page.block import Block
from desktop.page.dump import Dump
from desktop.page.page import Issue, Page
from desktop.page.role import NO_ARTICLE, Role
from desktop.quality.reference import Reference
from tests.example.sources import HERE, Source, sources

SETS = ("own", "real", "T1", "T2")


@dataclass(frozen=True)
class Measured:
    """A dump and what is right about it; `gold` is the file that says so."""

    dump: Dump
    reference: Reference
    gold: Path


def shared_folder() -> Path | None:
    """Return the folder with the shared pages, or None where there is none."""
    folder = os.environ.get("JIANBAO_PAGES")
    return Path(folder) if folder else None


def measured(name: str) -> list[Measured]:
    """Return the pages of a set: `own`, or of the shared folder `real`, `T1` or `T2`."""
    if name == "own":
        return [_own(source) for source in sources()]
    folder = shared_folder()
    assert folder is not None, "JIANBAO_PAGES is not set"
    if name == "real":
        return [_real(gold) for gold in sorted((folder / "real").glob("*.gold.json"))]
    return [_generated(gold) for gold in sorted((folder / "generated").glob(f"*-{name}.gold.json"))]


def fingerprint(pages: list[Measured]) -> str:
    """Return the SHA-256 over a set of pages: the bytes of every dump and of every gold file, in order."""
    whole = hashlib.sha256()
    for page in pages:
        for data in (page.dump.data, page.gold.read_bytes()):
            whole.update(hashlib.sha256(data).digest())
    return whole.hexdigest()


def _dump(gold: Path) -> Dump:
    path = gold.with_name(gold.name.replace(".gold.json", ".txt"))
    return Dump(path.name, path.read_bytes(), "utf-8")


def _real(gold: Path) -> Measured:
    data = json.loads(gold.read_text(encoding="utf-8"))
    rows = {int(number): row for number, row in data["lines"].items() if row["role"] != "blank"}
    articles = [_article(row, row["lines"]) for row in data["articles"]]
    issue = Issue(data["issue"]["newspaper"], data["issue"]["date"], issue_no=data["issue"]["issue_no"],
                  cn_code=data["issue"]["cn_code"])  # fmt: skip
    dump = _dump(gold)
    page = _page(dump, rows, articles, issue)
    alternatives = {number: row.get("alt", []) for number, row in rows.items()}
    reference = Reference(
        page,
        free=frozenset(number for number, alts in alternatives.items()
                       if any(each.get("article") != rows[number]["article"] for each in alts)),
        roles={number: frozenset(Role(each["role"]) for each in alts) for number, alts in alternatives.items()},
        orders={row["id"]: tuple(tuple(each["lines"]) for each in row.get("alt_lines", ()))
                for row in data["articles"]},
        headlines={article.id: frozenset(_headlines(dump.text.split("\n"), rows, article)) for article in articles},
    )  # fmt: skip
    return Measured(dump, reference, gold)


def _headlines(texts: list[str], rows: dict[int, dict[str, Any]], article: Article) -> list[str]:
    """Return what else may be called the headline: the part of a line, or a line that may be one, alone or before."""
    found: list[str] = []
    for number in article.blocks:
        row = rows[number]
        found += [span["text"] for span in row.get("spans", []) if span["label"] == "headline"]
        if any(each["role"] == "headline" for each in row.get("alt", [])):
            found += [texts[number - 1], texts[number - 1] + (article.headline or "")]
    return found


def _generated(gold: Path) -> Measured:
    data = json.loads(gold.read_text(encoding="utf-8"))
    rows = {row["line"]: row for row in data["lines"]}
    kept: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in data["lines"]:
        if Role(row["role"]) not in NO_ARTICLE:
            kept[row["article"]].append(row)
    articles = [_from_lines(uid, sorted(of, key=lambda row: (row["order"], row["line"]))) for uid, of in kept.items()]
    dump = _dump(gold)
    reference = Reference(
        _page(dump, rows, articles, Issue()), displaced=frozenset(data["displaced"]),
        interleaved=frozenset(data["interleaved"]), named=False, dated=False,
    )  # fmt: skip
    return Measured(dump, reference, gold)


def _from_lines(uid: str, rows: list[dict[str, Any]]) -> Article:
    heads = [row["text"] for row in rows if row["role"] == "headline"]
    jumps = {row["role"]: row["text"] for row in rows if re.search(r"\d", row["text"])}
    return Article(
        uid, tuple(row["line"] for row in rows), headline=" ".join(heads) or None,
        continues_from=jumps.get("jump_from"), continues_to=jumps.get("jump_to"),
    )  # fmt: skip


def _own(source: Source) -> Measured:
    path = HERE / "gold" / source.gold_name
    data = json.loads(path.read_text(encoding="utf-8"))
    rows = {row["line"]: row for row in data["lines"]}
    articles = [_article(row, source.gold.reading_order(row["id"])) for row in data["articles"]]
    issue = Issue(data["issue"].get("newspaper"), data["issue"]["date"], issue_no=data["issue"].get("issue_no"),
                  cn_code=data["issue"].get("cn_code"))  # fmt: skip
    return Measured(source.dump, Reference(_page(source.dump, rows, articles, issue)), path)


def _article(row: dict[str, Any], lines: Any) -> Article:
    names = {field: tuple(row.get(field, ())) for field in ("reporters", "correspondents", "authors", "compilers")}
    jumps = {field: row[field] and str(row[field]) for field in ("continues_from", "continues_to")}
    return Article(row["id"], tuple(lines), headline=row["headline"], **names, **jumps)


def _page(dump: Dump, rows: dict[int, dict[str, Any]], articles: list[Article], issue: Issue) -> Page:
    """Return the page of some gold rows; a block's id is the number of its line."""
    blocks: list[Block] = []
    start = 0
    for number, line in enumerate(dump.text.split("\n"), 1):
        if line.strip():
            begin = start + len(line) - len(line.lstrip())
            blocks.append(_block(number, begin, begin + len(line.strip()), rows[number]))
        start += len(line) + 1
    owned = {number for article in articles for number in article.blocks}
    placed = tuple(block if block.id in owned else replace(block, article=None, joins_previous=False)
                   for block in blocks)  # fmt: skip
    return Page(dump.source, dump.sha256, dump.encoding, dump.text, placed, tuple(articles), issue)


def _block(number: int, start: int, end: int, row: dict[str, Any]) -> Block:
    original = row.get("dup_of") or row.get("duplicate_of")
    return Block(
        number, start, end, Role.DUPLICATE if original else Role(row["role"]),
        article=None if original else row["article"],
        duplicate_of=original, joins_previous=bool(row.get("join") or row.get("column_break")),
        applies_to=tuple(row.get("applies_to", ())),
    )  # fmt: skip
