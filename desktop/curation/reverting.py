"""Bringing back earlier states: of a page as a whole, or what the parser said of one article."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence, Set
from dataclasses import replace
from operator import itemgetter

from desktop.curation.draft import CURATOR, Draft, started
from desktop.curation.refusal import EditRefused
from desktop.page.article import Article, ArticleStatus
from desktop.page.block import Block
from desktop.page.invariants import checked
from desktop.page.page import Page
from desktop.page.role import FURNITURE, Role


def reverted(page: Page, state: Page, linked: Set[str] = frozenset()) -> Page:
    """Return an earlier state of a page as its next one, or the page itself when that is what it is like already.

    Ids of blocks that were used since are not used again. What is said about the page as a whole (`curation.keeping`)
    stays: it is no part of how the page is cut. So do the labels of linked articles, which other pages have, too.
    Parameters: `linked`, the ids of articles that have a Link.
    """
    articles = tuple(_labelled_as(page, article) if article.id in linked else article for article in state.articles)
    state = replace(state, articles=articles, note=page.note, look_again=page.look_again, trashed=page.trashed)
    if replace(page, spent=state.spent) == state:
        return page
    used = max((block.id + 1 for block in page.blocks), default=0)
    return checked(replace(state, spent=max(page.spent, state.spent, used)))


def _labelled_as(page: Page, article: Article) -> Article:
    return article.labelled_as(page.article_by_id.get(article.id, article))


def as_parsed(page: Page, proposal: Page, article_id: str) -> Page:
    """Return a page with one article as the parser proposed it: blocks, their cuts and roles, reading order, fields.

    Labels stay, for the parser gives none. Blocks that are taken from other articles leave those; blocks that the
    parser did not put into this one go back to where it had them if that is still there, else they are unassigned.
    Raises: `EditRefused` for an article that the parser did not propose.
    """
    proposed = proposal.article_by_id.get(article_id)
    if proposed is None:
        raise EditRefused("The parser did not propose this article: there is nothing to go back to.")
    draft = Draft(page)
    wanted = proposal.blocks_of(proposed)
    draft.spent = max(draft.spent, max(draft.blocks, default=-1) + 1)
    ids = _carved(draft, wanted)
    extra = list(draft.order.get(article_id, ()))
    draft.take(extra)
    if article_id not in draft.articles:
        draft.add(replace(proposed, blocks=()), _place(draft, proposal, article_id))
    _give_back(draft, proposal, extra)
    for block_id, block in zip(ids, wanted, strict=True):
        draft.blocks[block_id] = replace(block, id=block_id)
    draft.order[article_id] = ids
    return _exactly(page, draft.finish(), proposed, wanted, proposal)


def _carved(draft: Draft, wanted: Sequence[Block]) -> list[int]:
    """Make room for blocks: what lies there is cut off, and becomes a block of its own where more of it is left.

    Returns the ids that the blocks get: that of the one which lies there exactly, or its own, else a new one.
    """
    spans = sorted((block.start, block.end) for block in wanted)
    there = [block for block in draft.page.blocks if _spans_in(block, spans)]
    exact = {(block.start, block.end): block.id for block in there}
    free = {block.id for block in there} - {exact[span] for span in spans if span in exact}
    ids: dict[tuple[int, int], int] = {}
    for block in wanted:
        known = exact.get((block.start, block.end), block.id if block.id in free else None)
        free.discard(known if known is not None else -1)
        ids[block.start, block.end] = draft.next_id() if known is None else known
    draft.take([block.id for block in there])
    for block in there:
        del draft.blocks[block.id]
    heirs: dict[int, int] = {}
    for block in there:
        cut = _spans_in(block, spans)
        left = [_split_off(draft, block, span, free) for span in _left(draft.page.text, block, cut)]
        heirs[block.id] = left[0] if left else ids[cut[0]]
    _repoint(draft, heirs, set(ids.values()))
    return list(ids.values())


def _spans_in(block: Block, spans: Sequence[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    """Return the spans that share text with a block, of spans in order that share none."""
    first = bisect_right(spans, block.start, key=itemgetter(1))
    return spans[first : bisect_left(spans, block.end, key=itemgetter(0))]


def _left(text: str, block: Block, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return what is left of a block when spans, in order, are taken out of it; blank ends are no part of it."""
    found: list[tuple[int, int]] = []
    at = block.start
    for start, end in (*spans, (block.end, block.end)):
        piece = text[at : max(at, start)]
        kept = piece.strip()
        if kept:
            begin = at + len(piece) - len(piece.lstrip())
            found.append((begin, begin + len(kept)))
        at = max(at, end)
    return found


