"""What every test runs under: no screen, unless a test starts one of its own."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
