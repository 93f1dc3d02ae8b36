"""The welcome: what the window shows before a corpus is open."""
