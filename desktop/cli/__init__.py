"""The command line: opens the window at once, and loads the commands for scripts only when one is asked for."""

from desktop.cli.start import main

__all__ = ["main"]
