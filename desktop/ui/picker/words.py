"""What is said of labels and suggestions, in the curator's language."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.page.article import Relation
from desktop.page.page import Page
from desktop.ui.labels_service import LabelsService, Suggestion
from desktop.ui.names import Names
from desktop.ui.picker.offers import Heading, Held, Offer, PickRow, Section


class LabelWords(QObject):
    """Words for label pickers and for the list of suggestions."""

    def __init__(self, labels: LabelsService, parent: QObject) -> None:
        super().__init__(parent)
        self._labels = labels
        self._names = Names(self)

    def heading(self, heading: Heading, *, districts: bool) -> str:
        """Return a section's heading."""
        return {
            Section.SUGGESTED: self.tr("Suggestions"),
            Section.LIKELY: self.tr("Likely a misread name"),
            Section.RECENT: self.tr("Recently used"),
            Section.ALL: self.tr("All districts") if districts else self.tr("All topics"),
            Section.FOUND: self.tr("Districts") if districts else self.tr("Topics"),
            Section.ELSEWHERE: self.tr("Elsewhere in China"),
        }[heading.section]

    def heading_note(self, heading: Heading) -> str:
        """Return what stands at the right of a section's heading."""
        return {
            Section.SUGGESTED: self.tr("number keys"),
            Section.LIKELY: self.tr("for all pages from now on"),
            Section.RECENT: self.tr("with Alt"),
        }.get(heading.section, str(heading.count))

    def state(self, offer: Offer) -> str:
        """Return whether the articles have a label; nothing if they don't."""
        if offer.held is Held.SOME:
            return self.tr("on %1 of %2").replace("%1", str(offer.having)).replace("%2", str(offer.articles))
        return self.tr("added") if offer.held is Held.ALL else ""

    def below(self, offer: Offer, page: Page | None) -> str:
        """Return the second line of a label: what speaks for it, or where it lies."""
        if offer.place is not None:
            text = self.tr("The text says “%1”: take it for %2 everywhere")
            return text.replace("%1", offer.misread).replace("%2", offer.place.name)
        return self.evidence(offer.suggestion, page) if offer.suggestion else offer.detail

    def relation(self, relation: Relation) -> str:
        """Return the name of a relation."""
        return self._names.relation(relation)

    def evidence(self, suggestion: Suggestion, page: Page | None) -> str:
        """Return what speaks for a suggestion: words of the text, or where a district stands in it."""
        if not suggestion.is_district and not suggestion.words and suggestion.source == "keywords":
            return self.tr("by the kind of the article")
        if not suggestion.is_district or page is None:
            words = self.tr(", ", "between words").join(suggestion.words)
            return self._source(suggestion.source).replace("%1", words)
        found = dict.fromkeys(place.text for place in suggestion.places)
        own = self._labels.district_name(suggestion.id)
        others = [text for text in found if text != own][:2]
        places = self.tr("%n place(s)", "", len(suggestion.places))
        roles = self._roles(suggestion, page)
        return " · ".join(part for part in (places, roles, " ".join(others)) if part)

    def _source(self, source: str) -> str:
        return {
            "learned": self.tr("learned: %1"),
            "both": self.tr("keywords and learned: %1"),
        }.get(source, "%1")

    def _roles(self, suggestion: Suggestion, page: Page) -> str:
        roles = [
            block.role for place in suggestion.places for block in page.blocks if block.start <= place.start < block.end
        ]
        return self.tr(", ", "between words").join(self._names.role(role) for role in list(dict.fromkeys(roles))[:3])

    def name(self, suggestion: Suggestion) -> str:
        """Return the name of what is suggested."""
        if suggestion.is_district:
            return self._labels.district_name(suggestion.id)
        return self._labels.topic_name(suggestion.id)

    def spoken(self, row: PickRow, page: Page | None, *, districts: bool) -> str:
        """Return what a screen reader says of a row."""
        if isinstance(row, Heading):
            return self.heading(row, districts=districts)
        parts = [row.name, row.other, row.detail, self.state(row)]
        if row.place is not None:
            parts.append(self.below(row, page))
        if row.suggestion is not None:
            parts += [self.evidence(row.suggestion, page), f"{row.suggestion.confidence:.2f}"]
        return ", ".join(part for part in parts if part)
