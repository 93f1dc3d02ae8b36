"""Labels in use: how often each, what goes together, examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabBar, QVBoxLayout, QWidget

from desktop.page.failure import KnownFailure
from desktop.ui.context import Context
from desktop.ui.dialogs.dialog import Dialog
from desktop.ui.jobs import Cancelled, Job
from desktop.ui.labelling.bar_rows import BarList, BarRow, share
from desktop.ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.corpus.label_use import Example, LabelRef, LabelUse
    from desktop.ui.labels_service import LabelsService

_EXAMPLES = 60


class LabelsInUseDialog(Dialog):
    """Topics, or districts, with bars; of the chosen one which labels go with it and articles that have it."""

    def __init__(self, session: Session, service: LabelsService, context: Context, parent: QWidget) -> None:
        super().__init__(context.theme, parent)
        self._session, self._service, self._context = session, service, context
        self._use: LabelUse | None = None
        self._asked = 0
        self.entitle(self.tr("Labels in use"))
        self.tabs = QTabBar()
        self.tabs.addTab(self.tr("Topics"))
        self.tabs.addTab(self.tr("Districts"))
        self.tabs.setExpanding(False)
        self.list = BarList(self.tr("Labels in use"), self.theme, self)
        self.partners = BarList(self.tr("Labels that go with it"), self.theme, self)
        self.examples = BarList(self.tr("Articles that have it"), self.theme, self)
        self.totals = QLabel(self.tr("Counting…"))
        self.totals.setProperty("tone", "secondary")
        self._build()
        self.tabs.currentChanged.connect(self._show)
        self.list.chosen_changed.connect(self._look)
        self.examples.activated.connect(lambda _index: self._open())
        self._count()
        self.resize(self.theme.size(960), self.theme.size(620))
        self.list.setFocus()

    def _build(self) -> None:
        s = self.theme.size
        left, right, both = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self._goes_with, self._articles = QLabel(), QLabel()
        left.addWidget(self.tabs)
        left.addWidget(self.list, 1)
        left.addWidget(self.totals)
        for widget, stretch in (
            (self._goes_with, 0), (self.partners, 2), (self._articles, 0), (self.examples, 3)
        ):  # fmt: skip
            right.addWidget(widget, stretch)
        for column in (left, right):
            column.setSpacing(s(8))
            both.addLayout(column, 1)
        both.setSpacing(s(24))
        self.body.addLayout(both, 1)
        self.open_article = self.add_button(self.tr("Open article"), left=True)
        self.open_article.clicked.connect(self._open)
        self.add_button(self.tr("Close"), primary=True).clicked.connect(self.accept)

    # ── what there is ──

    def _count(self) -> None:
        corpus, service = self._session.corpus, self._service

        def work(_job: Job) -> LabelUse:
            from desktop.corpus.label_use import label_use

            service.schemes  # noqa: B018 - the names, read here and not where the window would wait
            with corpus.connect() as connection:
                return connection.ask(label_use)

        self._context.lookups.start(work, self._counted, self._failed)

    def _counted(self, use: LabelUse) -> None:
        self._use = use
        counts = (use.articles, use.with_topic, use.with_district)
        text = self.tr("%1 articles, %2 with a topic, %3 with a district")
        for place, count in enumerate(counts, 1):
            text = text.replace(f"%{place}", str(count))
        self.totals.setText(text)
        self._show()

    def _show(self) -> None:
        if self._use is not None:
            self.list.show_rows(self._districts() if self.tabs.currentIndex() else self._topics())
            self._look()

    def _topics(self) -> Iterator[BarRow]:
        assert self._use is not None
        uses = dict(self._use.topics)
        most = max(uses.values(), default=0)
        unused = {topic.id: 0 for topic in self._service.topics if not topic.retired and topic.id not in uses}
        for topic_id, count in (uses | unused).items():
            topic = self._service.schemes.topics.find(topic_id)
            detail = self.tr("not in the scheme") if topic is None else self.tr("retired") if topic.retired else ""
            yield BarRow(
                topic_id, self._service.topic_name(topic_id), detail, count, share(count, most), quiet=not count
            )

    def _districts(self) -> Iterator[BarRow]:
        assert self._use is not None
        most = max((sum(each) for each in self._use.districts.values()), default=0)
        by_count = sorted(self._use.districts.items(), key=lambda each: -sum(each[1]))  # else as they come
        for code, (about, mentioned) in by_count:
            count = about + mentioned
            detail = self.tr("about %1, mentioned %2").replace("%1", str(about)).replace("%2", str(mentioned))
            name = self._service.district_name(code)
            yield BarRow(code, name, detail, count, share(count, most), about / count)

    # ── the chosen one ──

    def _label(self) -> LabelRef | None:
        from desktop.corpus.label_use import LabelRef

        row = self.list.chosen
        return LabelRef(row.key, bool(self.tabs.currentIndex())) if row else None

    def _look(self) -> None:
        label, row = self._label(), self.list.chosen
        self._asked += 1
        asked, corpus = self._asked, self._session.corpus
        name = row.name if row else ""
        self._goes_with.setText(self.tr("Goes with “%1”").replace("%1", name) if row else "")
        self._articles.setText(self.tr("Articles with “%1”, the newest first").replace("%1", name) if row else "")
        if label is None:
            self._show_chosen((), ())
            return

        def work(_job: Job) -> tuple[tuple[tuple[LabelRef, int], ...], tuple[Example, ...]]:
            from desktop.corpus.label_use import examples, partners

            with corpus.connect() as connection:
                return connection.ask(partners(label)), connection.ask(examples(label, _EXAMPLES))

        def show(found: tuple[tuple[tuple[LabelRef, int], ...], tuple[Example, ...]]) -> None:
            if asked == self._asked:
                self._show_chosen(*found)

        self._context.lookups.start(work, show, self._failed)

    def _show_chosen(self, partners: tuple[tuple[LabelRef, int], ...], examples: tuple[Example, ...]) -> None:
        most = max((count for _, count in partners), default=0)
        self.partners.show_rows(
            BarRow(f"{label.is_district}{label.id}", self._name(label), "", count, share(count, most))
            for label, count in partners
        )
        self.examples.show_rows(
            BarRow(f"{each.page_id}\t{each.article_id}", each.headline or self.tr("(no headline)"), self._place(each))
            for each in examples
        )
        self.open_article.setEnabled(bool(examples))

    def _name(self, label: LabelRef) -> str:
        return self._service.district_name(label.id) if label.is_district else self._service.topic_name(label.id)

    def _place(self, example: Example) -> str:
        number = self._context.names.page_number(example.page_no or "")
        return " · ".join(part for part in (example.date or self.tr("undated"), number) if part)

    def _open(self) -> None:
        if self.examples.chosen is not None:
            page_id, article_id = self.examples.chosen.key.split("\t")
            self.accept()
            self._session.go_to_article(int(page_id), article_id)

    def _failed(self, failure: Exception) -> None:
        if isinstance(failure, KnownFailure):
            self.totals.setText(self._context.phrases.say_failure(failure))
        elif not isinstance(failure, Cancelled):
            raise failure
