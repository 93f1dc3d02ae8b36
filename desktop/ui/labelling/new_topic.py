"""Adding a topic: both names, and the id that is made of the English one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from desktop.page.failure import KnownFailure
from desktop.ui.dialogs.dialog import Dialog
from desktop.ui.phrases import Phrases
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.labels.topics import TopicScheme


class NewTopicDialog(Dialog):
    """Asks for a new topic. Parameters: `parent_id`, the topic that it is first offered to lie below, "" for none."""

    made = Signal(object, str)
    """The scheme with the topic, and the topic's id."""

    def __init__(
        self, scheme: TopicScheme, parent_id: str, theme: Theme, phrases: Phrases, parent: QWidget, *, chinese: bool
    ) -> None:
        super().__init__(theme, parent)
        self.entitle(self.tr("New topic"))
        self._scheme, self._phrases = scheme, phrases
        self.name_zh, self.name_en, self.topic_id = QLineEdit(), QLineEdit(), QLineEdit()
        self.below = QComboBox()
        self.below.addItem(self.tr("(at the top)"), "")
        for topic, depth in scheme.tree:
            self.below.addItem("    " * depth + (topic.name_zh if chinese else topic.name_en), topic.id)
        self.below.setCurrentIndex(max(0, self.below.findData(parent_id)))
        form = QFormLayout()
        form.setSpacing(theme.size(12))
        form.addRow(self.tr("&Chinese name"), self.name_zh)
        form.addRow(self.tr("&English name"), self.name_en)
        form.addRow(self.tr("Lies &below"), self.below)
        form.addRow(self.tr("I&d"), self.topic_id)
        self.body.addLayout(form)
        self.add_words(self.tr("The id stands in exports and never changes."), "secondary")
        self.refusal = self.add_words("")
        self.refusal.hide()
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        self.add = self.add_button(self.tr("Add"), primary=True)
        self.add.clicked.connect(self._add)
        self.name_en.textEdited.connect(self._propose)
        self.setMinimumWidth(theme.size(440))
        self.name_zh.setFocus()

    def _propose(self, name: str) -> None:
        from desktop.labels.scheme_edits import id_for

        if not self.topic_id.isModified():
            self.topic_id.setText(id_for(self._scheme, name))

    def _add(self) -> None:
        from desktop.labels.scheme_edits import add_topic
        from desktop.labels.topics import Topic

        topic_id, name_zh, name_en = (
            " ".join(edit.text().split()) for edit in (self.topic_id, self.name_zh, self.name_en)
        )
        topic = Topic(topic_id, name_zh, name_en, parent=self.below.currentData())
        try:
            scheme = add_topic(self._scheme, topic)
        except KnownFailure as failure:
            self.refusal.setText(self._phrases.say_failure(failure))
            self.refusal.show()
            return
        self.made.emit(scheme, topic.id)
        self.accept()
