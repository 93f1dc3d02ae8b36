"""The panel of the selected article: fields, labels, suggestions and its text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.article.accept_bar import AcceptBar
from desktop.ui.article.fields import FieldsForm
from desktop.ui.article.header import ArticleHeader
from desktop.ui.article.label_rows import LabelRows
from desktop.ui.article.reading import ReadingView
from desktop.ui.article.suggestions import SuggestionList
from desktop.ui.empty import EmptyState
from desktop.ui.icons import icon
from desktop.ui.labels_service import LabelsService
from desktop.ui.picker.picker import LabelPicker
from desktop.ui.session import Session
from desktop.ui.theme import Theme, Type

NARROW = 660
"""Below this height, in pixels at 100 %, fields and text share the panel by tabs."""

_UPPER_SHARE = 0.62


class ArticlePanel(QWidget):
    """The selected article. Where the panel is low, the fields wait behind a tab."""

    alias_added = Signal(object)
    """A word of the text was taken for a place on all pages from now on: a `PlaceAlias`."""

    def __init__(self, session: Session, theme: Theme, labels: LabelsService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme, self._labels = session, theme, labels
        self.header = ArticleHeader(session, theme, self)
        self.fields = FieldsForm(session, theme, self)
        self.label_rows = LabelRows(session, theme, labels, self)
        self.suggestions = SuggestionList(session, theme, labels, self)
        self.accepting = AcceptBar(session, theme, labels, self)
        self.reading = ReadingView(session, theme, labels, self)
        self._empty = EmptyState(theme, self)
        self._heading = self._make_heading()
        self._rules = [_Rule(theme, self) for _ in range(2)]
        self._upper = _Upper(self)
        self._is_narrow = self._is_filling = self._is_behind = False
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.reading)
        self._restyle()
        self.refresh()

    def _make_heading(self) -> QWidget:
        heading = QWidget(self)
        self._bulb, self._title = QLabel(heading), QLabel(self.tr("Suggestions"), heading)
        note = QLabel(self.tr("number keys · Shift only mentioned"), heading)
        note.setProperty("tone", "secondary")
        note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(heading)
        s = self._theme.size
        row.setContentsMargins(s(12), s(2), s(12), 0)
        row.setSpacing(s(6))
        row.addWidget(self._bulb)
        row.addWidget(self._title)
        row.addWidget(note, 1)
        return heading

    def _lay_out(self) -> None:
        s = self._theme.size
        for widget in (self.fields, self._rules[0], self.label_rows, self._heading):
            self._upper.column.addWidget(widget)
        indented = QHBoxLayout()
        indented.setContentsMargins(s(6), 0, s(6), s(6))
        indented.addWidget(self.suggestions)
        self._upper.column.addLayout(indented)
        self._upper.column.addWidget(self.accepting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._upper)
        column.addWidget(self._rules[1])
        column.addWidget(self.reading, 1)
        column.addWidget(self._empty, 1)
        self._empty.explain(
            "document", self.tr("No article is selected"), self.tr("Select a card, or a block of an article.")
        )

    def _connect(self) -> None:
        session = self._session
        self.header.tab_changed.connect(self._arrange)
        self._upper.changed.connect(self._fit)
        self.label_rows.picker_requested.connect(lambda kind: self.open_picker(kind, self._selected()))
        self.suggestions.changed.connect(self._suggestions_changed)
        self.accepting.changed.connect(self._suggestions_changed)
        session.page_opened.connect(self._follow)
        session.page_changed.connect(self._follow)
        session.selection_changed.connect(self._selection_changed)
        session.page_settled.connect(self._settled)
        self._labels.suggestions_changed.connect(self.refresh)
        self._theme.changed.connect(self._restyle)

    # ── showing ──

    def _follow(self) -> None:
        """Show the selected article once the page is painted; at once to who is typing here."""
        focus = QApplication.focusWidget()
        if self._session.is_settled or (focus is not None and self.isAncestorOf(focus)):
            self.refresh()
        else:
            self._is_behind = True

    def _settled(self) -> None:
        if self._is_behind:
            self.refresh()
        else:
            self._show_text()

    def refresh(self) -> None:
        """Show the selected article as it is now."""
        article = self._session.article
        self._shown = article
        self._is_behind = False
        self._is_filling = True
        page = self._session.page
        for part in (self.fields, self.label_rows, self.suggestions, self.accepting):
            part.setEnabled(page is None or not page.trashed)
        self.header.show_number(self._session.number(article.id) if article else 0)
        self.fields.show_article(article)
        self.label_rows.show_article(article)
        self.suggestions.refresh()
        self._show_text()
        self._is_filling = False
        self._arrange()

    def _show_text(self) -> None:
        """Show the text of the selected article, which is read after the page: it waits until that is painted."""
        if self._session.is_settled:
            self.reading.show_article(self._session.article)

    def _selection_changed(self) -> None:
        if self._session.article is self._shown:
            self._show_text()
        else:
            self._follow()

    def _suggestions_changed(self) -> None:
        if not self._is_filling:
            self._arrange()

    def fill_in(self, field: str) -> None:
        """Lead to a field of the page, for which some article has to be shown. Parameters: `field`, date or pages."""
        self._session.settle()
        page = self._session.page
        if self._session.article is None and page is not None and page.articles:
            self._session.select_article(page.articles[0].id)
        self.header.tabs.button(1).setChecked(True)
        self._arrange()
        edit = {"date": self.fields.date, "pages": self.fields.pages}[field]
        self._upper.ensureWidgetVisible(edit)
        edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        edit.selectAll()

    def commit(self) -> None:
        """Save what is being typed in a field, as before the window closes."""
        self.fields.commit()

    # ── labels ──

    def accept_suggestion(self, number: int, mentioned: bool = False) -> None:
        """Accept a suggestion. Parameters: `number`, from 1; `mentioned`, take a district only as mentioned."""
        self.suggestions.accept(number, mentioned)

    def open_picker(self, kind: str, articles: tuple[str, ...]) -> LabelPicker | None:
        """Open the picker for some articles. Parameters: `kind`, "topic" or "district"."""
        if not articles:
            return None
        districts = kind == "district"
        picker = LabelPicker(self._session, self._theme, self._labels, articles, self, districts=districts)
        picker.alias_added.connect(self.alias_added)
        row = self.label_rows.districts if districts else self.label_rows.topics
        if row.isVisible() and not self._upper.verticalScrollBar().isVisible():
            picker.open_below(row)
        else:
            picker.open_over(self)
        return picker

    def _selected(self) -> tuple[str, ...]:
        article = self._session.article
        return (article.id,) if article else ()

    # ── room ──

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height, by tabs where there is little of it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        some = self._shown is not None
        self._is_narrow = self.height() < self._theme.size(NARROW)
        fields_tab = self.header.tabs.checkedId() == 1
        self.header.show_tabs(self._is_narrow and some)
        self.fields.setVisible(not self._is_narrow or fields_tab)
        labels = not self._is_narrow or not fields_tab
        self.label_rows.setVisible(labels)
        self.suggestions.set_most(2 if self._is_narrow else 5)
        self.suggestions.setVisible(labels and self.suggestions.count > 0)
        self.accepting.setVisible(labels and self.accepting.is_of_use)
        self._heading.setVisible(labels and self.suggestions.count > 0 and not self._is_narrow)
        self._rules[0].setVisible(not self._is_narrow)
        self._upper.setVisible(some)
        self._rules[1].setVisible(some)
        self.reading.setVisible(some and labels)
        self._empty.setVisible(not some)
        self._fit()

    def _fit(self) -> None:
        """Give the upper part what it needs, but leave a part to the text."""
        if self._is_filling or self._upper.isHidden():  # measured while hidden, it would keep the places of then
            return
        room = self.height() - self.header.height()
        alone = self._is_narrow and self.header.tabs.checkedId() == 1
        share = 1.0 if alone else _UPPER_SHARE
        self._upper.setFixedHeight(max(0, min(self._upper.needed(self.width()), round(room * share))))

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._theme.colours.paper))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        labels = (*self.fields.labels(), *self.label_rows.labels())
        widest = max(QFontMetrics(self._theme.font(Type.INTERFACE)).horizontalAdvance(label.text()) for label in labels)
        for label in labels:
            label.setFixedWidth(widest + self._theme.size(10))
        self._title.setFont(self._theme.font(Type.SECONDARY, bold=True))
        self._bulb.setPixmap(icon("bulb", self._theme).pixmap(self._theme.size(14)))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a window of 1024 pixels."""
        return QSize(self._theme.size(280), self._theme.size(200))


class _Upper(QScrollArea):
    """What stands above the text; it scrolls where it has too little room."""

    changed = Signal()
    """It needs another height."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget(self)
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.setWidget(content)
        content.setAutoFillBackground(False)  # setWidget has just switched it on
        self.viewport().setAutoFillBackground(False)
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when what is inside needs another height."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.changed.emit()
        return super().eventFilter(watched, event)

    def needed(self, width: int) -> int:
        """Return the height that shows everything in a width."""
        self.column.activate()
        if self.column.hasHeightForWidth():
            return self.column.heightForWidth(width)
        return self.column.sizeHint().height()


class _Rule(QFrame):
    """A hairline."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(1)
        self.setAutoFillBackground(True)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._theme.colours.hairline))
        self.setPalette(palette)
