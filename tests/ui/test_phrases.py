"""Every sentence that the lower layers can say is known to the catalogues."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

import desktop
from desktop.curation.refusal import EditRefused
from desktop.ui.languages import Languages
from desktop.ui.phrases import Phrases

ROOT = Path(desktop.__file__).parent
LABELS = ("labels/topics.py", "labels/scheme_edits.py", "labels/aliases.py", "labels/gazetteer.py")
SPEAKING = ("curation", "corpus", "dataset", *LABELS, "parsing/reading.py", "ui/settings.py")
SQL = r"(SELECT|INSERT|CREATE|DELETE|UPDATE|PRAGMA|ORDER|BEGIN|VACUUM|DROP|ALTER|ATTACH)\b"
WRITTEN_INTO_FILES = {
    "Jianbao ",
    "UTF-8 with a byte order mark; RFC 4180; lines end with CR LF, line feeds inside cells are text",
}


def sources() -> Iterator[Path]:
    for name in SPEAKING:
        path = ROOT / name
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


def sentences(path: Path) -> Iterator[str]:
    """Yield the string constants of a module that read like a sentence, without its docstrings."""
    tree = ast.parse(path.read_text("utf-8"))
    documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            text = node.value
            if re.match("[A-Z“%]", text) and " " in text and not re.match(SQL, text):
                yield text


def listed() -> set[str]:
    """Return the literals given to `tr` in the phrases' own source, as lupdate finds them."""
    tree = ast.parse((ROOT / "ui/phrases.py").read_text("utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    return {
        call.args[0].value
        for call in calls
        if call.func.attr == "tr" and isinstance(call.args[0], ast.Constant)  # type: ignore[attr-defined]
    }


@pytest.mark.parametrize("path", list(sources()), ids=lambda path: str(path.relative_to(ROOT)))
def test_every_sentence_of_the_lower_layers_is_listed(path: Path) -> None:
    assert set(sentences(path)) - WRITTEN_INTO_FILES - listed() == set()


def test_nothing_is_listed_that_no_layer_says() -> None:
    said = {text for path in sources() for text in sentences(path)}
    assert listed() - said == set()


def test_the_collector_finds_sentences() -> None:
    assert "An article already starts at this block." in set(sentences(ROOT / "curation/boundaries.py"))


def test_all_known_templates_can_be_had(qapp: object) -> None:
    assert set(Phrases().known()) == listed()


def test_places_are_filled_and_numbers_agree(qapp: object) -> None:
    phrases = Phrases()
    assert phrases.say("Move %1 block(s) to “%2”", ("3", "100%1")) == "Move 3 blocks to “100%1”"
    assert phrases.say("Move %1 block(s) to “%2”", ("1", "2 block(s)")) == "Move 1 block to “2 block(s)”"
    assert phrases.say("A sentence that nobody knows") == "A sentence that nobody knows"
    assert (
        Phrases()
        .say("%1 bank card number(s) would stand in datasets: “%2”", ("2", "x"))
        .startswith("2 bank card numbers would")
    )


@pytest.mark.parametrize(("language", "said"), [("en", "Add topic Education to article 3"), ("zh_CN", "教育")])
def test_a_topic_is_named_in_the_language_of_the_window(qapp: QApplication, language: str, said: str) -> None:
    languages, before = Languages(qapp), QLocale()
    languages.use(language)
    phrase = Phrases().say("Add topic %1 to article %2", ("topic:education", "3"))
    languages.use("en")
    QLocale.setDefault(before)
    assert said in phrase
    assert Phrases().say("Add topic %1 to article %2", ("商贸消费", "1")).startswith("Add topic 商贸消费 to")
    assert Phrases().say("%1", ("topic:gone",)) == "topic:gone"


def test_a_failure_says_its_sentence(qapp: object) -> None:
    phrases = Phrases()
    assert phrases.say_failure(EditRefused("%1 is no date.", "soon")) == "soon is no date."
    assert phrases.say_failure(ValueError("odd")) == "odd"
    assert phrases.say_failure(ValueError()) == "ValueError"
