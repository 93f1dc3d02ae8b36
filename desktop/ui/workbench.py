"""The work bench of an open corpus: its panes, how they share the window, and what commands ask of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.corpus.queue import QueueOrder
from desktop.page.role import Role
from desktop.ui import garbage
from desktop.ui.arrangement import QUEUE_WIDTH, Arrangement, Panes, is_wide, splitter
from desktop.ui.context import Context
from desktop.ui.empty import EmptyState
from desktop.ui.queue.pane import QueuePane
from desktop.ui.session import Session

if TYPE_CHECKING:  # the panes are not needed before the first paint
    from desktop.curation.link import Link
    from desktop.page.article import ArticleStatus
    from desktop.page.page import Page
    from desktop.ui.labels_service import Schemes
    from desktop.ui.safety.notices import Notices


class Workbench(QWidget):
    """The panes around one corpus. It is shown with its queue at once; `attach` adds the rest when the corpus is open.

    Parameters: `path`, the corpus; `context`, theme, settings, words and the background worker.
    """

    menu_requested = Signal(str, QPoint)
    """A context menu is wanted: "block", "article" or "page", and where."""
    import_requested = Signal(list)
    """Paths to import; an empty list asks for them first."""
    ready = Signal()
    """Every pane stands; the first page comes next."""
    stands = Signal()
    """The first page is shown: commands may act on it."""

    def __init__(self, path: Path, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.path, self._context = path, context
        order = QueueOrder(context.settings.values.queue_order)
        self.queue = QueuePane(path, context.lookups, context.theme, context.names, QLocale(), self, order)
        self.queue.order_chosen.connect(lambda chosen: context.settings.set(queue_order=chosen))
        self.queue.page_requested.connect(self._want_page)
        self.queue.search_left.connect(self._leave_search)
        self.queue.import_requested.connect(lambda: self.import_requested.emit([]))
        self._outer = splitter(Qt.Orientation.Horizontal, self)
        self._outer.addWidget(self.queue)
        self._outer.addWidget(self._waiting())
        self._outer.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._outer, 1)
        self._column = column
        self._session: Session | None = None
        self._first: int | None = None
        self._is_arranged = self._is_ready = False
        self._notices: Notices | None = None
        self._steps: Iterator[None] = iter(())
        self._stop_ahead: Callable[[], None] = lambda: None
        self._stop_learning: Callable[[], None] = lambda: None
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._build_on)
        context.theme.changed.connect(self._show_again)
        self.setAcceptDrops(True)

    def _waiting(self) -> QWidget:
        """Return what stands beside the queue until the panes do, so that the queue has its own width at once."""
        waiting = EmptyState(self._context.theme, self)
        waiting.explain("document", self.tr("Opening “%1”…").replace("%1", self.path.name))
        return waiting

    # ── the panes ──

    def attach(self, session: Session, then: Callable[[], None]) -> None:
        """Build the panes that need the open corpus, show its first unfinished page, then call `then`.

        It is done one pane a turn of the event loop, so that no turn is long; what stands is painted at the end.
        """
        self._session = session
        self._steps = self._build(session, then)
        self.window().setUpdatesEnabled(False)  # else half of it would be painted between any two turns
        self._turn.start()

    def abandon(self) -> None:
        """Build no more, and read nothing ahead: the corpus is closed."""
        self._turn.stop()
        self._stop_ahead()
        self._stop_learning()
        self.window().setUpdatesEnabled(True)

    def _build_on(self) -> None:
        try:
            built = next(self._steps, self) is self
        except BaseException:
            self.abandon()
            raise
        if built:
            self._turn.stop()

    def _build(self, session: Session, then: Callable[[], None]) -> Iterator[None]:
        from desktop.ui import panes
        from desktop.ui.type_case import fill

        context, theme = self._context, self._context.theme
        self.raw = panes.RawPane(session, theme, context.names, self)
        self.beside = panes.BesidePane(session, theme, context.names, self)
        yield
        sets = self.corpus_labels = panes.CorpusLabels(session, self)

        def load() -> Schemes:  # on the worker, with what was read here
            return context.load_schemes(sets.sets)

        self.labels = panes.LabelsService(session, context.lookups, context.settings, self, load=load)
        sets.changed.connect(self.labels.read_again)
        self.cards = panes.CardsPane(session, theme, self.labels, self)
        yield
        self.article = panes.ArticlePanel(session, theme, self.labels, self)
        yield
        self.problems = panes.ProblemsPanel(session, theme, context.phrases, self)
        self.history = panes.HistoryPanel(session, theme, context.phrases, context.clock, self)
        self.picking = panes.Picking(self, context)
        self.bulk = panes.BulkSteps(session, context, self)
        self.labelling = panes.Labelling(self, context)
        names, raw = context.names, self.raw.view
        self.comparison = panes.ComparisonPlace(session, self.history, self.labels, names, theme, self._outer, raw)
        self._connect()
        yield
        arranged = (self.queue, self.raw, self.beside, self.cards, self.article, self.problems, self.history)
        self.arrangement = Arrangement(Panes(*arranged, self.comparison), self._outer, theme)
        self.arrangement.fit(self.width())
        self._is_arranged = True
        yield
        self.queue.attach(session)
        queue = self.queue
        panes.OpenPage(session, queue, (self.raw, self.cards, self.article), self)
        self.ahead = panes.Ahead(session, queue.coming, queue.sample, self._prepare, partial(fill, theme=theme), self)
        self._stop_ahead = self.ahead.stop
        self.raw.view.verticalScrollBar().valueChanged.connect(self.ahead.wait)
        self.ready.emit()
        yield
        self._open_first()
        yield
        garbage.settle()
        self.learning = panes.Learning(session, self.labels, context.learning, self)
        self._stop_learning = self.learning.stop
        self.corpus_labels.changed.connect(self.learning.start_over)
        self.learning.changed.connect(lambda: session.doubt(self.learning.doubts))
        self.queue.rank_by(panes.Usefulness(self.learning, session, context.learning, self))
        self._is_ready = True
        self.stands.emit()
        then()
        yield from self._show_panes()

    def _show_again(self) -> None:
        """Paint everything in the colours and sizes of another theme."""
        if self._is_ready and not self._turn.isActive():  # else it comes anyway
            self._steps = self._show_panes()
            next(self._steps)
            self._turn.start()

    def _show_panes(self) -> Iterator[None]:
        """Let everything be painted, one pane a turn: what is painted for the first time takes long."""
        waiting = (self.raw, self.history, self.problems, self.cards, self.article)
        for pane in waiting:
            pane.setUpdatesEnabled(False)
        self.window().setUpdatesEnabled(True)
        for pane in waiting:
            yield
            pane.setUpdatesEnabled(True)
            pane.repaint()
        yield

    def _open_first(self) -> None:
        session = self.session
        pages = self.queue.model.pages
        choices = (self._first, self.queue.next_unfinished(), *pages[:1])
        session.open_page(next((page_id for page_id in choices if page_id is not None), None), at_once=True)
        if not self.queue.search.hasFocus():  # what is being typed there is no command
            self.raw.view.setFocus()

    def _want_page(self, page_id: int) -> None:
        """Open a page; one that is chosen while the corpus opens is the first."""
        self._first = page_id
        if self._is_ready:
            self.session.open_page(page_id)

    def _prepare(self, page_id: int, page: Page) -> Iterator[None]:
        """Get a page ready that is likely to be opened next."""
        yield from self.session.look_round(page_id, page)
        yield from self.raw.prepare(page)
        yield from self.cards.prepare(page)
        yield self.article.reading.prepare(page)

    def _connect(self) -> None:
        from desktop.ui import repairing

        self.queue.view.clicked.connect(self._page_clicked)
        self.queue.menu_requested.connect(lambda at: self.menu_requested.emit("page", at))
        self.raw.view.menu_requested.connect(lambda at: self.menu_requested.emit("block", at))
        self.cards.article_activated.connect(lambda _article: self.raw.view.setFocus())
        self.cards.menu_requested.connect(lambda at, _article: self.menu_requested.emit("article", at))
        self.raw.view.boundary_held.connect(self.cards.preview)
        self.raw.view.repair_requested.connect(self._repair_here)
        self.problems.repair_requested.connect(partial(repairing.repair, self.session, self._fill_in))
        self.problems.stand_requested.connect(partial(repairing.let_stand, self.session))
        self.history.comparison_requested.connect(self.comparison.show)
        self.history.of_labels.undo_requested.connect(self.bulk.undo)
        self.problems.history_requested.connect(lambda: self.history.setVisible(not self.history.isVisible()))

    @property
    def notices(self) -> Notices:
        """The notes above the panes, made when there is one."""
        if self._notices is None:
            from desktop.ui.safety.notices import Notices

            self._notices = Notices(self._context.theme, self)
            self._column.insertWidget(0, self._notices)
        return self._notices

    def _page_clicked(self) -> None:
        if len(self.queue.selected_rows()) <= 1:  # who chose a page edits it next
            self.raw.view.setFocus()

    @property
    def session(self) -> Session:
        """The session; there is one once the corpus is open."""
        assert self._session is not None
        return self._session

    @property
    def is_ready(self) -> bool:
        """Whether the corpus is open, every pane stands, and the first page is shown."""
        return self._is_ready

    # ── how they share the window ──

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the panes for the new width."""
        super().resizeEvent(event)
        width = event.size().width()
        if self._is_arranged:
            self.arrangement.fit(width)
        else:
            s, wide = self._context.theme.size, is_wide(width, self._context.theme)
            self.queue.set_rail(not wide)
            queue = s(QUEUE_WIDTH) if wide else s(60)
            self._outer.setSizes([queue, width - queue])

    def minimumSizeHint(self) -> QSize:
        """As small as 1024 × 640 at 100 %."""
        return QSize(640, 400)

    # ── what commands ask for ──

    def selected_articles(self) -> tuple[str, ...]:
        """Return the articles that a label goes to: the selected cards, else the selected article."""
        chosen = self.cards.selected_articles()
        article = self.session.selection.article
        return chosen if article in chosen else ((article,) if article else ())

    def pick_status(self, articles: tuple[str, ...], then: Callable[[ArticleStatus], None]) -> None:
        """Let the curator pick a status for some articles."""
        self.picking.status(articles, then)

    def pick_article(self, title: str, then: Callable[[str], None]) -> None:
        """Let the curator pick an article of the page."""
        self.picking.article(title, then)

    def pick_partner(self, then: Callable[[Link], object]) -> None:
        """Let the curator pick the article of another page that is one with the selected one."""
        self.picking.partner(then)

    def pick_role(self, then: Callable[[Role], None]) -> None:
        """Let the curator pick a role."""
        self.picking.role(then)

    def pick_original(self, copies: tuple[int, ...], then: Callable[[int], None]) -> None:
        """Let the curator pick the block that others repeat."""
        self.picking.original(copies, then)

    def pick_step(self) -> None:
        """Let the curator pick a step of the page and go to it."""
        self.picking.step()

    def pick_label(self, kind: str) -> None:
        """Open the picker of topics or districts."""
        self.picking.label(kind)

    def explain(self) -> None:
        """Tell why the current block and its article are what they are."""
        from desktop.ui.why.popup import WhyPopup

        context = self._context
        WhyPopup(self.session, self.raw, context.names, context.theme, self).open_beside_block()

    def accept_suggestion(self, number: int, mentioned: bool) -> None:
        """Accept the suggestion with this number, counted from 1."""
        self.article.accept_suggestion(number, mentioned)

    def go(self, step: int) -> None:
        """Open the next (+1) or the previous (-1) page of the queue."""
        page_id = self.queue.neighbour(step)
        if page_id is not None:
            self.session.open_page(page_id)

    def upcoming(self) -> int | None:
        """Return the next page that is not done, None when there is no other."""
        return self.queue.next_unfinished()

    def go_unfinished(self) -> None:
        """Open the next page that is not done."""
        page_id = self.upcoming()
        if page_id is not None:
            self.session.open_page(page_id)

    def search_pages(self) -> None:
        """Go to the search field of the queue, which opens where it is only a rail."""
        self.queue.set_rail(False)
        self.queue.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.queue.search.selectAll()

    def _leave_search(self) -> None:
        if not self._is_ready:
            self.queue.view.setFocus()
            return
        self.queue.set_rail(not self.arrangement.is_wide and not self.queue.search.text())
        self.raw.view.setFocus()

    def next_problem(self, step: int) -> None:
        """Go to the next (+1) or the previous (-1) problem of the page."""
        if step > 0:
            self.problems.next_problem()
        else:
            self.problems.previous_problem()
        if isinstance(self.focusWidget(), QLineEdit):  # the keys that come now are about the problem
            self.raw.view.setFocus()

    def _fill_in(self, field: str) -> None:
        """Lead to a field of the page, which the article's panel holds, too."""
        self.comparison.hide()
        self.article.fill_in(field)

    def _repair_here(self) -> None:
        """Do what the current problem's button says, if it is about the current block or the page as a whole."""
        problem, current = self.problems.current(), self.session.selection.current
        if problem is not None and problem.block_id in (None, current):
            self.problems.press()

    def repair(self) -> None:
        """Apply the repair of the current problem and go on to the next one."""
        self.problems.repair()

    def let_stand(self) -> None:
        """Let the current problem stand and go on to the next one."""
        self.problems.let_stand()

    def next_pane(self, step: int) -> None:
        """Give the focus to the next (+1) or the previous (-1) pane."""
        panes: list[QWidget] = [self.queue.view, self.raw.view, self.cards, self.article, self.problems, self.history]
        panes += [self.comparison.pane] if self.comparison.pane is not None else []
        panes += [self._notices] if self._notices is not None else []
        panes = [pane for pane in panes if pane.isVisible()]
        focus = self.focusWidget()
        here = next((i for i, pane in enumerate(panes) if pane is focus or pane.isAncestorOf(focus)), -1)
        for further in range(1, len(panes)):  # an empty pane may have nothing that takes the focus
            pane = panes[(here + step * further) % len(panes)]
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if pane is self.focusWidget() or pane.isAncestorOf(self.focusWidget()):
                return

    def finish(self) -> bool:
        """Save what is still being typed in a field, as before the corpus closes; returns whether all of it was."""
        if not self.is_ready:
            return True
        refusals: list[str] = []
        watch = self.session.failed.connect(lambda text, _arguments: refusals.append(text))
        self.article.commit()
        is_saved = self.raw.note.finish()
        self.session.failed.disconnect(watch)
        return is_saved and not refusals

    def import_paths(self, paths: list[Path]) -> None:
        """Import files and folders; an empty list asks for them first."""
        self.import_requested.emit(paths)
