"""`python -m desktop` and the frozen program: the same as the command `jianbao`."""

import sys

from desktop.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # A worker process of a frozen program starts here again: this call turns it into the worker and never returns.
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
