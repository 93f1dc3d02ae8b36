"""Opens what there is about the labels of the whole corpus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.page.failure import KnownFailure
from desktop.ui.context import Context
from desktop.ui.labelling.backwards_dialog import BackwardsOffer
from desktop.ui.labelling.decisions import Decisions
from desktop.ui.picker.choice import ChoicePopup
from desktop.ui.picker.choices import Choice

if TYPE_CHECKING:
    from desktop.corpus.decisions import Decision
    from desktop.ui.workbench import Workbench


class Labelling(QObject):
    """The dialogs of a workbench that are about labels; each is loaded when it is opened."""

    def __init__(self, workbench: Workbench, context: Context) -> None:
        super().__init__(workbench)
        self._workbench, self._context = workbench, context
        self.backwards = BackwardsOffer(workbench.session, context, workbench)
        self.decisions = Decisions(workbench.session, context.lookups, self)
        workbench.article.alias_added.connect(self.backwards.offer)
        workbench.corpus_labels.changed.connect(self._tell_phrases)
        workbench.corpus_labels.undo_requested.connect(workbench.bulk.undo)
        self._tell_phrases()

    def _tell_phrases(self) -> None:
        """Let steps that name topics be told with the names of this corpus."""
        self._context.phrases.scheme = self._workbench.corpus_labels.sets.topics

    def edit_topics(self) -> None:
        """Open the editor of the topic scheme."""
        from desktop.ui.labelling.topics_dialog import TopicsDialog

        bench = self._workbench
        TopicsDialog(bench.session, bench.corpus_labels, self._context, bench).open()

    def edit_aliases(self) -> None:
        """Open the aliases of places."""
        from desktop.ui.labelling.aliases_dialog import AliasesDialog

        bench = self._workbench
        AliasesDialog(bench.session, bench.corpus_labels, bench.labels, self._context, bench).open()

    def add_alias(self) -> None:
        """Ask which place is meant by the words that are selected in the article's text."""
        from desktop.ui.labelling.new_alias import NewAliasDialog

        bench, context = self._workbench, self._context
        name = "".join(bench.article.reading.textCursor().selectedText().split())
        dialog = NewAliasDialog(bench.corpus_labels, bench.labels.schemes, name, context.theme, context.phrases, bench)
        dialog.added.connect(self.backwards.offer)
        dialog.open()

    def choose_home(self) -> None:
        """Let the curator choose the prefecture whose counties and zones are the corpus' districts."""
        bench = self._workbench
        home = bench.corpus_labels.sets.home
        places = sorted(bench.labels.schemes.gazetteer.prefectures(), key=lambda each: (each.code != home, each.code))
        choices = [
            Choice(place.code, place.name, f"{place.full_name.removesuffix(place.name)} {place.code}")
            for place in places
        ]
        title = self.tr("Home region: its counties and zones are the districts")
        popup = ChoicePopup(title, choices, self._context.theme, bench)
        popup.chosen.connect(self._take_home)
        popup.open_over(bench.raw)

    def _take_home(self, code: str) -> None:
        from desktop.corpus.relabelling import home_step

        bench = self._workbench
        if code != bench.corpus_labels.sets.home:
            bench.corpus_labels.save(home_step(code, bench.labels.schemes.gazetteer))

    def show_labels(self) -> None:
        """Show which labels are in use."""
        from desktop.ui.labelling.in_use_dialog import LabelsInUseDialog

        bench = self._workbench
        LabelsInUseDialog(bench.session, bench.labels, self._context, bench).open()

    def show_names(self) -> None:
        """Show names that may be one."""
        from desktop.ui.labelling.names_dialog import NamesDialog

        context = self._context
        bench = self._workbench
        NamesDialog(bench.session, bench.corpus_labels, context.jobs, context.theme, context.phrases, bench).open()

    def show_history(self) -> None:
        """Show in the history what was changed of the labels of the corpus."""
        history = self._workbench.history
        history.show()
        history.show_labels()

    def accept_all(self) -> None:
        """Accept every suggestion on the page that reaches the threshold."""
        self._workbench.article.accepting.accept()

    def repeat(self) -> None:
        """Give the selected articles the labels of the one that was labelled last."""
        self.decisions.repeat(self._workbench.selected_articles())

    def pick_decision(self) -> None:
        """Let the curator go back to one of the last articles that were labelled."""
        bench, context, last = self._workbench, self._context, self.decisions.last
        choices = [
            Choice(str(at), context.phrases.say(each.text, each.arguments), self._where(each), at + 1, tiled=False)
            for at, each in enumerate(last)
        ]
        popup = ChoicePopup(self.tr("Last decisions about labels"), choices, context.theme, bench, 0)
        popup.chosen.connect(lambda at: bench.session.go_to_article(last[int(at)].page_id, last[int(at)].article_id))
        popup.open_over(bench.raw)

    def _where(self, decision: Decision) -> str:
        """Return the headline of the article that was labelled, and where its page is."""
        session = self._workbench.session
        try:
            here = decision.page_id == session.page_id
            page = session.page if here else session.corpus.glance(decision.page_id)
        except (KnownFailure, KeyError):
            return ""
        article = page.article_by_id.get(decision.article_id) if page is not None else None
        if page is None or article is None:
            return ""
        pages = self._context.names.page_number(", ".join(page.issue.pages))
        return " · ".join(part for part in (article.headline, page.issue.date, pages) if part)
