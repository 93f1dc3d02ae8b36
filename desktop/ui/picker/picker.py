"""The popup in which topics or districts are put on articles."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop.page.article import Relation
from desktop.ui.labels_service import LabelsService
from desktop.ui.picker.delegate import PickDelegate
from desktop.ui.picker.edits import LabelEdits
from desktop.ui.picker.model import PickModel
from desktop.ui.picker.offers import Held, Offer, Offers
from desktop.ui.picker.search_popup import SearchPopup
from desktop.ui.picker.words import LabelWords
from desktop.ui.session import Session
from desktop.ui.theme import Theme


class LabelPicker(SearchPopup):
    """Picks topics, or districts, for one article or several.

    Keys: type Chinese, pinyin, its initials or English; ↑ ↓ PgUp PgDn move; Enter adds (removes what is there) and
    closes; Shift+Enter stays; 1 to 9 pick a suggestion while nothing is typed; Alt+1 to 5 one of those used last; Tab
    switches a district between about and mentioned; Esc closes.
    """

    alias_added = Signal(object)
    """A word was taken for a place: a `PlaceAlias`."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        labels: LabelsService,
        articles: tuple[str, ...],
        parent: QWidget,
        *,
        districts: bool,
    ) -> None:
        super().__init__(theme, parent)
        self._session, self._articles, self._districts = session, articles, districts
        self._offers = Offers(session, labels, articles, districts=districts)
        self._edits = LabelEdits(session, labels)
        words = LabelWords(labels, self)
        self._model = PickModel(session, words, self, districts=districts)
        self._delegate = PickDelegate(session, theme, words, self, districts=districts)
        keys = [("↵", self.tr("Add")), ("Shift ↵", self.tr("Add and stay")), ("Esc", self.tr("Close"))]
        if districts:
            keys.insert(2, ("Tab", self.tr("About / mentioned")))
        placeholder = self.tr("Chinese, pinyin, initials or English")
        self.furnish(self._title(), placeholder, self._model, self._delegate, keys)
        self.list.viewport().installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.field.textChanged.connect(self._search)
        self.field.command.connect(self._command)
        self.field.digit.connect(self._digit)
        labels.suggestions_changed.connect(self._refresh)
        session.page_changed.connect(self._refresh)
        session.page_opened.connect(self.close)
        self._search("")
        self.resize(theme.size(440) + 22, theme.size(600))

    def _title(self) -> str:
        count = len(self._articles)
        if count == 1:
            number = str(self._session.number(self._articles[0]))
            text = self.tr("Districts of article %1") if self._districts else self.tr("Topics of article %1")
            return text.replace("%1", number)
        if self._districts:
            return self.tr("Districts of %n article(s)", "", count)
        return self.tr("Topics of %n article(s)", "", count)

    # ── the list ──

    def _search(self, text: str) -> None:
        self._show(text)
        self._go(self._model.step(-1, 1))
        self.list.scrollToTop()

    def _show(self, text: str) -> None:
        self._model.show(self._offers.rows(text))
        self.show_list()

    def _refresh(self) -> None:
        """Show what the articles have now; the current label stays current."""
        offer = self._current()
        near, place = self.list.currentIndex().row(), self.list.verticalScrollBar().value()
        self._show(self.field.text())
        self.list.verticalScrollBar().setValue(place)
        self._go(self._model.row_of(offer.label_id, near) if offer else self._model.step(-1, 1))

    def _go(self, row: int) -> None:
        self.list.setCurrentIndex(self._model.index(row))

    def _current(self) -> Offer | None:
        return self._model.offer(self.list.currentIndex().row())

    def _current_changed(self) -> None:
        """A district is offered as what it is already, else as the text suggests, else as what the article is about."""
        offer = self._current()
        suggested = offer.suggestion.relation if offer and offer.suggestion else None
        self._delegate.relation = (offer.relation if offer else None) or suggested or Relation.ABOUT

    # ── keys and mouse ──

    def _digit(self, digit: int, alt: bool) -> None:
        row = self._model.row_of_key(f"Alt+{digit}" if alt else str(digit))
        if row >= 0:
            self._go(row)
            self._pick(stay=False)

    def _command(self, key: int, modifiers: Qt.KeyboardModifier) -> None:
        page = self.rows_of_screen(40)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(stay=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            if self._districts:
                self._switch_relation()
        else:
            self._go(self._model.step(self.list.currentIndex().row(), steps[Qt.Key(key)]))

    def _switch_relation(self) -> None:
        about = self._delegate.relation is Relation.ABOUT
        self._delegate.relation = Relation.MENTIONED if about else Relation.ABOUT
        self.list.viewport().update()

    def _pick(self, *, stay: bool) -> None:
        """Add the current label, or remove it where every article has it as it would be added."""
        offer = self._current()
        if offer is None:
            return
        if offer.place is not None:
            alias = self._edits.take_misread(self._articles[0], offer.misread, offer.place, self._delegate.relation)
            if alias is not None:
                self.alias_added.emit(alias)
        elif self._districts:
            self._pick_district(offer)
        elif offer.held is Held.ALL:
            self._edits.remove_topic(self._articles, offer.label_id)
        elif offer.suggestion is not None:
            self._edits.accept_topic(self._articles[0], offer.label_id)
        else:
            self._edits.add_topic(self._articles, offer.label_id)
        if stay:
            self.field.selectAll()
        else:
            self.close()

    def _pick_district(self, offer: Offer) -> None:
        relation = self._delegate.relation
        if offer.held is Held.ALL and offer.relation is relation:
            self._edits.remove_district(self._articles, offer.label_id)
        elif offer.suggestion is not None and offer.held is Held.NONE:
            self._edits.accept_district(self._articles[0], offer.label_id, relation)
        else:
            self._edits.set_district(self._articles, offer.label_id, relation)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pick the label that is clicked, with Shift and stay; switch a district's relation."""
        if watched is self.list.viewport() and isinstance(event, QMouseEvent):
            index = self.list.indexAt(event.position().toPoint())
            if event.type() == QEvent.Type.MouseButtonPress and self._on_switch(index, event):
                self._switch_relation()
                return True
            if event.type() == QEvent.Type.MouseButtonRelease and self._model.offer(index.row()) is not None:
                if not self._on_switch(index, event):
                    self._go(index.row())
                    self._pick(stay=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True
        return super().eventFilter(watched, event)

    def _on_switch(self, index: QModelIndex, event: QMouseEvent) -> bool:
        offer = self._model.offer(index.row())
        if not self._districts or offer is None or index.row() != self.list.currentIndex().row():
            return False
        return self._delegate.switch_of(offer, self.list.visualRect(index)).contains(event.position())
