"""What these tests share."""

from tests.ui.cards.fixtures import ids, labels, schemes, session, settings, theme  # noqa: F401
