"""Cues: named facts about a line and its neighbours, each of which speaks for or against a tag.

They come in groups: those of the neighbours' shapes, of the line's form, and so on. The same groups recur from page to
page, so that what one is worth has to be added up only once, see `Weights`.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop.parsing.cohesion import Terms, pairs_of
from desktop.parsing.forms import Forms
from desktop.parsing.line import Line
from desktop.parsing.looks import ends_sentence, is_institution, is_open
from desktop.parsing.shape import Shape
from desktop.parsing.wording import wording

DISPLAY_SHAPES = frozenset({Shape.DISPLAY, Shape.AUTHOR, Shape.LABEL, Shape.NOTICE_HEAD, Shape.CONTACT})
"""Shapes of lines that may be headlines or the like."""

_LENGTHS = (2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 23, 26, 30, 34, 40, 50, 64)
_STEPS = (0.02, 0.04, 0.06, 0.08, 0.11, 0.15, 0.2, 0.3)
_SHARES = (0.02, 0.15, 0.3, 0.45, 0.6, 0.8)
_TOLD = (-0.45, -0.15, 0.15, 0.45)
_TOLD_NAMES = ("much_later", "later", "alike", "sooner", "much_sooner")
"""By how much more of a line than of the one beside it stands in the first sentence below, less what stands in all."""
_SENTENCE = 160
"""Code points of a first sentence, at most."""
_PLAIN = frozenset({"text", "cut", "display", "end"})
_RUNNING = frozenset({"text", "cut"})
_OPENED = _RUNNING | {"lead"}
_TAIL_BRACKET = re.compile(r"\([^()]*(?:\([^()]*\))?[^()]*\)$")
_DATED = re.compile(r"(?:\d{4}年)?\d{1,2}月\d{1,2}日[,,]|(?:近日|日前|连日来)[,,]")
_SAYS = (
    "强调", "指出", "要求", "时说", "表示", "致辞", "会见", "调研", "主持", "出席", "讲话", "召开", "座谈",
)  # fmt: skip
_NUMBERED = re.compile(
    r"[\(]?[一二三四五六七八九十\d]{1,3}[\)、.:]|第[一二三四五六七八九十]|[■●◆①②③④⑤⑥⑦⑧⑨]|[之]?[一二三四五六]$"
)
_NUMBERS = frozenset("(一二三四五六七八九十第■●◆①②③④⑤⑥⑦⑧⑨之")
"""What numbered lines open with, if not with a digit."""
_LISTED = re.compile(r"[\u4e00-\u9fa5]、[\u4e00-\u9fa5]")
_OPENING = 6
"""Lines of text below a run that are counted, at most."""
_MARGIN = 2
"""Neighbours on each side whose shapes are asked."""
_KEPT = 4096
"""Groups of a kind that are kept."""


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """Cues that a line has for one reason, by their names; equal ones are the same object, which is quick to find."""

    names: tuple[str, ...]


@lru_cache(maxsize=_KEPT)
def _group(*names: str) -> Group:
    return Group(names)


class Cues:
    """Finds the cues of every line of a page.

    Parameters: `lines`, those that are not noise, in the order of the dump; `forms`; `terms`, of the same lines.
    """

    def __init__(self, lines: Sequence[Line], forms: Forms, terms: Terms) -> None:
        self._lines = lines
        self._forms = forms
        self._terms = terms
        gaps = [line.gap if line.gap < 2 else 2 for line in lines]
        # On a page without blank lines their absence tells nothing: as many count as is usual.
        self._gaps = [*(gaps if any(gaps) else [1] * len(gaps)), 1]
        self._times = Counter([line.text for line in lines if line.length <= 12])
        self._runs = _display_runs(lines)
        self._names = (*["start"] * _MARGIN, *map(_shape_name, lines), *["end"] * _MARGIN)
        self._seen: dict[int, _Around] = {}

    def of(self, i: int) -> list[Group]:
        """Return the names of the cues of the line at place `i`, in groups."""
        line = self._lines[i]
        shapes = self._names[i : i + 2 * _MARGIN + 1]
        if line.shape not in DISPLAY_SHAPES and line.length > _LENGTHS[-1]:
            return [_of_text(shapes, _DATED.match(line.plain) is not None)]
        return [
            _of_size(shapes[_MARGIN], bisect_left(_LENGTHS, line.length), self._gaps[i], self._gaps[i + 1]),
            _of_neighbours(shapes), self._of_form(line), *self._of_run(i),
        ]  # fmt: skip

    def _shape(self, i: int) -> str:
        """Return the name of a line's shape; a text that stops inside a sentence is a `cut`."""
        return self._names[i + _MARGIN]

    def _of_form(self, line: Line) -> Group:
        plain = line.plain
        cues: list[str] = []
        if " " in plain:
            cues.append("spaced" if plain.count(" ") < 3 else "much_spaced")
        if plain[-1] == ")" and (bracket := _TAIL_BRACKET.search(plain)):
            cues.append("tail_bracket" if bracket.start() > 1 and plain[0] not in "(—" else "all_bracket")
        cues += (_opens(plain[0]), _ends(plain[-1]))
        if "," in plain:
            cues.append("comma")
            if _DATED.match(plain):
                cues.append("dated")
        if plain.endswith(_SAYS):
            cues.append("says")
        if (plain[0] in _NUMBERS or plain[0].isdecimal()) and _NUMBERED.match(plain):
            cues.append("numbered")
        if "、" in plain and _LISTED.search(plain):
            cues.append("listed")
        if plain.startswith("——"):
            cues.append("opens_dash")
        if plain.endswith("——"):
            cues.append("ends_dash")
        if plain in self._forms.column_words:
            cues.append("column_word")
        if line.length <= 16 and self._forms.column_ending.match(plain):
            cues.append("column_ending")
        if is_institution(plain):
            cues.append("institution")
        if is_open(line.text):
            cues.append("open_quotation")
        if "。" in plain[:-1]:
            cues.append("stop_inside")
        if self._times.get(line.text, 0) > 1:
            cues.append("seen_twice")
        cues += wording(plain)
        return _group(*cues)

    def _of_run(self, i: int) -> list[Group]:
        start, stop = self._runs[i]
        if stop == start:
            return []
        above, below, tie, then, taken_up, late = self._around(start, stop)
        place = _of_place_in_run(i - start, stop - start, above, below, tie, then)
        words = f"words_below_{bisect_left(_SHARES, taken_up[i - start])}"
        return [place, _group(words, *self._beside(i, start, taken_up, late))]

    def _around(self, start: int, stop: int) -> "_Around":
        """Return what is around a run of display lines; worked out once for all its lines."""
        found = self._seen.get(start)
        if found is None:
            below = self._shape(stop)
            texts = below in _PLAIN
            taken_up = self._taken_up(start, stop)
            found = (
                self._shape(start - 1), below, self._tie(start, stop) if texts else None,
                self._next_mark(stop) if texts else None, taken_up, self._told_late(start, stop, taken_up),
            )  # fmt: skip
            self._seen[start] = found
        return found

    def _beside(self, i: int, start: int, taken_up: Sequence[float], late: Sequence[float]) -> list[str]:
        """Return how a line compares with those beside it in its run: in length, and in words that the text takes up.

        Parameters: `start`, of the run; `taken_up`, the share of each of its lines, and how much of it comes `late`.
        """
        cues: list[str] = []
        place, size = min(i - start, 4), min(len(taken_up), 5)
        length, own = self._lines[i].length, taken_up[i - start]
        for name, other in (("above", i - 1), ("below", i + 1)):
            if 0 <= other - start < len(taken_up):
                line, theirs = self._lines[other], taken_up[other - start]
                cues.append(f"{'longer' if length > line.length else 'not_longer'}_than_{name}_{size}")
                more = "more" if own > theirs + 0.1 else "less" if own < theirs - 0.1 else "like"
                cues.append(f"taken_up_{more}_than_{name}_{place}_of_{size}")
                if late:
                    sooner = late[other - start] - late[i - start]
                    cues.append(f"told_{_TOLD_NAMES[bisect_right(_TOLD, sooner)]}_than_{name}")
                cues += [f"{word}_{name}" for word in wording(line.plain)]
                if line.plain.startswith("——") or line.plain.endswith(("——", ":")):
                    cues.append(f"dash_{name}")
        return cues

    def _next_mark(self, stop: int) -> str:
        """Return what comes after the text below a run, and how much text that is."""
        shapes = self._names[stop + _MARGIN : stop + _MARGIN + _OPENING]
        size = 0
        while size < len(shapes) and shapes[size] in _OPENED:
            size += 1
        return f"{self._shape(stop + size)}_{min(size, 4)}"

    def _tie(self, start: int, stop: int) -> str:
        """Return the cue that says how much the text below a run of display lines goes on with the text above."""
        terms = self._terms
        texts = [line for line in self._lines[max(0, start - 10) : start] if line.length > 30 and terms.pairs[line]]
        if not texts:
            return "tie_none"
        end = stop
        while end < len(self._lines) and end < stop + 4 and self._shape(end) in _RUNNING:
            end += 1
        below = self._lines[stop : max(end, stop + 1)]
        return f"tie_{bisect_left(_STEPS, terms.shared(terms.union(texts), below))}"

    def _taken_up(self, start: int, stop: int) -> list[float]:
        """Return the share of its own words, for each line of a run, that the first lines below the run take up."""
        terms = self._terms
        below = terms.union(self._lines[stop : stop + 2])
        return [terms.shared(below, [line]) for line in self._lines[start:stop]]

    def _told_late(self, start: int, stop: int, taken_up: Sequence[float]) -> list[float]:
        """Return the share of words, for each line of a run, that the text takes up after its first sentence only.

        News tells its headline at once and its deck later. Nothing is returned where there is nothing to compare.
        """
        if stop - start < 2 or stop >= len(self._lines):
            return []
        terms = self._terms
        first = pairs_of(self._lines[stop].text[:_SENTENCE].partition("。")[0])
        lines = self._lines[start:stop]
        return [share - terms.shared(first, [line]) for line, share in zip(lines, taken_up, strict=True)]


