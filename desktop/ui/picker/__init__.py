"""Popups in which a curator picks from a list by typing: labels, articles, roles."""
