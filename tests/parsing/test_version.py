"""Another reading of a page has another version: pages are only read again with a parser whose version is later."""

from hashlib import sha256
from pathlib import Path

from desktop.page.page import Page
from desktop.parsing.parse import PARSER_VERSION, parse
from desktop.parsing.reading import read_dump

PAGES = Path(__file__).parents[1] / "example" / "pages"
KNOWN = ("1.4.0", "6f9b2d0a4b2469f0")
"""The version, and what it makes of our pages; where this changes, both do."""


def test_who_changes_what_pages_become_raises_the_version():
    pages = [parse(read_dump(path)) for path in sorted(PAGES.glob("*.txt"))]
    digest = sha256("\n".join(map(told, pages)).encode()).hexdigest()[:16]
    assert (PARSER_VERSION, digest) == KNOWN


def told(page: Page) -> str:
    """Return what a reader would notice of a page: confidences to a hundredth, which every machine computes alike."""
    blocks = [(b.start, b.end, b.role, b.article, b.duplicate_of, b.joins_previous) for b in page.blocks]
    articles = [(a.id, a.blocks, a.kind, a.headline, a.byline, round(a.confidence, 2)) for a in page.articles]
    return repr((blocks, articles, page.issue.date, page.issue.pages))
