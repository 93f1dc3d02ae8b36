"""Tears: where an article may have been torn apart, and named cues of whether its lines stand in a neighbour's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import fsum, log

from desktop.parsing.bag import Background, Bag
from desktop.parsing.cohesion import NO_PAIRS, Pairs, Terms, pairs_of
from desktop.parsing.cuts import clings
from desktop.parsing.draft import HEADING, SIGNED, Draft
from desktop.parsing.heads import is_cut_text
from desktop.parsing.line import BLOCK_LIMIT, Line
from desktop.parsing.memo import Memo
from desktop.parsing.shape import Shape
from desktop.parsing.tag import Tag

MOVABLE = frozenset({Tag.TEXT, Tag.CROSSHEAD, Tag.CAPTION})
"""Tags of lines with which a piece of another article may begin."""
LABELS = HEADING | SIGNED | {Tag.CROSSHEAD}
"""Tags of lines that belong to the text below them."""
SIGNING = frozenset({Shape.SIGNATURE, Shape.CREDIT})
"""Shapes of lines that sign what is above them."""
NATS = 10.0
"""Nats are weighed by tens, shares by tenths."""
_MOST_HEAD = 4.0
_MOST_DEVIATION = 6.0
_SHARE = 5.0
_OPENING = 4
"""Code points with which lines open: whom or what they speak of first."""

Cues = dict[str, float]
"""Named facts about a tear, each with how much it holds: 1 where it is simply true."""


@dataclass(frozen=True, slots=True)
class Tear:
    """Lines of one draft that may belong to a neighbour: `start` and `stop`, places among its lines; and the cues."""

    start: int
    stop: int
    cues: Cues


def weigh(tear: Tear, weights: Mapping[str, float]) -> float:
    """Return the log odds that lines are to be moved, against everything staying in its place.

    Parameters: `tear`; `weights`, of the cues of tears, by name.
    """
    return sum([weights.get(name, 0.0) * value for name, value in tear.cues.items()])


class Overlap:
    """How the lines of a draft share their pairs: with its other lines and with a neighbour.

    Parameters: `words`, of each line, the pairs that other lines of the page have; `own`, the bag of the draft;
    `other`, the bag of the neighbour.
    """

    def __init__(self, words: Sequence[Pairs], own: Bag, other: Bag) -> None:
        self._words = words
        self._several = own.several
        self._their = other.pairs
        self.sizes = list(map(len, words))

    @cached_property
    def theirs(self) -> list[int]:
        """How many of its pairs each line shares with the neighbour."""
        return [len(line & self._their) for line in self._words]

    @cached_property
    def own(self) -> list[int]:
        """How many of its pairs each line shares with others of its draft."""
        return [len(line & self._several) for line in self._words]

    def over(self, place: int) -> int:
        """Return how many pairs more a line shares with the neighbour than with the others of its draft."""
        words = self._words[place]
        return len(words & self._their) - len(words & self._several)


class Loom:
    """What tells whether lines of a draft belong to another.

    Parameters: `terms` and `background`, of the page's lines.
    """

    def __init__(self, terms: Terms, background: Background) -> None:
        self.background = background
        self._terms = terms
        self._bags: dict[int, Bag] = {}
        self._heads: dict[int, Pairs | None] = {}
        self._openings = Memo(_opening, BLOCK_LIMIT)

    def bag(self, draft: Draft) -> Bag:
        """Return the bag of a draft as it was when it was first asked for, or since it was forgotten."""
        found = self._bags.get(id(draft))
        if found is None:
            found = self._bags[id(draft)] = Bag(self.background, draft.lines)
        return found

    def forget(self, draft: Draft) -> None:
        """Forget the bag of a draft that changes."""
        self._bags.pop(id(draft), None)

    def alike(self, left: Line, right: Line) -> float:
        """Return how many tenths of the second line's pairs, by weight, stand in the first one too."""
        return NATS * self._terms.shared(self._terms.words[left], (right,))

    def goes_on(self, above: Line, below: Line) -> bool:
        """Say whether a line shows that it is the rest of a sentence which another one leaves unfinished."""
        return clings(below.text) or self._terms.knows(above.text[-1] + below.text[0])

    def overlap(self, source: Draft, target: Draft) -> Overlap:
        """Return how the lines of a draft share their pairs with it and with a neighbour."""
        words = self.background.words
        return Overlap([words[line] for line in source.lines], self.bag(source), self.bag(target))

    def add_heads(self, cues: Cues, prefix: str, moved: Sequence[Line], source: Draft | None, target: Draft) -> None:
        """Add whether lines speak of the headlines of the two drafts.

        Parameters: `cues`, to add to; `prefix`, of their names; `moved`, the lines; `source`, None if all
        of it is moved.
        """
        words, page, scale = self.background.words, self.background.counts, self.background.scale
        for name, draft in (("their", target), ("own", source)):
            head = None if draft is None else self._head(draft)
            if head is None:
                if draft is not None:
                    cues[f"{prefix}_{name}_headless"] = 1.0
                continue
            spoken = NO_PAIRS.union(*[words[line] & head for line in moved])
            if not head.isdisjoint(self._openings[moved[0]]):
                cues[f"{prefix}_opens_with_{name}_head"] = 1.0
            if spoken:
                cues[f"{prefix}_{name}_head"] = 1.0
                nats = fsum([log(scale / page[pair]) for pair in spoken])
                cues[f"{prefix}_{name}_head_words"] = min(_MOST_HEAD, nats / NATS)

    def add_beside(self, cues: Cues, prefix: str, line: Line, source: Draft, target: Draft) -> None:
        """Add whether a line beside those that move speaks of the headlines of the two drafts.

        Parameters: `cues`, to add to; `prefix`, of their names; `line`; `source` and `target`, the drafts.
        """
        words = self.background.words[line]
        for name, draft in (("their", target), ("own", source)):
            head = self._head(draft)
            if head and not head.isdisjoint(words):
                cues[f"{prefix}_{name}_head"] = 1.0

    def _head(self, draft: Draft) -> Pairs | None:
        """Return the pairs of a draft's headlines that other lines have too, None where it has no headline."""
        if id(draft) not in self._heads:
            head = draft.head
            words = [self.background.words[line] for line in head]
            self._heads[id(draft)] = NO_PAIRS.union(*words) if head else None
        return self._heads[id(draft)]

    def add_cut(self, cues: Cues, draft: Draft, place: int, prefix: str) -> None:
        """Add what speaks for or against a cut before a line of a draft.

        Parameters: `cues`, to add to; `draft`; `place`, of the line in it; `prefix`, of the names of the cues.
        """
        if place == 0:
            cues[f"{prefix}_{draft.reasons[0]}"] = 1.0
            return
        above, line = draft.lines[place - 1], draft.lines[place]
        signed = above.shape is Shape.SIGNATURE
        if signed and line.shape is above.shape:
            cues[f"{prefix}_signature_before_another"] = 1.0
        else:
            cues[f"{prefix}_like_words"] = self.alike(above, line)
        tag = draft.tag(line)
        if signed:
            cues[f"{prefix}_signature"] = 1.0
        elif draft.tag(above) in LABELS:
            cues[f"{prefix}_label"] = 1.0
        elif is_cut_text(draft, above) and tag is Tag.TEXT:
            cues[f"{prefix}_cut"] = 1.0
        if line.shape in SIGNING:
            cues[f"{prefix}_before_signature"] = 1.0
        elif tag is Tag.CROSSHEAD:
            cues[f"{prefix}_before_label"] = 1.0
        elif tag is Tag.CAPTION:
            cues[f"{prefix}_before_picture"] = 1.0


