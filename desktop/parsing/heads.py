"""Headlines that stand in mid-body: they are given back to the article around them."""

from collections.abc import Callable, Mapping, Sequence

from desktop.parsing.bag import Background, Bag
from desktop.parsing.brackets import names_column
from desktop.parsing.draft import SIGNED, Draft
from desktop.parsing.forms import Forms
from desktop.parsing.hints import OPENING_HINTS
from desktop.parsing.joins import is_cut
from desktop.parsing.line import Line
from desktop.parsing.looks import ends_sentence
from desktop.parsing.shape import Shape
from desktop.parsing.tag import Tag
from desktop.parsing.tagger import allowed

OPENERS = frozenset({Shape.LEAD, Shape.BYLINE, Shape.REPORTER})
"""Shapes of a line with which the text of an article opens."""
_HIDDEN_ALONE = -5.0
_HIDDEN = 0.5
"""How little cues may speak for a headline where the article lacks one, if it has one label only, or several."""
_STRANGE = -1.2
"""Nats, by the square root of the pairs, below which a headline's text does not go on with the text above it."""
_CUTS = 4.0
"""What it speaks for a headline that it cuts a sentence, or ends in a deck."""


def give_heads(drafts: list[Draft], background: Background) -> None:
    """Give a headline that stands alone in mid-body to the article around it: the one above that has none.

    Parameters: `drafts`, changed in place; `background`, of the page.
    """
    i = 0
    while i + 1 < len(drafts):
        if i + 2 < len(drafts) and _lies_beyond(drafts[i], drafts[i + 1], drafts[i + 2], background):
            _take_in(drafts[i], drafts.pop(i + 1))
        draft, below = drafts[i], drafts[i + 1]
        if _goes_on(draft, below, background):
            head, rest = below.head, below.body
            opening = draft.head
            draft.tags |= below.tags
            draft.lines = [*opening, *head, *draft.lines[len(opening) :], *rest]
            draft.reasons.append("headline_in_mid_body")
            draft.doubt = max(draft.doubt, below.doubt)
            del drafts[i + 1]
        i += 1


def give_rests(drafts: list[Draft]) -> None:
    """Give the rest of a sentence that a headline group cuts to the text above, and the group to the byline below it.

    Nothing of an article stands between its headline and its byline.

    Parameters: `drafts`, changed in place.
    """
    i = 0
    while i + 2 < len(drafts):
        above, draft, below = drafts[i : i + 3]
        rest = draft.body
        alone = len(rest) == 1 and draft.headed and draft.tag(rest[0]) is Tag.TEXT
        last = above.lines[-1]
        cut = above.tag(last) is Tag.TEXT and last.shape is Shape.TEXT and not ends_sentence(last.text)
        if alone and cut and below.tag(below.lines[0]) in SIGNED:
            above.lines += rest
            above.tags |= {line.index: Tag.TEXT for line in rest}
            below.lines[:0] = draft.head
            below.tags |= {line.index: draft.tag(line) for line in draft.head}
            below.reasons[0] = draft.reasons[0]
            del drafts[i + 1]
        i += 1


def _lies_beyond(draft: Draft, between: Draft, below: Draft, background: Background) -> bool:
    """Say whether the headline of an article that lacks one stands below what only looks like another article.

    What stands between has no byline of its own, or takes that of the article; and only the headline below names its
    column, as those of articles do and labels never.
    """
    if not (_is_headless(draft) and between.headed and _is_bare_head(below)):
        return False
    if not _is_bare_head(between) and any(draft.tag(line) not in SIGNED for line in draft.lines):
        return False
    if any(map(names_column, between.head)) or not any(map(names_column, below.head)):
        return False
    return _speak_alike([*draft.lines, *between.lines], below.lines, background)


def _take_in(draft: Draft, below: Draft) -> None:
    """Add the lines of another draft to an article, its headline as labels."""
    draft.tags |= below.tags | {line.index: Tag.CROSSHEAD for line in below.head}
    draft.lines = [*draft.lines, *below.lines]
    draft.doubt = max(draft.doubt, below.doubt)


def _goes_on(draft: Draft, below: Draft, background: Background) -> bool:
    """Say whether an article without a headline goes on below one that has no byline: both speak of the same."""
    if not (_is_headless(draft) and _is_bare_head(below)):
        return False
    return _speak_alike(draft.lines, below.lines, background)


def _speak_alike(lines: Sequence[Line], others: Sequence[Line], background: Background) -> bool:
    first, second = Bag(background, lines), Bag(background, others)
    apart = first.likelihood() + second.likelihood()
    size = max(1, min(first.size, second.size))
    return (first.likelihood_with(second) - apart) / size**0.5 >= _STRANGE


