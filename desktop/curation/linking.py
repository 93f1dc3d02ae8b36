"""What a step does to Links, and Links to a step: parts that change hands keep their Link, and labels stay the same."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from desktop.curation.articles import changed_article, labelled_article
from desktop.curation.link import Link, Place, faults, wholes
from desktop.curation.refusal import EditRefused
from desktop.page.article import Article, ArticleStatus
from desktop.page.page import Page
from desktop.page.role import Role

Pages = Mapping[int, Page]


def consequences(
    before: Pages, after: Pages, links: Iterable[Link], made: Iterable[Link] = (), ended: Iterable[Link] = ()
) -> tuple[dict[int, Page], frozenset[Link]]:
    """Return what a step leaves behind once Links are heeded: the pages that it changes, and all links.

    A Link follows its part when blocks change hands, and ends when no article holds it any longer. What is linked has
    one set of labels: a new Link unites them, a label that one part gets or loses goes to the others. The pages at both
    ends of each Link that comes or goes belong to the step.

    Parameters: `before`, the pages as they were, with those of every part that a page of the step is linked with;
    `after`, those that the step changes; `links`, of these pages; `made` and `ended`, the Links that the step is about.
    Raises: `EditRefused` for a Link that can't be made, or isn't there any longer.
    """
    known = frozenset(links)
    if not known.issuperset(ended):
        raise EditRefused("These articles are no longer linked: select one of them again.")
    kept = _followed(before, after, known - frozenset(ended))
    everything = frozenset((*kept, *made))
    now: dict[int, Page] = {**before, **after}
    _refuse_faults(now, made, everything)
    changed = dict(after)
    for link in sorted(known ^ everything):
        for place in (link.earlier, link.later):
            changed.setdefault(place.page_id, now[place.page_id])
    for link in made:
        for page_id in (link.earlier.page_id, link.later.page_id):
            changed[page_id] = now[page_id] = _touched(now[page_id], link)
    for parts in _wholes(everything, changed):
        _share_labels(parts, before, now, changed, frozenset(made))
    return changed, everything


def _refuse_faults(now: Pages, made: Iterable[Link], everything: frozenset[Link]) -> None:
    for link in made:
        for place in (link.earlier, link.later):
            if place.article_id not in now[place.page_id].article_by_id:
                raise EditRefused("This article is no longer on the page: select it again.")
            if now[place.page_id].trashed:
                raise EditRefused("The page is in the trash: restore it first, then change it.")
        if link.earlier.page_id == link.later.page_id:
            raise EditRefused("Both articles are on this page: merge them instead.")
        if any(link.earlier in parts and link.later in parts for parts in wholes(everything - {link})):
            raise EditRefused("The articles are parts of one already: unlink it first.")
        require_sound(everything)


def require_sound(links: Iterable[Link]) -> None:
    """Raise `EditRefused` when links can't all be there: an article is one part of one whole at most."""
    if faults(links):
        raise EditRefused("One of the articles is linked already: unlink it first.")


# ── following ──


def _followed(before: Pages, after: Pages, links: frozenset[Link]) -> tuple[Link, ...]:
    """Return the links with each end where its part is now; where two would meet, the one that did not move stays."""
    moved = {link: Link(_heir(before, after, link, Role.JUMP_TO), _heir(before, after, link, Role.JUMP_FROM))
             for link in links}  # fmt: skip
    kept: list[Link] = []
    for link in sorted(links, key=lambda each: (moved[each] != each, each)):
        there = moved[link].earlier.article_id and moved[link].later.article_id
        if there and not faults((*kept, moved[link])):
            kept.append(moved[link])
    return tuple(kept)


def _heir(before: Pages, after: Pages, link: Link, role: Role) -> Place:
    """Return where an end of a link is after a step; no article's id when nothing of it is in an article any longer.

    Parameters: `role`, of the line that leads to the other part: the end goes with it.
    """
    place = link.earlier if role is Role.JUMP_TO else link.later
    page = after.get(place.page_id)
    if page is None:
        return place
    old = before[place.page_id]
    blocks = old.blocks_of(old.article_by_id[place.article_id])
    lines = [block.id for block in blocks if block.role is role]
    owners = [page.block_by_id[block_id].article for block_id in lines if block_id in page.block_by_id]
    led = next((owner for owner in owners if owner is not None), None)
    if led is not None:
        return replace(place, article_id=led)
    if place.article_id in page.article_by_id:
        return place
    held = [page.block_by_id[block.id].article for block in blocks if block.id in page.block_by_id]
    owners = [owner for owner in held if owner is not None]
    return replace(place, article_id=max(owners, key=lambda owner: (owners.count(owner), owner), default=""))


# ── labels ──


def _wholes(links: frozenset[Link], changed: Pages) -> list[tuple[Place, ...]]:
    """Return the wholes of which a part is on a page of the step."""
    return [parts for parts in wholes(links) if any(place.page_id in changed for place in parts)]


def _share_labels(
    parts: tuple[Place, ...], before: Pages, now: dict[int, Page], changed: dict[int, Page], made: frozenset[Link]
) -> None:
    """Give all parts of a whole the same labels."""
    articles = [now[place.page_id].article_by_id[place.article_id] for place in parts]
    if len({_labels(article) for article in articles}) < 2:
        return
    is_new = any(link.earlier in parts for link in made)
    relabelled = [each for place, each in zip(parts, articles, strict=True) if _differs(before, place, each)]
    chosen = articles if is_new or not relabelled else relabelled
    shared = chosen[0]
    for other in chosen[1:]:
        shared = shared.united_with(other)
    for place, article in zip(parts, articles, strict=True):
        if _labels(article) != _labels(shared):
            page = labelled_article(now[place.page_id], article.labelled_as(shared))
            now[place.page_id] = changed[place.page_id] = page


def _labels(article: Article) -> tuple[object, ...]:
    return article.topics, article.districts, article.accepted


def _differs(before: Pages, place: Place, article: Article) -> bool:
    """Say whether a step changed the labels of an article."""
    old = before[place.page_id].article_by_id.get(place.article_id) if place.page_id in before else None
    return old is None or _labels(old) != _labels(article)


def _touched(page: Page, link: Link) -> Page:
    """Return a page with the article of a new link counted as changed by a person."""
    ids = {place.article_id for place in (link.earlier, link.later)}
    articles = (article for article in page.articles if article.id in ids)
    return changed_article(
        page,
        *(replace(each, status=ArticleStatus.CHANGED) for each in articles if each.status is ArticleStatus.AS_PARSED),
    )
