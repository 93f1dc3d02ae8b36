"""Checks of articles: what they lack, where they were cut wrongly, and of which the parser was unsure."""

from collections.abc import Iterator

from desktop.curation.block_checks import name_of
from desktop.curation.problem import Problem, Repair, Severity, excerpt
from desktop.curation.prose import ends_sentence
from desktop.page.article import NAME_FIELDS, Article, ArticleStatus, Kind
from desktop.page.block import Block
from desktop.page.page import Page, is_unassigned
from desktop.page.role import Role

_PLAIN = frozenset({Kind.NEWS, Kind.FEATURE, Kind.COMMENTARY, Kind.OTHER})
"""Kinds that have a headline and text; notices, pictures and teasers may lack them."""

_RUNNING = frozenset({Role.LEAD, Role.BODY})
_SIGNING = frozenset({Role.LEAD, Role.BYLINE, Role.AUTHOR})
_DISPLAY = frozenset({Role.KICKER, Role.SUBHEADLINE, Role.SECTION_LABEL})
_LONGEST_HEADLINE = 40
_SHORTEST_SENTENCE = 20
_SHORTEST_ARTICLE = 15
_LONGEST_ARTICLE = 8000
"""Code points; a page of a city daily holds some ten thousand, and its longest reports about six thousand."""
_SIGNED_FROM = 200
"""Code points of running text from which on somebody signs an article; less is a brief."""
_UNSURE = 0.5


def article_problems(page: Page, article: Article, *, begun: bool, gone_on: bool) -> Iterator[Problem]:
    """Yield the problems of one article.

    Parameters: `begun` and `gone_on`, whether an earlier or a later part of it is linked, where its headline or the end
    of its last sentence stand.
    """
    blocks = page.blocks_of(article)
    if not begun:
        yield from _no_headline(page, article, blocks)
        yield from _no_byline(page, article, blocks)
    yield from _beginnings_inside(page, article, blocks)
    if not gone_on:
        yield from _open_sentence(page, article, blocks)
    yield from _odd_length(page, article, blocks)
    if article.confidence < _UNSURE and article.status is ArticleStatus.AS_PARSED:
        percent = str(round(100 * article.confidence))
        yield Problem(
            "low_confidence",
            Severity.SHOULD,
            "The parser is unsure about “%1” (%2 %)",
            (name_of(page, article), percent),
            blocks[0].id,
            article.id,
        )


def _no_headline(page: Page, article: Article, blocks: tuple[Block, ...]) -> Iterator[Problem]:
    """Yield a problem for a plain article without a headline, unless a person said so or it comes from a jump."""
    known = article.headline or "headline" in article.corrected or article.continues_from
    if known or article.kind not in _PLAIN:
        return
    first, repair = blocks[0], None
    text = page.text_of(first)
    if first.role is Role.BODY and len(blocks) > 1 and len(text) <= _LONGEST_HEADLINE and not ends_sentence(text):
        repair = Repair("Make “%1” the headline", (excerpt(text),), "set_role", (first.id,), value=Role.HEADLINE)
    yield Problem(
        "no_headline",
        Severity.SHOULD,
        "The article has no headline: “%1”",
        (excerpt(text),),
        first.id,
        article.id,
        repair,
    )


def _no_byline(page: Page, article: Article, blocks: tuple[Block, ...]) -> Iterator[Problem]:
    """Yield a problem for a plain article of some length that nobody signs, unless a person said so."""
    signed = article.byline or any(getattr(article, field) for field in NAME_FIELDS)
    known = article.continues_from or not article.corrected.isdisjoint(("byline", *NAME_FIELDS))
    if signed or known or article.kind not in _PLAIN or any(block.role in _SIGNING for block in blocks):
        return
    if sum(block.end - block.start for block in blocks if block.role in _RUNNING) >= _SIGNED_FROM:
        text = "Nobody signs the article: “%1”"
        yield Problem("no_byline", Severity.MAY, text, (name_of(page, article),), blocks[0].id, article.id)