_Around = tuple[str, str, str | None, str | None, list[float], list[float]]
"""Of a run: the shapes above and below it, the cue of its tie, what follows the text, the shares taken up and late."""


@lru_cache(maxsize=_KEPT)
def _of_text(shapes: tuple[str, ...], dated: bool) -> Group:
    """Return the cues of running text: its shape, its neighbours' shapes, and whether it opens with a date."""
    _, before, shape, after, next_after = shapes
    cues = (f"is_{shape}", f"is_{shape}_after_{before}", f"is_{shape}_before_{after}",
            f"before_next_{after}_{next_after}")  # fmt: skip
    return (
        _group(*cues, f"opens_with_date_before_{after}", f"opens_with_date_after_{before}") if dated else _group(*cues)
    )


@lru_cache(maxsize=_KEPT)
def _of_size(shape: str, size: int, above: int, below: int) -> Group:
    """Return the cues of a short line by itself.

    Parameters: `size`, the place of its length among `_LENGTHS`; `above` and `below`, blank lines, 2 standing for more.
    """
    cues = [f"is_{shape}", f"long_{size}"]
    if above != 1:
        cues.append("glued_above" if above == 0 else "picture_above")
    if below != 1:
        cues.append("glued_below" if below == 0 else "picture_below")
    return _group(*cues)


