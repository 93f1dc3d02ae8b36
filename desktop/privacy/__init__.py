"""Personal data in text: finding it, for checks and for exports."""
