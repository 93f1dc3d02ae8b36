"""Pure functions from page to page: edits, checks, comparison."""
