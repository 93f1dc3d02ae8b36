"""Edits of the labels of articles, each one step of the session."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from desktop.curation.labels import Labels, accept, add_topics, remove_topics, set_district
from desktop.labels.mention import codes_of
from desktop.page.article import DistrictLabel, Relation
from desktop.page.failure import KnownFailure
from desktop.ui.labels_service import LabelsService, Suggestion
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.session import Edit, Session

if TYPE_CHECKING:
    from desktop.labels.places import Place, PlaceAlias


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

    def accept_topic(self, article: str, topic_id: str) -> None:
        """Put a topic on an article as it was suggested."""
        text = QT_TRANSLATE_NOOP("Phrases", "Add topic %1 to article %2, as suggested")
        labels = {article: Labels((topic_id,))}
        self._edit((article,), text, text, f"topic:{topic_id}", lambda page: accept(page, labels))
        self._labels.remember(topic_id, districts=False)

    def accept_district(self, article: str, code: str, relation: Relation) -> None:
        """Put a district on an article as it was suggested."""
        if relation is Relation.ABOUT:
            text = QT_TRANSLATE_NOOP("Phrases", "Add district %1 to article %2, as suggested")
        else:
            text = QT_TRANSLATE_NOOP("Phrases", "Add district %1 to article %2, only mentioned, as suggested")
        name = self._labels.schemes.gazetteer.name_of(code)
        labels = {article: Labels((), (DistrictLabel(code, relation),))}
        self._edit((article,), text, text, name, lambda page: accept(page, labels))
        self._labels.remember(code, districts=True)

    def take_misread(self, article: str, word: str, place: Place, relation: Relation) -> PlaceAlias | None:
        """Take a word for a place on all pages from now on, and put its district on an article; as one step.

        Returns the alias that the corpus has now, None when it could not be added.
        """
        from desktop.labels.aliases import add_alias

        session, page_id = self._session, self._session.page_id
        try:
            aliases = add_alias(session.corpus.label_sets().aliases, word, place.code, self._labels.schemes.gazetteer)
        except KnownFailure as failure:
            session.report(failure)
            return None
        text = QT_TRANSLATE_NOOP("Phrases", "Let the name “%1” mean %2, and put its district on article %3")
        labels = {article: Labels((), tuple(DistrictLabel(code, relation) for code in codes_of(place)))}
        arguments = (word, place.name, str(session.number(article)))
        assert page_id is not None
        if not session.edit_pages(text, arguments, {page_id: lambda page: accept(page, labels)}, aliases):
            return None
        return next(each for each in aliases if each.name == word)

    def accept_all(self, suggested: Mapping[str, Iterable[Suggestion]], least: str) -> None:
        """Put suggestions on their articles, as one step. Parameters: `least`, how sure they are at least, in words."""
        labels = {article: _labels(suggestions) for article, suggestions in suggested.items()}
        text = QT_TRANSLATE_NOOP("Phrases", "Accept %1 suggestion(s) that reach %2, on %3 article(s)")
        count = sum(len(each.topics) + len(each.districts) for each in labels.values())
        self._session.edit(text, (str(count), least, str(len(labels))), lambda page: accept(page, labels))

    def _edit(self, articles: tuple[str, ...], one: str, several: str, name: str, edit: Edit) -> None:
        if len(articles) == 1:
            self._session.edit(one, (name, str(self._session.number(articles[0]))), edit)
        elif articles:
            self._session.edit(several, (name, str(len(articles))), edit)


def _labels(suggestions: Iterable[Suggestion]) -> Labels:
    every = tuple(suggestions)
    districts = (DistrictLabel(item.id, item.relation) for item in every if item.relation is not None)
    return Labels(tuple(item.id for item in every if item.relation is None), tuple(districts))
