"""Edits of articles as wholes, of their fields, and of the page's issue and status."""

import datetime
import re
from collections.abc import Sequence
from dataclasses import replace

from desktop.curation.draft import Draft, started
from desktop.curation.refusal import EditRefused
from desktop.page.article import NAME_FIELDS, TEXT_FIELDS, Article, ArticleStatus, Kind
from desktop.page.invariants import checked
from desktop.page.page import DateBasis, Page, PageStatus
from desktop.parsing.fields import describe

_LONGEST_PAGE = 8


def set_field(page: Page, article_id: str, field: str, value: str | Sequence[str] | None) -> Page:
    """Correct a field of an article; the raw text stays, and the field is no longer read from it.

    Parameters: `field`, one of `TEXT_FIELDS` (a string, or None for none), of `NAME_FIELDS` (names in order) or
    `kind`. Space around values is dropped; empty ones count as none. Raises: `EditRefused` for an unknown kind.
    """
    article = found(page, article_id)
    corrected = article.corrected | {field}
    if field in TEXT_FIELDS:
        text = value if isinstance(value, str) else ""
        changed = replace(article, **{field: text.strip() or None}, corrected=corrected)
    elif field in NAME_FIELDS:
        names = (value,) if isinstance(value, str) else tuple(value or ())
        kept = tuple(dict.fromkeys(name.strip() for name in names if name.strip()))
        changed = replace(article, **{field: kept}, corrected=corrected)
    elif field == "kind" and value in tuple(Kind):
        changed = replace(article, kind=Kind(str(value)), corrected=corrected)
    else:
        raise EditRefused("%1 can't be %2: choose another value.", field, str(value))
    return changed_article(page, changed)


def reset_field(page: Page, article_id: str, field: str) -> Page:
    """Take back the correction of a field: it is read from the article's blocks again."""
    article = found(page, article_id)
    return changed_article(page, describe(page, replace(article, corrected=article.corrected - {field})))


def found(page: Page, article_id: str) -> Article:
    """Return an article of a page. Raises: `EditRefused` if it is gone."""
    if article_id not in page.article_by_id:
        raise EditRefused("This article is no longer on the page: select it again.")
    return page.article_by_id[article_id]


def changed_article(page: Page, *articles: Article) -> Page:
    """Return a page with other states of some of its articles, counted as changed by a person if they differ."""
    changed = (article for article in articles if article != page.article_by_id[article.id])
    return labelled_article(page, *map(_touched, changed))


def labelled_article(page: Page, *articles: Article) -> Page:
    """Return a page with other labels on some of its articles; the parser gives none, so they are as parsed still."""
    states = {article.id: article for article in articles if article != page.article_by_id[article.id]}
    if not states:
        return page
    return checked(started(replace(page, articles=tuple(states.get(each.id, each) for each in page.articles))))


def _touched(article: Article) -> Article:
    """Return an article as changed; one that was checked stays so, since its text was not touched."""
    return replace(article, status=ArticleStatus.CHANGED) if article.status is ArticleStatus.AS_PARSED else article


def move_article(page: Page, article_id: str, to_index: int) -> Page:
    """Move an article to another place of the page's reading order, from 0; beyond the ends means to the end."""
    article = found(page, article_id)
    rest = [each for each in page.articles if each is not article]
    rest.insert(max(0, min(to_index, len(rest))), article)
    return page if tuple(rest) == page.articles else checked(started(replace(page, articles=tuple(rest))))


def set_article_status(page: Page, article_id: str, status: ArticleStatus) -> Page:
    """Say how far an article was looked at."""
    article = found(page, article_id)
    if article.status is status:
        return page
    states = tuple(replace(each, status=status) if each is article else each for each in page.articles)
    return checked(started(replace(page, articles=states)))


def remove_article(page: Page, article_id: str) -> Page:
    """Dissolve an article: its blocks become unassigned; its labels and corrected fields go with it."""
    draft = Draft(page)
    draft.article(article_id)
    draft.take(draft.order[article_id])
    return draft.finish()


def set_issue(page: Page, *, date: str | None = None, pages: Sequence[str] | None = None) -> Page:
    """Set the date of the issue that the page belongs to, its page numbers, or both.

    Parameters: `date`, ISO 8601, "" when nobody knows it, None to leave it; `pages`, as printed, more than one on a
    spread, None to leave them. The date's basis becomes the curator, also when it is the one that was there. Raises:
    `EditRefused` for what is no day of the calendar, and for page numbers of more than eight characters or no digit.
    """
    issue = page.issue
    if date is not None:
        if date and not _is_day(date):
            raise EditRefused("%1 is no date: write it as year-month-day, like 2022-06-27.", date)
        issue = replace(issue, date=date or None, date_basis=DateBasis.CURATOR if date else None)
    if pages is not None:
        issue = replace(issue, pages=_numbers(pages))
    return page if issue == page.issue else checked(started(replace(page, issue=issue)))


def _is_day(date: str) -> bool:
    try:
        return re.fullmatch(r"\d{4}-\d\d-\d\d", date) is not None and bool(datetime.date.fromisoformat(date))
    except ValueError:
        return False


def _numbers(pages: Sequence[str]) -> tuple[str, ...]:
    numbers = tuple(dict.fromkeys(number.strip() for number in pages if number.strip()))
    for number in numbers:
        if len(number) > _LONGEST_PAGE or not any(character.isdigit() for character in number):
            raise EditRefused("%1 is no page number: write it as printed, like A01.", number)
    return numbers


def set_page_status(page: Page, status: PageStatus, insist: bool = False) -> Page:
    """Say how far the page is.

    Parameters: `insist`, call it done although blocks are unassigned. Raises: `EditRefused` when it is called done
    while blocks are unassigned and nobody insists.
    """
    done_open = status is PageStatus.DONE and bool(page.unassigned)
    if done_open and not insist:
        raise EditRefused(
            "%1 block(s) in no article: put them in their place first, or insist that the page is done.",
            str(len(page.unassigned)),
        )
    if (status, done_open) == (page.status, page.insisted):
        return page
    return checked(replace(page, status=status, insisted=done_open))
