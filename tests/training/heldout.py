"""What the weights are worth on pages that they were not fitted on: all figures, by folds of whole dates."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from unittest.mock import patch

from desktop.parsing import parse as parser
from desktop.parsing.tagger import Weights
from desktop.quality.figures import Figures, pool
from desktop.quality.score import PageScore, compare
from tests.quality.measuring import Measured, measured
from tests.training.gold import GoldPage
from tests.training.sureness import Case, cases_of, fit_confidence

SETS = ("T1", "T2", "real")
SHOWN = (
    "exact", "displaced", "interleaved", "order", "pq", "role", "headline", "join", "confident_exact", "confident",
)  # fmt: skip


@dataclass(frozen=True)
class Fold:
    """Pages held out, the weights fitted on all others, and the articles that the parser then makes of the pages."""

    pages: list[GoldPage]
    weights: Weights
    cases: list[Case]


def parts(pages: Sequence[GoldPage], count: int) -> Iterator[tuple[list[GoldPage], list[GoldPage]]]:
    """Yield so many times pages to fit on and pages held out; those of one date stay together.

    Parameters: `pages`; `count`, of the parts that they are cut into.
    """
    groups = sorted({(page.kind, page.group) for page in pages})
    part = {group: place % count for place, group in enumerate(groups)}
    for number in range(count):
        yield (
            [page for page in pages if part[page.kind, page.group] != number],
            [page for page in pages if part[page.kind, page.group] == number],
        )


def folded(pages: list[GoldPage], weights: Weights) -> Fold:
    """Return the fold of pages that weights were not fitted on."""
    return Fold(pages, weights, cases_of(pages, weights))


def held_out(folds: Sequence[Fold]) -> dict[str, Figures]:
    """Return the figures of each set of pages; how sure the parser is, is fitted on the other folds.

    Parameters: `folds`, that hold every page out once.
    """
    known = {page.dump.source: (name, page) for name in SETS for page in measured(name)}
    scores: dict[str, list[PageScore]] = {name: [] for name in SETS}
    for fold in folds:
        rest = [case for other in folds if other is not fold for case in other.cases]
        weights = replace(fold.weights, confidence=fit_confidence(rest))
        with patch.object(parser, "learned_weights", lambda weights=weights: weights):
            for page in fold.pages:
                if page.dump.source in known:
                    name, reference = known[page.dump.source]
                    scores[name].append(_score(reference))
    return {name: pool(rows) for name, rows in scores.items()}


def in_sample(weights: Weights) -> dict[str, Figures]:
    """Return the figures of each set of pages with weights that were fitted on all of them."""
    with patch.object(parser, "learned_weights", lambda: weights):
        return {name: pool(map(_score, measured(name))) for name in SETS}


def _score(page: Measured) -> PageScore:
    return compare(page.reference, parser.parse(page.dump))


def table(figures: dict[str, Figures]) -> str:
    """Return figures as a table: one row a set of pages, one column a figure."""
    rows = ["set   " + " ".join(f"{name[:15]:>15}" for name in SHOWN)]
    for name, each in figures.items():
        values = each.values()
        cells = ["-" if values[shown] is None else f"{values[shown]:.3f}" for shown in SHOWN]
        rows.append(f"{name:5} " + " ".join(f"{cell:>15}" for cell in cells))
    return "\n".join(rows)
