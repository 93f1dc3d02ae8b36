"""The editor of the corpus's topic scheme."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.corpus.step import StepState
from desktop.page.failure import KnownFailure
from desktop.ui.context import Context
from desktop.ui.corpus_labels import CorpusLabels
from desktop.ui.dialogs.dialog import Dialog
from desktop.ui.file_dialog import FileDialog
from desktop.ui.jobs import Cancelled, Job
from desktop.ui.labelling import steps
from desktop.ui.labelling.bar_rows import BarList, BarRow, share
from desktop.ui.labelling.merge_dialog import MergeDialog
from desktop.ui.labelling.new_topic import NewTopicDialog
from desktop.ui.labelling.taking_over import TakingOverDialog
from desktop.ui.labelling.topic_form import TopicForm
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.corpus.label_use import LabelUse
    from desktop.labels.topics import Topic, TopicScheme


_HISTORY_HEIGHT = 104
"""Of the list of what was changed, in pixels at 100 %: some four rows."""


class TopicsDialog(Dialog):
    """Lists the topics with how many articles have each; every change is a step and saved at once.

    Parameters: `labels`, those of the corpus.

    """

    def __init__(self, session: Session, labels: CorpusLabels, context: Context, parent: QWidget) -> None:
        super().__init__(context.theme, parent)
        self._session, self._labels, self._context = session, labels, context
        self._uses: dict[str, int] | None = None  # not counted yet
        self._chinese = QLocale().language() is QLocale.Language.Chinese
        self.entitle(self.tr("Topics of this corpus"))
        self.list = BarList(self.tr("Topics"), self.theme, self)
        self.form = TopicForm(self.theme, self, chinese=self._chinese)
        self.history = BarList(self.tr("What was changed"), self.theme, self)
        self.history.empty.explain("clock", self.tr("Nothing was changed yet"))
        self.refusal = self._build()
        self.list.chosen_changed.connect(self._show_chosen)
        self.form.changed.connect(self._change)
        self.form.moved.connect(self._move)
        labels.changed.connect(self._show)
        self._show()
        self._count()
        self.grow(980, 720)
        self.list.setFocus()

    # ── how it looks ──

    def _build(self) -> QLabel:
        s = self.theme.size
        self.add_topic = self._button(self.tr("Add…"), self._ask_new)
        self.up = self._button(self.tr("Up"), lambda: self._shift(-1))
        self.down = self._button(self.tr("Down"), lambda: self._shift(1))
        self.merge = self._button(self.tr("Merge into…"), self._merge)
        self.retire = self._button(self.tr("Retire"), self._retire)
        row = QHBoxLayout()
        row.setSpacing(s(8))
        for button in (self.add_topic, self.up, self.down, self.merge, self.retire):
            row.addWidget(button)
        row.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addLayout(row)
        both = QHBoxLayout()
        both.setSpacing(s(24))
        both.addLayout(left, 5)
        both.addWidget(self.form, 4)
        self.body.addLayout(both, 1)
        self.body.addWidget(QLabel(self.tr("What was changed")))
        self.history.setFixedHeight(s(_HISTORY_HEIGHT))
        self.body.addWidget(self.history)
        refusal = self.add_words("")
        self.add_button(self.tr("Export…"), left=True).clicked.connect(self._export)
        self.take_over = self.add_button(self.tr("Import…"), left=True)
        self.take_over.setMenu(self._sources())
        self.undo = self.add_button(self.tr("Undo"))
        self.undo.setShortcut(QKeySequence.StandardKey.Undo)
        self.undo.clicked.connect(self._undo)
        self.close_button = self.add_button(self.tr("Close"), primary=True)
        self.close_button.clicked.connect(self.accept)
        return refusal

    def _button(self, text: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _sources(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("From a CSV file…"), self._ask_file)
        menu.addAction(self.tr("The scheme that ships with Jianbao…"), partial(self._take_over, "default"))
        menu.addAction(self.tr("IPTC Media Topics, the full tree…"), partial(self._take_over, "iptc"))
        return menu

    # ── showing ──

    @property
    def _scheme(self) -> TopicScheme:
        return self._labels.sets.topics

    def _name(self, topic: Topic) -> str:
        return topic.name_zh if self._chinese else topic.name_en

    @property
    def topic(self) -> Topic | None:
        """The chosen topic."""
        row = self.list.chosen
        return self._scheme.by_id.get(row.key) if row else None

    def _show(self) -> None:
        most = max((self._uses or {}).values(), default=0)
        self.list.show_rows(self._bar(topic, depth, most) for topic, depth in self._scheme.tree)
        self._show_chosen()
        self._show_history()
        last = self._last_change()
        self.undo.setEnabled(last is not None)
        self.undo.setToolTip(last or "")

    def _bar(self, topic: Topic, depth: int, most: int) -> BarRow:
        count, detail = self._count_of(topic), self.tr("retired") if topic.retired else ""
        return BarRow(topic.id, self._name(topic), detail, count, share(count or 0, most), 1, depth, topic.retired)

    def _count_of(self, topic: Topic) -> int | None:
        uses = self._uses
        return None if uses is None else sum(uses.get(each, 0) for each in (topic.id, *topic.former))

    def _show_chosen(self) -> None:
        topic = self.topic
        self.refusal.hide()
        self.form.show_topic(topic, self._scheme, self._facts(topic) if topic else "")
        for button in (self.up, self.down, self.merge, self.retire):
            button.setEnabled(topic is not None and self._session.corpus.writable)
        self.merge.setEnabled(self.merge.isEnabled() and self._uses is not None)
        if topic is not None:
            self.retire.setText(self.tr("Offer again") if topic.retired else self.tr("Retire"))

    def _facts(self, topic: Topic) -> str:
        count = self._count_of(topic)
        facts = [self.tr("Id: %1").replace("%1", topic.id)]
        if topic.former:
            facts.append(self.tr("Older ids: %1").replace("%1", ", ".join(topic.former)))
        if count is not None:
            facts.append(self.tr("On %n article(s).", "", count))
        if topic.retired:
            facts.append(self.tr("It is offered no more; the articles keep it."))
        return "\n".join(facts)

    def _changes(self) -> Iterator[BarRow]:
        """Yield the steps that changed labels of the corpus, the newest first; those taken back are grey."""
        try:
            steps = self._session.corpus.label_history()
        except KnownFailure:
            return
        for step in reversed(steps):
            sentence = self._context.phrases.say(step.text, step.arguments)
            at = step.at.astimezone()
            day = QLocale().toString(QDate(at.year, at.month, at.day), self.tr("d MMM yyyy"))
            detail = f"{step.curator} · {day} {at:%H:%M}"
            yield BarRow(str(step.id), sentence, detail, quiet=step.state is not StepState.DONE)

    def _show_history(self) -> None:
        """Show the steps, the newest one that is not taken back chosen."""
        rows = tuple(self._changes())
        self.history.show_rows(rows)
        if (newest := next((row for row in rows if not row.quiet), None)) is not None:
            self.history.choose(newest.key)

    def _last_change(self) -> str | None:
        """Return the curator's last step in words if it changed labels of the corpus: that is what Undo takes back."""
        try:
            step = self._session.corpus.undoable()
        except KnownFailure:
            return None
        return self._context.phrases.say(step.text, step.arguments) if step and step.changes_labels else None

    def _count(self) -> None:
        corpus = self._session.corpus

        def work(_job: Job) -> LabelUse:
            from desktop.corpus.label_use import label_use

            with corpus.connect() as connection:
                return connection.ask(label_use)

        self._context.lookups.start(work, self._counted, self._failed)

    def _counted(self, use: LabelUse) -> None:
        self._uses = use.topics
        self._show()

    def _failed(self, failure: Exception) -> None:
        if isinstance(failure, KnownFailure):
            self._refuse(failure)
        elif not isinstance(failure, Cancelled):
            raise failure

    def _refuse(self, failure: KnownFailure) -> None:
        self.refusal.setText(self._context.phrases.say_failure(failure))
        self.refusal.show()

    # ── changing ──

    def _save(self, text: str, arguments: tuple[str, ...], edit: Callable[[TopicScheme], TopicScheme]) -> None:
        from desktop.corpus.step import Step

        try:
            after = edit(self._scheme)
        except KnownFailure as failure:
            self._show_chosen()
            self._refuse(failure)
            return
        if after != self._scheme and not self._labels.save(Step(text, arguments, (), topics=after)):
            self._show_chosen()

    def _change(self, topic: Topic) -> None:
        from desktop.labels.scheme_edits import change_topic

        old = self._scheme.by_id[topic.id]
        names = ((old.name_zh, topic.name_zh), (old.name_en, topic.name_en))
        renamed = next((pair for pair in names if pair[0] != pair[1]), None)
        text, arguments = (steps.RENAME, renamed) if renamed else (steps.CHANGE, (self._name(old),))
        self._save(text, arguments, lambda scheme: change_topic(scheme, topic))

    def _move(self, topic_id: str, parent: str) -> None:
        from desktop.labels.scheme_edits import move_topic

        name = self._name(self._scheme.by_id[topic_id])
        self._save(steps.MOVE, (name,), lambda scheme: move_topic(scheme, topic_id, parent))

    def _shift(self, by: int) -> None:
        from desktop.labels.scheme_edits import shift_topic

        if (topic := self.topic) is not None:
            self._save(steps.MOVE, (self._name(topic),), lambda scheme: shift_topic(scheme, topic.id, by))

    def _retire(self) -> None:
        from desktop.labels.scheme_edits import retire_topic

        if (topic := self.topic) is not None:
            text = steps.BRING_BACK if topic.retired else steps.RETIRE
            edit = partial(retire_topic, topic_id=topic.id, retired=not topic.retired)
            self._save(text, (self._name(topic),), edit)

    def _ask_new(self) -> None:
        above = self.topic.parent if self.topic else ""
        phrases = self._context.phrases
        dialog = NewTopicDialog(self._scheme, above, self.theme, phrases, self, chinese=self._chinese)
        dialog.made.connect(self._add)
        dialog.open()

    def _add(self, scheme: TopicScheme, topic_id: str) -> None:
        self._save(steps.ADD, (self._name(scheme.by_id[topic_id]),), lambda _: scheme)
        self.list.choose(topic_id)

    def _merge(self) -> None:
        if (topic := self.topic) is None or (uses := self._uses) is None:
            return
        context = self._context
        dialog = MergeDialog(
            self._session, self._scheme, topic, uses, context.jobs, self.theme, context.phrases, self,
            chinese=self._chinese,
        )  # fmt: skip
        target = dialog.target
        dialog.accepted.connect(lambda: (self._count(), self.list.choose(target.currentData())))
        dialog.open()

    def _undo(self) -> None:
        self._labels.undo()
        self._count()

    # ── files ──

    def _ask_file(self) -> None:
        dialog = FileDialog(self, self.tr("Topic scheme"), "", self.tr("CSV files (*.csv)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._take_over(Path(name)))
        dialog.open()

    def _take_over(self, source: Path | str) -> None:
        context = self._context
        dialog = TakingOverDialog(self._session, source, context.jobs, self.theme, context.phrases, self)
        dialog.accepted.connect(self._count)
        dialog.open()

    def _export(self) -> None:
        dialog = FileDialog(self, self.tr("Export the topic scheme"), "topics.csv", self.tr("CSV files (*.csv)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write the scheme to a CSV file."""
        try:
            self._scheme.save(path)
        except OSError as error:
            text = self.tr("“%1” can't be written (%2): choose another place.")
            self.refusal.setText(text.replace("%1", path.name).replace("%2", error.strerror or ""))
            self.refusal.show()

    def done(self, result: int) -> None:
        """Save what is still being typed, and close."""
        self.form.commit()
        super().done(result)
