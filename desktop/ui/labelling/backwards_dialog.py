"""An alias for the pages that are there already: which articles would get its district, then doing it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.page.article import Relation
from desktop.page.failure import KnownFailure
from desktop.ui.bulk.working import WorkingDialog
from desktop.ui.context import Context
from desktop.ui.jobs import Cancelled, Job
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.corpus.alias_labels import AliasUse
    from desktop.corpus.step import StepRecord
    from desktop.labels.places import PlaceAlias

Uses = tuple["AliasUse", ...]
Found = tuple[Uses, dict[str, str]]
"""Articles, and the names of their districts by code."""


def _look(session: Session, context: Context, alias: PlaceAlias, job: Job) -> Found:
    from desktop.corpus.alias_labels import alias_uses

    with session.corpus.connect() as connection:
        finder = context.load_schemes(connection.label_sets()).suggester.places
        uses = alias_uses(connection, alias, finder, lambda done, total: job.report((done, total)))
    codes = {each.code for use in uses for each in use.districts}
    return uses, {code: finder.gazetteer.name_of(code) for code in codes}


class BackwardsDialog(WorkingDialog):
    """Lists the articles that say a name and lack its district; the ticked ones get it, as one step.

    Parameters: `found`, the articles, None to look for them.
    """

    def __init__(
        self, session: Session, alias: PlaceAlias, context: Context, parent: QWidget, found: Found | None = None
    ) -> None:
        super().__init__(context.jobs, context.theme, context.phrases, parent)
        self._session, self._alias, self._context = session, alias, context
        self._uses: Uses = ()
        title = self.tr("Pages that say “%1”").replace("%1", alias.name)
        self.entitle(title, title)
        self.preview = self.add_words("")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Articles that get the district"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.list, 1)
        self.add_progress()
        self.body.addStretch(0)
        self.go = self.add_button("", primary=True)
        self.go.clicked.connect(self._apply)
        self.list.itemChanged.connect(lambda _item: self._count())
        self.resize(self.theme.size(720), self.theme.size(460))
        if found is not None:
            self._show(found)
            return
        self.list.hide()
        self.go.hide()
        self.work(self.tr("Looking for articles…"), partial(_look, session, context, alias), self._show)

    def _show(self, found: Found) -> None:
        uses, names = found
        self._uses = uses
        if not uses:
            self.list.hide()
            self.go.hide()
            self.conclude(self.tr("No article says it without having its district."))
            return
        self._close.setText(self.tr("Not now"))
        self.preview.setText(self.tr("Articles there already that say it. The ticked ones get the district."))
        self.list.blockSignals(True)
        for use in uses:
            item = QListWidgetItem(self._words(use, names))
            item.setToolTip(f"…{use.said}…")
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.show()
        self.go.show()
        self._count()
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self, use: AliasUse, names: dict[str, str]) -> str:
        """Return where an article is, what it gets, and how it says the name."""
        districts = self.tr(", ").join(
            (self.tr("about %1") if each.relation is Relation.ABOUT else self.tr("mentions %1")).replace(
                "%1", names[each.code]
            )
            for each in use.districts
        )
        number = self._context.names.page_number(use.page_no or "")
        place = " ".join(part for part in (use.date, number) if part)
        headline = use.headline or self.tr("(no headline)")
        return "  ·  ".join(part for part in (f"{headline}  →  {districts}", f"…{use.said}…", place) if part)

    def ticked(self) -> Uses:
        """Return the articles that get the district."""
        rows = enumerate(self._uses)
        return tuple(use for row, use in rows if self.list.item(row).checkState() is Qt.CheckState.Checked)

    def _count(self) -> None:
        pages = len({use.page_id for use in self.ticked()})
        self.go.setText(self.tr("Apply to %n page(s)", "", pages))
        self.go.setEnabled(bool(pages) and self._session.corpus.writable)

    def _apply(self) -> None:
        corpus, alias, ticked = self._session.corpus, self._alias, self.ticked()

        def work(job: Job) -> StepRecord | None:
            from desktop.corpus.alias_labels import apply_alias

            with corpus.connect() as connection:
                return apply_alias(connection, alias, ticked, lambda done, total: job.report((done, total)))

        for widget in (self.list, self.preview, self.go):
            widget.hide()
        self._session.about_to_act.emit()
        self.work(self.tr("Changing the pages…"), work, self._done)

    def _done(self, record: StepRecord | None) -> None:
        if record is not None:
            self._session.adopt(record)
        self.accept()


class BackwardsOffer(QObject):
    """Offers to apply aliases that were just added to the pages that say them, if there are any."""

    def __init__(self, session: Session, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._context, self._over = session, context, parent

    def offer(self, alias: PlaceAlias, *others: PlaceAlias) -> None:
        """Look for articles in the background, and show them when there are some; of several aliases in turn."""
        work = partial(_look, self._session, self._context, alias)
        self._context.lookups.start(lambda job: (alias, others, work(job)), self._found, self._failed)

    def _found(self, result: tuple[PlaceAlias, tuple[PlaceAlias, ...], Found]) -> None:
        alias, others, found = result
        if not found[0] or alias not in self._session.corpus.label_sets().aliases:  # it may have been taken back
            self._go_on(others)
            return
        dialog = BackwardsDialog(self._session, alias, self._context, self._over, found)
        dialog.finished.connect(lambda _result: self._go_on(others))
        dialog.open()

    def _go_on(self, others: tuple[PlaceAlias, ...]) -> None:
        if others:
            self.offer(*others)

    def _failed(self, failure: Exception) -> None:
        if not isinstance(failure, KnownFailure | Cancelled):  # what can't be read is told where it is opened
            raise failure
