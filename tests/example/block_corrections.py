"""How a curator puts a page's blocks right: noise, repeats, articles, roles, order and joins, in that order."""

from collections.abc import Callable

from desktop.curation import blocks, boundaries, duplicates
from desktop.curation.articles import move_article
from desktop.curation.serving import serve
from desktop.page.block import Block
from desktop.page.page import Page
from desktop.page.role import NO_ARTICLE, Role
from tests.example.correction import Correction, View, correction
from tests.example.gold import Gold

NewId = Callable[[], str]

_NOISE = {role.value for role in NO_ARTICLE} - {"duplicate"}


def next_block_correction(page: Page, gold: Gold, new_id: NewId) -> Correction | None:
    """Return the first thing that a curator would put right, None when the blocks are as the gold says."""
    view = View(page, gold)
    return (
        _noise(view)
        or _repeats(view)
        or _new_article(view, new_id)
        or _merge(view)
        or _strays(view)
        or _banners(view)
        or _roles(view)
        or _order(view)
        or _joins(view)
        or _sequence(view)
    )


def _noise(view: View) -> Correction | None:
    """Furniture and noise that the page has as something else."""
    wrong = [b for b in view.page.blocks if view.wanted(b).role in _NOISE and b.role.value != view.wanted(b).role]
    for run in view.runs(wrong):
        role = Role(view.wanted(run[0]).role)
        same = [block for block in run if view.wanted(block).role == role]
        ids = [block.id for block in same]
        if role is Role.PAGE_FURNITURE and all(block.role not in NO_ARTICLE for block in same):
            return correction("Mark line %1 as furniture", (view.place(same),), blocks.mark_furniture, ids)
        return correction("Set line %1 to %2", (view.place(same), f"role:{role}"), blocks.set_role, ids, role)
    return None


def _repeats(view: View) -> Correction | None:
    """Copies that the page does not know, or knows as copies of something else."""
    for run in view.runs(block for block in view.page.blocks if _misses_original(view, block)):
        copies = _copies_in_step(view, run)
        original = view.by_line[view.wanted(copies[0]).dup_of or 0]
        return correction(
            "Mark line %1 as a duplicate of line %2", (view.place(copies), view.place([original])),
            duplicates.mark_duplicate, [block.id for block in copies], original.id,
        )  # fmt: skip
    return None


def _misses_original(view: View, block: Block) -> bool:
    number = view.wanted(block).dup_of
    if number is None:
        return False
    original = view.by_line[number]
    return block.duplicate_of != original.id and original.duplicate_of in (None, block.id)


def _copies_in_step(view: View, run: list[Block]) -> list[Block]:
    """Return the beginning of a run of copies whose originals follow each other too."""
    place = view.page.block_index
    copies = run[:1]
    first = place[view.by_line[view.wanted(run[0]).dup_of or 0].id]
    for block in run[1:]:
        number = view.wanted(block).dup_of
        if number is None or place[view.by_line[number].id] != first + len(copies):
            break
        copies.append(block)
    return copies


def _new_article(view: View, new_id: NewId) -> Correction | None:
    """An article of the gold that the page does not have."""
    for article in view.gold.articles:
        if article.id in view.match:
            continue
        kept = [view.by_line[line] for line in view.gold.reading_order(article.id)]
        first = min(kept, key=lambda block: block.start)
        chosen = [first.id] if _starts_here(view, first) else [block.id for block in kept]
        held = [block for block in kept if _is_first(view, block)]
        if len(chosen) == 1 and held:
            return correction("Detach line %1", (view.place(held),), boundaries.detach, chosen)
        text = "Start an article at line %1"
        return correction(text, (view.place([first]),), boundaries.start_article, chosen, new_id())
    return None


def _is_first(view: View, block: Block) -> bool:
    return block.article is not None and view.page.article_by_id[block.article].blocks[0] == block.id


