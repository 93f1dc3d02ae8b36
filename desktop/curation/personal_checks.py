"""Checks for personal data: datasets hold whole texts, so a person should know what will stand in them."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from desktop.curation.problem import Problem, Severity, excerpt
from desktop.page.article import Kind
from desktop.page.block import Block
from desktop.page.page import Page
from desktop.privacy.finding import Finding, PersonalData, find

_TEXTS = {
    PersonalData.IDENTITY_NUMBER: "%1 identity number(s) would stand in datasets: “%2”",
    PersonalData.MOBILE_NUMBER: "%1 mobile number(s) would stand in datasets: “%2”",
    PersonalData.BANK_CARD: "%1 bank card number(s) would stand in datasets: “%2”",
    PersonalData.EMAIL: "%1 e-mail account(s) would stand in datasets: “%2”",
}
_ONLY_IN_NOTICES = frozenset({PersonalData.MOBILE_NUMBER, PersonalData.EMAIL})
"""Reports print numbers to call; in notices they are those of people."""


def personal_problems(page: Page) -> Iterator[Problem]:
    """Yield a problem for each article and kind of personal data, at the first place of it."""
    first: dict[tuple[str, PersonalData], Block] = {}
    counts: Counter[tuple[str, PersonalData]] = Counter()
    for block, finding in _placed(page):
        article = page.article_by_id.get(block.article or "")
        if article is None or (finding.kind in _ONLY_IN_NOTICES and article.kind is not Kind.NOTICE):
            continue
        first.setdefault((article.id, finding.kind), block)
        counts[article.id, finding.kind] += 1
    for (article_id, kind), block in first.items():
        arguments = (str(counts[article_id, kind]), excerpt(page.text_of(block)))
        yield Problem(f"personal_{kind}", Severity.MAY, _TEXTS[kind], arguments, block.id, article_id)


def _placed(page: Page) -> Iterator[tuple[Block, Finding]]:
    """Yield each finding with the block that it begins in; both are in the order of the text."""
    blocks = iter(page.blocks)
    block = next(blocks, None)
    for finding in _found_in(page.text):
        while block is not None and block.end <= finding.start:
            block = next(blocks, None)
        if block is not None and block.start <= finding.start:
            yield block, finding


@lru_cache(maxsize=2)  # the text of a page stays as it is through all its edits
def _found_in(text: str) -> tuple[Finding, ...]:
    return tuple(find(text))
