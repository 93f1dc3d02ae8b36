"""The two rows of labels of the selected article: its topics, its districts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.page.article import Article, DistrictLabel, Relation
from desktop.ui.article.chip_button import AddButton, ChipButton
from desktop.ui.article.flow import FlowLayout
from desktop.ui.article.keycap import Keycap
from desktop.ui.cards.chips import Chip, ChipLook
from desktop.ui.labels_service import LabelsService
from desktop.ui.names import Names
from desktop.ui.picker.edits import LabelEdits
from desktop.ui.session import Session
from desktop.ui.theme import Theme


class LabelRows(QWidget):
    """Topics and districts as chips: a cross removes, a press on a district switches about and mentioned."""

    picker_requested = Signal(str)
    """A picker is wanted: "topic" or "district"."""

    def __init__(self, session: Session, theme: Theme, labels: LabelsService, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._labels = theme, labels
        self._edits = LabelEdits(session, labels)
        self._names = Names(self)
        self.topics = _Row(self.tr("Topics"), self.tr("Topic", "add one"), "T", theme, self)
        self.districts = _Row(self.tr("Districts"), self.tr("District", "add one"), "Q", theme, self)
        self.topics.add.clicked.connect(lambda: self.picker_requested.emit("topic"))
        self.districts.add.clicked.connect(lambda: self.picker_requested.emit("district"))
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.topics)
        self._column.addWidget(self.districts)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        s = self._theme.size
        self._column.setContentsMargins(s(12), s(6), s(12), s(6))
        self._column.setSpacing(s(2))

    def labels(self) -> tuple[QLabel, ...]:
        """Return the names at the left, to be made equally wide."""
        return (self.topics.label, self.districts.label)

    def show_article(self, article: Article | None) -> None:
        """Show an article's labels."""
        if article is None:
            return
        topics = tuple(
            (article.id, topic_id, self._labels.topic_name(topic_id), topic_id in article.accepted)
            for topic_id in article.topics
        )
        if self.topics.is_new(topics):
            self.topics.show_chips([self._topic(article, topic_id) for topic_id in article.topics])
        districts = tuple(
            (article.id, label, self._labels.district_name(label.code), label.code in article.accepted)
            for label in article.districts
        )
        if self.districts.is_new(districts):
            self.districts.show_chips([self._district(article, label) for label in article.districts])

    def _topic(self, article: Article, topic_id: str) -> ChipButton:
        name = self._labels.topic_name(topic_id)
        button = ChipButton(Chip(name), name, self._theme, self.topics)
        button.setToolTip(self._origin(article, topic_id))
        button.removed.connect(lambda: self._edits.remove_topic((article.id,), topic_id))
        return button

    def _origin(self, article: Article, label_id: str) -> str:
        """Return where a label comes from, if that is not the curator's own head."""
        return self.tr("Taken as it was suggested") if label_id in article.accepted else ""

    def _district(self, article: Article, label: DistrictLabel) -> ChipButton:
        name, relation = self._labels.district_name(label.code), self._names.relation(label.relation)
        look = ChipLook.SET if label.relation is Relation.ABOUT else ChipLook.MENTIONED
        button = ChipButton(
            Chip(f"{name} · {relation}", look, "district"), f"{name}, {relation}", self._theme, self.districts
        )
        other = Relation.MENTIONED if label.relation is Relation.ABOUT else Relation.ABOUT
        switch = self.tr("Click: %1").replace("%1", self._names.relation(other))
        button.setToolTip("\n".join(filter(None, (switch, self._origin(article, label.code)))))
        button.clicked.connect(lambda: self._edits.set_district((article.id,), label.code, other))
        button.removed.connect(lambda: self._edits.remove_district((article.id,), label.code))
        return button


class _Row(QWidget):
    """A row of chips between its name and its key."""

    def __init__(self, name: str, add: str, key: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content: object = None
        self.label = QLabel(name, self)
        self.label.setProperty("tone", "label")
        self.add = AddButton(add, theme, self)
        self._chips = QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._chips.setSizePolicy(policy)
        self._flow = FlowLayout(self._chips, theme.size(4))
        self._flow.addWidget(self.add)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.size(6))
        row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._chips, 1)
        row.addWidget(Keycap(key, theme, self), 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._restyle)
        self._restyle()

    def is_new(self, content: object) -> bool:
        """Say whether a row's content is another than the one asked about before: the chips stay while it isn't."""
        before, self._content = self._content, content
        return content != before

    def show_chips(self, chips: list[ChipButton]) -> None:
        """Show these chips before the button that adds one; the focus stays in the row if it was there."""
        focused = next((i for i in range(self._flow.count()) if self._widget(i).hasFocus()), None)
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None and widget is not self.add:
                widget.hide()
                widget.deleteLater()
        for widget in (*chips, self.add):
            self._flow.addWidget(widget)
        if focused is not None:
            widget = self._widget(min(focused, self._flow.count() - 1))
            widget.show()  # the layout would show it later, too late for the focus
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self._chips.updateGeometry()

    def _widget(self, place: int) -> QWidget:
        item = self._flow.itemAt(place)
        widget = item.widget() if item else None
        assert widget is not None
        return widget

    def _restyle(self) -> None:
        self.label.setFixedHeight(self._theme.size(26))
