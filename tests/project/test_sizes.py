"""Files and functions stay small: what outgrows these bounds hides a noun that is missing."""

import ast
from pathlib import Path

import pytest

SOURCES = sorted((Path(__file__).parents[2] / "desktop").rglob("*.py"))
FILE_LINES = 400
FUNCTION_LINES = 60


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_file_is_small_and_its_functions_too(path: Path):
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= FILE_LINES
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = {node.name: code_lines(node) for node in functions if code_lines(node) > FUNCTION_LINES}
    assert not long


def code_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Return how many lines of a function are code: the rows of the table that it returns are data."""
    last = function.body[-1]
    returns_table = isinstance(last, ast.Return) and isinstance(last.value, ast.Tuple | ast.List | ast.Dict)
    end = last.lineno if returns_table else function.end_lineno or 0
    return end - function.lineno + 1
