"""Taking all suggestions of the page that are sure enough, at once."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSlider, QWidget

from desktop.ui.article.keycap import Keycap
from desktop.ui.labels_service import LEAST_CONFIDENCE, Found, LabelsService, Suggestion
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.picker.edits import LabelEdits
from desktop.ui.picker.words import LabelWords
from desktop.ui.session import Session
from desktop.ui.theme import Theme, Type

_NONE = QT_TRANSLATE_NOOP(
    "Phrases", "No suggestion on this page reaches %1: choose a lower threshold below the suggestions."
)
_MOST_LINES = 16
"""So many articles are named in the tool tip."""


class AcceptBar(QWidget):
    """A threshold, how many suggestions of the page reach it, and the button that takes them as one step."""

    changed = Signal()
    """There are suggestions now, or none any more."""

    def __init__(self, session: Session, theme: Theme, labels: LabelsService, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._theme, self._labels = session, theme, labels
        self._edits = LabelEdits(session, labels)
        self._words = LabelWords(labels, self)
        self._sure: Found = {}
        self.is_of_use = False
        """Whether the page has suggestions at all."""
        self._from = QLabel(self)
        self._from.setProperty("tone", "secondary")
        self.slider = self._make_slider()
        self.button = QPushButton(self)
        self.button.clicked.connect(self.accept)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._from)
        self._row.addWidget(self.slider, 1)
        self._row.addWidget(self.button)
        self._row.addWidget(Keycap("0", theme, self))
        labels.suggestions_changed.connect(self.refresh)
        session.page_settled.connect(self.refresh)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.refresh()

    def _make_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(round(100 * LEAST_CONFIDENCE), 100)
        slider.setPageStep(5)
        slider.setValue(round(100 * self._labels.accept_from))
        slider.setAccessibleName(self.tr("From how sure on suggestions are accepted"))
        slider.setToolTip(self.tr("From how sure on suggestions are accepted"))
        slider.setMinimumWidth(40)
        slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        slider.valueChanged.connect(self.refresh)
        slider.valueChanged.connect(lambda: slider.isSliderDown() or self._keep())
        slider.sliderReleased.connect(self._keep)
        return slider

    def _keep(self) -> None:
        self._labels.accept_from = self.least

    @property
    def least(self) -> float:
        """The threshold, 0 to 1."""
        return self.slider.value() / 100

    @property
    def count(self) -> int:
        """How many suggestions would be accepted."""
        return sum(map(len, self._sure.values()))

    def refresh(self) -> None:
        """Count what would be accepted as things stand."""
        page = self._session.page
        # Without what the scheme or the text has just lost; one that was set meanwhile is not suggested any more
        self._sure = {} if page is None or page.trashed else self._labels.sure(self.least)
        self._from.setText(f"≥ {self.least:.2f}")
        self.button.setText(self.tr("Accept %n on this page", "", self.count))
        self.button.setEnabled(bool(self._sure))
        self.button.setToolTip("\n".join(self._lines()))
        was, self.is_of_use = self.is_of_use, bool(self._labels.sure(0))
        if was is not self.is_of_use:
            self.changed.emit()

    def _lines(self) -> Iterator[str]:
        """Yield what would be accepted, an article a line."""
        for number, (article, suggestions) in enumerate(self._sure.items()):
            if number == _MOST_LINES:
                yield self.tr("and %n more article(s)", "", len(self._sure) - number)
                return
            place = self.tr("Article %1: ").replace("%1", str(self._session.number(article)))
            yield place + self.tr(", ", "between labels").join(map(self._said, suggestions))

    def _said(self, suggestion: Suggestion) -> str:
        name = self._words.name(suggestion)
        if suggestion.relation is not None:
            name = f"{name} · {self._words.relation(suggestion.relation)}"
        return f"{name} {suggestion.confidence:.2f}"

    def accept(self) -> None:
        """Put every suggestion that reaches the threshold on its article, as one step."""
        self._session.settle()  # what was counted may be of the page before
        if self._sure:
            self._edits.accept_all(self._sure, f"{self.least:.2f}")
        else:
            self._session.failed.emit(_NONE, [f"{self.least:.2f}"])

    def _restyle(self) -> None:
        s = self._theme.size
        self._row.setContentsMargins(s(12), s(2), s(12), s(6))
        self._row.setSpacing(s(6))
        self._from.setFixedWidth(QFontMetrics(self._theme.font(Type.SECONDARY)).horizontalAdvance("≥ 0.00") + s(4))
        self.button.setFont(self._theme.font(Type.SECONDARY))
