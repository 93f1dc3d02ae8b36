"""Keeping a curator's work safe: backups, checks, and calm notes when something is wrong."""
