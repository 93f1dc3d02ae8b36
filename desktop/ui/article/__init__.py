"""The selected article: its fields, its labels, and its text as a reader would read it."""
