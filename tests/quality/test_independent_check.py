"""The figures are those of `score_pages.py`, which was written by others, on the shared pages.

Articles are renamed where names and jumps are compared: of an article without a match the program takes the names and
jumps for those of the reference's article that happens to have the same id.
"""

import json
import subprocess
import sys
from dataclasses import replace

import pytest

from desktop.page.contract import from_contract, to_contract
from desktop.page.page import Page
from desktop.parsing.parse import parse
from desktop.quality.figures import Figures, pool
from desktop.quality.score import compare
from tests.quality.damage import damaged
from tests.quality.measuring import Measured, measured, shared_folder

pytestmark = pytest.mark.skipif(
    shared_folder() is None, reason="JIANBAO_PAGES is not set: it names the folder with the shared pages"
)
SETS = pytest.mark.parametrize("name", ["real", "T1", "T2"])
OTHERS_NAMES = {"confident_exact": "conf90", "confident": "predicted"}


@pytest.fixture(scope="module")
def proposals() -> dict[str, list[tuple[Measured, Page]]]:
    return {name: [(page, parse(page.dump)) for page in measured(name)] for name in ("real", "T1", "T2")}


def renamed(page: Page) -> Page:
    """Return a page whose article ids are nobody else's, as it reads from its printed form."""
    page = replace(
        page,
        blocks=tuple(
            replace(block, article=block.article and f"page-{block.article}",
                    applies_to=tuple(f"page-{each}" for each in block.applies_to))
            for block in page.blocks
        ),
        articles=tuple(replace(article, id=f"page-{article.id}") for article in page.articles),
    )  # fmt: skip
    return from_contract(to_contract(page))


def checked_by_others(pages: list[tuple[Measured, Page]], folder) -> dict:
    parsed = folder / "parsed.jsonl"
    with parsed.open("w", encoding="utf-8") as file:
        for _, page in pages:
            file.write(json.dumps(to_contract(page), ensure_ascii=False) + "\n")
    program = shared_folder().parent / "tools" / "score_pages.py"
    gold = [str(page.gold) for page, _ in pages]
    done = subprocess.run(
        [sys.executable, program, parsed, *gold, "--json"], capture_output=True, text=True, encoding="utf-8", check=True
    )
    result = json.loads(done.stdout)
    assert not result["faults"]
    return result


def assert_equal(figures: Figures, others: dict, but: frozenset[str] = frozenset()):
    for name, value in figures.values().items():
        if name in but:
            continue
        other = OTHERS_NAMES.get(name, name)
        if value is None:  # nothing to count: the program says nothing, or 0 for a share and 1 for an F1
            assert others.get(f"{other}_n", "0/0") in ("0/0", "tp 0 fp 0 fn 0"), name
        else:
            assert value == pytest.approx(others[other], abs=1e-9, rel=0), name


def assert_agreement(pages: list[tuple[Measured, Page]], folder):
    others = checked_by_others(pages, folder)
    scores = [compare(page.reference, said) for page, said in pages]
    assert_equal(pool(scores), others["all"])
    for score, row in zip(scores, others["pages"], strict=True):
        assert_equal(pool([score]), row)


@SETS
def test_on_what_the_parser_says(name, proposals, tmp_path):
    assert_agreement([(page, renamed(said)) for page, said in proposals[name]], tmp_path)


@SETS
def test_on_what_the_parser_says_under_its_own_ids(name, proposals, tmp_path):
    printed = [(page, from_contract(to_contract(said))) for page, said in proposals[name]]
    scores = [compare(page.reference, said) for page, said in printed]
    assert_equal(pool(scores), checked_by_others(printed, tmp_path)["all"], but=frozenset({"names", "jumps"}))


@SETS
@pytest.mark.parametrize("edits", [1, 4, 15, 60])
def test_on_damaged_pages(name, edits, proposals, tmp_path):
    pages = [
        (page, damaged(said, f"{said.source} {edits}", edits)) for page, said in proposals[name]
    ]  # fmt: skip
    assert_agreement([(page, renamed(said)) for page, said in pages], tmp_path)


@SETS
def test_on_damaged_references(name, proposals, tmp_path):
    pages = [
        (page, damaged(page.reference.page, said.source, 6)) for page, said in proposals[name]
    ]  # fmt: skip
    assert_agreement([(page, renamed(said)) for page, said in pages], tmp_path)
