"""Dumps, blocks, articles and pages: immutable values and their invariants. Standard library only."""
