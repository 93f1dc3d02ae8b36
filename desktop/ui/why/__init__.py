"""Why the parser decided as it did: its cues as sentences, and the popup that tells them."""
