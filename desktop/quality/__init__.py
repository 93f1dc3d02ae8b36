"""How good pages are: metrics, sampling, agreement."""
