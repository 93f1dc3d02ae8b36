"""JSON Lines: one article a line, plain UTF-8."""

import json
from pathlib import Path
from typing import Any

from desktop.dataset.record import ArticleRecord
from desktop.page.article import NAME_FIELDS

# Many readers cut lines at these, which JSON allows in strings
_LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}


class JsonLines:
    """Writes `articles.jsonl`; the object's keys and their order are those of `row`."""

    name = "articles.jsonl"

    def __init__(self, folder: Path) -> None:
        """Create the file in a folder."""
        self._file = (folder / self.name).open("x", encoding="utf-8", newline="")

    def write(self, record: ArticleRecord) -> None:
        """Add an article."""
        self._file.write(line(record))

    def close(self) -> None:
        """Write out what is left."""
        self._file.close()


def line(record: ArticleRecord) -> str:
    """Return an article as one line, line feed included."""
    return json.dumps(row(record), ensure_ascii=False, separators=(",", ":")).translate(_LINE_ENDS) + "\n"


def further_parts(record: ArticleRecord) -> list[dict[str, Any]]:
    """Return where an article goes on: for each linked part its page, and offsets that count in that page's text."""
    return [
        {
            "id": part.article.id,
            "page_sha256": part.page.sha256,
            "source": part.page.source,
            "pages": list(part.page.issue.pages),
            "position": part.position,
            "blocks": [[block.start, block.end] for block in part.blocks],
            "roles": [block.role for block in part.blocks],
            "joins_previous": [block.joins_previous for block in part.blocks],
        }
        for part in record.parts[1:]
    ]


def row(record: ArticleRecord) -> dict[str, Any]:
    """Return an article as an object; dates are strings, offsets count code points of the page's text."""
    page, article = record.page, record.article
    return {
        "id": article.id,
        "page_sha256": page.sha256,
        "source": page.source,
        "newspaper": page.issue.newspaper,
        "date": page.issue.date,
        "date_basis": page.issue.date_basis,
        "pages": list(page.issue.pages),
        "issue_no": page.issue.issue_no,
        "cn_code": page.issue.cn_code,
        "position": record.position,
        "kind": article.kind,
        "column": article.column,
        "kicker": article.kicker,
        "headline": article.headline,
        "subheadline": article.subheadline,
        "byline": article.byline,
        **{name: list(getattr(article, name)) for name in NAME_FIELDS},
        "continues_from": article.continues_from,
        "continues_to": article.continues_to,
        "text": record.text,
        "characters": record.characters,
        "topics": [
            {"id": topic.id, "name_zh": topic.name_zh, "name_en": topic.name_en, "accepted": topic.accepted}
            for topic in record.topics
        ],
        "districts": [
            {"code": label.code, "name": label.name, "relation": label.relation, "accepted": label.accepted}
            for label in record.districts
        ],
        "blocks": [[block.start, block.end] for block in record.blocks],
        "roles": [block.role for block in record.blocks],
        "joins_previous": [block.joins_previous for block in record.blocks],
        "further_parts": further_parts(record),
        "missing_parts": record.missing,
        "status": record.status,
        "page_status": record.page_status,
        "confidence": round(record.confidence, 3),
        "corrected": sorted(article.corrected),
        "parser": page.parser,
        "encoding": page.encoding,
        "curator": record.curator,
        "revision": record.revision,
    }
