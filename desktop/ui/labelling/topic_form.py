"""The form of one topic: names, where it lies, description, keywords, what it is elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from desktop.ui.article.edit import FieldEdit
from desktop.ui.dialogs.dialog import words
from desktop.ui.labelling.block_edit import BlockEdit
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.labels.topics import Topic, TopicScheme


class TopicForm(QWidget):
    """Shows a topic; leaving a field tells what was typed. Parameters: `chinese`, whether topics have Chinese names."""

    changed = Signal(object)
    """The topic as it is now typed."""
    moved = Signal(str, str)
    """The topic's id, and that of the one it is to lie below, "" for the top."""

    def __init__(self, theme: Theme, parent: QWidget, *, chinese: bool) -> None:
        super().__init__(parent)
        self._chinese = chinese
        self._topic: Topic | None = None
        self.name_zh = FieldEdit(self.tr("Chinese name"), theme, self)
        self.name_en = FieldEdit(self.tr("English name"), theme, self)
        self.parent_topic = QComboBox(self)
        self.description = BlockEdit(self.tr("Description"), theme, self, 3)
        self.keywords = BlockEdit(self.tr("Keywords, one a line"), theme, self, 4, grows=True)
        self.iptc = FieldEdit(self.tr("IPTC Media Topics"), theme, self)
        self.facts = words("", "secondary")
        self.parent_topic.setAccessibleName(self.tr("Lies below"))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.size(8))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, widget in (
            (self.tr("&Chinese name"), self.name_zh),
            (self.tr("&English name"), self.name_en),
            (self.tr("Lies &below"), self.parent_topic),
            (self.tr("&Description"), self.description),
            (self.tr("&Keywords,\none a line"), self.keywords),
            (self.tr("&IPTC codes"), self.iptc),
        ):
            label = QLabel(name)
            label.setBuddy(widget)
            form.addRow(label, widget)
        form.addRow("", self.facts)
        for edit in self._edits():
            edit.committed.connect(self._tell)
        self.parent_topic.activated.connect(self._move)

    def _edits(self) -> tuple[FieldEdit | BlockEdit, ...]:
        return (self.name_zh, self.name_en, self.description, self.keywords, self.iptc)

    def show_topic(self, topic: Topic | None, scheme: TopicScheme, facts: str) -> None:
        """Show a topic. Parameters: `facts`, what else there is to say of it."""
        self._topic = topic
        self.setEnabled(topic is not None)
        for edit, text in zip(self._edits(), _texts(topic), strict=True):
            edit.replace(text)
        self.facts.setText(facts)
        self.parent_topic.clear()
        if topic is None:
            return
        self.parent_topic.addItem(self.tr("(at the top)"), "")
        for each, depth in scheme.tree:
            if topic not in (each, *scheme.above(each.id)):
                self.parent_topic.addItem("    " * depth + self._name(each), each.id)
        self.parent_topic.setCurrentIndex(max(0, self.parent_topic.findData(topic.parent)))

    def _name(self, topic: Topic) -> str:
        return topic.name_zh if self._chinese else topic.name_en

    def commit(self) -> None:
        """Tell what is still being typed."""
        for edit in self._edits():
            edit.commit()

    def _tell(self) -> None:
        if self._topic is None:
            return
        typed = replace(
            self._topic,
            name_zh=" ".join(self.name_zh.text().split()),
            name_en=" ".join(self.name_en.text().split()),
            description=" ".join(self.description.toPlainText().split()),
            keywords=_items(self.keywords.toPlainText().replace("|", "\n").splitlines()),
            iptc=_items(self.iptc.text().replace("|", " ").replace(",", " ").split()),
        )
        if typed != self._topic:
            self._topic = typed  # the next field adds to it
            self.changed.emit(typed)

    def _move(self) -> None:
        if self._topic is not None and self.parent_topic.currentData() != self._topic.parent:
            self.moved.emit(self._topic.id, self.parent_topic.currentData())


def _items(texts: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text.strip() for text in texts if text.strip()))


def _texts(topic: Topic | None) -> tuple[str, ...]:
    if topic is None:
        return ("",) * 5
    return (topic.name_zh, topic.name_en, topic.description, "\n".join(topic.keywords), " ".join(topic.iptc))
