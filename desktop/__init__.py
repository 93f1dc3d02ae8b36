"""Jianbao (剪报): from raw newspaper page dumps to a curated, labelled corpus."""

__version__ = "1.0.0"
