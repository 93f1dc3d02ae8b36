"""Taking over another topic scheme: what it would change, then doing it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.ui.bulk.working import WorkingDialog
from desktop.ui.jobs import Job, Jobs
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.phrases import Phrases
from desktop.ui.session import Session
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.corpus.step import StepRecord
    from desktop.labels.topics import TopicScheme

_UNREADABLE = QT_TRANSLATE_NOOP("Phrases", "“%1” can't be read: check the file and its drive.")
_SHIPPED = {"default": "topics/default.csv", "iptc": "topics/iptc.csv"}


class TakingOverDialog(WorkingDialog):
    """Reads a scheme, says what would come and go, and takes it over as one step.

    Parameters: `source`, a CSV file, or the name of a scheme that ships.
    """

    def __init__(
        self, session: Session, source: Path | str, jobs: Jobs, theme: Theme, phrases: Phrases, parent: QWidget
    ) -> None:
        super().__init__(jobs, theme, phrases, parent)
        self._session, self._source = session, source
        self._after: TopicScheme | None = None
        self.entitle(self.tr("Take over a topic scheme"))
        self.preview = self.add_words("")
        self.add_progress()
        self.body.addStretch(1)
        self.go = self.add_button(self.tr("Take over"), primary=True)
        self.go.clicked.connect(self._save)
        self.go.hide()
        self.resize(theme.size(480), theme.size(240))
        self._look()

    def _look(self) -> None:
        corpus, source = self._session.corpus, self._source

        def work(_job: Job) -> tuple[TopicScheme, TopicScheme, TopicScheme]:
            from desktop.assets import resource
            from desktop.corpus.relabelling import replace_scheme
            from desktop.labels.topics import BrokenScheme, TopicScheme

            try:
                new = TopicScheme.load(source if isinstance(source, Path) else resource(_SHIPPED[source]))
            except OSError as error:
                raise BrokenScheme(_UNREADABLE, str(source)) from error
            with corpus.connect() as connection:
                return connection.label_sets().topics, new, replace_scheme(connection, new)

        self.work(self.tr("Reading the scheme…"), work, self._show)

    def _show(self, found: tuple[TopicScheme, TopicScheme, TopicScheme]) -> None:
        before, new, after = found
        if after.topics == before.topics:  # the name of the file alone is no other scheme
            self.conclude(self.tr("The corpus has this scheme already."))
            return
        self._after = after
        old, ids, given = before.by_id, after.by_id, new.by_id
        changed = sum(old[each] != ids[each] for each in old.keys() & given.keys())
        added, gone = len(given.keys() - old.keys()), len(old.keys() - ids.keys())
        retired = len(ids.keys() - given.keys())
        counts = (
            (added, self.tr("New: %n topic(s).", "", added)),
            (changed, self.tr("Changed: %n topic(s).", "", changed)),
            (gone, self.tr("Gone, since no article has them: %n topic(s).", "", gone)),
            (retired, self.tr("Retired, since articles have them: %n topic(s).", "", retired)),
        )
        said = "\n".join(text for count, text in counts if count)
        self.preview.setText(said or self.tr("Only the order of the topics changes."))
        self.go.show()
        self.go.setFocus()

    def _save(self) -> None:
        corpus, after = self._session.corpus, self._after
        assert after is not None

        def work(_job: Job) -> StepRecord:
            from desktop.corpus.relabelling import scheme_step

            with corpus.connect() as connection:
                return connection.save(scheme_step(after))

        self.preview.hide()
        self.go.hide()
        self._session.about_to_act.emit()
        self.work(self.tr("Saving the scheme…"), work, self._done)

    def _done(self, record: StepRecord) -> None:
        self._session.adopt(record)
        self.accept()