def _split_off(draft: Draft, block: Block, span: tuple[int, int], free: set[int]) -> int:
    """Put a part of a block back into its article; the first part keeps the id."""
    own = block.id if block.id in free else draft.next_id()
    free.discard(own)
    draft.blocks[own] = replace(block, id=own, start=span[0], end=span[1], article=None, joins_previous=False)
    if block.article is not None:
        _put_back(draft, (own,), block.article)
        draft.blocks[own] = replace(draft.blocks[own], article=block.article)
    return own


def _put_back(draft: Draft, block_ids: Iterable[int], article_id: str) -> None:
    if draft.order[article_id]:
        draft.put_by_text(block_ids, article_id)
    else:
        draft.put(list(block_ids), article_id, 0)


def _repoint(draft: Draft, heirs: dict[int, int], wanted: Set[int]) -> None:
    """Let duplicates of blocks that were cut up repeat what is there instead; without any, they are text again."""
    for block in list(draft.blocks.values()):
        if block.duplicate_of is None:
            continue
        original = heirs.get(block.duplicate_of, block.duplicate_of)
        sound = original in wanted or (original in draft.blocks and draft.blocks[original].duplicate_of is None)
        if sound and original != block.id:
            draft.blocks[block.id] = replace(block, duplicate_of=original)
        else:
            draft.blocks[block.id] = replace(block, role=Role.BODY, duplicate_of=None, reasons=(CURATOR,))


def _place(draft: Draft, proposal: Page, article_id: str) -> int:
    """Return where an article that is gone goes: behind the nearest one before it in the proposal that is there."""
    before: list[str] = []
    for article in proposal.articles:
        if article.id == article_id:
            break
        before.append(article.id)
    return next((draft.sequence.index(each) + 1 for each in reversed(before) if each in draft.sequence), 0)


def _give_back(draft: Draft, proposal: Page, block_ids: Iterable[int]) -> None:
    """Let blocks go where the parser had them, each that it had whole."""
    said = {(block.start, block.end): block for block in proposal.blocks}
    for block_id in block_ids:
        block = draft.blocks[block_id]
        parsed = said.get((block.start, block.end))
        if parsed is None:
            continue
        if parsed.article is not None and draft.order.get(parsed.article):
            draft.put_by_text((block_id,), parsed.article)
        elif parsed.role in FURNITURE or parsed.role is Role.OTHER:
            draft.blocks[block_id] = replace(block, role=parsed.role, reasons=parsed.reasons)


def _exactly(before: Page, page: Page, proposed: Article, wanted: Sequence[Block], proposal: Page) -> Page:
    """Return the page with the article's fields and joins as proposed, whatever was read from its blocks anew.

    A neighbour that has again what the parser gave it is as parsed again, too.
    """
    current = page.article_by_id[proposed.id]
    joins = dict(zip(current.blocks, (block.joins_previous for block in wanted), strict=True))
    article = replace(proposed, blocks=current.blocks, status=ArticleStatus.AS_PARSED).labelled_as(current)
    result = replace(
        page,
        articles=tuple(article if each is current else _as_said(before, each, proposal) for each in page.articles),
        blocks=tuple(
            replace(block, joins_previous=joins[block.id]) if block.id in joins else block for block in page.blocks
        ),
    )
    return before if result == before or replace(result, spent=before.spent) == before else checked(started(result))


def _as_said(before: Page, article: Article, proposal: Page) -> Article:
    """Return a neighbour as parsed if it got back what it had lost, or lost what it had got."""
    said, was = proposal.article_by_id.get(article.id), before.article_by_id.get(article.id)
    if said is None or was is None or was.status is not ArticleStatus.CHANGED or was.blocks == article.blocks:
        return article
    as_said = said.labelled_as(article)
    same = replace(article, status=said.status, confidence=said.confidence, reasons=said.reasons)
    return as_said if same == as_said else article
