"""The main window: menus, tool bar, and the welcome or the workbench between them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QToolBar

from desktop.ui.commands.actions import Actions
from desktop.ui.commands.command import Command, Menu, Needs
from desktop.ui.commands.files import FileCommands
from desktop.ui.context import Context
from desktop.ui.first_paint import FirstPaint
from desktop.ui.held_keys import HeldKeys, Waiting
from desktop.ui.shell import Shell

if TYPE_CHECKING:  # what is seen only after the first paint of the window is imported after it
    from desktop.ui.opening import Opening
    from desktop.ui.session import Session
    from desktop.ui.welcome.welcome import Welcome
    from desktop.ui.workbench import Workbench

_TOOLS = (
    ("previous_page", "next_page", "next_unfinished"),
    ("start_article", "merge_previous", "move_to", "detach"),
    ("set_role", "mark_duplicate", "mark_furniture", "join"),
    ("undo", "redo"),
)


class MainWindow(QMainWindow):
    """The window of one corpus, or of none.

    Parameters: `context`; `opening`, opens and closes corpora.
    """

    language_chosen = Signal(str)
    """Another language was chosen: the window is to be made anew."""

    def __init__(self, context: Context, opening: Opening) -> None:
        super().__init__()
        self.context, self.opening = context, opening
        self.workbench: Workbench | None = None
        self.shell = Shell(self)
        self.keys = HeldKeys(self)
        self._stack = QStackedWidget(self)
        self.setCentralWidget(self._stack)
        self._is_opening = False
        self.setAcceptDrops(True)
        self.setMinimumSize(960, 600)
        self._make_actions(())
        self.show_title()
        self._place()

    @cached_property
    def welcome(self) -> Welcome:
        """The welcome, made when it is first seen: a window that opens with a corpus need not wait for it."""
        from desktop.ui.welcome.welcome import Welcome

        welcome = Welcome(self.context.theme, self.context.settings, self.context.clock, self)
        welcome.new_requested.connect(self.shell.new_corpus)
        welcome.open_requested.connect(self.shell.open_or_choose)
        welcome.example_requested.connect(self.shell.open_example)
        welcome.dropped.connect(self.shell.dropped)
        welcome.language_chosen.connect(self.language_chosen)
        self._stack.addWidget(welcome)
        return welcome

    def _forget_welcome(self) -> None:
        """Drop the welcome: what nobody sees would be styled again with every change of the theme."""
        welcome = self.__dict__.pop("welcome", None)
        if welcome is not None:
            self._stack.removeWidget(welcome)
            welcome.deleteLater()

    def show_with(self, open_corpus: Callable[[], None]) -> None:
        """Show the window, then the corpus that `open_corpus` opens; if that fails or asks first, the welcome."""

        def painted() -> None:
            try:
                open_corpus()
            finally:
                self._is_opening = False
                self._show_something()

        self._is_opening = True
        self.show()
        self.keys.hold(Waiting.OPENING)
        FirstPaint(self._stack, painted)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the welcome if there is no corpus."""
        super().showEvent(event)
        self._show_something()

    def _show_something(self) -> None:
        if self.workbench is None and not self._is_opening:
            self.keys.drop()
            self._show_status(None)
            self._stack.setCurrentWidget(self.welcome)

    # ── commands ──

    def _make_actions(self, more: Iterable[Command]) -> None:
        """Make menus and tool bar from the table; again when the workbench brings its commands."""
        for action in self.actions():
            self.removeAction(action)
        self.menuBar().clear()
        for bar in self.findChildren(QToolBar):
            self.removeToolBar(bar)
            bar.deleteLater()
        commands = sorted(
            (*FileCommands(self.shell).commands(), *more), key=lambda command: list(Menu).index(command.menu)
        )
        self.commands = Actions(commands, self._met, self.context.theme, self)
        titles = self._titles()
        used = {command.menu for command in commands}
        self.commands.fill(self.menuBar(), {menu: titles[menu] for menu in Menu if menu in used})
        if self.workbench is not None:
            self._make_tool_bar()
        self.commands.refresh()

    def _titles(self) -> dict[Menu, str]:
        return {
            Menu.FILE: self.tr("&File"),
            Menu.EDIT: self.tr("&Edit"),
            Menu.PAGE: self.tr("&Page"),
            Menu.ARTICLE: self.tr("&Article"),
            Menu.BLOCK: self.tr("&Block"),
            Menu.LABEL: self.tr("&Label"),
            Menu.VIEW: self.tr("&View"),
            Menu.HELP: self.tr("&Help"),
        }

    def _make_tool_bar(self) -> None:
        from desktop.ui.commands.tool_bar import ToolBar

        commands = self.commands
        groups = [[commands.tool_button(identity) for identity in group] for group in _TOOLS]
        right = [commands.tool_button("palette", boxed=True), commands.tool_button("page_done", primary=True)]
        bar = QToolBar(self.tr("Tools"), self)
        bar.setMovable(False)
        bar.toggleViewAction().setVisible(False)
        bar.addWidget(ToolBar(groups, right, self.context.theme, bar))
        self.addToolBar(bar)

    def _met(self) -> tuple[set[Needs], set[Needs]]:
        """Return which needs of commands are met now, and of which those that write are possible."""
        bench = self.workbench
        if bench is None or not bench.is_ready:
            return {Needs.NOTHING}, set()
        session = bench.session
        met = {
            Needs.NOTHING: True,
            Needs.CORPUS: True,
            Needs.PAGE: session.page is not None,
            Needs.BLOCK: bool(session.selection.blocks),
            Needs.ARTICLE: session.selection.article is not None,
        }
        needs = {needs for needs, is_met in met.items() if is_met}
        if not session.corpus.writable:
            return needs, set()
        of_the_corpus = {Needs.NOTHING, Needs.CORPUS}
        return needs, of_the_corpus if session.page is not None and session.page.trashed else needs

    # ── the corpus ──

    def show_welcome(self) -> None:
        """Show the welcome, without a corpus."""
        if self.workbench is not None:
            self.workbench.abandon()
            self._stack.removeWidget(self.workbench)
            self.workbench.deleteLater()
            self.workbench = None
        self.keys.drop()
        self._make_actions(())
        self._show_status(None)
        self._stack.setCurrentWidget(self.welcome)
        self.welcome.refresh()
        self.show_title()

    def show_corpus(self, path: Path) -> Workbench:
        """Show the workbench of a corpus: its queue at once, the rest when it is open."""
        from desktop.ui.workbench import Workbench

        if self.workbench is not None:
            self.show_welcome()
        bench = Workbench(path, self.context, self)
        self.workbench = bench
        self._forget_welcome()
        self._show_status(None)
        bench.ready.connect(self._attached)
        bench.stands.connect(lambda: self.commands.refresh())
        self.keys.wait_for(bench)
        bench.menu_requested.connect(self._show_menu)
        bench.import_requested.connect(self.shell.import_paths)
        self._stack.addWidget(bench)
        self._stack.setCurrentWidget(bench)
        self.show_title()
        return bench

    def _attached(self) -> None:
        from desktop.ui import panes

        bench = self.workbench
        assert bench is not None
        session = bench.session
        blocks = panes.BlockCommands(bench)
        articles, links = panes.ArticleCommands(bench), panes.LinkCommands(bench)
        keeping = panes.KeepingCommands(bench)
        labels, views, history = panes.LabelCommands(bench), panes.ViewCommands(bench), panes.HistoryCommands(bench)
        others = (links, panes.PageCommands(bench), keeping, history, labels, views)
        groups = (blocks, panes.OrderCommands(bench), articles, *others)
        self._groups = groups  # the objects that the commands' slots belong to live as long as the window shows them
        bench.raw.cut_requested.connect(blocks.cut)
        bench.raw.import_requested.connect(self.shell.import_pages)
        bench.raw.flag_requested.connect(keeping.toggle_flag_here)
        bench.raw.untrash_requested.connect(keeping.untrash_here)
        bench.raw.view.boundary_dragged.connect(blocks.move_boundary)
        bench.cards.blocks_dropped.connect(blocks.move_blocks)
        self._make_actions([command for group in groups for command in group.commands()])
        self._show_status(session)
        # Every page that opens or changes is followed by a change of selection
        filters = bench.queue.filters
        changes = (session.selection_changed, session.saved, session.queue_changed, filters.chosen, filters.counted)
        for signal in changes:
            signal.connect(lambda: self.commands.refresh())
        bench.history.step_shown.connect(self.status.set_step)

    def _show_status(self, session: Session | None) -> None:
        from desktop.ui.status.bar import StatusBar

        context = self.context
        self.status = StatusBar(session, context.theme, context.phrases, context.clock, self)
        self.setStatusBar(self.status)
        problem = context.settings.problem
        if problem is not None:
            self.status.complain(context.phrases.say(*problem))
        self.status.set_curator(context.settings.values.curator)
        self.status.setVisible(self.workbench is not None)  # the welcome has a line of its own
        self.status.set_read_only(session is not None and not session.corpus.writable)

    def show_writable(self) -> None:
        """Show whether the open corpus takes changes still."""
        session = self.opening.session
        self.status.set_read_only(session is not None and not session.corpus.writable)
        self.commands.refresh()

    def show_title(self) -> None:
        """Name the corpus in the window's title."""
        name = self.tr("Jianbao")
        self.setWindowTitle(f"{self.workbench.path.name} — {name}" if self.workbench else name)

    def _show_menu(self, kind: str, at: QPoint) -> None:
        first, *others = {"block": (Menu.BLOCK, Menu.ARTICLE), "article": (Menu.ARTICLE, Menu.LABEL)}.get(
            kind, (Menu.PAGE,)
        )
        titles = self._titles()
        self.commands.context_menu(first, {menu: titles[menu] for menu in others}).popup(at)

    # ── the window ──

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.shell.dropped(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window's state and close the corpus, unless what is being typed can't be saved."""
        if self.workbench is not None and not self.workbench.finish():
            event.ignore()
            return
        if self.workbench is not None:
            self.workbench.abandon()
        self.context.window_state.save({"geometry": bytes(self.saveGeometry().data())})
        if self.workbench is not None:
            self.workbench.abandon()
        self.opening.close()
        super().closeEvent(event)

    def _place(self) -> None:
        size = self.context.theme.size
        room = self.screen().availableSize() - QSize(size(8), size(40))  # the frame is not there yet
        self.resize(QSize(1600, 1000).boundedTo(room))
        geometry = self.context.window_state.get("geometry")
        if geometry:
            self.restoreGeometry(QByteArray(geometry))
