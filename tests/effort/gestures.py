"""The gestures that may be worth making on a page: for each thing that is wrong, every way to put it right."""

from collections.abc import Iterator
from functools import partial
from itertools import pairwise, product

from desktop.curation import blocks as edits
from desktop.curation import boundaries, duplicates
from desktop.page.page import Page, is_unassigned
from desktop.ui.raw.drag import BoundaryDrag
from desktop.ui.raw.rows import rows_of
from tests.effort.gesture import Act, Gesture, Situation, choosing, in_text_order, key, pieces, selecting
from tests.effort.goal import Goal
from tests.effort.hands import Hands

NEW = "new article"
"""The id that a new article has while a plan is made."""


def gestures(goal: Goal, now: Situation) -> Iterator[Gesture]:
    """Yield what may bring a page nearer to its goal."""
    yield from _moves(goal, now)
    yield from _new_articles(goal, now)
    yield from _noise(goal, now)
    yield from _merges(now)
    yield from _boundary_drags(goal, now)
    yield from _nudges(goal, now)
    yield from _orders(goal, now)


def strays(goal: Goal, page: Page) -> dict[str | None, list[tuple[int, ...]]]:
    """Return the runs of blocks that are in a wrong place, by where they belong: a key of the gold, or None."""
    matched = goal.matched(page)
    wrong: dict[str | None, list[int]] = {}
    for block in page.blocks:
        wanted = goal.wanted.get(block.id)
        if wanted is None:
            continue
        here = block.article == matched.get(wanted.article) if wanted.article else _is_noise(page, block.id)
        if not here or (wanted.article is not None and block.article is None):
            wrong.setdefault(wanted.article, []).append(block.id)
    return {key: pieces(page, each) for key, each in wrong.items()}


def _is_noise(page: Page, block: int) -> bool:
    return page.block_by_id[block].article is None and not is_unassigned(page.block_by_id[block])


def _moves(goal: Goal, now: Situation) -> Iterator[Gesture]:
    """Blocks dragged onto the card of the article that they belong to."""
    matched = goal.matched(now.page)
    for wanted, runs in strays(goal, now.page).items():
        if wanted is None or wanted not in matched:
            continue
        target = matched[wanted]
        for chosen in (*runs, tuple(each for run in runs for each in run)):
            select = () if len(chosen) == 1 else selecting(now, chosen)
            drop: Act = partial(Hands.drag_to_card, block_id=chosen[0], article_id=target)
            move = partial(boundaries.move_blocks, block_ids=chosen, article_id=target)
            yield Gesture(f"drag {chosen} to the card of {wanted}", move, (*select, drop))


def _new_articles(goal: Goal, now: Situation) -> Iterator[Gesture]:
    """An article that starts at a block, or that is made of some."""
    matched = goal.matched(now.page)
    for wanted, runs in strays(goal, now.page).items():
        if wanted is None:
            continue
        chosen = tuple(each for run in runs for each in run)
        first = in_text_order(now.page, chosen)[0]
        some = {(first,), (goal.order(wanted, list(chosen))[0],), *((run[0],) for run in runs)}
        if wanted not in matched:
            some |= {chosen, *runs}
        for each in sorted(some):
            yield _start(now, each)
    for article in now.page.articles:  # what is matched may be what has to go
        keys = [goal.wanted[each].article for each in article.blocks if each in goal.wanted]
        places = [each for each in article.blocks if each in goal.wanted]
        for place, (one, other) in enumerate(pairwise(keys), 1):
            if one != other and other is not None:
                yield _start(now, (places[place],))


def _start(now: Situation, chosen: tuple[int, ...]) -> Gesture:
    start = partial(boundaries.start_article, block_ids=chosen, new_id=NEW)
    return Gesture(f"start an article at {chosen}", start, (*selecting(now, chosen), key("S")))


def _noise(goal: Goal, now: Situation) -> Iterator[Gesture]:
    """Noise marked as furniture, and repeats as duplicates of what they repeat."""
    for run in strays(goal, now.page).get(None, ()):
        others = [each for each in run if goal.wanted[each].repeats is None]
        for chosen in pieces(now.page, others):
            mark = partial(edits.mark_furniture, block_ids=chosen)
            yield Gesture(f"mark {chosen} as furniture", mark, (*selecting(now, chosen), key("F")))
        for chosen in _repeats(goal, now.page, run):
            original = goal.wanted[chosen[0]].repeats
            assert original is not None
            mark = partial(duplicates.mark_duplicate, block_ids=chosen, original_id=original)
            acts = (*selecting(now, chosen), key("D"), partial(Hands.choose, wanted=str(original)))
            yield Gesture(f"mark {chosen} as repeats of {original}", mark, acts)


def _repeats(goal: Goal, page: Page, run: tuple[int, ...]) -> list[tuple[int, ...]]:
    """Return the repeats of a run, those together whose originals follow each other as they do."""
    found: list[list[int]] = []
    place = page.block_index
    for block in run:
        original = goal.wanted[block].repeats
        if original is None:
            continue
        before = goal.wanted[found[-1][-1]].repeats if found else None
        follows = before is not None and place[found[-1][-1]] + 1 == place[block]
        if follows and before is not None and place[before] + 1 == place[original]:
            found[-1].append(block)
        else:
            found.append([block])
    return [tuple(each) for each in found]


