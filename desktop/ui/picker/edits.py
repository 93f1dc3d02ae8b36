"""Edits of the labels of articles, each one step of the session."""

from __future__ import annotations

from desktop.curation.labels import add_topics, remove_topics, set_district
from desktop.page.article import Relation
from desktop.ui.labels_service import LabelsService
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.session import Edit, Session


class LabelEdits:
    """Sets and removes labels; what was set is remembered among those used last.

    A step names a topic by its id, since a topic's name is another one in another language.
    """

    def __init__(self, session: Session, labels: LabelsService) -> None:
        self._session, self._labels = session, labels

    def add_topic(self, articles: tuple[str, ...], topic_id: str) -> None:
        """Put a topic on articles."""
        self._edit(
            articles,
            QT_TRANSLATE_NOOP("Phrases", "Add topic %1 to article %2"),
            QT_TRANSLATE_NOOP("Phrases", "Add topic %1 to %2 articles"),
            f"topic:{topic_id}",
            lambda page: add_topics(page, articles, (topic_id,)),
        )
        self._labels.remember(topic_id, districts=False)

    def remove_topic(self, articles: tuple[str, ...], topic_id: str) -> None:
        """Take a topic off articles."""
        self._edit(
            articles,
            QT_TRANSLATE_NOOP("Phrases", "Remove topic %1 from article %2"),
            QT_TRANSLATE_NOOP("Phrases", "Remove topic %1 from %2 articles"),
            f"topic:{topic_id}",
            lambda page: remove_topics(page, articles, (topic_id,)),
        )

    def set_district(self, articles: tuple[str, ...], code: str, relation: Relation) -> None:
        """Say that articles are about a district, or only mention it."""
        if relation is Relation.ABOUT:
            one = QT_TRANSLATE_NOOP("Phrases", "Add district %1 to article %2")
            several = QT_TRANSLATE_NOOP("Phrases", "Add district %1 to %2 articles")
        else:
            one = QT_TRANSLATE_NOOP("Phrases", "Add district %1 to article %2, only mentioned")
            several = QT_TRANSLATE_NOOP("Phrases", "Add district %1 to %2 articles, only mentioned")
        name = self._labels.schemes.gazetteer.name_of(code)
        self._edit(articles, one, several, name, lambda page: set_district(page, articles, code, relation))
        self._labels.remember(code, districts=True)

    def remove_district(self, articles: tuple[str, ...], code: str) -> None:
        """Take a district off articles."""
        self._edit(
            articles,
            QT_TRANSLATE_NOOP("Phrases", "Remove district %1 from article %2"),
            QT_TRANSLATE_NOOP("Phrases", "Remove district %1 from %2 articles"),
            self._labels.schemes.gazetteer.name_of(code),
            lambda page: set_district(page, articles, code, None),
        )

    def _edit(self, articles: tuple[str, ...], one: str, several: str, name: str, edit: Edit) -> None:
        if len(articles) == 1:
            self._session.edit(one, (name, str(self._session.number(articles[0]))), edit)
        elif articles:
            self._session.edit(several, (name, str(len(articles))), edit)
