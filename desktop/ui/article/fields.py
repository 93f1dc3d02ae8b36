"""The form with the fields of the selected article and of its page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.curation.articles import reset_field, set_field, set_issue
from desktop.page.article import NAME_FIELDS, Article, Kind
from desktop.page.page import Page
from desktop.ui.article.edit import FieldEdit
from desktop.ui.article.field_row import FieldRow
from desktop.ui.article.names_text import names_to_text, text_to_names
from desktop.ui.article.steps import date_step, field_step, pages_step, reset_step
from desktop.ui.names import Names
from desktop.ui.session import Edit, Session
from desktop.ui.theme import Theme, Type

_OFTEN_EMPTY = ("subheadline", "column", *NAME_FIELDS)
_ORDER = ("column", "kicker", "headline", "subheadline", "byline", *NAME_FIELDS)


class FieldsForm(QWidget):
    """Every field of the selected article, each change one step; empty ones that are rarely used wait behind a button.

    Whatever was typed is saved for the article that it was typed for, even if another one is selected meanwhile.
    """

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._names = Names(self)
        self._place: tuple[int, str, int] | None = None
        self._proposal: tuple[tuple[int, str], Page | None] | None = None
        self._more = False
        titles = self._titles()
        self.rows = {field: FieldRow(field, titles[field], theme, self, bold=field == "headline") for field in _ORDER}
        self.kind = QComboBox(self)
        self.date = FieldEdit(self.tr("Date of the page"), theme, self)
        self.pages = FieldEdit(self.tr("Page number"), theme, self)
        self._basis = QLabel(self)
        self._labels = [QLabel(text, self) for text in (self.tr("Kind"), self.tr("Date"), self.tr("Page"))]
        for label in self._labels:
            label.setProperty("tone", "label")
        self._indent = QLabel(self)
        self._button = QToolButton(self)
        self._button.setCheckable(True)
        self._fill_kinds()
        self._lay_out()
        self._connect()
        self._restyle()

    def _titles(self) -> dict[str, str]:
        return {
            "column": self.tr("Column"),
            "kicker": self.tr("Kicker"),
            "headline": self.tr("Headline"),
            "subheadline": self.tr("Subheadline"),
            "byline": self.tr("Byline"),
            "reporters": self.tr("Reporters"),
            "correspondents": self.tr("Correspondents"),
            "authors": self.tr("Authors"),
            "compilers": self.tr("Compilers"),
            "photographers": self.tr("Photographers"),
        }

    def _fill_kinds(self) -> None:
        self.kind.setAccessibleName(self.tr("Kind"))
        for kind in Kind:
            self.kind.addItem(self._names.kind(kind), kind.value)

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setSpacing(0)
        for field in _ORDER:
            column.addWidget(self.rows[field])
        self._kind_row, self._date_row = QHBoxLayout(), QHBoxLayout()
        kind, date, page = self._labels
        for widget in (kind, self.kind):
            self._kind_row.addWidget(widget)
        self._kind_row.addStretch(1)
        for widget in (page, self.pages):
            self._kind_row.addWidget(widget)
        for widget in (date, self.date, self._basis):
            self._date_row.addWidget(widget)
        self._date_row.addStretch(1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._indent)
        self._foot.addWidget(self._button)
        self._foot.addStretch(1)
        for row in (self._kind_row, self._date_row, self._foot):
            column.addLayout(row)

    def _connect(self) -> None:
        for row in self.rows.values():
            row.committed.connect(self._set_field)
            row.reset_requested.connect(self._reset_field)
        self.kind.activated.connect(lambda index: self._set_field("kind", self.kind.itemData(index)))
        self.date.committed.connect(self._set_date)
        self.pages.committed.connect(self._set_pages)
        self._button.toggled.connect(self._toggle_more)
        self._theme.changed.connect(self._restyle)

    def labels(self) -> tuple[QLabel, ...]:
        """Return the names at the left, to be made equally wide."""
        return (*(row.label for row in self.rows.values()), *self._labels[:2], self._indent)

    # ── showing ──

    def show_article(self, article: Article | None) -> None:
        """Show an article of the open page; what was typed for another one is saved first."""
        page, page_id = self._session.page, self._session.page_id
        place = (page_id, article.id, self._session.number(article.id)) if article and page_id is not None else None
        if self._place is not None and (place is None or place[:2] != self._place[:2]):
            self.commit()
        moved = place is None or self._place is None or place[:2] != self._place[:2]
        self._place = place
        if article is None or page is None:
            return
        if moved:
            self._forget_typing()
        for field, row in self.rows.items():
            row.show_value(
                _text(article, field), corrected=field in article.corrected, parsed=self._parsed(article, field)
            )
        self.kind.setCurrentIndex(self.kind.findData(article.kind.value))
        self.date.store(page.issue.date or "")
        self.pages.store(self._names.page_numbers(", ".join(page.issue.pages)))
        self._basis.setText(self._names.date_basis(page.issue.date_basis))
        self._show_rows(article)

    def _forget_typing(self) -> None:
        """Another article: what is in a focused field belongs to the one before and has been saved."""
        for edit in self._edits():
            edit.replace("")

    def _edits(self) -> list[FieldEdit]:
        return [*(row.edit for row in self.rows.values()), self.date, self.pages]

    def commit(self) -> None:
        """Save what is being typed."""
        for edit in self._edits():
            edit.commit()

    def _parsed(self, article: Article, field: str) -> str | None:
        """Return what the parser read for a field that a person set; None if it never knew the article."""
        if field not in article.corrected or self._place is None:
            return None
        page = self._session.page
        read = (self._place[0], page.parser if page else "")  # another parser's reading is another proposal
        if self._proposal is None or self._proposal[0] != read:
            self._proposal = (read, self._session.history.proposal())
        proposed = self._proposal[1].article_by_id.get(article.id) if self._proposal[1] else None
        return _text(proposed, field) if proposed else None

    def _show_rows(self, article: Article) -> None:
        hidden = 0
        for field, row in self.rows.items():
            spare = field in _OFTEN_EMPTY and not _text(article, field) and field not in article.corrected
            row.setVisible(not spare or self._more)
            hidden += spare
        self._button.setVisible(hidden > 0)
        self._button.setText(
            self.tr("Fewer fields") if self._more else self.tr("More fields (%1)").replace("%1", str(hidden))
        )

    def _toggle_more(self, more: bool) -> None:
        self._more = more
        if self._session.article is not None:
            self._show_rows(self._session.article)

    # ── saving ──

    def _set_field(self, field: str, text: str) -> None:
        value = text_to_names(text) if field in NAME_FIELDS else text
        self._edit(field_step(field), lambda page, article: set_field(page, article, field, value))

    def _reset_field(self, field: str) -> None:
        self._edit(reset_step(), lambda page, article: reset_field(page, article, field))

    def _edit(self, text: str, edit: Callable[[Page, str], Page]) -> None:
        if self._place is not None:
            page_id, article_id, number = self._place
            self._save(page_id, text, str(number), lambda page: edit(page, article_id))

    def _set_date(self, text: str) -> None:
        if self._place is not None:
            self._save(self._place[0], date_step(), text or "—", lambda page: set_issue(page, date=text))

    def _set_pages(self, text: str) -> None:
        if self._place is not None:
            pages = text_to_names(text)
            self._save(self._place[0], pages_step(), text or "—", lambda page: set_issue(page, pages=pages))

    def _save(self, page_id: int, text: str, argument: str, edit: Edit) -> None:
        """Save; what was refused is shown as it is stored."""
        if not self._session.edit_pages(text, (argument,), {page_id: edit}) and page_id == self._session.page_id:
            self.show_article(self._session.article)

    # ── look ──

    def _restyle(self) -> None:
        s, colours = self._theme.size, self._theme.colours
        self._column.setContentsMargins(0, s(6), 0, s(6))
        for row in (self._kind_row, self._date_row, self._foot):
            row.setContentsMargins(s(12), s(3), s(10), 0)
            row.setSpacing(s(6))
        self.kind.setFont(self._theme.font(Type.INTERFACE))
        self.date.setFixedWidth(s(94))
        self.pages.setFixedWidth(s(56))
        self._basis.setFont(self._theme.font(Type.SECONDARY))
        self._basis.setStyleSheet(
            f"color: {colours.text2}; border: 1px solid {colours.border}; border-radius: {s(9)}px; padding: 0 {s(6)}px;"
        )
        self._button.setFont(self._theme.font(Type.SECONDARY))


def _text(article: Article, field: str) -> str:
    value = getattr(article, field)
    return names_to_text(value) if isinstance(value, tuple) else " ".join((value or "").split())
