"""The trainer of the parser's weights: `python -m tests.training` rebuilds `resources/words/cue_weights.json`."""
