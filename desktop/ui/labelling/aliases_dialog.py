"""The aliases of places that the corpus has, and words in it that are likely ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.page.failure import KnownFailure
from desktop.ui.context import Context
from desktop.ui.corpus_labels import CorpusLabels
from desktop.ui.dialogs.dialog import Dialog
from desktop.ui.jobs import Cancelled, Job
from desktop.ui.labelling.backwards_dialog import BackwardsDialog, BackwardsOffer
from desktop.ui.labelling.bar_rows import BarList, BarRow
from desktop.ui.labelling.new_alias import NewAliasDialog
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.corpus.store import Corpus
    from desktop.labels.places import PlaceAlias, PlaceAliases
    from desktop.ui.labels_service import LabelsService, Schemes

_MOST = 200
"""So many likely aliases are listed, the most frequent ones."""


class AliasesDialog(Dialog):
    """Lists aliases, adds and removes them, and offers likely ones; every change is a step."""

    def __init__(
        self, session: Session, labels: CorpusLabels, service: LabelsService, context: Context, parent: QWidget
    ) -> None:
        super().__init__(context.theme, parent)
        self._session, self._labels, self._service, self._context = session, labels, service, context
        self._backwards = BackwardsOffer(session, context, self)
        self._job: Job | None = None
        self._likely: tuple[tuple[PlaceAlias, int], ...] = ()
        self.entitle(self.tr("Names of places in this corpus"))
        self.add_words(
            self.tr("Misread or local names. Suggestions for every page take them for the places given here."),
            "secondary",
        )
        self.list = BarList(self.tr("Names of places"), self.theme, self)
        self.likely = BarList(self.tr("Likely names of places"), self.theme, self)
        self.list.empty.explain("district", self.tr("None was added so far."))
        self.added_words = QLabel(self.tr("Added"))
        self.likely_words = QLabel(self.tr("Looking through all pages…"))
        self._build()
        labels.changed.connect(self._show)
        self._show()
        self._look()
        self.resize(self.theme.size(760), self.theme.size(520))
        self.list.setFocus()

    def _build(self) -> None:
        s = self.theme.size
        self.remove = self._button(self.tr("Remove"))
        self.remove.clicked.connect(self._remove)
        self.apply = self._button(self.tr("Apply to pages…"))
        self.apply.clicked.connect(self._apply)
        self.new = self._button(self.tr("Add…"))
        self.new.clicked.connect(lambda: self.ask_new(""))
        self.take = self._button(self.tr("Take for this place"))
        self.take.clicked.connect(self._take)
        self.other = self._button(self.tr("Is another"))
        self.other.setToolTip(self.tr("The chosen names mean something else: they are not listed here again."))
        self.other.clicked.connect(self._keep_apart)
        self.likely.choose_several()
        both = QHBoxLayout()
        both.setSpacing(s(24))
        for title, view, buttons in (
            (self.added_words, self.list, (self.new, self.remove, self.apply)),
            (self.likely_words, self.likely, (self.take, self.other)),
        ):
            column, row = QVBoxLayout(), QHBoxLayout()
            column.setSpacing(s(8))
            title.setWordWrap(True)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            column.addWidget(title)
            column.addWidget(view, 1)
            column.addLayout(row)
            both.addLayout(column, 1)
        self.body.addLayout(both, 1)
        self.refusal = self.add_words("")
        self.refusal.hide()
        self.undo = self.add_button(self.tr("Undo"), left=True)
        self.undo.setShortcut(QKeySequence.StandardKey.Undo)
        self.undo.clicked.connect(self._undo)
        self.add_button(self.tr("Close"), primary=True).clicked.connect(self.accept)
        self.list.chosen_changed.connect(self._enable)
        self.likely.chosen_changed.connect(self._enable)
        self.likely.activated.connect(lambda _index: self._take())

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        return button

    # ── showing ──

    @property
    def _schemes(self) -> Schemes:
        return self._service.schemes

    def _show(self) -> None:
        name_of = self._schemes.gazetteer.name_of
        aliases = self._labels.sets.aliases
        self.list.show_rows(BarRow(each.name, each.name, f"→ {name_of(each.code)}") for each in aliases)
        self.likely.show_rows(
            BarRow(f"{each.name}\t{each.code}", each.name, f"→ {name_of(each.code)} ?", count)
            for each, count in self._clustered()
        )
        self._enable()
        try:
            step = self._session.corpus.undoable()
        except KnownFailure:
            step = None
        is_ours = step is not None and step.changes_labels
        self.undo.setEnabled(is_ours)
        self.undo.setToolTip(self._context.phrases.say(step.text, step.arguments) if step and is_ours else "")

    def _clustered(self) -> list[tuple[PlaceAlias, int]]:
        """Return the likely names that nobody has decided about: those of one place together, the frequent first."""
        sets, name_of = self._labels.sets, self._schemes.gazetteer.name_of
        names, apart = {each.name for each in sets.aliases}, sets.pairs_apart("place")
        left = [
            (each, count)
            for each, count in self._likely
            if each.name not in names and frozenset((each.name, name_of(each.code))) not in apart
        ]
        totals: Counter[str] = Counter()
        for each, count in left:
            totals[each.code] += count
        return sorted(left, key=lambda row: (-totals[row[0].code], row[0].code, -row[1], row[0].name))

    def _enable(self) -> None:
        writable = self._session.corpus.writable
        self.new.setEnabled(writable)
        self.remove.setEnabled(writable and self.list.chosen is not None)
        self.apply.setEnabled(self.remove.isEnabled())
        self.take.setEnabled(writable and bool(self.likely.chosen_rows))
        self.other.setEnabled(self.take.isEnabled())

    def _look(self) -> None:
        corpus, service = self._session.corpus, self._service

        def work(job: Job) -> tuple[tuple[PlaceAlias, int], ...]:
            with corpus.connect() as connection:
                return likely_names(connection, service.schemes, job)

        self._job = self._context.lookups.start(work, self._found, self._failed)

    def _found(self, likely: tuple[tuple[PlaceAlias, int], ...]) -> None:
        self._job = None
        self._likely = likely
        self.likely_words.setText(
            self.tr("Likely: one character away from a place's name, where a place is expected")
            if likely
            else self.likely.accessibleName()
        )
        self.likely.empty.explain("check", self.tr("No word looks like a misread name of a place."))
        self._show()

    def _failed(self, failure: Exception) -> None:
        if isinstance(failure, Cancelled):
            return
        if not isinstance(failure, KnownFailure):
            raise failure
        self.likely_words.setText(self._context.phrases.say_failure(failure))

    # ── changing ──

    def ask_new(self, name: str) -> None:
        """Ask for a new alias."""
        dialog = NewAliasDialog(self._labels, self._schemes, name, self.theme, self._context.phrases, self)
        dialog.added.connect(self._backwards.offer)
        dialog.open()

    def _apply(self) -> None:
        """Let the chosen alias be applied to pages that say it."""
        alias = next((each for each in self._labels.sets.aliases if each.name == self._chosen_name), None)
        if alias is not None:
            BackwardsDialog(self._session, alias, self._context, self).open()

    @property
    def _chosen_name(self) -> str:
        return self.list.chosen.key if self.list.chosen is not None else ""

    def _save(self, edit: Callable[[PlaceAliases], PlaceAliases]) -> None:
        from desktop.corpus.relabelling import alias_step

        before, gazetteer = self._labels.sets.aliases, self._schemes.gazetteer
        self.refusal.hide()
        try:
            after = edit(before)
        except KnownFailure as failure:
            self.refusal.setText(self._context.phrases.say_failure(failure))
            self.refusal.show()
            return
        if self._labels.save(alias_step(before, after, gazetteer)) and (added := set(after) - set(before)):
            self._backwards.offer(*sorted(added))

    def _remove(self) -> None:
        from desktop.labels.aliases import remove_alias

        if (row := self.list.chosen) is not None:
            self._save(lambda aliases: remove_alias(aliases, row.key))

    def _chosen_likely(self) -> tuple[PlaceAlias, ...]:
        from desktop.labels.places import PlaceAlias

        return tuple(PlaceAlias(*row.key.split("\t")) for row in self.likely.chosen_rows)

    def _take(self) -> None:
        """Take all chosen names for their places, as one step."""
        from desktop.labels.aliases import add_alias

        chosen, gazetteer = self._chosen_likely(), self._schemes.gazetteer

        def edit(aliases: PlaceAliases) -> PlaceAliases:
            for each in chosen:
                aliases = add_alias(aliases, each.name, each.code, gazetteer)
            return aliases

        if self.take.isEnabled():
            self._save(edit)

    def _keep_apart(self) -> None:
        """Offer the chosen names no more for these places, as one step."""
        from desktop.corpus.relabelling import apart_step

        name_of, apart = self._schemes.gazetteer.name_of, self._labels.sets.apart
        pairs = [(each.name, name_of(each.code)) for each in self._chosen_likely()]
        if pairs:
            self._labels.save(apart_step(apart, "place", *pairs))
            self._show()

    def _undo(self) -> None:
        self._labels.undo()
        self._show()

    def done(self, result: int) -> None:
        """Look no further, and close."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)


def likely_names(corpus: Corpus, schemes: Schemes, job: Job) -> tuple[tuple[PlaceAlias, int], ...]:
    """Return the likely aliases in all articles with how often each stands, the most frequent first."""
    from desktop.labels.finder import PlaceFinder
    from desktop.labels.likely_aliases import LikelyAliases
    from desktop.labels.pinyin import reading
    from desktop.labels.places import PlaceAlias
    from desktop.page.reading import reading_text

    finder = LikelyAliases(PlaceFinder(schemes.gazetteer), reading)
    counts: Counter[PlaceAlias] = Counter()
    for page_id in corpus.page_ids():
        job.check()
        page = corpus.glance(page_id)
        for article in page.articles:
            found = finder.find(reading_text(page, article))
            counts.update(PlaceAlias(each.name, each.place.code) for each in found)
    return tuple(counts.most_common(_MOST))
