"""Marking a sentence for the translator where it can't be translated yet."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return `text` as it is; lupdate takes it into the catalogue under `context`. Qt's own has no type."""
    return text
