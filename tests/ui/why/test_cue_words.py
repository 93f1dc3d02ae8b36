"""Every cue and every reason of the parser has a sentence in both languages, and none shows how the parser calls it."""

import itertools
import json
import re

import pytest

from desktop.assets import resource
from desktop.curation.draft import CURATOR
from desktop.page.dump import Dump
from desktop.parsing import confidence, cues, furniture
from desktop.parsing.parse import parse
from desktop.parsing.shape import Shape
from desktop.ui.languages import Languages
from desktop.ui.why.cue_words import CueWords
from desktop.ui.why.forms import LENGTHS
from desktop.ui.why.shapes import END, START
from tests.parsing.phenomena_table import IDS, pages
from tests.ui.why.reasons_in_source import reasons_given
from tests.ui.window.conftest import PAGES

WEIGHTS = json.loads(resource("words/cue_weights.json").read_text(encoding="utf-8"))
SHAPES = [shape.name.lower() for shape in Shape] + ["cut", START, END]
OPENINGS = ["jump", "head_only"]
OPENINGS += [f"{head}{kind}" for head in ("", "headless_") for kind in ("signed", "unsigned", "picture")]
CHINESE = re.compile(r"[\u4e00-\u9fff]")


@pytest.fixture(params=["en", "zh_CN"])
def language(request, qapp):
    languages = Languages(qapp)
    languages.use(request.param)
    yield request.param
    languages.use("en")


@pytest.fixture
def words(language):
    return CueWords()


def fault(language, clauses):
    """Return what is wrong with the sentence of a cue, if anything."""
    text = "; ".join(clauses)
    if not text:
        return "no sentence"
    if "_" in text or re.search(r"%[1-9nL]", text):
        return f"not a sentence: {text}"
    quoted = re.sub(r"“.”|sign .$", "", text)
    if bool(CHINESE.search(quoted)) != (language == "zh_CN"):
        return f"not in {language}: {text}"
    return None


def faults(language, tell, names):
    found = {name: fault(language, tell(name)) for name in names}
    return {name: wrong for name, wrong in found.items() if wrong}


def test_every_learned_cue(words, language):
    assert len(WEIGHTS["cues"]) > 1000
    assert faults(language, words.of_block, WEIGHTS["cues"]) == {}
    assert faults(language, words.of_article, WEIGHTS["confidence"]) == {}


def test_every_cue_that_shapes_can_make_even_if_none_was_learned_yet(words, language):
    pairs = list(itertools.product(SHAPES, SHAPES))
    names = [f"{start}{shape}" for start in ("is_", "shape_") for shape in SHAPES]
    names += [f"{start}{a}_{where}_{b}" for start in ("", "is_") for where in ("after", "before") for a, b in pairs]
    names += [f"before_next_{a}_{b}" for a, b in pairs]
    names += [f"opens_with_date_{where}_{a}" for where in ("after", "before") for a in SHAPES]
    names += [f"then_{a}_{size}" for a in SHAPES for size in range(5)]
    names += [f"run_end_{size}_before_{a}" for a in SHAPES for size in range(1, 5)]
    for place, size in ((0, 1), (0, 2), (1, 2), (4, 5)):
        run = f"run_{place}_of_{size}"
        names += [run, f"tie_none_{run}", f"tie_3_{run}", *(f"{run}_then_{a}_4" for a in SHAPES)]
        names += [f"{run}_after_{a}_before_{b}" for a, b in pairs]
    assert faults(language, words.of_block, names) == {}


@pytest.mark.parametrize("own", SHAPES)
def test_every_cue_of_three_shapes(words, language, own):
    names = [
        name
        for a, b in itertools.product(SHAPES, SHAPES)
        for name in (f"{a}_{own}_{b}", f"{own}_before_{a}_{b}", f"{a}_{b}_before_{own}")
    ]
    assert faults(language, words.of_block, names) == {}


def test_every_step_of_every_scale(words, language):
    names = [f"long_{step}" for step in range(len(cues._LENGTHS) + 1)]
    names += [f"tie_{step}" for step in range(len(cues._STEPS) + 1)]
    names += [f"words_below_{step}" for step in range(len(cues._SHARES) + 1)]
    names += ["dated", "says", "numbered", "listed"]
    assert faults(language, words.of_block, names) == {}
    told = [words.of_block(f"words_below_{step}") for step in range(len(cues._SHARES) + 1)]
    assert len(set(told)) == len(told)
    scales = (("margin", "_MARGINS"), ("margin_below", "_MARGINS"), ("pull", "_PULLS"), ("mended", "_MOVES"))
    scales += (("size", "_SIZES"),)
    names = [f"{name}_{step}" for name, steps in scales for step in range(len(getattr(confidence, steps)) + 1)]
    names += [f"opens_{opening}" for opening in OPENINGS] + [f"ends_before_{below}" for below in [*OPENINGS, "nothing"]]
    names += [f"was_{reason}" for reason in confidence._MENDED]
    assert faults(language, words.of_article, names) == {}
    assert all(words.is_doubt(name) for name in names)


def test_the_lengths_told_are_those_that_the_parser_tells_apart(qapp):
    assert cues._LENGTHS == LENGTHS
    assert CueWords().of_block("long_3") == ("it has 7 to 8 characters",)


def test_every_reason_that_stands_in_the_parsers_source(words, language):
    assert fault(language, words.of_block(CURATOR)) is None
    assert fault(language, words.of_article(CURATOR)) is None
    given = reasons_given() | {shape.name.lower() for shape in furniture._ROLES}
    assert {"picture_news", "exact_copy", "heads_a_teaser", "gave_lines_away", "top_of_page"} <= given
    tell = lambda cue: words.of_block(cue) or words.of_article(cue)  # noqa: E731
    assert faults(language, tell, given) == {}


def dumps():
    """Yield our own pages: those of the example, and those of every phenomenon."""
    for path in sorted(PAGES.glob("*.txt")):
        yield Dump(path.name, path.read_bytes(), "utf-8")
    for phenomenon in IDS:
        for page in pages(phenomenon):
            yield Dump(f"{phenomenon}.txt", page.text.encode(), "utf-8")


@pytest.fixture(scope="module")
def parsed():
    return [parse(dump) for dump in dumps()]


def test_every_reason_that_is_given_on_our_pages(words, language, parsed):
    of_blocks = {cue for page in parsed for block in page.blocks for cue in block.reasons}
    of_articles = {cue for page in parsed for article in page.articles for cue in article.reasons}
    assert len(of_blocks) > 100
    assert len(of_articles) > 15
    assert faults(language, words.of_block, of_blocks) == {}
    assert faults(language, words.of_article, of_articles) == {}


@pytest.mark.parametrize("name", ["", "a_cue_of_tomorrow", "tie_many", "run_1_of", "is_poem", "opens_“”", "long_"])
def test_what_is_no_cue_has_no_sentence(qapp, name):
    assert CueWords().of_block(name) == ()
    assert CueWords().of_article(name) == ()


@pytest.mark.parametrize("sign", "“《【A、▲")
def test_a_sign_is_shown_as_it_is_printed(words, sign):
    assert sign in words.of_block(f"opens_{sign}")[0]