def _opening(line: Line) -> Pairs:
    """Return the pairs of characters with which a line opens."""
    return pairs_of(line.text[:_OPENING])


def add_overlap(cues: Cues, prefix: str, overlap: Overlap, start: int, stop: int) -> None:
    """Add by how much lines share more or less with the two drafts than the rest of their draft does.

    Parameters: `cues`, to add to; `prefix`, of their names; `overlap`, of the draft; `start` and `stop`, of the lines.
    """
    size = sum(overlap.sizes[start:stop])
    rest = sum(overlap.sizes) - size
    for name, shared in (("their", overlap.theirs), ("own", overlap.own)):
        here = sum(shared[start:stop])
        beyond = deviation(here, size, sum(shared) - here, rest)
        usual = (sum(shared) - here + 1) / (rest + 4)
        cues[f"{prefix}_{name}_deviation"] = max(-_MOST_DEVIATION, min(_MOST_DEVIATION, beyond))
        cues[f"{prefix}_{name}_more"] = _SHARE * (here / max(1, size) - usual)
        cues[f"{prefix}_{name}_rest"] = _SHARE * usual


def deviation(here: int, size: int, elsewhere: int, rest: int) -> float:
    """Return by how many standard deviations some pairs are shared more often than the rest of them.

    Parameters: `here`, shared pairs among `size`; `elsewhere`, shared pairs among the `rest`.
    """
    usual = (elsewhere + 1) / (rest + 4)
    return (here - usual * size) / (size * usual * (1 - usual) + 1) ** 0.5