def _beginnings_inside(page: Page, article: Article, blocks: tuple[Block, ...]) -> Iterator[Problem]:
    """Yield a problem for each headline, byline or lead behind running text: another article may begin there.

    A byline at the end is no beginning. What follows a beginning counts from there, so that it is named once.
    """
    texts = [index for index, block in enumerate(blocks) if block.role in _RUNNING]
    last_text = texts[-1] if texts else -1
    behind_text = False
    for index, block in enumerate(blocks):
        headline = block.role is Role.HEADLINE
        byline = block.role is Role.LEAD or (block.role in (Role.BYLINE, Role.AUTHOR) and index < last_text)
        if behind_text and (headline or byline):
            yield _beginning(page, article, blocks, index)
        if headline or byline:
            behind_text = block.role is Role.LEAD
        elif block.role in _RUNNING:
            behind_text = True


def _beginning(page: Page, article: Article, blocks: tuple[Block, ...], index: int) -> Problem:
    start = index
    while blocks[start - 1].role in _DISPLAY:
        start -= 1
    words = excerpt(page.text_of(blocks[index]))
    first = blocks[start]
    repair = Repair("Start an article at “%1”", (excerpt(page.text_of(first)),), "start_article", (first.id,))
    place = (blocks[index].id, article.id, repair)
    if blocks[index].role is Role.HEADLINE:
        return Problem(
            "headline_inside", Severity.SHOULD, "There is a headline inside an article: “%1”", (words,), *place
        )
    return Problem("byline_inside", Severity.SHOULD, "There is a byline inside an article: “%1”", (words,), *place)


def _open_sentence(page: Page, article: Article, blocks: tuple[Block, ...]) -> Iterator[Problem]:
    """Yield a problem when the last running text stops in mid-sentence and no jump tells why."""
    running = [block for block in blocks if block.role in _RUNNING]
    if not running or article.continues_to or article.kind not in _PLAIN:
        return
    last = running[-1]
    if last.end - last.start < _SHORTEST_SENTENCE or ends_sentence(
        page.text[max(last.start, last.end - 64) : last.end]
    ):
        return
    yield Problem(
        "open_sentence",
        Severity.SHOULD,
        "The article ends in mid-sentence: “%1”",
        (_ending(page.text_of(last)),),
        last.id,
        article.id,
        _continuation(page, article, last),
    )


def _ending(text: str) -> str:
    return "…" + text[-12:]


def _continuation(page: Page, article: Article, last: Block) -> Repair | None:
    """Return the repair with the next text of the page, if it is unassigned or an article that lacks a beginning."""
    for block in page.blocks[page.block_index[last.id] + 1 :]:
        if block.role not in _RUNNING or block.article == article.id:
            continue
        if is_unassigned(block):
            name = name_of(page, article)
            return Repair("Move %1 block(s) to “%2”", ("1", name), "move_blocks", (block.id,), value=article.id)
        other = page.article_by_id.get(block.article or "")
        if other is None:
            continue
        if other.headline is None and other.blocks[0] == block.id and block.role is Role.BODY:
            names = (name_of(page, other), name_of(page, article))
            return Repair("Merge “%1” into “%2”", names, "merge", (block.id,), value=article.id)
        return None
    return None


def _odd_length(page: Page, article: Article, blocks: tuple[Block, ...]) -> Iterator[Problem]:
    characters = sum(block.end - block.start for block in blocks)
    if article.kind not in _PLAIN or _SHORTEST_ARTICLE <= characters <= _LONGEST_ARTICLE:
        return
    code, text = "short", "The article has only %1 characters: “%2”"
    if characters > _LONGEST_ARTICLE:
        code, text = "long", "The article has %1 characters: perhaps “%2” is more than one"
    yield Problem(code, Severity.MAY, text, (str(characters), name_of(page, article)), blocks[0].id, article.id)
