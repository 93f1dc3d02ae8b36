"""Pages as the parser proposes them with weights that were not fitted on them."""

from collections.abc import Iterable
from unittest.mock import patch

from desktop.page.page import Page
from desktop.parsing import parse as parser
from tests.quality.measuring import Measured
from tests.training.__main__ import fit_folds
from tests.training.gold import measuring_pages, own_pages


def unseen(pages: Iterable[Measured]) -> list[tuple[Measured, Page]]:
    """Return pages with their proposals, each by weights fitted on the pages of other dates; takes minutes."""
    known = {page.dump.sha256: page for page in pages}
    found: dict[str, tuple[Measured, Page]] = {}
    folds, _ = fit_folds(measuring_pages() + own_pages())
    for fold in folds:
        with patch.object(parser, "learned_weights", lambda weights=fold.weights: weights):
            for page in fold.pages:
                if page.dump.sha256 in known:
                    measured = known[page.dump.sha256]
                    found[page.dump.sha256] = measured, parser.parse(measured.dump)
    return [found[sha256] for sha256 in known]
