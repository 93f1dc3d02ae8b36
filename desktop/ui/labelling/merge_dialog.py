"""Merging a topic into another one: which one, what that changes, then doing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.ui.bulk.working import WorkingDialog
from desktop.ui.jobs import Job, Jobs
from desktop.ui.phrases import Phrases
from desktop.ui.session import Session
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.corpus.step import StepRecord
    from desktop.labels.topics import Topic, TopicScheme


class MergeDialog(WorkingDialog):
    """Asks into which topic one is merged, says how many articles get the other one, and does it as one step.

    Parameters: `uses`, how many articles have each topic.
    """

    def __init__(
        self,
        session: Session,
        scheme: TopicScheme,
        topic: Topic,
        uses: dict[str, int],
        jobs: Jobs,
        theme: Theme,
        phrases: Phrases,
        parent: QWidget,
        *,
        chinese: bool,
    ) -> None:
        super().__init__(jobs, theme, phrases, parent)
        self._session, self._topic, self._uses, self._chinese = session, topic, uses, chinese
        name = self._name(topic)
        self.entitle(self.tr("Merge topics"), self.tr("Merge “%1” into").replace("%1", name))
        self.target = QComboBox()
        self.target.setAccessibleName(self.heading.text())
        for each, depth in scheme.tree:
            if topic not in (each, *scheme.above(each.id)):
                self.target.addItem("    " * depth + self._name(each), each.id)
        self.body.addWidget(self.target)
        self.preview = self.add_words("")
        kept = self.tr(
            "Its keywords and the topics below it go there, too. Its id stays known: earlier exports can be read."
        )
        self._kept = self.add_words(kept, "secondary")
        self.add_progress()
        self.body.addStretch(1)
        self.go = self.add_button(self.tr("Merge"), primary=True)
        self.go.clicked.connect(self._start)
        self.go.setEnabled(self.target.count() > 0)
        self.target.currentIndexChanged.connect(self._show_preview)
        self._show_preview()
        self.target.setFocus()
        self.resize(theme.size(480), theme.size(260))

    def _name(self, topic: Topic) -> str:
        return topic.name_zh if self._chinese else topic.name_en

    def _show_preview(self) -> None:
        count = sum(self._uses.get(each, 0) for each in (self._topic.id, *self._topic.former))
        if not count:
            self.preview.setText(self.tr("No article has it."))
            return
        words = self.tr("“%1” comes in its place on %n article(s).", "", count)
        self.preview.setText(words.replace("%1", self.target.currentText().strip()))

    def _start(self) -> None:
        corpus, source, target = self._session.corpus, self._topic.id, self.target.currentData()
        chinese = self._chinese

        def work(job: Job) -> StepRecord:
            from desktop.corpus.relabelling import merge_topics

            with corpus.connect() as connection:
                return merge_topics(
                    connection, source, target, lambda done, total: job.report((done, total)), chinese=chinese
                )

        for widget in (self.target, self.preview, self._kept, self.go):
            widget.hide()
        self._session.about_to_act.emit()
        self.work(self.tr("Changing the pages…"), work, self._done)

    def _done(self, record: StepRecord) -> None:
        self._session.adopt(record)
        self.accept()
