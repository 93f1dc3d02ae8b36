"""What a change of the topic scheme is called in the history."""

from desktop.ui.marking import QT_TRANSLATE_NOOP

ADD = QT_TRANSLATE_NOOP("Phrases", "Add the topic “%1” to the scheme")
RENAME = QT_TRANSLATE_NOOP("Phrases", "Call the topic “%1” “%2”")
CHANGE = QT_TRANSLATE_NOOP("Phrases", "Change the description or keywords of the topic “%1”")
MOVE = QT_TRANSLATE_NOOP("Phrases", "Move the topic “%1” in the scheme")
RETIRE = QT_TRANSLATE_NOOP("Phrases", "Retire the topic “%1”")
BRING_BACK = QT_TRANSLATE_NOOP("Phrases", "Offer the topic “%1” again")
