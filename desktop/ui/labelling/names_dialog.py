"""Names in use: spellings of one name, made one, or kept apart, where the curator says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.page.failure import KnownFailure
from desktop.ui.bulk.working import WorkingDialog
from desktop.ui.corpus_labels import CorpusLabels
from desktop.ui.jobs import Job, Jobs
from desktop.ui.labelling.bar_rows import BarList, BarRow
from desktop.ui.phrases import Phrases
from desktop.ui.session import Session
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.corpus.name_use import NameKind, NameUse
    from desktop.corpus.relabelling import Renaming
    from desktop.corpus.step import StepRecord
    from desktop.labels.name_clusters import NameCluster

    Found = tuple[NameUse, dict[NameKind, tuple[NameCluster, ...]]]


class NamesDialog(WorkingDialog):
    """Lists clusters of names; the ticked ones of the chosen one become one name, or are kept apart, as one step."""

    def __init__(
        self, session: Session, labels: CorpusLabels, jobs: Jobs, theme: Theme, phrases: Phrases, parent: QWidget
    ) -> None:
        super().__init__(jobs, theme, phrases, parent)
        self._session, self._labels = session, labels
        self._use: NameUse = {}
        self._clusters: dict[NameKind, tuple[NameCluster, ...]] = {}
        self.entitle(self.tr("Names in use"), self.tr("Names that may be one"))
        self.preview = self.add_words("")
        self.panel = self._build()
        self.body.addWidget(self.panel, 1)
        self.add_progress()
        self.body.addStretch(0)
        self.go = self.add_button(self.tr("Make it one name"), primary=True)
        self.go.clicked.connect(self._merge)
        self.apart = self.add_button(self.tr("They are different"), left=True)
        self.apart.setToolTip(self.tr("The ticked names mean different things: they are not listed together again."))
        self.apart.clicked.connect(self._keep_apart)
        self.undo = self.add_button(self.tr("Undo"), left=True)
        self.undo.setShortcut(QKeySequence.StandardKey.Undo)
        self.undo.clicked.connect(labels.undo)
        session.saved.connect(self._look_again)
        self.tabs.currentChanged.connect(self._show_clusters)
        self.list.chosen_changed.connect(self._show_names)
        self.names.itemChanged.connect(lambda _item: self._show_change())
        self.name.textEdited.connect(lambda _text: self._show_change())
        self._show_buttons(shown=False)
        self.resize(theme.size(820), theme.size(520))
        self._look()

    def _build(self) -> QWidget:
        s = self.theme.size
        panel = QWidget()
        both = QHBoxLayout(panel)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(s(24))
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        for text in (self.tr("People"), self.tr("Columns")):
            self.tabs.addTab(text)
        self.list = BarList(self.tr("Names that may be one"), self.theme, self)
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Spellings"))
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("The one name"))
        self.change = QLabel()
        self.change.setWordWrap(True)
        left, right = QVBoxLayout(), QVBoxLayout()
        for widget, stretch in ((self.tabs, 0), (self.list, 1)):
            left.addWidget(widget, stretch)
        title, one = QLabel(self.tr("Spellings that become one")), QLabel(self.tr("The one name"))
        for widget, stretch in ((title, 0), (self.names, 1), (one, 0), (self.name, 0), (self.change, 0)):
            right.addWidget(widget, stretch)
        for column in (left, right):
            column.setSpacing(s(8))
            both.addLayout(column, 1)
        return panel

    def _show_buttons(self, *, shown: bool) -> None:
        """Show what there is to do, or hide it while something is being done."""
        for widget in (self.panel, self.go, self.apart, self.undo):
            widget.setVisible(shown)

    # ── what there is ──

    def _look(self) -> None:
        corpus = self._session.corpus

        def work(job: Job) -> Found:
            from desktop.corpus.name_use import name_use
            from desktop.labels.name_clusters import clusters

            with corpus.connect() as connection:
                use, sets = connection.ask(name_use), connection.label_sets()
            job.check()
            counted = {kind: {name: len(places) for name, places in names.items()} for kind, names in use.items()}
            return use, {kind: clusters(counts, sets.pairs_apart(kind.value)) for kind, counts in counted.items()}

        self.work(self.tr("Comparing the names…"), work, self._show)

    def _show(self, found: Found) -> None:
        self._use, self._clusters = found
        self.close_words()
        self._show_buttons(shown=True)
        self._show_clusters()
        self._show_undo()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _kind(self) -> NameKind:
        from desktop.corpus.name_use import NameKind

        return tuple(NameKind)[self.tabs.currentIndex()]

    def _present(self) -> tuple[NameCluster, ...]:
        return self._clusters.get(self._kind(), ())

    def _show_clusters(self) -> None:
        rows = [
            BarRow(
                str(place),
                "  ".join(name for name, _ in cluster.names),
                self.tr("sound alike") if cluster.alike else "",
                sum(count for _, count in cluster.names),
            )
            for place, cluster in enumerate(self._present())
        ]
        self.list.show_rows(rows)
        self.preview.setText("" if rows else self.tr("No two names look or sound like one."))
        self.preview.setVisible(not rows)
        self._show_names()

    def _cluster(self) -> NameCluster | None:
        row = self.list.chosen
        return self._present()[int(row.key)] if row else None

    def _show_names(self) -> None:
        cluster = self._cluster()
        self.names.blockSignals(True)
        self.names.clear()
        for name, count in cluster.names if cluster else ():
            item = QListWidgetItem(self.tr("%1 (%n place(s))", "", count).replace("%1", name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            likely = cluster is not None and (cluster.alike or name[0] == cluster.proposed[0])
            # Another surname is another person more often than a misread one
            item.setCheckState(Qt.CheckState.Checked if likely else Qt.CheckState.Unchecked)
            self.names.addItem(item)
        self.names.blockSignals(False)
        self.name.setText(cluster.proposed if cluster else "")
        self._show_change()

    def _ticked(self) -> tuple[str, ...]:
        items = (self.names.item(place) for place in range(self.names.count()))
        chosen = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in chosen)

    def renaming(self) -> Renaming:
        """Return what the ticked names become."""
        from desktop.corpus.relabelling import Renaming

        name = " ".join(self.name.text().split())
        return Renaming(self._kind(), name, tuple(each for each in self._ticked() if each != name))

    def _show_change(self) -> None:
        renaming = self.renaming()
        places = renaming.places(self._use) if renaming.name else ()
        articles, pages = len({place.article_id for place in places}), len({place.page_id for place in places})
        if not places:
            self.change.setText(self.tr("Nothing would change: tick two spellings, and write the name."))
        else:
            names = self.tr(", ").join(f"“{name}”" for name in renaming.others)
            text = self.tr("%1 will become “%2” in %n article(s)", "", articles)
            on = self.tr("on %n page(s).", "", pages)
            self.change.setText(f"{text.replace('%1', names).replace('%2', renaming.name)} {on}")
        self.go.setEnabled(bool(places) and self._session.corpus.writable)
        self.apart.setEnabled(len(self._ticked()) > 1 and self._session.corpus.writable)

    # ── doing it ──

    def _merge(self) -> None:
        corpus, use, renaming = self._session.corpus, self._use, self.renaming()

        def work(job: Job) -> StepRecord | None:
            from desktop.corpus.relabelling import rename

            with corpus.connect() as connection:
                return rename(connection, [renaming], use, lambda done, total: job.report((done, total)))

        self._show_buttons(shown=False)
        self._session.about_to_act.emit()
        self.work(self.tr("Changing the pages…"), work, self._done)

    def _done(self, record: StepRecord | None) -> None:
        if record is None:  # nothing had to change any more
            self._look_again()
            return
        self._session.adopt(record)

    def _keep_apart(self) -> None:
        from desktop.corpus.relabelling import apart_step

        self._labels.save(apart_step(self._labels.sets.apart, self._kind().value, self._ticked()))

    # ── undoing ──

    @staticmethod
    def _texts() -> tuple[str, ...]:
        from desktop.corpus import relabelling

        return relabelling.APART_TEXT, relabelling.NAMES_TEXT, relabelling.SEVERAL_TEXT

    def _look_again(self) -> None:
        """List what is left after a step, or what is there again."""
        if not self.isVisible():  # closed, and gone at the next turn of the event loop
            return
        self._show_buttons(shown=False)
        self._look()

    def _show_undo(self) -> None:
        """Let the last step be taken back if it was made here."""
        try:
            step = self._session.corpus.undoable()
        except KnownFailure:
            step = None
        is_ours = step is not None and step.text in self._texts()
        self.undo.setEnabled(is_ours)
        self.undo.setToolTip(self.phrases.say(step.text, step.arguments) if step and is_ours else "")
