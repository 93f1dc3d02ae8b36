"""Cues as sentences: a small grammar of the names that the parser makes for them."""

import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from desktop.ui.why.decisions import STRENGTHS, DecisionWords
from desktop.ui.why.forms import FormWords
from desktop.ui.why.runs import RunWords
from desktop.ui.why.shapes import ShapeWords

Clauses = tuple[str, ...]
"""What one cue says, without a capital and a full stop."""
Making = Callable[..., str | Clauses]
Rule = tuple[re.Pattern[str], Making]
"""How the names of a family are written, and what makes clauses of their parts."""


class CueWords(QObject):
    """The sentence of each cue, in the curator's language.

    A name is looked up among the fixed ones, else read by the rule of its family: `S` stands for the name of a shape,
    `N` for a number.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shapes = ShapeWords(self)
        self._forms = FormWords(self)
        self._runs = RunWords(self._shapes, self)
        self._decisions = DecisionWords(self)
        shapes = "|".join(sorted(self._shapes.known, key=len, reverse=True))
        self._rules: list[Rule] = [
            (re.compile(pattern.replace("S", f"({shapes})").replace("N", r"(\d+)")), make)
            for pattern, make in (*self._of_runs(), *self._of_forms(), *self._of_neighbours())
        ]

    def of_block(self, cue: str) -> Clauses:
        """Return what a cue says of a block; nothing for a name that is no cue."""
        known = self._decisions.of_blocks.get(cue) or self._forms.plain.get(cue)
        return (known,) if known else self._by_rule(cue)

    def of_article(self, cue: str) -> Clauses:
        """Return what a cue says of an article; nothing for a name that is no cue."""
        known = self._decisions.of_articles.get(cue) or self._decisions.doubts.get(cue)
        return (known,) if known else ()

    def is_doubt(self, cue: str) -> bool:
        """Say whether an article's cue speaks against it."""
        return cue in self._decisions.doubts

    def is_strength(self, cue: str) -> bool:
        """Say whether an article's cue reads as if it spoke for it, whatever was learned."""
        return cue in STRENGTHS

    def unknown(self) -> str:
        """Return what is said of cues of another version of the parser."""
        return self.tr("for a reason that this version of Jianbao has no words for")

    def joined(self, clauses: Iterable[str]) -> str:
        """Return clauses as parts of one sentence."""
        return self.tr("; ").join(clauses)

    def sentence(self, clauses: Iterable[str]) -> str:
        """Return clauses as a sentence."""
        text = self.joined(clauses)
        return text[:1].upper() + text[1:]

    def _by_rule(self, cue: str) -> Clauses:
        for pattern, make in self._rules:
            match = pattern.fullmatch(cue)
            if match:
                made = make(*(int(part) if part.isdecimal() else part for part in match.groups()))
                return (made,) if isinstance(made, str) else made
        return ()

    def _of_runs(self) -> tuple[tuple[str, Making], ...]:
        runs = self._runs
        return (
            ("run_N_of_N", runs.place),
            ("run_N_of_N_before_S", lambda i, n, below: (runs.place(i, n), runs.follows(n, below))),
            (
                "run_N_of_N_after_S_before_S",
                lambda i, n, above, below: (runs.place(i, n), runs.precedes(n, above), runs.follows(n, below)),
            ),
            ("run_N_of_N_then_S_N", lambda i, n, shape, size: (runs.place(i, n), runs.then(shape, size))),
            ("run_end_N_before_S", runs.from_end),
            ("then_S_N", runs.then),
            ("tie_none", lambda: runs.tie(None)),
            ("tie_N", runs.tie),
            ("tie_none_run_N_of_N", lambda i, n: (runs.tie(None), runs.place(i, n))),
            ("tie_N_run_N_of_N", lambda level, i, n: (runs.tie(level), runs.place(i, n))),
            ("words_below_N", runs.words_below),
            (
                "taken_up_(more|like|less)_than_(above|below)_N_of_N",
                lambda how, side, i, n: (runs.taken_up(how, side), runs.place(i, n)),
            ),
            ("told_(much_sooner|sooner|alike|later|much_later)_than_(above|below)", runs.told),
            ("longer_than_(above|below)_N", lambda side, _n: runs.longer(True, side)),
            ("not_longer_than_(above|below)_N", lambda side, _n: runs.longer(False, side)),
        )

    def _of_forms(self) -> tuple[tuple[str, Making], ...]:
        forms, shapes = self._forms, self._shapes
        return (
            ("long_N", forms.length),
            ("opens_with_date_before_S", lambda below: (forms.opens_with_date(), shapes.below(below))),
            ("opens_with_date_after_S", lambda above: (forms.opens_with_date(), shapes.above(above))),
            ("opens_(.)", lambda sign: forms.opens(str(sign))),
            ("ends_(.)", lambda sign: forms.ends(str(sign))),
        )

    def _of_neighbours(self) -> tuple[tuple[str, Making], ...]:
        shapes = self._shapes
        return (
            ("is_S", shapes.is_one),
            ("shape_S", shapes.can_only_be),
            ("before_next_S_S", shapes.both_below),
            ("(?:is_)?S_after_S", lambda own, above: (shapes.is_one(own), shapes.above(above))),
            ("(?:is_)?S_before_S", lambda own, below: (shapes.is_one(own), shapes.below(below))),
            ("S_before_S_S", lambda own, near, far: (shapes.is_one(own), shapes.both_below(near, far))),
            ("S_S_before_S", lambda far, near, own: (shapes.is_one(own), shapes.both_above(far, near))),
            ("S_S_S", shapes.between),
        )
