"""A page without its text, as the corpus keeps it in a revision: compressed JSON."""

import json
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, fields
from functools import cache
from operator import attrgetter
from typing import Any, cast

from desktop.page.article import Article, ArticleStatus, DistrictLabel, Kind, Relation
from desktop.page.block import Block
from desktop.page.dump import Dump
from desktop.page.page import DateBasis, Issue, Page, PageStatus
from desktop.page.role import Role

_LEVEL = 6
_STEP = 100
"""Blocks that are written down in a step, which takes about a millisecond."""
_DEFAULT_BLOCK = Block(0, 0, 0)
_DEFAULT_ARTICLE = Article("", ())
_MARKS = ("note", "look_again", "trashed")
"""What most pages don't have; written only when set, so that equal pages give the bytes that they always gave."""


def pack(page: Page) -> bytes:
    """Return everything of a page but what its dump already holds; equal pages give equal bytes."""
    return Packer().pack(page)


class Packer:
    """Packs states of pages as `pack` does; what the page before holds too is not written down anew."""

    def __init__(self) -> None:
        self._kept: Page | None = None
        self._written: dict[int, str] = {}
        """The JSON of the kept page's blocks and articles, by the identity of these; the page keeps them alive."""

    def pack(self, page: Page) -> bytes:
        """Return everything of a page but what its dump already holds; equal pages give equal bytes."""
        blocks = self._listed(page.blocks, _DEFAULT_BLOCK)
        articles = self._listed(page.articles, _DEFAULT_ARTICLE)
        self._kept, self._written = page, {**blocks, **articles}
        state: dict[str, Any] = {
            "issue": asdict(page.issue),
            "parser": page.parser,
            "status": page.status,
            "insisted": page.insisted,
            "block_limit_hit": page.block_limit_hit,
            "spent": page.spent,
        }
        if page.let_stand:
            state["let_stand"] = sorted(page.let_stand)
        state |= {name: value for name in _MARKS if (value := getattr(page, name))}
        parts = {name: _JSON.encode(value) for name, value in state.items()}
        parts["blocks"], parts["articles"] = (f"[{','.join(written.values())}]" for written in (blocks, articles))
        whole = ",".join(f'"{name}":{parts[name]}' for name in sorted(parts))
        return zlib.compress(f"{{{whole}}}".encode(), _LEVEL)

    def prepare(self, page: Page) -> Iterator[None]:
        """Write down step by step what a page holds, so that packing what an edit makes of it takes little."""
        written: dict[int, str] = {}
        for start in range(0, len(page.blocks), _STEP):
            written |= self._listed(page.blocks[start : start + _STEP], _DEFAULT_BLOCK)
            yield
        written |= self._listed(page.articles, _DEFAULT_ARTICLE)
        self._kept, self._written = page, written

    def _listed(self, values: Sequence[Block | Article], default: Block | Article) -> dict[int, str]:
        known = self._written
        return {id(each): known.get(id(each)) or _JSON.encode(_sparse(each, default)) for each in values}


def _sparse(value: Block | Article, default: Block | Article) -> dict[str, Any]:
    names, contents_of = _fields(type(value))
    contents = zip(names, contents_of(value), contents_of(default), strict=True)
    return {name: content for name, content, usual in contents if content is not usual and content != usual}


@cache
def _fields(kind: type[Any]) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    """Return the names of a class's fields, and what reads all of them at once."""
    names = tuple(item.name for item in fields(kind))
    return names, attrgetter(*names)


def _plain(content: Any) -> Any:
    """Return what JSON knows in place of what it does not know."""
    if isinstance(content, frozenset):
        return sorted(cast(frozenset[str], content))
    if isinstance(content, DistrictLabel):
        return asdict(content)
    raise TypeError(f"a page holds nothing like {content!r}")


_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True, default=_plain)


def unpack(data: bytes, dump: Dump) -> Page:
    """Return the page that `pack` took apart, on the dump that it was made from."""
    state = json.loads(zlib.decompress(data))
    return Page(
        source=dump.source,
        sha256=dump.sha256,
        encoding=dump.encoding,
        text=dump.text,
        blocks=tuple(_block(row) for row in state["blocks"]),
        articles=tuple(_article(row) for row in state["articles"]),
        issue=_issue(state["issue"]),
        parser=state["parser"],
        status=PageStatus(state["status"]),
        insisted=state["insisted"],
        block_limit_hit=state["block_limit_hit"],
        spent=state.get("spent", 0),
        let_stand=frozenset(state.get("let_stand", ())),
        **{name: state[name] for name in _MARKS if name in state},
    )


Labels = tuple[tuple[str, ...], tuple[DistrictLabel, ...]]
"""An article's topics and districts."""


def labels_in(data: bytes) -> dict[str, Labels]:
    """Return the labels of each article of a page that `pack` took apart, without putting the page together."""
    articles = json.loads(zlib.decompress(data))["articles"]
    return {row["id"]: (tuple(row.get("topics", ())), _districts(row)) for row in articles}


def _districts(row: dict[str, Any]) -> tuple[DistrictLabel, ...]:
    return tuple(DistrictLabel(label["code"], Relation(label["relation"])) for label in row.get("districts", ()))


def _block(row: dict[str, Any]) -> Block:
    full: dict[str, Any] = {"id": 0, "start": 0, "end": 0, **row}
    if "role" in full:
        full["role"] = Role(full["role"])
    for name in ("applies_to", "reasons"):
        full[name] = tuple(full.get(name, ()))
    return Block(**full)


def _tupled(value: Any) -> Any:
    return tuple(cast(list[Any], value)) if isinstance(value, list) else value


def _article(row: dict[str, Any]) -> Article:
    full: dict[str, Any] = {key: _tupled(value) for key, value in row.items()}
    full.setdefault("blocks", ())
    if "kind" in full:
        full["kind"] = Kind(full["kind"])
    if "status" in full:
        full["status"] = ArticleStatus(full["status"])
    for name in ("corrected", "accepted"):
        full[name] = frozenset(full.get(name, ()))
    full["districts"] = _districts(row)
    return Article(**full)


def _issue(row: dict[str, Any]) -> Issue:
    basis = row["date_basis"]
    known: dict[str, Any] = dict(row)
    known["date_basis"] = DateBasis(basis) if basis else None
    known["pages"], known["filename_pages"] = tuple(row["pages"]), tuple(row["filename_pages"])
    return Issue(**known)
