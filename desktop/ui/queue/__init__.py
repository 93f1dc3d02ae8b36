"""The queue: the pages of the corpus."""
