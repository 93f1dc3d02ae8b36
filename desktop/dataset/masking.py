"""Hiding personal data in what is exported."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.dataset.record import ArticleRecord
from desktop.page.article import NAME_FIELDS
from desktop.privacy.finding import PersonalData
from desktop.privacy.masking import mask

_FIELDS = ("column", "kicker", "headline", "subheadline", "byline")


def masked(record: ArticleRecord) -> ArticleRecord:
    """Return a record without the numbers and addresses by which a person can be found, in its text and its fields.

    What was hidden is told by `masked`. Names stay: they have no form of their own.
    """
    kinds: list[PersonalData] = []

    def hide(text: str) -> str:
        hidden, findings = mask(text)
        kinds.extend(finding.kind for finding in findings)
        return hidden

    article, first = record.article, record.parts[0]
    values: dict[str, str | None] = {name: getattr(article, name) for name in _FIELDS}
    fields = {name: value and hide(value) for name, value in values.items()}
    names: dict[str, Iterable[str]] = {name: getattr(article, name) for name in NAME_FIELDS}
    people = {name: tuple(map(hide, value)) for name, value in names.items()}
    part = replace(first, article=replace(article, **fields, **people))
    return replace(record, parts=(part, *record.parts[1:]), text=hide(record.text), masked=tuple(kinds))
