"""Trains the parser's weights, says what they are worth on pages held out, and writes them.

`JIANBAO_PAGES=… python -m tests.training [--measure]`; with `--measure` nothing is written.
"""

import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from desktop.parsing.tag import Tag
from desktop.parsing.tagger import Weights
from tests.training.courses import course_of, course_of_rows
from tests.training.fitting import fit_weights
from tests.training.gold import GoldPage, measuring_pages, own_pages
from tests.training.heldout import Fold, folded, held_out, in_sample, parts, table
from tests.training.mixed import mixed
from tests.training.sureness import fit_confidence
from tests.training.tears import choices_of, fit_tears
from tests.training.torn import is_whole, torn
from tests.training.variants import varied

_TARGET = Path(__file__).parents[2] / "resources" / "words" / "cue_weights.json"
_TIMES = {"generated": 1, "real": 4, "own": 4}
"""How often a page counts: those in the manner of a city daily are few, and nothing is made of them."""
_TEARS = (100, 101)
"""Seeds of torn pages that the tagger sees: others than those that tears are fitted on."""
_FOLDS = 5
"""Four of five pages are nearly as good to fit on as all of them."""


def fit_tags(pages: list[GoldPage]) -> Weights:
    """Return the weights of the tagger that fit pages and what is made of the generated ones.

    That is of each a variant, of the whole ones two that are torn, and as many as there are with articles of others.
    """
    generated = [page for page in pages if page.kind == "generated"]
    courses = [course_of(page) for page in pages for _ in range(_TIMES[page.kind])]
    courses += [course_of_rows(varied(page, 1)) for page in generated]
    courses += [course_of_rows(torn(page, seed)) for page in generated if is_whole(page) for seed in _TEARS]
    courses += [course_of_rows(rows) for rows in mixed(generated, 1)]
    return fit_weights(courses)


def fit_folds(pages: list[GoldPage]) -> tuple[list[Fold], dict[str, float]]:
    """Return each fold with the weights that others gave it, and the weights of tears that all of them give together.

    What a fold is torn by, is fitted on drafts that the taggers of the other folds make: drafts of pages that those
    have not seen, as good as they will be on others.
    """
    taggers = [(fit_tags(fitted), rest) for fitted, rest in parts(pages, _FOLDS)]
    choices = [[choice for page in rest for choice in choices_of(page, weights)] for weights, rest in taggers]
    folds: list[Fold] = []
    for number, (weights, rest) in enumerate(taggers):
        others = [choice for other, some in enumerate(choices) if other != number for choice in some]
        folds.append(folded(rest, replace(weights, tears=fit_tears(others))))
    return folds, fit_tears([choice for some in choices for choice in some])


def fit_all(pages: list[GoldPage], folds: Sequence[Fold], tears: dict[str, float]) -> Weights:
    """Return the weights that are shipped: the tagger's fitted on all pages, the others on what the folds showed."""
    cases = [case for fold in folds for case in fold.cases]
    counts = [float(_TIMES[case.kind]) for case in cases]
    return replace(fit_tags(pages), tears=tears, confidence=fit_confidence(cases, counts))


def main() -> None:
    """Fit each fold and measure it; then fit on all, measure that, and write."""
    pages = measuring_pages() + own_pages()
    folds, tears = fit_folds(pages)
    print("held out by date", table(held_out(folds)), sep="\n", flush=True)
    if "--measure" in sys.argv:
        return
    weights = fit_all(pages, folds, tears)
    print("fitted on", table(in_sample(weights)), sep="\n")
    write(weights)


def write(weights: Weights) -> None:
    """Write the weights where the parser reads them."""
    rows = {cue: list(row) for cue, row in sorted(weights.cues.items())}
    moves = [[-9.0 if value < -1e8 else value for value in row] for row in weights.moves]
    sections = {"confidence": weights.confidence, "tears": weights.tears, "cues": rows}
    text = [f'{{"tags": {json.dumps([tag.name.lower() for tag in Tag])}', f'"moves": {json.dumps(moves)}']
    for name, section in sections.items():
        lines = ",\n".join(
            f"{json.dumps(key, ensure_ascii=False)}: {json.dumps(value)}" for key, value in section.items()
        )
        text.append(f'"{name}": {{\n{lines}\n}}')
    _TARGET.write_text(",\n".join(text) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
