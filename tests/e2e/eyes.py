"""What a screen reader sees, for the end-to-end tests: run by Debian's own Python, which has pyatspi.

Reads one JSON request a line, writes one JSON answer a line:
{"name": …, "role": …}   every object in sight whose name contains `name` (and whose role is `role`)
Each answer is a list of {"name", "role", "x", "y", "width", "height", "states", "text"}; places are in screen pixels.
"""

import json
import sys

import pyatspi


def walk(node, depth=0):
    """Yield an object and what is in it; objects that vanish meanwhile are left out."""
    if depth > 40:
        return
    try:
        yield node
        count = min(node.childCount, 600)
    except Exception:
        return
    for index in range(count):
        try:
            child = node.getChildAtIndex(index)
        except Exception:
            continue
        if child is not None:
            yield from walk(child, depth + 1)


def describe(node):
    """Return an object as a row of the answer."""
    area = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    states = [pyatspi.stateToString(state) for state in node.getState().getStates()]
    return {
        "name": node.name,
        "role": node.getRoleName(),
        "x": area.x,
        "y": area.y,
        "width": area.width,
        "height": area.height,
        "states": states,
    }


def matches(node, request):
    """Say whether an object is asked for and in sight."""
    if request["name"] not in (node.name or ""):
        return False
    if request.get("role") and node.getRoleName() != request["role"]:
        return False
    return node.getState().contains(pyatspi.STATE_SHOWING)


def answer(request):
    """Return what a request finds."""
    found = []
    desktop = pyatspi.Registry.getDesktop(0)
    for application in range(desktop.childCount):
        for node in walk(desktop.getChildAtIndex(application)):
            try:
                if matches(node, request):
                    found.append(describe(node))
            except Exception:
                continue
    return found


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
