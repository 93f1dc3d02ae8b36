"""The gate: every string of the window is translated, and the compiled catalogues are in step."""

import ast
import shutil

import pytest

from tests.translations.catalogues import (
    CHINESE,
    ENGLISH,
    TOP,
    compile_catalogue,
    faults,
    fill_english,
    messages,
    update,
)


def test_every_string_is_in_chinese():
    assert list(faults(CHINESE)) == []


@pytest.mark.parametrize("catalogue", [CHINESE, ENGLISH], ids=["zh_CN", "en"])
def test_catalogue_is_in_step_with_the_source(catalogue, tmp_path):
    copy = tmp_path / catalogue.name
    shutil.copyfile(catalogue, copy)
    assert update(copy, source_language=catalogue is ENGLISH) == []
    if catalogue is ENGLISH:
        fill_english(copy)
    key = lambda path: {(context, source) for context, source, _, _ in messages(path)}  # noqa: E731
    assert key(copy) == key(catalogue)


@pytest.mark.parametrize("catalogue", [CHINESE, ENGLISH], ids=["zh_CN", "en"])
def test_compiled_catalogue_is_in_step(catalogue, tmp_path):
    target = tmp_path / "compiled.qm"
    compile_catalogue(catalogue, target)
    assert target.read_bytes() == catalogue.with_suffix(".qm").read_bytes()


def test_the_gate_sees_an_unfinished_string(tmp_path):
    copy = tmp_path / "copy.ts"
    text = CHINESE.read_text(encoding="utf-8")
    copy.write_text(
        text.replace("</translation>", "</translation>", 1).replace(
            "<translation>", '<translation type="unfinished">', 1
        )
    )
    assert any("is not translated" in fault for fault in faults(copy))


def hidden_strings():
    """Yield where `tr` stands inside an f-string: lupdate does not look there."""
    for path in sorted((TOP / "desktop" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                calls = (part for part in ast.walk(node) if isinstance(part, ast.Call))
                if any(isinstance(call.func, ast.Attribute) and call.func.attr == "tr" for call in calls):
                    yield f"{path.relative_to(TOP)}:{node.lineno}"


def test_no_string_hides_from_the_translator():
    assert list(hidden_strings()) == []