def _starts_here(view: View, first: Block) -> bool:
    """Say whether nothing from a block on belongs to what its present article is."""
    if first.article is None or _is_first(view, first):
        return False
    order = view.page.article_by_id[first.article].blocks
    behind = [view.page.block_by_id[each] for each in order[order.index(first.id) :]]
    keys = {key for key, article_id in view.match.items() if article_id == first.article}
    return not keys & {view.wanted(block).article for block in behind}


def _merge(view: View) -> Correction | None:
    """An article that is a part of another."""
    for article in view.page.articles:
        keys = {view.wanted(block).article for block in view.page.blocks_of(article)}
        target = view.match.get(keys.copy().pop() or "") if len(keys) == 1 else None
        if target is not None and target != article.id:
            return correction(
                "Merge article %1 into article %2, labels united",
                (view.number(article.id), view.number(target)), boundaries.merge, article.id, target,
            )  # fmt: skip
    return None


def _strays(view: View) -> Correction | None:
    """Blocks that belong to another article than the one they are in."""
    for key, article_id in view.match.items():
        for run in view.runs(_strays_of(view, key, article_id)):
            return correction(
                "Move line %1 to article %2", (view.place(run), view.number(article_id)),
                boundaries.move_blocks, [block.id for block in run], article_id,
            )  # fmt: skip
    return None


def _strays_of(view: View, key: str, article_id: str) -> list[Block]:
    kept = [view.by_line[line] for line in view.gold.reading_order(key)]
    return [block for block in kept if block.article != article_id]


def _banners(view: View) -> Correction | None:
    """Lines that serve several articles."""
    for block in view.page.blocks:
        served = {view.match[key] for key in view.wanted(block).applies_to}
        if served != set(block.applies_to):
            numbers = sorted(int(view.number(each)) for each in served) or [0]
            text = "Let line %1 serve articles %2"
            arguments = (view.place([block]), f"{numbers[0]}–{numbers[-1]}")
            return correction(text, arguments, serve, [block.id], sorted(served))
    return None


def _roles(view: View) -> Correction | None:
    """Blocks with another role than they should have."""
    wrong = [b for b in view.page.blocks if view.wanted(b).dup_of is None and b.role.value != view.wanted(b).role]
    for run in view.runs(wrong):
        role = Role(view.wanted(run[0]).role)
        same = [block for block in run if view.wanted(block).role == role]
        ids = [block.id for block in same]
        return correction("Set line %1 to %2", (view.place(same), f"role:{role}"), blocks.set_role, ids, role)
    return None


def _order(view: View) -> Correction | None:
    """Articles whose blocks are read in another order."""
    for key, article_id in view.match.items():
        present = list(view.page.article_by_id[article_id].blocks)
        wanted = view.ids(view.gold.reading_order(key))
        for place, (is_there, should_be) in enumerate(zip(present, wanted, strict=True)):
            if is_there != should_be:
                moved = _together(present, wanted[place:])
                block = [view.page.block_by_id[each] for each in moved]
                text = "Read line %1 earlier"
                return correction(text, (view.place(block),), blocks.reorder, moved, before=is_there)
    return None


def _together(present: list[int], wanted: list[int]) -> list[int]:
    """Return the beginning of the wanted blocks that already follow each other."""
    at = present.index(wanted[0])
    count = 0
    while count < len(wanted) and present[at + count : at + count + 1] == wanted[count : count + 1]:
        count += 1
    return wanted[:count]


def _joins(view: View) -> Correction | None:
    """Sentences that go on, or don't."""
    for block in view.page.blocks:
        joins = view.wanted(block).join
        if block.joins_previous != joins:
            text = "Join line %1 to the block before" if joins else "Part line %1 from the block before"
            return correction(text, (view.place([block]),), blocks.set_join, [block.id], joins)
    return None


def _sequence(view: View) -> Correction | None:
    """Articles in another order on the page."""
    present = [article.id for article in view.page.articles]
    for place, article in enumerate(view.gold.articles):
        article_id = view.match[article.id]
        if present[place] != article_id:
            text = "Move article %1 to place %2"
            arguments = (view.number(article_id), str(place + 1))
            return correction(text, arguments, move_article, article_id, place)
    return None