@lru_cache(maxsize=_KEPT)
def _of_neighbours(shapes: tuple[str, ...]) -> Group:
    """Return the cues of the shapes of a short line and its neighbours."""
    last_before, before, shape, after, next_after = shapes
    return _group(
        f"{shape}_after_{before}", f"{shape}_before_{after}", f"{before}_{shape}_{after}",
        f"{shape}_before_{after}_{next_after}", f"{last_before}_{before}_before_{shape}",
    )  # fmt: skip


@lru_cache(maxsize=_KEPT)
def _of_place_in_run(place: int, size: int, above: str, below: str, tie: str | None, then: str | None) -> Group:
    """Return the cues of a line's place in a run of display lines.

    Parameters: `place`, from 0; `size`, lines of the run; `above` and `below`, the shapes of its neighbours; `tie` and
    `then`, what binds the text below to the text above and what follows it, None if no text is below.
    """
    where = f"run_{min(place, 4)}_of_{min(size, 5)}"
    cues = (where, f"{where}_before_{below}", f"{where}_after_{above}_before_{below}",
            f"run_end_{min(size - place, 4)}_before_{below}")  # fmt: skip
    return _group(*cues, tie, f"{tie}_{where}", f"then_{then}", f"{where}_then_{then}") if tie else _group(*cues)


_SHAPE_NAMES = {shape: shape.name.lower() for shape in Shape}


def _shape_name(line: Line) -> str:
    name = _SHAPE_NAMES[line.shape]
    return "cut" if name == "text" and not ends_sentence(line.text) else name


@lru_cache(maxsize=_KEPT)
def _opens(char: str) -> str:
    return f"opens_{_kind(char)}"


@lru_cache(maxsize=_KEPT)
def _ends(char: str) -> str:
    return f"ends_{_kind(char)}"


def _kind(char: str) -> str:
    if "\u4e00" <= char <= "\u9fa5":
        return "word"
    if char.isdigit():
        return "digit"
    return char


def _display_runs(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Return, for each line, the bounds of the run of display lines that it is in; an empty run for others."""
    runs: list[tuple[int, int]] = []
    start = 0
    while start < len(lines):
        stop = start
        while stop < len(lines) and lines[stop].shape in DISPLAY_SHAPES:
            stop += 1
        if stop == start:
            runs.append((start, start))
            start += 1
        else:
            runs.extend([(start, stop)] * (stop - start))
            start = stop
    return runs
