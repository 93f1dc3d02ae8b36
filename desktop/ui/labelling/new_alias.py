"""Adding an alias: the name as it stands in texts, and the place that it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from desktop.page.failure import KnownFailure
from desktop.ui.corpus_labels import CorpusLabels
from desktop.ui.dialogs.dialog import Dialog
from desktop.ui.labelling.bar_rows import BarList
from desktop.ui.labelling.places import PlaceSearch, is_near
from desktop.ui.phrases import Phrases
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.labels_service import Schemes

_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class NewAliasDialog(Dialog):
    """Asks for a name and its place, and saves the alias as a step. Parameters: `name`, what is offered first."""

    added = Signal(object)
    """A `PlaceAlias` was added."""

    def __init__(
        self, labels: CorpusLabels, schemes: Schemes, name: str, theme: Theme, phrases: Phrases, parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self.entitle(self.tr("Name of a place"))
        self._labels, self._schemes, self._phrases = labels, schemes, phrases
        self._search = PlaceSearch(schemes)
        self.name = QLineEdit(name)
        self.query = _Query(self)
        self.query.setPlaceholderText(self.tr("Chinese, pinyin or initials"))
        self.list = BarList(self.tr("Places"), theme, self)
        form = QFormLayout()
        form.setSpacing(theme.size(12))
        form.addRow(self.tr("&Name in texts"), self.name)
        form.addRow(self.tr("Means &place"), self.query)
        self.body.addLayout(form)
        self.body.addWidget(self.list, 1)
        self.add_words(self.tr("From now on suggestions for every page take the name for this place."), "secondary")
        self.refusal = self.add_words("")
        self.refusal.hide()
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        self.add = self.add_button(self.tr("Add"), primary=True)
        self.add.clicked.connect(self._add)
        self.query.textChanged.connect(self._show)
        self.name.textChanged.connect(self._show)
        self.list.activated.connect(lambda _index: self.add.click())
        self._show()
        self.resize(theme.size(480), theme.size(460))
        (self.query if name else self.name).setFocus()

    def _show(self) -> None:
        name = "".join(self.name.text().split())
        rows = self._search.rows(self.query.text(), name)
        self.list.show_rows(rows)
        # What was not asked for is chosen only when it is likely: one Enter must not save what nobody meant
        is_likely = bool(self.query.text().strip()) or any(is_near(name, row.name) for row in rows[:1])
        self.list.setCurrentIndex(self.list.model().index(0, 0) if is_likely else QModelIndex())
        self.add.setEnabled(bool(self.name.text().strip()) and self.list.chosen is not None)

    def _add(self) -> None:
        from desktop.corpus.relabelling import alias_step
        from desktop.labels.aliases import add_alias

        row, before, gazetteer = self.list.chosen, self._labels.sets.aliases, self._schemes.gazetteer
        if row is None:
            return
        try:
            after = add_alias(before, self.name.text(), row.key, gazetteer)
        except KnownFailure as failure:
            self.refusal.setText(self._phrases.say_failure(failure))
            self.refusal.show()
            return
        if after == before:
            self.accept()
        elif self._labels.save(alias_step(before, after, gazetteer)):
            self.accept()
            self.added.emit(min(set(after) - set(before)))


class _Query(QLineEdit):
    """A line whose arrow keys move in the list below it."""

    def __init__(self, dialog: NewAliasDialog) -> None:
        super().__init__()
        self._dialog = dialog

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, or type."""
        if event.key() in _MOVES:
            self._dialog.list.keyPressEvent(event)
        else:
            super().keyPressEvent(event)
