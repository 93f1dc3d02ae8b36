"""The raw page: its blocks as painted rows, never an editor."""
