"""Topics and districts: their schemes, finding and suggesting."""
