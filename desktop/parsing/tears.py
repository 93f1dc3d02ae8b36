"""Tears: where an article may have been torn apart, and named cues of whether its lines stand in a neighbour's."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log

from desktop.parsing.bag import Background, Bag
from desktop.parsing.cohesion import Terms
from desktop.parsing.draft import HEADING, SIGNED, Draft
from desktop.parsing.heads import OPENERS, is_cut_text
from desktop.parsing.line import Line
from desktop.parsing.search import Search, best_run
from desktop.parsing.shape import Shape
from desktop.parsing.tag import Tag

_MOVABLE = frozenset({Tag.TEXT, Tag.CROSSHEAD, Tag.CAPTION})
_LABELS = HEADING | SIGNED | {Tag.CROSSHEAD}
_REACH = 60
"""Lines at the end of an article that are looked at, at most."""
_HOPELESS = 40.0
"""Nats below the best from which on no longer tail is looked at."""
_LEAST = 4
"""Lines that are looked at in any case."""
_NATS = 10.0
_MOST_NATS = 8.0
"""Nats are weighed by tens, and no more than so many: words depend on each other."""

_LONGEST = 400
"""Lines of a draft that are searched."""
_PROMISE = 15.0
"""Nats that lines have to speak of another draft more than their neighbours do before a search is made."""
_TORN = 16.0
"""Nats that it costs a search to tear what belongs together: a text and its signature, a label and its text."""
_ADJACENT = 120.0
"""Nats that it costs a search to part two lines that share all their words; most neighbours share a tenth."""

Cues = dict[str, float]
"""Named facts about a tear, each with how much it holds: 1 where it is simply true."""


@dataclass(frozen=True, slots=True)
class Tear:
    """Lines of one draft that may belong to a neighbour: `start` and `stop`, places among its lines; and the cues."""

    start: int
    stop: int
    cues: Cues


def weigh(tear: Tear, weights: Mapping[str, float]) -> float:
    """Return the log odds that lines are to be moved."""
    return sum([weights.get(name, 0.0) * value for name, value in tear.cues.items()])


class Loom:
    """The bags of a page's drafts, and what tells whether lines belong to a neighbour.

    Parameters: `terms` and `background`, of the page's lines.
    """

    def __init__(self, terms: Terms, background: Background) -> None:
        self._terms = terms
        self._background = background
        self._bags: dict[int, Bag] = {}
        self._cache = {}

    def bag(self, draft: Draft) -> Bag:
        """Return the bag of a draft as it was when it was first asked for, or since it was forgotten."""
        found = self._bags.get(id(draft))
        if found is None:
            found = self._bags[id(draft)] = Bag(self._background, draft.lines)
        return found

    def forget(self, draft: Draft) -> None:
        """Forget the bag of a draft that changes."""
        self._bags.pop(id(draft), None)

    def tails(self, source: Draft, target: Draft) -> Iterator[Tear]:
        """Yield the last lines of a draft, one more each time, as tears that belong to the draft below."""
        lines = source.lines
        size = len(lines)
        first = _first_movable(source)
        if not target.headed or lines[-1].shape is Shape.JUMP_TO or source.tag(lines[-1]) is Tag.JUMP_TO:
            return
        of_target = _of_target(target)
        if is_cut_text(source, lines[-1]):
            of_target["tail_ends_cut"] = 1.0
        closes = lines[-1].shape is Shape.SIGNATURE
        if source.tag(lines[0]) is Tag.JUMP_FROM:
            of_target["tail_of_jump"] = 1.0
        signed = [i for i in range(size) if lines[i].shape is Shape.SIGNATURE]
        if closes:
            of_target["tail_ends_signed"] = 1.0
            if "tail_below_ends_signed" in of_target:
                of_target["tail_signed_twice"] = 1.0
        best = -1e9
        runs: list[tuple[int, float]] = []
        for start, nats in self._tail_nats(source, target, max(first, size - _REACH)):
            if nats < best - _HOPELESS and size - start > _LEAST:
                break
            best = max(best, nats)
            if start and source.tag(lines[start]) not in _MOVABLE:
                break
            runs.append((start, nats))
        for start, nats in runs:
            cues = {"tail": 1.0, f"tail_lines_{min(size - start, 3)}": 1.0, **of_target}
            if size - start > 2 and "tail_below_opens_signed" in cues:
                cues["tail_long_above_signed"] = 1.0
            cues["tail_words"] = max(-_MOST_NATS, min(_MOST_NATS, nats / _NATS))
            moved = lines[start:]
            if signed and signed[0] < start:
                cues["tail_signed_above"] = 1.0
                if closes: cues["tail_second_signature"] = 1.0
            pairs = sum(self._background.size(l) for l in moved)
            cues["tail_words_rate"] = max(-8,min(8,nats / max(1, pairs) ** 0.5))
            if start: self._add_rates(cues, "tail", source, target, start, size)
            self._add_heads(cues, "tail", moved, source if start else None, target)
            pr = self._terms.pairs
            cues["tail_like_last_below"] = _NATS * self._terms.shared(pr(target.lines[-1]), pr(lines[start]))
            if target.body: cues["tail_like_first_below"] = _NATS * self._terms.shared(pr(target.body[0]), pr(lines[-1]))
            self._add_cut(cues, source, start, "tail_after")
            yield Tear(start, size, cues)

    def _tail_nats(self, source: Draft, target: Draft, first: int) -> Iterator[tuple[int, float]]:
        """Yield places from the end upwards, and by how much the lines from there on fit the target better."""
        import os
        if os.environ.get('EXACT'):
            own, other = Bag(self._background, source.lines), Bag(self._background, target.lines)
            base = own.likelihood() + other.likelihood()
            for place in range(len(source.lines) - 1, first - 1, -1):
                own.take(source.lines[place:place + 1]); other.add(source.lines[place:place + 1])
                yield place, own.likelihood() + other.likelihood() - base
            return
        own, other, page = self.bag(source), self.bag(target), self._background.counts
        ours, theirs = own.counts, other.counts
        our_size, their_size = own.size, other.size
        moved: dict[int, int] = {}
        nats = 0.0
        for place in range(len(source.lines) - 1, first - 1, -1):
            size = self._background.size(source.lines[place])
            their_size += size
            our_scale, their_scale = self._background.scale / max(1, our_size), self._background.scale / max(1, their_size)
            our_size -= size
            for pair in self._background.words(source.lines[place]):
                gone = moved.get(pair, 0)
                here, there = ours[pair] - gone, theirs.get(pair, 0) + gone
                if here > 1 or there:
                    moved[pair] = gone + 1
                    count = page[pair]
                    if there:
                        x = their_scale / count
                        nats += (there + 1) * log(1 + there * x) - there * log(1 + (there - 1) * x)
                    if here > 1:
                        x = our_scale / count
                        nats -= here * log(1 + (here - 1) * x) - (here - 1) * log(1 + (here - 2) * x)
            yield place, nats

    def _add_rates(self, cues: Cues, prefix: str, source: Draft, target: Draft, start: int, stop: int) -> None:
        their, own, sizes = self._rates(source, target)
        n = sum(sizes[start:stop])
        m = sum(sizes) - n
        for name, xs in (("their", their), ("own", own)):
            x = sum(xs[start:stop])
            r = (sum(xs) - x + 1) / (m + 4)
            cues[f"{prefix}_{name}_z"] = max(-6.0, min(6.0, (x - r * n) / (n * r * (1 - r) + 1) ** 0.5))
            cues[f"{prefix}_{name}_over"] = 5 * (x / max(1, n) - r)
            cues[f"{prefix}_{name}_rest"] = 5 * r

    def _rates(self, source: Draft, target: Draft):
        key = (id(source), id(target), len(source.lines), len(target.lines))
        found = self._cache.get(key)
        if found is None:
            words = self._background.words
            ts = self.bag(target).counts.keys()
            multi = frozenset(p for p, c in self.bag(source).counts.items() if c > 1)
            w = [words(l) for l in source.lines]
            found = self._cache[key] = ([len(x & ts) for x in w], [len(x & multi) for x in w], [len(x) for x in w])
        return found

    def _add_heads(self, cues: Cues, prefix: str, moved: Sequence[Line], source: Draft | None, target: Draft) -> None:
        words, page, scale = self._background.words, self._background.counts, self._background.scale
        spoken = frozenset[int]().union(*[words(line) for line in moved])
        for name, draft in (("their", target), ("own", source)):
            if draft is None:
                continue
            head = draft.head
            if not head:
                cues[f"{prefix}_{name}_headless"] = 1.0
                continue
            shared = frozenset[int]().union(*[words(line) for line in head]) & spoken
            if shared:
                cues[f"{prefix}_{name}_head"] = 1.0
                cues[f"{prefix}_{name}_head_nats"] = min(4.0, sum([log(scale / page[pair]) for pair in shared]) / _NATS)

    def middles(self, source: Draft, target: Draft) -> Iterator[Tear]:
        """Yield the runs of lines of a draft that likeliest belong to the draft above: the best, and those beside it."""
        lines = source.lines[:_LONGEST]
        first = len(source.head) + 1
        while first < len(lines) and source.tag(lines[first]) not in _MOVABLE:
            first += 1
        guess = self._promise(lines, target, first)
        if guess is None:
            return
        costs = [self._cost(source, place) for place in range(len(lines))] + [0.0]
        found = Search(self._background, self.bag(target), lines, costs, first).best(guess)
        if found is None:
            return
        nats, start, stop, gains = found
        runs: list[tuple[float, int, int]] = []
        for begin in range(max(first, start - 2), min(start + 3, len(lines))):
            for end in range(max(begin + 1, stop - 2), min(stop + 3, len(lines) + 1)):
                change = sum(gains[begin:start]) - sum(gains[start:begin]) + sum(gains[stop:end]) - sum(gains[end:stop])
                runs.append((nats + change, begin, end))
        most = max(runs)[0]
        for nats, begin, end in runs:
            yield self._middle(source, target, begin, end, nats, most)

    def _middle(self, source: Draft, target: Draft, start: int, stop: int, nats: float, most: float) -> Tear:
        moved = source.lines[start:stop]
        cues = {"middle": 1.0, f"middle_lines_{min(stop - start, 2)}": 1.0}
        cues["middle_less_words"] = (most - nats) / _NATS
        cues["middle_words"] = max(-_MOST_NATS, min(2 * _MOST_NATS, most / _NATS))
        pairs = sum(self._background.size(l) for l in moved)
        cues["middle_words_rate"] = max(-8,min(8,most / max(1, pairs) ** 0.5))
        pr, shared = self._terms.pairs, self._terms.shared
        cues["middle_like_above"] = _NATS * shared(pr(target.lines[-1]), pr(moved[0]))
        if stop < len(source.lines): cues["middle_like_rest"] = _NATS * shared(pr(source.lines[start - 1]), pr(source.lines[stop]))
        self._add_rates(cues, "middle", source, target, start, stop)
        self._add_heads(cues, "middle", moved, source, target)
        self._add_cut(cues, source, start, "middle_after")
        if stop < len(source.lines):
            self._add_cut(cues, source, stop, "middle_stops")
        else:
            cues["middle_to_the_end"] = 1.0
        if is_cut_text(target, target.lines[-1]):
            cues["middle_above_ends_cut"] = 1.0
        elif target.lines[-1].shape is Shape.SIGNATURE:
            cues["middle_above_ends_signed"] = 1.0
        return Tear(start, stop, cues)

    def _promise(self, lines: Sequence[Line], target: Draft, first: int) -> tuple[int, int] | None:
        """Return the run of lines that speaks most of another draft, or None if none speaks of it enough."""
        words, theirs = self._background.words, self.bag(target).gains()
        if first >= len(lines):
            return None
        gains = [sum([theirs[pair] for pair in words(line) & theirs.keys()]) for line in lines]
        sizes = [self._background.size(line) for line in lines]
        mean = sum(gains) / max(1, sum(sizes))
        over = [gain - mean * size for gain, size in zip(gains, sizes, strict=True)]
        best = best_run(over, [0.0] * (len(lines) + 1), first)
        return best if best is not None and sum(over[best[0] : best[1]]) >= _PROMISE else None

    def _cost(self, draft: Draft, place: int) -> float:
        """Return in nats what it costs a search to part a line from the one above."""
        if place == 0:
            return 0.0
        above, line = draft.lines[place - 1], draft.lines[place]
        if line.shape in (Shape.SIGNATURE, Shape.CREDIT):
            return 2 * _TORN
        cost = _ADJACENT * self._terms.shared(self._terms.pairs(above), self._terms.pairs(line))
        return cost + _TORN if draft.tag(above) in _LABELS else cost

    def _add_cut(self, cues: Cues, draft: Draft, place: int, prefix: str) -> None:
        """Add what speaks for or against a cut before a line of a draft."""
        if place == 0:
            cues[f"{prefix}_{draft.reasons[0]}"] = 1.0
            return
        above, line = draft.lines[place - 1], draft.lines[place]
        terms = self._terms
        cues[f"{prefix}_like_words"] = _NATS * terms.shared(terms.pairs(above), terms.pairs(line))
        tag = draft.tag(line)
        if above.shape is Shape.SIGNATURE:
            cues[f"{prefix}_signature"] = 1.0
        elif draft.tag(above) in _LABELS:
            cues[f"{prefix}_label"] = 1.0
        elif is_cut_text(draft, above) and tag is Tag.TEXT:
            cues[f"{prefix}_cut"] = 1.0
        if line.shape in (Shape.SIGNATURE, Shape.CREDIT):
            cues[f"{prefix}_before_signature"] = 1.0
        elif tag is Tag.CROSSHEAD:
            cues[f"{prefix}_before_label"] = 1.0
        elif tag is Tag.CAPTION:
            cues[f"{prefix}_before_picture"] = 1.0


def _first_movable(draft: Draft) -> int:
    """Return the place of the first line that may be moved: all may where the draft has no head at all."""
    if all(draft.tag(line) in (Tag.TEXT, Tag.CAPTION) for line in draft.lines) and draft.lines[0].shape not in OPENERS:
        return 0
    return max(1, len(draft.head))


def _of_target(target: Draft) -> Cues:
    """Return the cues that the draft below gives, whichever lines are moved to it."""
    cues: Cues = {}
    body = target.body
    if body and (body[0].shape in OPENERS or target.tag(body[0]) in SIGNED):
        cues["tail_below_opens_signed"] = 1.0
    if len(body) < 3:
        cues["tail_below_is_short"] = 1.0
    if target.lines[-1].shape is Shape.SIGNATURE:
        cues["tail_below_ends_signed"] = 1.0
    elif is_cut_text(target, target.lines[-1]):
        cues["tail_below_ends_cut"] = 1.0
    return cues
