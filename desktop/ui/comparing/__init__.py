"""What the parser said and what is there now, side by side, and any two revisions of a page."""
