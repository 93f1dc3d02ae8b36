"""What a correction of a field is called in the history."""

from desktop.ui.marking import QT_TRANSLATE_NOOP


def field_step(field: str) -> str:
    """Return the English template for setting a field, with %1 for the article's number."""
    return {
        "column": QT_TRANSLATE_NOOP("Phrases", "Set the column of article %1"),
        "kicker": QT_TRANSLATE_NOOP("Phrases", "Set the kicker of article %1"),
        "headline": QT_TRANSLATE_NOOP("Phrases", "Set the headline of article %1"),
        "subheadline": QT_TRANSLATE_NOOP("Phrases", "Set the subheadline of article %1"),
        "byline": QT_TRANSLATE_NOOP("Phrases", "Set the byline of article %1"),
        "reporters": QT_TRANSLATE_NOOP("Phrases", "Set the reporters of article %1"),
        "correspondents": QT_TRANSLATE_NOOP("Phrases", "Set the correspondents of article %1"),
        "authors": QT_TRANSLATE_NOOP("Phrases", "Set the authors of article %1"),
        "compilers": QT_TRANSLATE_NOOP("Phrases", "Set the compilers of article %1"),
        "photographers": QT_TRANSLATE_NOOP("Phrases", "Set the photographers of article %1"),
        "kind": QT_TRANSLATE_NOOP("Phrases", "Set the kind of article %1"),
    }[field]


def reset_step() -> str:
    """Return the English template for reading a field from the text again, with %1 for the article's number."""
    return QT_TRANSLATE_NOOP("Phrases", "Read a field of article %1 from its text again")


def date_step() -> str:
    """Return the English template for setting the page's date, with %1 for the date."""
    return QT_TRANSLATE_NOOP("Phrases", "Set the page's date to %1")


def pages_step() -> str:
    """Return the English template for setting the page number, with %1 for the number."""
    return QT_TRANSLATE_NOOP("Phrases", "Set the page number to %1")
