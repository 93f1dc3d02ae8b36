"""Labelled datasets: records, formats, manifest, export."""
