"""The labels of the whole corpus: its topics, aliases of places, what is in use, names that may be one."""
