"""What the derived tables say of a page: pure functions from a page to rows."""

import json
import re
from collections.abc import Sequence
from typing import Any

from desktop.curation.around import ALONE, Around
from desktop.curation.checks import problems
from desktop.curation.problem import Severity
from desktop.curation.whole import whole_text
from desktop.page.article import NAME_FIELDS, Article
from desktop.page.page import Page
from desktop.page.reading import characters, reading_text

Row = dict[str, Any]

_JSON = json.JSONEncoder(ensure_ascii=False)
_PAGE_NUMBER = re.compile(r"(\D*)(\d+)")


def page_row(page: Page, around: Around = ALONE) -> Row:
    """Return what the table `page` holds of a page, but for its id and its revision.

    Parameters: `around`, its Links, which some problems depend on.
    """
    return {
        "newspaper": page.issue.newspaper,
        "date": page.issue.date,
        "page_no": ", ".join(page.issue.pages) or None,
        "page_order": page_order(page.issue.pages),
        "source": page.source,
        "sha256": page.sha256,
        "parser": page.parser,
        "status": str(page.status),
        "articles": len(page.articles),
        "problems": open_problems(page, around),
        "unassigned": len(page.unassigned),
        "first_headline": next((article.headline for article in page.articles if article.headline), None),
        "look_again": int(page.look_again),
        "trashed": int(page.trashed),
        "note": page.note,
        "confidence": min((a.confidence for a in page.articles), default=0.0 if page.unassigned else 1.0),
    }


def open_problems(page: Page, around: Around = ALONE) -> int:
    """Return how many problems of a page must or should be looked at."""
    return sum(problem.severity in (Severity.MUST, Severity.SHOULD) for problem in problems(page, around))


def page_order(pages: tuple[str, ...]) -> str:
    """Return a text by which printed page numbers sort: by section letter, then by number; none come last.

    Parameters: `pages`, as printed, of which the first counts.
    """
    found = _PAGE_NUMBER.match(pages[0]) if pages else None
    if found is None:
        return "\uffff" + "".join(pages)
    return f"{found[1].strip().upper()}{int(found[2]):08d}"


def article_rows(page: Page) -> list[Row]:
    """Return what the table `article` holds of a page, in reading order, but for its id and the row ids."""
    return [_article_row(page, article, position) for position, article in enumerate(page.articles)]


def _article_row(page: Page, article: Article, position: int) -> Row:
    text = reading_text(page, article)
    return {
        "id": article.id,
        "position": position,
        "kind": str(article.kind),
        "column_name": article.column,
        "kicker": article.kicker,
        "headline": article.headline,
        "subheadline": article.subheadline,
        "byline": article.byline,
        **{name: _names(getattr(article, name)) for name in NAME_FIELDS},
        "continues_from": article.continues_from,
        "continues_to": article.continues_to,
        "status": str(article.status),
        "confidence": article.confidence,
        "characters": characters(text),
        "text": text,
    }


def _names(names: tuple[str, ...]) -> str:
    return _JSON.encode(names) if names else "[]"


def whole_row(parts: Sequence[tuple[Page, str]]) -> Row:
    """Return what the table `whole` holds of linked parts: the page and the article's id of each, in reading order."""
    text = whole_text([(page, page.article_by_id[article_id]) for page, article_id in parts])
    return {"id": parts[0][1], "parts": len(parts), "characters": characters(text), "text": text}


def topic_rows(page: Page) -> list[Row]:
    """Return what the table `article_topic` holds of a page."""
    return [
        {"article_id": article.id, "position": position, "topic": topic}
        for article in page.articles
        for position, topic in enumerate(article.topics)
    ]


def district_rows(page: Page) -> list[Row]:
    """Return what the table `article_district` holds of a page."""
    return [
        {"article_id": article.id, "position": position, "code": label.code, "relation": str(label.relation)}
        for article in page.articles
        for position, label in enumerate(article.districts)
    ]