def name_heads(drafts: Sequence[Draft], forms: Forms) -> None:
    """Call the only display line above a byline, or above a pointer to where the article began, a headline.

    One that is worded like a column is none; a kicker that is, is a column.

    Parameters: `drafts`; `forms`, which know how columns are called.
    """
    for draft in drafts:
        head, body = draft.head, draft.body
        if len(head) > 1 and draft.tag(head[0]) is Tag.KICKER and _is_column(head[0], forms):
            draft.tags[head[0].index] = Tag.COLUMN
        if len(head) != 1 or not body or draft.tag(head[0]) is not Tag.COLUMN:
            continue
        if draft.tag(body[0]) in (Tag.BYLINE, Tag.AUTHOR, Tag.JUMP_FROM) and not _is_column(head[0], forms):
            draft.tags[head[0].index] = Tag.HEADLINE


def _is_column(line: Line, forms: Forms) -> bool:
    """Say whether a line is worded like a column's name."""
    return line.plain in forms.column_words or forms.column_ending.match(line.plain)


def find_hidden_heads(
    drafts: Sequence[Draft], scores: Mapping[int, Mapping[Tag, float]], background: Background
) -> None:
    """Turn the likeliest labels of an article that opens without a headline into its headline group.

    Parameters: `drafts`; `scores`, what the cues say about the tags of each line, by its index; `background`, of the
    page.
    """
    for place, draft in enumerate(drafts):
        if not _is_headless(draft):
            continue
        if place + 1 < len(drafts) and _goes_on(draft, drafts[place + 1], background):
            continue
        best: tuple[float, int, int] | None = None
        runs = _label_runs(draft, _is_label) or _label_runs(draft, _is_display_text)
        least = _HIDDEN_ALONE if len(runs) == 1 else _HIDDEN
        for start, stop in runs:
            lean = max(
                scores[line.index].get(Tag.HEADLINE, -99.0) - scores[line.index].get(Tag.CROSSHEAD, 0.0)
                for line in draft.lines[start:stop]
            )
            if is_cut_text(draft, draft.lines[start - 1]):
                lean += _CUTS
            if draft.lines[stop - 1].plain.startswith("——"):
                lean += _CUTS
            if stop - start <= 3 and lean > least and (best is None or lean > best[0]):
                best = (lean, start, stop)
        if best is not None:
            _make_head(draft, best[1], best[2])


def _is_label(draft: Draft, line: Line) -> bool:
    return draft.tag(line) is Tag.CROSSHEAD


def _is_display_text(draft: Draft, line: Line) -> bool:
    """Say whether a line was taken for text though it looks like a label: a headline that is a quotation does."""
    return draft.tag(line) is Tag.TEXT and line.shape is Shape.DISPLAY and Tag.HEADLINE in allowed(line)


def _label_runs(draft: Draft, is_label: Callable[[Draft, Line], bool]) -> list[tuple[int, int]]:
    """Return the bounds of the runs of labels that stand between two texts."""
    runs: list[tuple[int, int]] = []
    size = len(draft.lines)
    start = 1
    while start < size:
        stop = start
        while stop < size and is_label(draft, draft.lines[stop]):
            stop += 1
        if stop > start and stop < size and draft.tag(draft.lines[start - 1]) is Tag.TEXT:
            leads_up = start > 1 and draft.lines[start - 1].shape is Shape.DISPLAY
            leads_up = leads_up and draft.lines[start - 1].plain.endswith("——")
            runs.append((start - 1 if leads_up else start, stop))
        start = stop + 1
    return runs


def _make_head(draft: Draft, start: int, stop: int) -> None:
    head = draft.lines[start:stop]
    for place, line in enumerate(head):
        last = place == len(head) - 1
        deck = last and place > 0 and line.plain.startswith("——")
        followed = len(head) > place + 1 and head[place + 1].plain.startswith("——")
        draft.tags[line.index] = Tag.DECK if deck else Tag.HEADLINE if last or followed else Tag.KICKER
        line.reasons.append("headline_in_mid_body")
    opening = draft.head
    draft.lines = [*opening, *head, *draft.lines[len(opening) : start], *draft.lines[stop:]]
    draft.reasons.append("headline_in_mid_body")


def _is_headless(draft: Draft) -> bool:
    """Say whether an article opens with a byline, a lead or a column but has no headline."""
    if draft.headed or draft.tag(draft.lines[0]) is Tag.JUMP_FROM:
        return False
    opening = draft.body[0] if draft.body else None
    return opening is not None and (draft.tag(opening) in (Tag.BYLINE, Tag.AUTHOR) or opening.shape in OPENERS)


def _is_bare_head(draft: Draft) -> bool:
    """Say whether a headline has neither byline nor dateline below it."""
    body = draft.body
    if not draft.headed or not body or any(OPENING_HINTS & set(line.reasons) for line in draft.head):
        return False
    return draft.tag(body[0]) in (Tag.TEXT, Tag.CROSSHEAD) and body[0].shape is not Shape.LEAD


def is_cut_text(draft: Draft, line: Line) -> bool:
    """Say whether a line is text that stops inside a sentence."""
    return line.length > 20 and draft.tag(line) is Tag.TEXT and is_cut(line)
