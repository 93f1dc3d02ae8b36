"""The parse contract `jianbao.page/1`: a page as one JSON object that other programs rely on."""

from typing import Any

from desktop.page.article import NAME_FIELDS, TEXT_FIELDS, Article, Kind
from desktop.page.block import Block
from desktop.page.page import DateBasis, Issue, Page
from desktop.page.reading import reading_text
from desktop.page.role import Role

SCHEMA = "jianbao.page/1"


def to_contract(page: Page) -> dict[str, Any]:
    """Return a page as the parse contract's object, ready for `json.dumps`."""
    return {
        "schema": SCHEMA,
        "source": page.source,
        "sha256": page.sha256,
        "encoding": page.encoding,
        "parser": page.parser,
        "text": page.text,
        "issue": {
            "newspaper": page.issue.newspaper,
            "date": page.issue.date,
            "date_basis": page.issue.date_basis,
            "pages": list(page.issue.pages),
            "issue_no": page.issue.issue_no,
            "cn_code": page.issue.cn_code,
        },
        "blocks": [_block(block) for block in page.blocks],
        "articles": [_article(page, article) for article in page.articles],
    }


def _block(block: Block) -> dict[str, Any]:
    row: dict[str, Any] = {
        "id": block.id,
        "start": block.start,
        "end": block.end,
        "role": block.role,
        "article": block.article,
        "duplicate_of": block.duplicate_of,
        "joins_previous": block.joins_previous,
        "confidence": round(block.confidence, 3),
        "reasons": list(block.reasons),
    }
    if block.applies_to:
        row["applies_to"] = list(block.applies_to)
    return row


def _article(page: Page, article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "kind": article.kind,
        "column": article.column,
        "kicker": article.kicker,
        "headline": article.headline,
        "subheadline": article.subheadline,
        "byline": article.byline,
        **{name: list(getattr(article, name)) for name in NAME_FIELDS},
        "blocks": list(article.blocks),
        "text": reading_text(page, article),
        "continues_from": article.continues_from,
        "continues_to": article.continues_to,
        "confidence": round(article.confidence, 3),
        "reasons": list(article.reasons),
    }


def from_contract(data: dict[str, Any]) -> Page:
    """Return the page that a parse contract's object describes.

    Raises: `KeyError`, `TypeError` or `ValueError` when the object is not in the contract; the page's invariants are
    the caller's to check.
    """
    issue: dict[str, Any] = data.get("issue") or {}
    basis = issue.get("date_basis")
    return Page(
        source=data["source"],
        sha256=data.get("sha256", ""),
        encoding=data.get("encoding", "utf-8"),
        text=data["text"],
        parser=data.get("parser", ""),
        issue=Issue(
            newspaper=issue.get("newspaper"),
            date=issue.get("date"),
            date_basis=DateBasis(basis) if basis else None,
            pages=tuple(issue.get("pages") or ()),
            issue_no=issue.get("issue_no"),
            cn_code=issue.get("cn_code"),
        ),
        blocks=tuple(_read_block(row) for row in sorted(data["blocks"], key=lambda row: row["start"])),
        articles=tuple(_read_article(row) for row in data["articles"]),
    )


def _read_block(row: dict[str, Any]) -> Block:
    return Block(
        id=row["id"],
        start=row["start"],
        end=row["end"],
        role=Role(row["role"]),
        article=row.get("article"),
        duplicate_of=row.get("duplicate_of"),
        joins_previous=bool(row.get("joins_previous")),
        applies_to=tuple(row.get("applies_to") or ()),
        confidence=row.get("confidence", 1.0),
        reasons=tuple(row.get("reasons") or ()),
    )


def _read_article(row: dict[str, Any]) -> Article:
    fields: dict[str, Any] = {name: row.get(name) for name in TEXT_FIELDS}
    fields |= {name: tuple(row.get(name) or ()) for name in NAME_FIELDS}
    return Article(
        id=row["id"],
        blocks=tuple(row["blocks"]),
        kind=Kind(row.get("kind") or Kind.NEWS),
        confidence=row.get("confidence", 1.0),
        reasons=tuple(row.get("reasons") or ()),
        **fields,
    )
