"""What all tests of the window share."""

import pytest


def pytest_collection_modifyitems(items):
    """Let pass what Qt's offscreen platform says about every window that is shown."""
    for item in items:
        if "qtbot" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"))
