"""Which reasons the parser can give, read from its source."""

import ast
from pathlib import Path

from tests.translations.catalogues import TOP

PARSING = TOP / "desktop" / "parsing"


def reasons_given():
    """Return the names that stand in the parser's source where a reason is given."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sorted(Path(PARSING).glob("*.py"))]
    places = {name: place for tree in trees for name, place in _takers(tree)}
    return set().union(*(_given(tree, places, _constants(trees)) for tree in trees))


def _constants(trees):
    """Return the strings that have a name of their own, such as PICTURE_NEWS."""
    return {
        node.targets[0].id: node.value.value
        for tree in trees
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and _is_text(node.value)
    }


def _is_text(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _takers(tree):
    """Yield the functions and classes that take a reason, and at which place."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            names = [argument.arg for argument in node.args.args]
        elif isinstance(node, ast.ClassDef):
            names = [item.target.id for item in node.body if isinstance(item, ast.AnnAssign)]
        else:
            continue
        if "reason" in names:
            yield node.name, names.index("reason")


def _given(tree, places, constants):
    """Return the reasons that a module gives: appended, put into a list, handed on, returned or compared with."""
    functions = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            found += _of_call(node, places)
        elif isinstance(node, ast.Assign) and "reason" in ast.unparse(node.targets[0]):
            found.append(node.value)
            found += _returned(node.value, functions)
        elif isinstance(node, ast.Compare) and "reason" in ast.unparse(node):
            found += [node.left, *node.comparators]
    parts = [part for node in found for part in _outside_calls(node)]
    texts = {part.value for part in parts if _is_text(part)}
    names = {part.id for part in parts if isinstance(part, ast.Name)}
    return texts | {constants[name] for name in names if name in constants}


def _outside_calls(node):
    """Yield a node and its parts, but nothing that is given to a function."""
    if not isinstance(node, ast.Call):
        yield node
        for part in ast.iter_child_nodes(node):
            yield from _outside_calls(part)


def _of_call(node, places):
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name in ("append", "extend") and ast.unparse(node.func.value).endswith("reasons"):
        return [] if isinstance(node.args[0], ast.JoinedStr) else node.args
    if name in places and len(node.args) > places[name]:
        return [node.args[places[name]]]
    return [keyword.value for keyword in node.keywords if keyword.arg in ("reason", "reasons")]


def _returned(node, functions):
    """Return what the functions return that are called for a reason."""
    called = {part.func.id for part in ast.walk(node) if isinstance(part, ast.Call) and isinstance(part.func, ast.Name)}
    bodies = [functions[name] for name in called if name in functions]
    return [part.value for body in bodies for part in ast.walk(body) if isinstance(part, ast.Return) and part.value]
