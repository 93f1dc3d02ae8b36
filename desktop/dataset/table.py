"""CSV: one article a row, for spreadsheets."""

import csv
import json
from pathlib import Path

from desktop.dataset.cells import guard, join
from desktop.dataset.jsonl import further_parts
from desktop.dataset.record import ArticleRecord
from desktop.page.article import NAME_FIELDS, Relation

COLUMNS = (
    *("id", "page_sha256", "source", "newspaper", "date", "date_basis", "pages", "issue_no", "cn_code", "position"),
    *("kind", "column", "kicker", "headline", "subheadline", "byline"),
    *NAME_FIELDS,
    *("continues_from", "continues_to", "text", "characters"),
    *("topics", "topics_zh", "topics_en", "about", "about_names", "mentioned", "mentioned_names"),
    *(
        "blocks",
        "roles",
        "joins_previous",
        "further_parts",
        "missing_parts",
        "status",
        "page_status",
        "confidence",
        "corrected",
    ),
    *("parser", "encoding", "curator", "revision"),
    *("topics_accepted", "districts_accepted"),
)
"""The columns, in order; `blocks` holds “start-end” of each block in code points of the page's text."""
FORMER_COLUMNS = COLUMNS[:-2]
"""Those of datasets that don't tell which labels were suggested."""


class Table:
    """Writes `articles.csv`."""

    name = "articles.csv"

    def __init__(self, folder: Path) -> None:
        """Create the file in a folder and write the names of the columns."""
        self._file = (folder / self.name).open("x", encoding="utf-8-sig", newline="")
        self._writer = csv.writer(self._file, lineterminator="\r\n")
        self._writer.writerow(COLUMNS)

    def write(self, record: ArticleRecord) -> None:
        """Add an article."""
        content = cells(record)
        self._writer.writerow([content[column] for column in COLUMNS])

    def close(self) -> None:
        """Write out what is left."""
        self._file.close()


def cells(record: ArticleRecord) -> dict[str, str]:
    """Return an article as cells by column, guarded against formulas."""
    return {column: guard(text) for column, text in {**_printed(record), **_made(record)}.items()}


def _printed(record: ArticleRecord) -> dict[str, str]:
    issue, article = record.page.issue, record.article
    return {
        "id": article.id,
        "page_sha256": record.page.sha256,
        "source": record.page.source,
        "newspaper": issue.newspaper or "",
        "date": issue.date or "",
        "date_basis": issue.date_basis or "",
        "pages": join(issue.pages),
        "issue_no": issue.issue_no or "",
        "cn_code": issue.cn_code or "",
        "position": str(record.position),
        "kind": article.kind,
        "column": article.column or "",
        "kicker": article.kicker or "",
        "headline": article.headline or "",
        "subheadline": article.subheadline or "",
        "byline": article.byline or "",
        **{name: join(getattr(article, name)) for name in NAME_FIELDS},
        "continues_from": article.continues_from or "",
        "continues_to": article.continues_to or "",
        "text": record.text,
        "characters": str(record.characters),
    }


def _made(record: ArticleRecord) -> dict[str, str]:
    about = [label for label in record.districts if label.relation == Relation.ABOUT]
    further = further_parts(record)
    mentioned = [label for label in record.districts if label.relation == Relation.MENTIONED]
    return {
        "topics": join(topic.id for topic in record.topics),
        "topics_zh": join(topic.name_zh or topic.id for topic in record.topics),
        "topics_en": join(topic.name_en or topic.id for topic in record.topics),
        "about": join(label.code for label in about),
        "about_names": join(label.name or label.code for label in about),
        "mentioned": join(label.code for label in mentioned),
        "mentioned_names": join(label.name or label.code for label in mentioned),
        "blocks": join(f"{block.start}-{block.end}" for block in record.blocks),
        "roles": join(block.role for block in record.blocks),
        "joins_previous": join(str(int(block.joins_previous)) for block in record.blocks),
        "further_parts": json.dumps(further, ensure_ascii=False, separators=(",", ":")) if further else "",
        "missing_parts": str(record.missing),
        "status": record.status,
        "page_status": record.page_status,
        "confidence": f"{record.confidence:.3f}",
        "corrected": join(sorted(record.article.corrected)),
        "parser": record.page.parser,
        "encoding": record.page.encoding,
        "curator": record.curator or "",
        "revision": str(record.revision),
        "topics_accepted": join(topic.id for topic in record.topics if topic.accepted),
        "districts_accepted": join(label.code for label in record.districts if label.accepted),
    }
