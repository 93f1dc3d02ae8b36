"""Personal data in text: finding and replacing."""
