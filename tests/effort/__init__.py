"""What a curator who makes no mistake has to do at the window."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
