"""Edits of where articles begin and end and which blocks they have."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.curation.draft import CURATOR, Draft
from desktop.curation.nudges import nudge_end, nudge_start, take_to_headline
from desktop.curation.refusal import EditRefused
from desktop.page.article import Article, ArticleStatus
from desktop.page.page import Page, is_unassigned
from desktop.page.role import HEADS

__all__ = ["detach", "merge", "move_blocks", "nudge_end", "nudge_start", "start_article", "take_to_headline"]


def start_article(page: Page, block_ids: Iterable[int], new_id: str) -> Page:
    """Make blocks into a new article.

    Parameters: `block_ids`: one block of an article starts the new one there, with all after it in reading order; one
    that is unassigned takes the unassigned ones behind it along, up to the next headline; furniture, duplicates and
    several blocks become the new article exactly; `new_id`, the article's id. Labels of the
    articles that the blocks come from are copied; fields that a person set stay with the first part. Raises:
    `EditRefused` when that would leave nothing behind.
    """
    draft = Draft(page)
    chosen = draft.select(block_ids)
    owner = draft.blocks[chosen[0]].article
    if len(chosen) == 1 and owner is not None:
        chosen = draft.order[owner][draft.order[owner].index(chosen[0]) :]
    elif len(chosen) == 1 and is_unassigned(draft.blocks[chosen[0]]):
        chosen = _unassigned_from(page, chosen[0])
    owners = _owners(draft, chosen)
    if len(owners) == 1 and set(chosen).issuperset(draft.order[owners[0]]):
        raise _already(draft, chosen, owners[0])
    article = _labelled(draft, owners, new_id)
    draft.take(chosen)
    draft.add(article, _place(draft, chosen, owners))
    draft.put(chosen, article.id, 0)
    return draft.finish()


def _unassigned_from(page: Page, first: int) -> list[int]:
    """Return the unassigned blocks from one on, up to something else or to a headline below its own headlines."""
    found = [first]
    for block in page.blocks[page.block_index[first] + 1 :]:
        begins = block.role in HEADS and page.block_by_id[found[-1]].role not in HEADS
        if begins or not is_unassigned(block):
            break
        found.append(block.id)
    return found


def _owners(draft: Draft, block_ids: Iterable[int]) -> list[str]:
    """Return the articles of some blocks, each once."""
    owners = dict.fromkeys(draft.blocks[block_id].article for block_id in block_ids)
    return [owner for owner in owners if owner is not None]


def _already(draft: Draft, chosen: list[int], owner: str) -> EditRefused:
    if len(chosen) == len(draft.order[owner]):
        return EditRefused("An article already starts at this block.")
    return EditRefused("A whole article is selected: move the other blocks into it instead.")


def _labelled(draft: Draft, owners: Iterable[str], article_id: str) -> Article:
    """Return a new article without blocks, with the labels of others united."""
    if article_id in draft.articles:
        raise EditRefused("There already is an article with the id %1.", article_id)
    article = Article(article_id, (), reasons=(CURATOR,), status=ArticleStatus.CHANGED)
    for owner in owners:
        article = article.united_with(draft.articles[owner])
    return article


def _place(draft: Draft, chosen: list[int], owners: list[str]) -> int:
    """Return where a new article goes: beside the one that it comes from, else before the next one of the text."""
    start = _first_start(draft, chosen)
    if len(owners) == 1:
        is_first = start < _first_start(draft, draft.order[owners[0]])
        return draft.sequence.index(owners[0]) + (0 if is_first else 1)
    for index, article_id in enumerate(draft.sequence):
        if draft.order[article_id] and draft.blocks[draft.order[article_id][0]].start > start:
            return index
    return len(draft.sequence)


def merge(page: Page, article_id: str, into: str) -> Page:
    """Make an article part of another.

    The other's blocks, fields that a person set and id stay; the first one's blocks come behind, or before if they
    begin earlier in the text. Topics and districts are united; lines that served the article serve the
    other. Raises: `EditRefused` for an article and itself.
    """
    draft = Draft(page)
    draft.article(article_id)
    draft.article(into)
    if article_id == into:
        raise EditRefused("An article can't be merged with itself: choose another one.")
    moved, kept = list(draft.order[article_id]), draft.order[into]
    behind = _first_start(draft, moved) > _first_start(draft, kept)
    order = [*kept, *moved] if behind else [*moved, *kept]
    draft.take(moved)
    draft.put(moved, into, 0)
    draft.order[into] = order
    return draft.finish()


def _first_start(draft: Draft, block_ids: Iterable[int]) -> int:
    return min(draft.blocks[block_id].start for block_id in block_ids)


def move_blocks(page: Page, block_ids: Iterable[int], article_id: str, before: int | None = None) -> Page:
    """Move blocks into an article, also furniture and duplicates, which become text again.

    Parameters: `before`, a block of the article to put them in front of, all together; None puts each behind the
    nearest earlier one of the text. Raises: `EditRefused` if `before` is in another article or is moved itself.
    """
    draft = Draft(page)
    chosen = draft.select(block_ids)
    draft.article(article_id)
    if before is not None and (before in chosen or draft.block(before).article != article_id):
        raise EditRefused("The blocks can't go there: choose a block of the article that stays in it.")
    here = set(chosen) & set(draft.order[article_id])
    if before is None and here:
        chosen = [block_id for block_id in chosen if block_id not in here]
        if not chosen:
            return page
    draft.take(chosen)
    if before is None:
        draft.put_by_text(chosen, article_id)
    else:
        draft.put(chosen, article_id, draft.order[article_id].index(before))
    return draft.finish()


def detach(page: Page, block_ids: Iterable[int]) -> Page:
    """Make blocks unassigned: in no article, and neither furniture nor duplicates any longer."""
    draft = Draft(page)
    chosen = draft.select(block_ids)
    draft.take(chosen)
    for block_id in chosen:
        draft.blocks[block_id] = replace(draft.readable(block_id), confidence=1.0, reasons=(CURATOR,))
    return draft.finish()