def _merges(now: Situation) -> Iterator[Gesture]:
    """An article merged with one of its neighbours."""
    for one, other in pairwise(article.id for article in now.page.articles):
        for source, target, keys in ((one, other, "Shift+M"), (other, one, "M")):
            merge = partial(boundaries.merge, article_id=source, into=target)
            yield Gesture(f"merge {source} into {target}", merge, (*choosing(now, source), key(keys)))


def _boundary_drags(goal: Goal, now: Situation) -> Iterator[Gesture]:
    """The tile of a run dragged to where something else should begin."""
    rows = rows_of(now.page)
    edges = [place for place, row in enumerate(rows) if row.block is not None and _is_edge(goal, rows, place)]
    for origin, row in enumerate(rows):
        if row.block is None or not row.number or not row.starts_run:
            continue
        nearest = sorted((each for each in edges if each != origin), key=lambda each: abs(each - origin))[:6]
        for target in nearest:
            drag = BoundaryDrag(rows, origin, target)
            if drag.moved:
                below = rows[target].block
                assert below is not None
                act = partial(Hands.drag_boundary, origin=row.block.id, target=below.id)
                yield Gesture(
                    f"drag the boundary at {row.line} to {rows[target].line}", partial(_drag, drag=drag), (act,)
                )


def _drag(page: Page, drag: BoundaryDrag) -> Page:
    winner = drag.winner
    if winner is None:
        return boundaries.detach(page, drag.moved)
    return boundaries.move_blocks(page, drag.moved, winner)


def _is_edge(goal: Goal, rows: tuple, place: int) -> bool:  # type: ignore[type-arg]
    before = next((rows[i].block for i in range(place - 1, -1, -1) if rows[i].block is not None), None)
    if before is None:
        return True
    one, other = goal.wanted.get(before.id), goal.wanted.get(rows[place].block.id)
    return (one and one.article) != (other and other.article)


def _nudges(goal: Goal, now: Situation) -> Iterator[Gesture]:
    """The start or end of an article nudged by one or five, or its end taken to the next headline."""
    wrong = {
        now.page.block_by_id[each].article for runs in strays(goal, now.page).values() for run in runs for each in run
    }
    matched = goal.matched(now.page)
    touched = wrong | {matched.get(key or "") for key in strays(goal, now.page)} | {now.article}
    for article in now.page.articles:
        if article.id not in touched:
            continue
        for edit, by, keys in _NUDGES:
            act = (*choosing(now, article.id), key(keys))
            yield Gesture(f"nudge {article.id} with {keys}", partial(edit, article_id=article.id, by=by), act)
        take = partial(boundaries.take_to_headline, article_id=article.id)
        yield Gesture(f"{article.id} takes all to the next headline", take, (*choosing(now, article.id), key("E")))


_NUDGES = (
    (boundaries.nudge_start, -1, ","),
    (boundaries.nudge_start, 1, "."),
    (boundaries.nudge_end, -1, ";"),
    (boundaries.nudge_end, 1, "'"),
    (boundaries.nudge_start, -5, "Shift+,"),
    (boundaries.nudge_start, 5, "Shift+."),
    (boundaries.nudge_end, -5, "Shift+;"),
    (boundaries.nudge_end, 5, "Shift+'"),
)


def _orders(goal: Goal, now: Situation) -> Iterator[Gesture]:
    """Blocks of an article read elsewhere: first, last, where they are printed, or a place earlier or later."""
    for wanted, article_id in goal.matched(now.page).items():
        present = [each for each in now.page.article_by_id[article_id].blocks if each in goal.wanted]
        if any(goal.wanted[each].article != wanted for each in present):
            continue
        right = goal.order(wanted, present)
        if present == right:
            continue
        for chosen in _parts(present, right):
            select = selecting(now, chosen)
            for keys, edit in _ORDERS.items():
                yield Gesture(f"{chosen} with {keys}", partial(edit, block_ids=chosen), (*select, key(keys)))
            for (keys, step), times in product(_STEPS.items(), range(1, _FAR)):
                edit = partial(edits.reorder, block_ids=chosen, by=step * times)
                yield Gesture(f"{chosen} with {times} {keys}", edit, (*select, *(key(keys),) * times))


def _parts(present: list[int], right: list[int]) -> list[tuple[int, ...]]:
    """Return the parts of an article's blocks that already follow each other as they should."""
    follows = dict(pairwise(right))
    parts: list[list[int]] = []
    for block in present:
        if parts and follows.get(parts[-1][-1]) == block:
            parts[-1].append(block)
        else:
            parts.append([block])
    return [tuple(part) for part in parts]


_ORDERS = {
    "Alt+Home": lambda page, block_ids: edits.reorder(page, block_ids, by=-len(page.blocks)),
    "Alt+End": lambda page, block_ids: edits.reorder(page, block_ids, by=len(page.blocks)),
    "O": edits.read_as_printed,
}
_STEPS = {"Alt+Up": -1, "Alt+Down": 1}
_FAR = 8
"""As many places as a curator moves a block by single steps."""
