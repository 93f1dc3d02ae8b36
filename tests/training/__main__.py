"""Trains the parser's weights, says what they are worth on pages held out, and writes them.

`JIANBAO_PAGES=… python -m tests.training [--measure]`; with `--measure` nothing is written.
"""

import json
import sys
from dataclasses import replace
from pathlib import Path

from desktop.parsing.tag import Tag
from desktop.parsing.tagger import Weights
from tests.training.courses import course_of, course_of_rows
from tests.training.fitting import fit_weights
from tests.training.gold import GoldPage, measuring_pages, own_pages
from tests.training.sureness import Case, cases_of, exact_share, fit_confidence, sure
from tests.training.tears import Choice, choices_of, fit_tears
from tests.training.variants import varied

_TARGET = Path(__file__).parents[2] / "resources" / "words" / "cue_weights.json"
_TIMES = {"generated": 1, "real": 2, "own": 2}
"""How often a page counts: those in the manner of a city daily are few."""
_SURE = 0.9


def train(pages: list[GoldPage]) -> Weights:
    """Return the weights that fit pages and, of the generated ones, a variant each, and pages torn apart otherwise."""
    choices: list[Choice] = []
    first, second = halves(pages)
    for fitted, other in ((first, second), (second, first)):
        # Drafts of pages that the tagger has not seen are as good as they will be on others.
        weights = fit_tags(fitted)
        choices += [choice for page in other for choice in choices_of(page, weights)]
    return replace(fit_tags(pages), tears=fit_tears(choices))


def fit_tags(pages: list[GoldPage]) -> Weights:
    """Return the weights of the tagger that fit pages and, of the generated ones, a variant each."""
    courses = [course_of(page) for page in pages for _ in range(_TIMES[page.kind])]
    courses += [course_of_rows(varied(page, 1)) for page in pages if page.kind == "generated"]
    return fit_weights(courses)


def halves(pages: list[GoldPage]) -> tuple[list[GoldPage], list[GoldPage]]:
    """Return two halves of the pages; those of one date stay together."""
    groups = sorted({(page.kind, page.group) for page in pages})
    odd = {group for i, group in enumerate(groups) if i % 2}
    return ([page for page in pages if (page.kind, page.group) in odd],
            [page for page in pages if (page.kind, page.group) not in odd])  # fmt: skip


def report(name: str, cases: list[Case], weights: dict[str, float]) -> None:
    """Print how many of the articles that seem sure are exact."""
    high = [case.exact for case in cases if sure(case, weights) >= _SURE]
    print(f"  {name}: {sum(high)} of {len(high)} sure articles exact, of {len(cases)} in all")


def main() -> None:
    """Fit on each half and measure on the other; then fit on all and write."""
    pages = measuring_pages() + own_pages()
    held: dict[str, list[Case]] = {"generated": [], "real": [], "own": []}
    folds: list[list[Case]] = []
    first, second = halves(pages)
    for fitted, other in ((first, second), (second, first)):
        weights = train(fitted)
        folds.append([])
        for kind in held:
            rest = [page for page in other if page.kind == kind]
            cases = cases_of(rest, weights)
            print(f"{kind}: {exact_share(cases, rest):.3f} exact of {len(rest)} pages held out")
            held[kind] += cases
            folds[-1] += cases
    for fitted, other in (folds, folds[::-1]):
        report("confidence on the other half", other, fit_confidence(fitted))
    cases = [case for cases in held.values() for case in cases]
    confidence = fit_confidence(cases, [float(_TIMES[kind]) for kind, cases in held.items() for _ in cases])
    for kind, cases in held.items():
        report(kind, cases, confidence)
    if "--measure" not in sys.argv:
        weights = train(pages)
        write(replace(weights, confidence=confidence))


def write(weights: Weights) -> None:
    """Write the weights where the parser reads them."""
    rows = {cue: list(row) for cue, row in sorted(weights.cues.items())}
    moves = [[-9.0 if value < -1e8 else value for value in row] for row in weights.moves]
    parts = {"confidence": weights.confidence, "tears": weights.tears, "cues": rows}
    text = [f'{{"tags": {json.dumps([tag.name.lower() for tag in Tag])}', f'"moves": {json.dumps(moves)}']
    for name, table in parts.items():
        lines = ",\n".join(
            f"{json.dumps(key, ensure_ascii=False)}: {json.dumps(value)}" for key, value in table.items()
        )
        text.append(f'"{name}": {{\n{lines}\n}}')
    _TARGET.write_text(",\n".join(text) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
