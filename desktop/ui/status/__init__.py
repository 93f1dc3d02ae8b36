"""The status bar: the page's coverage, messages, and that everything is saved."""
