"""What a page is, in short."""

import hashlib

from desktop.page.page import Page
from desktop.page.state import pack


def page_hash(page: Page) -> str:
    """Return a short text that two pages share only if they are equal."""
    return hashlib.sha256(pack(page)).hexdigest()[:16]
