"""The one place that changes state: the open corpus, the open page and what is selected on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.corpus.issue import IssueView, Neighbour, WholePart
from desktop.page.article import Article
from desktop.page.failure import KnownFailure
from desktop.page.page import Page
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.page_history import PageHistory
from desktop.ui.selection import Selection

if TYPE_CHECKING:  # the store brings SQLAlchemy, which must not load before the first paint
    from desktop.corpus.errors import DamagedFile
    from desktop.corpus.step import Step, StepRecord
    from desktop.corpus.store import Corpus
    from desktop.curation.link import Link
    from desktop.curation.links import Candidate
    from desktop.curation.problem import Problem
    from desktop.labels.places import PlaceAliases

_LINK = QT_TRANSLATE_NOOP("Phrases", "Link pages %1 and %2: “%3”")
_LABELS_GONE = QT_TRANSLATE_NOOP("Phrases", "Article %1 has no blocks any more, and its labels went with it")
_LABELS_UNITED = QT_TRANSLATE_NOOP("Phrases", "Article %1 has become part of article %2, labels united")
_UNLINK = QT_TRANSLATE_NOOP("Phrases", "Unlink pages %1 and %2: “%3”")

SETTLING = 60
"""Milliseconds from a change to what may follow it: time for the page itself to be painted first."""

Edit = Callable[[Page], Page]
"""A pure edit, bound to its arguments."""


class Session(QObject):
    """The state that every view reads; views never keep a copy.

    Parameters: `corpus`, open for writing or reading; `new_id`, makes ids for new articles.
    """

    about_to_act = Signal()
    """A page is about to be opened or changed and a person waits for it: work in the background should make room."""
    page_opened = Signal()
    """Another page is open, or none."""
    page_changed = Signal()
    """The open page has other content: read `page` again."""
    selection_changed = Signal()
    """Read `selection` again."""
    queue_changed = Signal()
    """Pages came or went: read the whole queue again. What a step changed is told by `saved`."""
    page_settled = Signal()
    """The open page has had time to be painted as it is now: what lies beside it (problems, history) follows."""
    saved = Signal(object)
    """A StepRecord is in the file."""
    failed = Signal(str, list)
    """An edit was refused or could not be saved: an English template and its arguments."""
    told = Signal(str, list)
    """Something that a step did besides what it is called: an English template and its arguments."""

    refused = Signal(object)
    """The corpus takes no more changes, since its file is damaged: a `DamagedFile`."""

    def __init__(self, corpus: Corpus, new_id: Callable[[], str]) -> None:
        super().__init__()
        self.corpus = corpus
        self.new_id = new_id
        self.page_id: int | None = None
        self.page: Page | None = None
        self.selection = Selection()
        self._issue = IssueView(corpus)
        self._checked: Page | None = None
        self._problems: tuple[Problem, ...] = ()
        self._neighbours: dict[str, tuple[Neighbour, ...]] = {}
        self.history = PageHistory(self)
        self._doubts: frozenset[tuple[str, str]] = frozenset()
        self.queue_changed.connect(self._look_around)
        self._settling = QTimer(self, singleShot=True, interval=SETTLING)
        self._settling.timeout.connect(self.page_settled)
        for signal in (self.page_opened, self.page_changed, self.saved):
            signal.connect(self._settling.start)

    @property
    def is_settled(self) -> bool:
        """Whether what lies beside the open page shows it as it is now."""
        return not self._settling.isActive()

    def settle(self) -> None:
        """Let what lies beside the open page show it as it is now, if it does not yet."""
        if not self.is_settled:
            self._settling.stop()
            self.page_settled.emit()

    def close(self) -> None:
        """Close the corpus; nothing of it is shown any more."""
        self._settling.stop()
        self.corpus.close()

    def set_curator(self, name: str) -> None:
        """Let the steps from now on carry another name; only that curator's are undone and redone."""
        self.corpus.curator = name
        self.history.forget()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What the checks find on the open page, looked for once for each of its states."""
        self._check()
        return self._problems

    def _check(self) -> None:
        if self._checked is self.page:
            return
        self._checked, self._problems, self._neighbours = self.page, (), {}
        if self.page is not None and self.page_id is not None:
            from desktop.curation.checks import problems

            around = replace(self._issue.around(self.page_id, self.page), doubts=self._doubts)
            self._problems = problems(self.page, around)
            self._neighbours = self._issue.neighbours(self.page, around)

    @property
    def article(self) -> Article | None:
        """The selected article."""
        return self.page.article_by_id.get(self.selection.article or "") if self.page else None

    def number(self, article_id: str | None) -> int:
        """Return the number that an article carries in the window, from 1 in reading order; 0 for none."""
        if self.page is None or article_id is None:
            return 0
        return next((i for i, article in enumerate(self.page.articles, 1) if article.id == article_id), 0)

    # ── the rest of the issue ──

    def neighbours(self, article_id: str | None) -> tuple[Neighbour, ...]:
        """Return the other parts of an article of the open page, linked or proposed, the earlier one first."""
        self._check()
        return self._neighbours.get(article_id or "", ())

    @property
    def linked(self) -> frozenset[str]:
        """The ids of the open page's articles that have a Link."""
        return self._issue.linked(self.page_id) if self.page_id is not None else frozenset()

    def whole(self, article: Article) -> tuple[WholePart, ...]:
        """Return the parts of the whole that an article of the open page belongs to, in reading order."""
        if self.page is None or self.page_id is None:
            return ()
        return self._issue.whole(self.page_id, self.page, article)

    def look_round(self, page_id: int, page: Page) -> Iterator[None]:
        """Read step by step what is wanted of the rest of its issue for a page; show the open one with it."""
        yield from self._issue.look_round(page_id, page)
        if page is self.page:
            self._look_again()

    def link_choices(self) -> tuple[Candidate, ...]:
        """Return every Link that a person could make of the selected article, the likeliest first."""
        if self.page is None or self.page_id is None or self.article is None:
            return ()
        return self._issue.choices(self.page_id, self.page, self.article)

    def link(self, link: Link) -> bool:
        """Make one article of two, as a step; returns whether it could be made."""
        return self._change_links(_LINK, link, made=(link,))

    def unlink(self, link: Link) -> bool:
        """Make two articles of linked ones again, as a step; returns whether it could be done."""
        return self._change_links(_UNLINK, link, ended=(link,))

    def _change_links(self, text: str, link: Link, made: tuple[Link, ...] = (), ended: tuple[Link, ...] = ()) -> bool:
        from desktop.corpus.step import Step

        self.about_to_act.emit()
        return self._save(Step(text, self._issue.named(link), (), made, ended))

    def go_to_article(self, page_id: int, article_id: str) -> None:
        """Open a page and select an article of it."""
        if page_id != self.page_id:
            self.open_page(page_id)
        if page_id == self.page_id:
            self.select_article(article_id)

    def doubt(self, topics: Iterable[tuple[str, str]]) -> None:
        """Take it that topics look wrong on articles that have them. Parameters: `topics`, article and topic by id."""
        self._doubts = frozenset(topics)
        self._look_again()

    def _look_around(self) -> None:
        """See whether pages that came or went matter to the open one: the other part of a jump may be there now."""
        self._issue.forget(())
        self._look_again()

    def _look_again(self) -> None:
        """Show the open page anew if what its issue tells of it is no longer what it was before."""
        before = self._problems, self._neighbours
        self._checked = None
        self._check()
        if self.page is not None and (self._problems, self._neighbours) != before:
            self.page_changed.emit()
            self.selection_changed.emit()

    # ── pages ──

    def open_page(self, page_id: int | None, *, at_once: bool = False) -> None:
        """Open a page of the corpus, or none; a page that can't be read leaves the present one open.

        Parameters: `at_once`, show what lies beside it together with it.
        """
        self.about_to_act.emit()
        page = None
        if page_id is not None:
            try:
                page = self.corpus.page(page_id)
            except KnownFailure as failure:
                self.report(failure)
                return
        self.page_id, self.page = page_id, page
        first = page.articles[0] if page and page.articles else None
        current = first.blocks[0] if first else (page.blocks[0].id if page and page.blocks else None)
        self.selection = Selection((current,) if current is not None else (), current, first.id if first else None)
        self.page_opened.emit()
        self.selection_changed.emit()
        if at_once:
            self.settle()

    # ── edits ──

    def edit(self, text: str, arguments: tuple[str, ...], edit: Edit) -> bool:
        """Make an edit of the open page: computed, checked, saved, and only then shown.

        Parameters: `text`, what it did in plain words with %1, %2 for `arguments`. Returns whether the page changed.
        """
        if self.page is None or self.page_id is None:
            return False
        return self.edit_pages(text, arguments, {self.page_id: edit})

    def edit_pages(
        self, text: str, arguments: tuple[str, ...], edits: dict[int, Edit], aliases: PlaceAliases | None = None
    ) -> bool:
        """Make edits of several pages as one step; see `edit`. Parameters: `aliases`, those of places from now on."""
        from desktop.corpus.step import Step

        self.about_to_act.emit()
        try:
            before = {page_id: self._state(page_id) for page_id in edits}
            after = ((page_id, edit(before[page_id])) for page_id, edit in edits.items())
            changed = tuple((page_id, page) for page_id, page in after if page != before[page_id])
        except KnownFailure as failure:
            self.report(failure)
            return False
        if not changed and aliases is None:
            return False
        is_saved = self._save(Step(text, arguments, changed, aliases=aliases))
        if is_saved and self.page_id in before:
            self._tell_emptied(before[self.page_id])
        return is_saved

    def _tell_emptied(self, before: Page) -> None:
        """Say where the labels are of articles that a step left without blocks."""
        from desktop.curation.draft import emptied

        assert self.page is not None
        for article, heir in emptied(before, self.page.block_by_id):
            number = str(before.articles.index(article) + 1)
            # Going back to a state in which it was not there yet gives its labels to nobody
            if article.labels and heir is not None and article.labels <= self.page.article_by_id[heir].labels:
                self.told.emit(_LABELS_UNITED, [number, str(self.number(heir))])
            elif article.labels:
                self.told.emit(_LABELS_GONE, [number])

    def _save(self, step: Step) -> bool:
        try:
            record = self.corpus.save(step)
            page = self.corpus.page(self.page_id) if self.page_id in record.page_ids else None
        except KnownFailure as failure:
            self.report(failure)
            return False
        self.history.note_step(record)
        self._show(record, page)
        return True

    def adopt(self, record: StepRecord) -> None:
        """Show a step that was saved, undone or made again elsewhere, as by the background worker."""
        self.history.forget()
        try:
            page = self.corpus.page(self.page_id) if self.page_id in record.page_ids else None
        except KnownFailure as failure:
            self.report(failure)
            page = None
        self._show(record, page)

    def _state(self, page_id: int) -> Page:
        if page_id == self.page_id and self.page is not None:
            return self.page
        return self.corpus.page(page_id)

    def arrive(self, record: StepRecord) -> None:
        """Show a step that was undone or redone, and its page: the open one if it is among those."""
        self.history.note_move(record)
        page_id = next(iter({self.page_id}.intersection(record.page_ids) or record.page_ids), None)
        if page_id is not None and page_id != self.page_id:
            self.open_page(page_id)
        try:
            page = None if page_id is None else self.corpus.page(page_id)
        except KnownFailure as failure:
            self.report(failure)
            return
        self._show(record, page)

    def _show(self, record: StepRecord, page: Page | None) -> None:
        self._issue.forget(record.page_ids)
        if page is not None:
            self._checked = None
            self.page = page
            self.selection = _kept(self.selection, page)
            self.page_changed.emit()
            self.selection_changed.emit()
        else:
            self._look_again()
        self.saved.emit(record)

    def refuse(self, failure: DamagedFile) -> None:
        """Change the corpus no more: what is written to a damaged file may damage it further."""
        if self.corpus.refusal is None:
            self.corpus.refuse(failure)
            self.refused.emit(failure)

    def report(self, failure: KnownFailure) -> None:
        """Tell why something was refused, or could not be read or saved."""
        from desktop.corpus.errors import DamagedFile

        if isinstance(failure, DamagedFile):
            self.refuse(failure)
        self.failed.emit(failure.text, list(failure.arguments))

    # ── selection ──

    def select_blocks(self, blocks: tuple[int, ...], current: int | None = None) -> None:
        """Select blocks; the article of the current one becomes the selected article."""
        if self.page is None:
            return
        order = self.page.block_index
        kept = tuple(sorted((block for block in blocks if block in order), key=order.__getitem__))
        if current not in kept:
            current = kept[-1] if kept else None
        article = self.page.block_by_id[current].article if current is not None else None
        self._select(Selection(kept, current, article))

    def select_article(self, article_id: str | None) -> None:
        """Select an article and its first block."""
        article = self.page.article_by_id.get(article_id or "") if self.page else None
        first = article.blocks[0] if article else None
        self._select(Selection((first,) if first is not None else (), first, article.id if article else None))

    def _select(self, selection: Selection) -> None:
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit()


def _kept(selection: Selection, page: Page) -> Selection:
    """Return the selection as far as it still exists on a changed page."""
    blocks = tuple(block for block in selection.blocks if block in page.block_by_id)
    current = selection.current if selection.current in blocks else (blocks[-1] if blocks else None)
    article = page.block_by_id[current].article if current is not None else selection.article
    if article is None and selection.article in page.article_by_id and current is None:
        article = selection.article
    return Selection(blocks, current, article if article in page.article_by_id else None)
