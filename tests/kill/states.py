"""What a page is, and what the label sets are, in short."""

import hashlib

from desktop.labels.label_sets import LabelSets, pack_aliases, pack_apart, pack_home, pack_topics
from desktop.page.page import Page
from desktop.page.state import pack

SETS = 0
"""Stands for the label sets where others are ids of pages, which begin at 1."""


def page_hash(page: Page) -> str:
    """Return a short text that two pages share only if they are equal."""
    return hashlib.sha256(pack(page)).hexdigest()[:16]


def sets_hash(sets: LabelSets) -> str:
    """Return a short text that two corpora's label sets share only if they are equal."""
    states = (pack_topics(sets.topics), pack_aliases(sets.aliases), pack_apart(sets.apart), pack_home(sets.home))
    return hashlib.sha256(b"|".join(states)).hexdigest()[:16]
